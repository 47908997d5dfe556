SELECT id, agreement_id, name, version, bytes, added_on, note
FROM attachment
ORDER BY agreement_id, version, id
