SELECT id, event_id, rule, key, facts, reason
FROM acceptance
WHERE event_id = ?1
ORDER BY id
