SELECT id, agreement_id, title, organization_id, responsible, due_on, state, done_on, evidence,
       event_id, position
FROM commitment
ORDER BY agreement_id, position, id
