SELECT id, name, description, starts_in, ends_in, position
FROM strand
ORDER BY position, id
