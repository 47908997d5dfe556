SELECT id, honorific, name, title, organization_id, languages
FROM person
ORDER BY id
