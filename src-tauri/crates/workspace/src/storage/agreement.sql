SELECT id, title, kind, state, signed_on, signed_at, session_id, notes
FROM agreement
ORDER BY id
