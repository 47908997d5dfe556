# The programme as a list.
list-label = List of sessions
list-empty = No sessions yet. Press Insert to create one.
list-nothing = No session matches the filter.
list-select = Select “{ $title }”
list-select-all = Select all sessions
list-locked = Locked in place
list-column-select = Selection
list-column-day = Day
list-column-start = Start
list-column-end = End
list-column-title = Title
list-column-kind = Kind
list-column-track = Track
list-column-room = Room
list-column-chair = Chair
list-column-co-organizers = Co-organizers
list-column-languages = Languages
list-column-attendance = Expected
list-column-status = Status
list-column-findings = Findings
list-removed =
    { $count ->
        [one] { $count } session was deleted
       *[other] { $count } sessions were deleted
    }

# Many sessions in the panel.
many-title =
    { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }
many-hint = What you change here changes all of them at once.
many-different = Different
many-languages-different = Different. A language added here replaces the lists of all.
many-notes-different = Different. What is written here replaces the notes of all.
many-delete =
    { $count ->
        [one] Delete { $count } session
       *[other] Delete { $count } sessions
    }
many-close = Close the selected sessions
many-locked =
    { $count ->
        [one] { $count } session is locked and keeps its room.
       *[other] { $count } sessions are locked and keep their rooms.
    }
session-locked = Locked in place
session-locked-hint = Not moved by hand, by pushing or by shifting until it is unlocked.

# What is still to do for a session.
todos-title = To do
todos-left =
    { $count ->
        [0] all done
        [one] { $count } left
       *[other] { $count } left
    }
todos-add = Add
todos-new = Something to do
todos-text = To do { $number }
todos-done = Done: { $text }
todos-up = Move up: { $text }
todos-down = Move down: { $text }
todos-remove = Remove: { $text }
todos-hint = Alt and the up or down arrow move an entry.
