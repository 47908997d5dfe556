SELECT id, session_id, organization_id, role, status, contact
FROM co_organizer
WHERE session_id IN (SELECT id FROM session WHERE event_id = ?1)
ORDER BY session_id, id
