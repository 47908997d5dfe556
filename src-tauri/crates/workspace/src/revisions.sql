-- Of each session of an event: when the first and the last operation touched it, and
-- how many came after the first. The subquery reads the index change_session alone.
SELECT touched.session_id, made.at, latest.at, touched.operations - 1
FROM (
    SELECT session_id, min(operation) AS made, max(operation) AS latest,
           count(DISTINCT operation) AS operations
    FROM change
    WHERE session_id IN (SELECT id FROM session WHERE event_id = ?1)
    GROUP BY session_id
) AS touched
JOIN operation AS made ON made.number = touched.made
JOIN operation AS latest ON latest.number = touched.latest
