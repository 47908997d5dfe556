SELECT id, agreement_id, organization_id, person_id, signatory
FROM agreement_party
ORDER BY agreement_id, id
