SELECT part.id FROM part
LEFT JOIN delegation ON delegation.id = part.delegation_id
LEFT JOIN person ON person.id = part.person_id
WHERE delegation.organization_id = ?1 OR person.organization_id = ?1
OR part.person_id IN (
    SELECT member.person_id FROM member
    JOIN delegation AS sent ON sent.id = member.delegation_id
    WHERE sent.organization_id = ?1
)
