SELECT id, strand_id, session_id, agreement_id, commitment_id
FROM strand_tie
ORDER BY strand_id, id
