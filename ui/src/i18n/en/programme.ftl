programme-page = Programme
programme-days = Days
programme-all-days = All days
programme-day-outside = This day is not one of the event’s days
programme-board = Sessions
programme-board-panel = Programme board
programme-filter = Filter
programme-new = New session
programme-new-hint = New session (N). Alt and arrows move a session, Ctrl+Alt and arrows change its length, Enter opens it, Ctrl+D duplicates, Delete removes.
programme-new-session = New session
programme-tray = Unscheduled
programme-tray-empty = Every session has a time. Drag one here to take it off the board.
programme-tray-hint = Drag it onto the board, or press Alt+Up for the first free time. Enter opens it.
programme-no-room = No room
programme-unscheduled = unscheduled
programme-now-unscheduled = “{ $title }” is unscheduled
programme-seats =
    { $count ->
        [one] { $count } seat
       *[other] { $count } seats
    }
programme-booths =
    { $count ->
        [one] { $count } interpretation booth
       *[other] { $count } interpretation booths
    }
programme-setup = Set-up
programme-next-day = The following day
programme-times = { $from }–{ $to }
programme-times-spoken = { $from } to { $to }
programme-list-separator = { ", " }
programme-findings-count =
    { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }
