SELECT id, name, theme, starts_on, ends_on, zone, languages, day_starts, day_ends, quiet,
       checking, series_id, ordinal, tentative, precedence
FROM event
ORDER BY starts_on, id
