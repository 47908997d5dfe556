# The ways to look at the programme: views, zoom, filters, colours.
view-switch = View
view-switch-hint = { $view } (Alt+{ $key })
view-rooms = Rooms
view-timeline = Timeline
view-delegations = Delegations
view-people = People
view-list = List

view-zoom = Zoom of time
view-zoom-in = Zoom in (+ or Ctrl and the wheel)
view-zoom-out = Zoom out (− or Ctrl and the wheel)
view-minutes = { $count } min
view-line = Minutes of a line
view-fit-day = Fit the day
view-columns = Width of columns (Alt+plus and Alt+minus)
view-columns-wider = Wider columns
view-columns-narrower = Narrower columns
view-columns-fit = As fits
view-trimmed = Hide empty hours
view-reset = Usual size (Ctrl+0)

view-filter = Show
view-filter-hint = Choose what is shown
view-filter-rooms = Rooms
view-filter-kinds = Kinds
view-filter-tracks = Tracks
view-filter-statuses = Statuses
view-filter-left =
    { $count ->
        [one] { $count } hidden
       *[other] { $count } hidden
    }
view-filter-shown =
    { $count ->
        [one] { $shown } of { $count } session shown
       *[other] { $shown } of { $count } sessions shown
    }
view-show-all = Show all
view-fold = Fold the rooms of { $venue } into one column
view-unfold = Show the rooms of { $venue } one by one
view-rooms-count =
    { $count ->
        [one] { $count } room
       *[other] { $count } rooms
    }

view-legend = What the colours mean
view-colour = Colour by
view-colour-kind = kind
view-colour-track = track
view-colour-status = status
view-colour-audience = audience
view-colour-language = languages
view-colour-coorganizer = co-organizer
view-colour-findings = findings
view-colour-rest = Others
view-colour-no-language = No interpretation
view-colour-no-co-organizer = No co-organizer

view-locked = locked in place
view-todos =
    { $count ->
        [one] { $count } thing to do
       *[other] { $count } things to do
    }
view-expected =
    { $count ->
        [one] { $count } person expected
       *[other] { $count } people expected
    }
view-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
view-minimap = Findings over the day: press a mark to go there

view-empty-title = This programme has no sessions yet
view-empty-sessions = Double-click an empty place of the board, or press N. Drag a session by its middle to move it, by its edges to change its length.
view-empty-rooms = Add the venue’s rooms first: each becomes a column of the board. Sessions can also stand without a room.
view-empty-add-rooms = Add rooms
view-empty-hidden =
    { $count ->
        [one] The only session is hidden
       *[other] All { $count } sessions are hidden
    }
view-empty-filter = No session holds “{ $text }”
view-empty-filter-clear = Clear the filter
view-empty-day = Nothing is planned on this day
view-empty-day-hint = Double-click an empty place, or drag a session here from another day or from the tray.
