# The palette of commands, what it finds, and the sheet of shortcuts.

command-palette = Command palette
palette-hint = A command, a session, a name, a room or a day
palette-found = Found
palette-count =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
palette-group-session = Session
palette-group-findings = Findings
palette-group-view = View
palette-group-go = Page
palette-group-edit = Edit
palette-group-file = File
palette-group-event = Event
palette-group-help = Help
palette-person = Person
palette-delegation = Delegation
palette-room = Room
palette-organization = Organization
palette-day = Day

command-quick = Quick entry…
command-next-finding = Next finding
command-print-findings = Print the list of findings
command-export-findings = Export the list of findings as CSV
command-checking = Set what the checks ask
command-previous-finding = Previous finding
command-view-rooms = View: rooms
command-view-timeline = View: timeline
command-view-delegations = View: delegations
command-view-people = View: people
command-view-list = View: list
command-zoom-in = Zoom in
command-zoom-out = Zoom out
command-zoom-fit = Fit the day to the window
command-trim = Show or hide empty hours
command-language = Language: { $language }
command-tour = Show the tour
finding-step = { $place } of { $count }

sheet-find = Find a shortcut
sheet-look = Looking around
sheet-move = Moving and resizing
sheet-edit = Editing
sheet-pointer = With mouse, pen or touch
sheet-whole-ends = First or last session of all
sheet-pages = A screen earlier or later
sheet-choose-more = While clicking: choose more sessions
sheet-choose-all = Choose all sessions
sheet-resize-large = Longer or shorter in larger steps
sheet-pick-up = Pick the session up, to move it with the arrow keys
sheet-drop = Drop what was picked up
sheet-rename = Rename the session
sheet-copy-paste = Copy and paste sessions
sheet-drag-copy = While dragging: copy
sheet-drag-cancel = While dragging: put everything back
sheet-wheel = Zoom
key-page-up = Page Up
key-page-down = Page Down
key-wheel = Wheel
