SELECT id, event_id, venue_id, name, capacity, position, setup_minutes, booths, opening,
       closed, equipment, dais_seats, channels
FROM room
WHERE event_id = ?1
ORDER BY position, id
