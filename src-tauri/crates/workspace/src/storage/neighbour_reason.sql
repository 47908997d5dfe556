SELECT id, rule_id, text
FROM neighbour_reason
ORDER BY id
