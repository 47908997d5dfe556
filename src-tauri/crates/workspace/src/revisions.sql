-- Of each session of an event: when the first and the last operation touched it, and how
-- many came after the first. What was gathered stands in `revision`; its entry has images
-- of all sessions and is no change of any. The first subquery reads the index
-- change_session alone.
WITH touched AS (
    SELECT session_id, min(operation) AS made, max(operation) AS latest,
           count(DISTINCT operation) AS operations
    FROM change
    WHERE session_id IN (SELECT id FROM session WHERE event_id = ?1)
    AND operation NOT IN (
        SELECT number FROM operation WHERE state = 'fixed' AND action = 'history-gather'
    )
    GROUP BY session_id
)
SELECT session.id,
       ifnull(revision.created, made.at),
       ifnull(latest.at, revision.modified),
       ifnull(revision.sequence + 1, 0) + ifnull(touched.operations, 0) - 1
FROM session
LEFT JOIN revision ON revision.session_id = session.id
LEFT JOIN touched ON touched.session_id = session.id
LEFT JOIN operation AS made ON made.number = touched.made
LEFT JOIN operation AS latest ON latest.number = touched.latest
WHERE session.event_id = ?1
  AND (revision.session_id IS NOT NULL OR touched.session_id IS NOT NULL)
