SELECT id, name, kind, country
FROM organization
ORDER BY id
