SELECT id, event_id, session_id, name, layout, begins, filling, position
FROM seating_plan
WHERE event_id = ?1
ORDER BY position, id
