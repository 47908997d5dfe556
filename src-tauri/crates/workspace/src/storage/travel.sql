SELECT id, event_id, from_id, to_id, minutes
FROM travel
WHERE event_id = ?1
ORDER BY id
