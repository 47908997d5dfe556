SELECT id, event_id, name, position, latitude, longitude
FROM venue
WHERE event_id = ?1
ORDER BY position, id
