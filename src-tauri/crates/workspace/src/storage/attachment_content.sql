SELECT id, attachment_id, data
FROM attachment_content
ORDER BY attachment_id, id
