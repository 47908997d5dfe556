SELECT id, event_id, person_id, starts, ends, free
FROM availability
WHERE event_id = ?1
ORDER BY person_id, starts, id
