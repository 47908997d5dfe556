SELECT id, event_id, number, note, author, at, wall, offset_minutes, frozen
FROM release
WHERE event_id = ?1
ORDER BY number, id
