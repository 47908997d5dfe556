SELECT id, honorific, name, title, organization_id, languages, rank, observance, given, family,
    family_first, spoken, written, country, diet, mobility, care, contacts
FROM person
ORDER BY id
