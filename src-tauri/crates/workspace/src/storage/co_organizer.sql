SELECT id, session_id, organization_id, role, status, contact, event_id, invited_on, answered_on,
       person_id, position, pledges, letters
FROM co_organizer
WHERE event_id = ?1 OR session_id IN (SELECT id FROM session WHERE event_id = ?1)
ORDER BY session_id, position, id
