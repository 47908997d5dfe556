SELECT id, event_id, from_id, to_id, status, days, minutes, topic, accompanying, languages, flags,
       gift, notes, session_id
FROM bilateral
WHERE event_id = ?1
ORDER BY id
