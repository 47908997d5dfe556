SELECT id, event_id, sort, one_session_id, one_track_id, one_kind, one_organization_id,
       other_session_id, other_track_id, other_kind, other_organization_id, gap_minutes
FROM session_constraint
WHERE event_id = ?1
ORDER BY id
