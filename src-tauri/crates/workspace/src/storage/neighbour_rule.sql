SELECT id, event_id, sort, one_person_id, one_delegation_id, one_organization_id,
       other_person_id, other_delegation_id, other_organization_id
FROM neighbour_rule
WHERE event_id = ?1
ORDER BY id
