SELECT id, event_id, venue_id, name, days
FROM timetable
WHERE event_id = ?1
ORDER BY name, id
