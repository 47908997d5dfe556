SELECT id, person_id, text
FROM protocol_note
ORDER BY id
