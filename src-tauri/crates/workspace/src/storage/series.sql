SELECT id, name
FROM series
ORDER BY id
