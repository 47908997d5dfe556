-- What revisions.sql would tell of each session if the history ended with operation ?1,
-- also of those that are gone: undoing may bring them back.
INSERT INTO revision (session_id, created, modified, sequence)
SELECT touched.session_id, made.at, latest.at, touched.operations - 1
FROM (
    SELECT session_id, min(operation) AS made, max(operation) AS latest,
           count(DISTINCT operation) AS operations
    FROM change
    WHERE session_id IS NOT NULL AND operation <= ?1
    AND operation NOT IN (
        SELECT number FROM operation WHERE state = 'fixed' AND action = 'history-gather'
    )
    GROUP BY session_id
) AS touched
JOIN operation AS made ON made.number = touched.made
JOIN operation AS latest ON latest.number = touched.latest
WHERE true
ON CONFLICT (session_id) DO UPDATE SET
    modified = excluded.modified,
    sequence = sequence + excluded.sequence + 1
