SELECT id, session_id, person_id, delegation_id, role, on_behalf_of, position, minutes, asked_at,
       exchange_id
FROM part
WHERE session_id IN (SELECT id FROM session WHERE event_id = ?1)
ORDER BY session_id, position, id
