-- The life of each session up to an operation, in the form in which a gathered history
-- keeps it. What gathering itself wrote is no change of a session.
SELECT touched.session_id,
       ifnull(revision.created, (SELECT at FROM operation WHERE number = touched.made)),
       ifnull((SELECT at FROM operation WHERE number = touched.latest), revision.modified),
       touched.operations + ifnull(revision.sequence, -1)
FROM (
    SELECT change.session_id,
           min(change.operation) FILTER (WHERE action <> 'history-gather') AS made,
           max(change.operation) FILTER (WHERE action <> 'history-gather') AS latest,
           count(DISTINCT change.operation) FILTER (WHERE action <> 'history-gather') AS operations
    FROM change
    JOIN operation ON operation.number = change.operation
    WHERE change.session_id IS NOT NULL AND change.operation <= ?1
    GROUP BY change.session_id
) AS touched
LEFT JOIN revision ON revision.session_id = touched.session_id
