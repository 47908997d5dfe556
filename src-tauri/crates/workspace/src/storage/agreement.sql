SELECT id, title, kind, state, signed_on, signed_at, session_id, notes, drafted_on,
       negotiated_on, agreed_on, in_force_on, ended_on, valid_until, event_id
FROM agreement
ORDER BY id
