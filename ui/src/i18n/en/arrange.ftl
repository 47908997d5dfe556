# What can be done with the sessions that are chosen.
arrange-menu = What to do with the selected sessions
arrange-verb-open = Open
arrange-verb-duplicate = Duplicate
arrange-verb-cut = Cut
arrange-verb-copy = Copy
arrange-verb-paste = Paste
arrange-verb-move = Move to…
arrange-verb-shift = Shift this and all later…
arrange-verb-swap = Swap the two…
arrange-verb-distribute = Hold in parallel…
arrange-verb-split = Split…
arrange-verb-merge = Merge…
arrange-verb-repeat = Repeat on other days…
arrange-verb-copy-day = Copy a whole day…
arrange-verb-next-free = Next free time
arrange-verb-free-room = Free room now
arrange-verb-free = Free times and rooms…
arrange-verb-lock = Lock in place
arrange-verb-unlock = Unlock
arrange-verb-unschedule = Take out of the schedule
arrange-verb-remove = Delete

# What was done.
arrange-nothing-moved = Nothing moved: the sessions are locked or stand there already.
arrange-moved =
    { $count ->
        [one] { $count } session was moved
       *[other] { $count } sessions were moved
    }
arrange-copied =
    { $count ->
        [one] { $count } copy was made
       *[other] { $count } copies were made
    }
arrange-split-done = The session was split
arrange-merged = { $count } sessions were merged into one
arrange-locked =
    { $count ->
        [one] { $count } session was locked
       *[other] { $count } sessions were locked
    }
arrange-unlocked =
    { $count ->
        [one] { $count } session was unlocked
       *[other] { $count } sessions were unlocked
    }
arrange-put = Now: { $place }
arrange-no-free-time = There is no free time left for it in this room.
arrange-no-free-room = No other room is free at this time.
arrange-copy-kept =
    { $count ->
        [one] { $count } session copied. Paste it with Ctrl+V.
       *[other] { $count } sessions copied. Paste them with Ctrl+V.
    }
arrange-cut-kept =
    { $count ->
        [one] { $count } session cut. It stays until it is pasted with Ctrl+V.
       *[other] { $count } sessions cut. They stay until they are pasted with Ctrl+V.
    }

# What it would come to.
arrange-from-to = { $from } → { $to }
arrange-more = and { $count } more
arrange-moves =
    { $count ->
        [0] Nothing would move
        [one] { $count } session would move
       *[other] { $count } sessions would move
    }
arrange-arising =
    { $count ->
        [one] { $count } new finding
       *[other] { $count } new findings
    }
arrange-resolved =
    { $count ->
        [one] { $count } finding resolved
       *[other] { $count } findings resolved
    }
arrange-stay =
    { $count ->
        [one] { $count } session stays because it is locked
       *[other] { $count } sessions stay because they are locked
    }
arrange-no-clash = No new findings.

# The dialogs.
arrange-shift-title = Shift this and all later
arrange-shift-description = From “{ $title }” on, until the end of its day.
arrange-shift-action = Shift
arrange-minutes = Minutes
arrange-minutes-hint = Negative: earlier.
arrange-minutes-problem = Write minutes, such as 15 or −10, or hours and minutes, such as 1:30.
arrange-scope = What goes along
arrange-scope-room = The same room
arrange-scope-venue = The same venue
arrange-scope-day = The whole day
arrange-move-title =
    { $count ->
        [one] Move the session
       *[other] Move { $count } sessions
    }
arrange-move-many = “{ $title }” goes there; the others keep their distance from it.
arrange-move-action = Move
arrange-push = Push sessions that are in the way to later
arrange-swap-title = Swap two sessions
arrange-swap-description = “{ $one }” and “{ $other }” change places.
arrange-swap-action = Swap
arrange-distribute-title =
    { $count ->
        [one] Hold { $count } session in parallel
       *[other] Hold { $count } sessions in parallel
    }
arrange-distribute-description = All at the time of “{ $title }”, each in a room of its own.
arrange-distribute-action = Hold in parallel
arrange-rooms = Rooms: { $chosen } of { $wanted }
arrange-rooms-problem =
    { $count ->
        [one] Choose { $count } more room.
       *[other] Choose { $count } more rooms.
    }
arrange-split-title = Split the session
arrange-split-at = Where the second part begins
arrange-split-action = Split
arrange-split-problem = Write a time inside the session.
arrange-split-first = First part: { $time }
arrange-split-second = Second part: { $time }
arrange-merge-title =
    { $count ->
        [one] Merge { $count } session
       *[other] Merge { $count } sessions
    }
arrange-merge-description = One session stays, with everyone who takes part in any of them.
arrange-merge-action = Merge
arrange-merge-result = “{ $title }” stays: { $place }
arrange-repeat-title =
    { $count ->
        [one] Repeat the session
       *[other] Repeat { $count } sessions
    }
arrange-repeat-description = At the same times and in the same rooms.
arrange-repeat-action = Repeat
arrange-copy-day-title = Copy a whole day
arrange-copy-day-description = All its sessions, at the same times and in the same rooms.
arrange-copy-day-action = Copy
arrange-copy-day-from = Day to copy
arrange-copy-day-empty = { $day } has no sessions.
arrange-days = To these days
arrange-days-problem = Choose at least one day.
arrange-copies =
    { $count ->
        [one] { $count } session will be made.
       *[other] { $count } sessions will be made.
    }
arrange-free-title = Free times and rooms
arrange-free-rooms = Rooms free at its time
