-- Operations, the newest first. A row's history is also that of what belongs to it: by
-- the session that a change was of, or by an id in the image of a part, member, photo or party.
SELECT number, at, author, sort, action, subject, state, step
FROM operation
WHERE number < :before
AND (:author IS NULL OR author = :author)
AND (:since IS NULL OR (at >= :since AND at < :until))
AND (:noun IS NULL OR EXISTS (
    SELECT 1 FROM change WHERE change.operation = operation.number AND change.noun = :noun
))
AND (:row IS NULL OR number IN (
    SELECT operation FROM change WHERE row_id = :row
    UNION
    SELECT operation FROM change WHERE session_id = :row
    UNION
    SELECT operation FROM change
    WHERE noun IN ('member', 'part', 'availability', 'agreement_party', 'commitment', 'attachment',
        'picture', 'protocol_note')
    -- Most images hold the id nowhere: reading those as JSON would be for nothing.
    AND (instr(before, :row) OR instr(after, :row))
    AND :row IN (
        before ->> 'person_id', after ->> 'person_id',
        before ->> 'delegation_id', after ->> 'delegation_id',
        before ->> 'agreement_id', after ->> 'agreement_id'
    )
))
ORDER BY number DESC
