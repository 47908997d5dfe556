SELECT id, agreement_id, organization_id
FROM agreement_party
ORDER BY agreement_id, id
