SELECT id, delegation_id, person_id, function, on_behalf_of, position, arrival, departure,
       speaks, in_office_since, stay
FROM member
WHERE delegation_id IN (SELECT id FROM delegation WHERE event_id = ?1)
ORDER BY delegation_id, position, id
