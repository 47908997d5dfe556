SELECT id, event_id, organization_id, status, languages, arrival, departure, liaison, notes,
       observance, dates, expected, tradition, stay
FROM delegation
WHERE event_id = ?1
ORDER BY id
