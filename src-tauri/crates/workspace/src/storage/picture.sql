SELECT id, person_id, organization_id, media, data
FROM picture
ORDER BY id
