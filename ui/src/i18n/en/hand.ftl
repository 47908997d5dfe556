hand-sessions =
    { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }
hand-many-at =
    { $count ->
        [one] { $count } session: { $place }
       *[other] { $count } sessions: { $place }
    }
hand-removed-many =
    { $count ->
        [one] { $count } session was deleted
       *[other] { $count } sessions were deleted
    }
hand-copy =
    { $count ->
        [one] Copy
       *[other] { $count } copies
    }
hand-locked = Locked in place
hand-locked-many =
    { $count ->
        [one] { $count } locked session stays
       *[other] { $count } locked sessions stay
    }
hand-unlock = Unlock
hand-rename = New title
hand-picked = Moving { $what }. Arrows change time and room, Page Up and Page Down go by an hour, Enter drops, Ctrl+Enter drops a copy, Escape puts back.
hand-put-back = Put back
hand-foreseen-nothing = No new findings
hand-foreseen-resolved =
    { $count ->
        [one] { $count } finding resolved
       *[other] { $count } findings resolved
    }
hand-foreseen-more =
    { $count ->
        [one] and { $count } more kind
       *[other] and { $count } more kinds
    }
hand-foreseen-other = { $rule }: { $count }
hand-foreseen-room-double-booked =
    { $count ->
        [one] { $count } room clash
       *[other] { $count } room clashes
    }
hand-foreseen-person-double-booked =
    { $count ->
        [one] { $count } person clashes
       *[other] { $count } people clash
    }
hand-foreseen-head-in-two-places =
    { $count ->
        [one] { $count } head of delegation in two places
       *[other] { $count } heads of delegation in two places
    }
