SELECT id, event_id, name, position
FROM track
WHERE event_id = ?1
ORDER BY position, id
