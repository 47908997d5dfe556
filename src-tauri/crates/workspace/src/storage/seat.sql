SELECT id, plan_id, number, person_id, delegation_id, reserved
FROM seat
WHERE plan_id IN (SELECT id FROM seating_plan WHERE event_id = ?1)
ORDER BY plan_id, number, id
