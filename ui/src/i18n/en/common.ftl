# The frame of the window and the words of its shared parts.

app-name = Kurultai
close = Close
cancel = Cancel
undo = Undo
redo = Redo
untitled = Untitled
remove-named = Remove { $name }
create-named = Add “{ $name }”
clear-field = Clear: { $field }
nothing-found = Nothing found
more-by-typing =
    { $count ->
        [one] { $count } more: type to find it
       *[other] { $count } more: type to find them
    }
add-language = Add a language
add-language-to = { $field }: add a language
add-language-tag = Add the language with the code “{ $tag }”

# The frame of the window.
skip-to-content = Skip to content
menu-bar = Menu
main-navigation = Pages
notices = Notices
close-notice = Close this notice
choose-event = Event
page-programme = Programme
page-delegations = Delegations
page-partners = Partners
page-checks = Checks
page-releases = Releases
page-outputs = Outputs
page-history = History
page-event = Event and rooms
findings-count =
    { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }

# Menus.
menu-file = File
menu-edit = Edit
menu-view = View
menu-event = Event
menu-help = Help
file-new = New event file…
file-open = Open…
file-open-recent = Open recent
file-no-recent = No recent files
file-open-sample = Open the sample
file-save-copy = Save a copy as…
file-export-clean = Export a clean copy…
file-backups = Backups…
file-check = Check the file…
file-close = Close file
file-settings = Settings…
copy-saved = Copy saved: { $file }
undo-action = Undo { $action }
redo-action = Redo { $action }
undo-nothing = Nothing to undo
redo-nothing = Nothing to redo
view-language = Language
event-export-calendar = Export calendar…
event-publish-calendar = Publish to a calendar server…
event-print-agendas = Print agendas…
help-shortcuts = Keyboard shortcuts
help-licences = Licences of others’ work
licences-lead = Kurultai is made of the work of many; these are their names and their terms.
licences-works = All works ({ $count })

# Settings.
settings-title = Settings
settings-about = Kurultai { $version }, time zones of the IANA database { $zones }
settings-author = Your name
settings-author-hint = Stands in the history beside what you change.
settings-language = Language of the window

# The sheet of shortcuts.
shortcuts-everywhere = Everywhere
shortcuts-board = On the programme board
shortcut-undo = Undo
shortcut-redo = Redo
shortcut-open = Open a file
shortcut-new = New event file
shortcut-save-copy = Save a copy
shortcut-focus = Go to another session
shortcut-first-last = First or last session of the column
shortcut-move-time = Move the session by 5 minutes
shortcut-move-time-large = Move the session by 15 minutes
shortcut-move-room = Move the session to the next room
shortcut-resize = Make the session longer or shorter
shortcut-edit = Open the session
shortcut-create = New session
shortcut-duplicate = Duplicate the session
shortcut-remove = Delete the session
shortcut-leave = Cancel
shortcut-fine = While dragging: steps of 1 minute

# Names of keys.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-arrows = Arrow keys
key-vertical = ↑ ↓
key-horizontal = ← →
key-enter = Enter
key-escape = Esc
key-delete = Delete
key-home = Home
key-end = End
