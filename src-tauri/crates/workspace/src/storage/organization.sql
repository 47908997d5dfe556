SELECT id, name, kind, country, short_name, parent_id, address, contacts
FROM organization
ORDER BY id
