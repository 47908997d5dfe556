SELECT id, event_id, parent_id, room_id, kind, status, audience, title, description,
       starts, ends, languages, attendance, notes, locked, todos, track_id,
       setup_minutes, needs, relay
FROM session
WHERE event_id = ?1
ORDER BY starts IS NULL, starts, id
