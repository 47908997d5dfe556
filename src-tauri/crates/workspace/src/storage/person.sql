SELECT id, honorific, name, title, organization_id, languages, rank, observance
FROM person
ORDER BY id
