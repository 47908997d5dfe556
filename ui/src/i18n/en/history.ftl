# The history page.

history-title = History
history-lead = Everything that was changed in this file, newest first. Undoing is kept as well.
history-when = When
history-who = Who
history-what = What
history-undone = Undone
history-undid = Undid: { $action }
history-redid = Redid: { $action }
history-other = other change: { $subject }
history-nobody = Not named
history-more = Load more
history-empty = Nothing has been changed yet

# Which changes are listed.
history-filter = Filter
history-everyone = Everyone
history-everything = Everything
history-concerns = Concerns
history-day = Day
history-search = Search
history-search-hint = Names and texts
history-clear = Clear all
history-only = Only: { $name }
history-only-clear = Show the others too, not only: { $name }
history-not-found = No change answers these conditions
history-edits =
    { $count ->
        [one] { $count } edit
       *[other] { $count } edits
    }
history-each-edit = Each edit
history-of-session = History of this session
history-of-delegation = History of this delegation
history-of-person = History of this person

# What a change changed.
history-loading = One moment…
history-kind-made = Added
history-kind-edited = Changed
history-kind-removed = Removed
history-before = Before:
history-after = After:
history-yes = yes
history-no = no
history-todo-done = { $text } (done)
history-quiet-daily = { $name }, { $from }–{ $to }, every day
history-quiet-on = { $name }, { $from }–{ $to }, { $day }
history-whole = Show all of it
history-whole-of = Show all of it: { $field }
history-less = Show less
history-less-of = Show less: { $field }
history-unnamed = no name
history-no-changes = No difference
history-sum = Added: { $made } · Changed: { $edited } · Removed: { $removed }
history-nouns-event = Events
history-nouns-venue = Venues
history-nouns-room = Rooms
history-nouns-travel = Travel times
history-nouns-track = Tracks
history-nouns-session = Sessions
history-nouns-organization = Organizations
history-nouns-person = People
history-nouns-delegation = Delegations
history-nouns-member = Members of delegations
history-nouns-part = Parts in sessions
history-nouns-co-organizer = Co-organizers
history-nouns-agreement = Agreements
history-nouns-agreement-party = Parties to agreements

# What can be done with a change.
history-bring-back = Bring back
history-bring-back-hint = Makes what this changed as it was before, and leaves all else as it is.
history-see-then = See the programme as it stood then
history-since = What changed since
history-since-title = What changed since { $day }, { $time }
history-brought-back = Brought back
history-nothing-brought-back = Nothing was changed: nothing was left to bring back
history-contradicts = Something came after this
history-contradicts-hint = Nothing has been changed yet. This stands against bringing it back:
history-contradiction-changed = “{ $name }” ({ $noun }): { $field } was changed again since. What it is now, and what would come back:
history-contradiction-gone = “{ $name }” ({ $noun }) was removed since.
history-contradiction-missing = “{ $name }” ({ $noun }): { $field } would name “{ $missing }”, which was removed since.
history-contradiction-needed =
    { $uses ->
        [one] “{ $name }” ({ $noun }) would go, but { $uses } other entry names it now.
       *[other] “{ $name }” ({ $noun }) would go, but { $uses } other entries name it now.
    }
history-keep-now = Keep what is there now for these
history-take-then = Bring back all of it

# Undo and redo say what they did.
history-toast-undone = Undone: { $action }
history-toast-redone = Redone: { $action }

# Names of fields.
field-event-name = { event-name }
field-event-theme = { event-theme }
field-event-starts-on = { event-starts }
field-event-ends-on = { event-ends }
field-event-zone = { event-zone }
field-event-languages = { event-languages }
field-event-day-starts = { event-hours-from }
field-event-day-ends = { event-hours-to }
field-event-quiet = { event-quiet }
field-venue-event-id = { choose-event }
field-venue-name = { event-venue-name }
field-venue-position = Place in the order
field-travel-event-id = { choose-event }
field-travel-from-id = From
field-travel-to-id = To
field-travel-minutes = Minutes
field-room-event-id = { choose-event }
field-room-venue-id = { event-room-venue }
field-room-name = { event-room-name }
field-room-capacity = { event-room-capacity }
field-room-position = Place in the order
field-room-setup-minutes = { event-room-setup }
field-room-booths = { event-room-booths }
field-track-event-id = { choose-event }
field-track-name = { event-track-name }
field-track-position = Place in the order
field-session-event-id = { choose-event }
field-session-parent-id = { session-parent }
field-session-room-id = { session-room }
field-session-kind = { session-kind }
field-session-status = { session-status }
field-session-audience = { session-audience }
field-session-title = { session-title }
field-session-description = { session-description }
field-session-starts = { session-start }
field-session-ends = { session-end }
field-session-languages = { session-languages }
field-session-attendance = { session-attendance }
field-session-notes = { session-notes }
field-session-locked = Locked in place
field-session-todos = To do
field-session-track-id = { session-track }
field-organization-name = { partners-name }
field-organization-kind = { partners-kind }
field-organization-country = { partners-country }
field-person-honorific = { people-honorific }
field-person-name = { people-name }
field-person-title = { people-title }
field-person-organization-id = { people-organization }
field-person-languages = { people-languages }
field-delegation-event-id = { choose-event }
field-delegation-organization-id = { delegations-organization }
field-delegation-status = { delegations-status }
field-delegation-languages = { delegations-languages }
field-delegation-arrival = { delegations-arrival }
field-delegation-departure = { delegations-departure }
field-delegation-liaison = { delegations-liaison }
field-delegation-notes = { delegations-notes }
field-member-delegation-id = { session-delegation }
field-member-person-id = { delegations-person }
field-member-function = { delegations-function }
field-member-on-behalf-of = { delegations-on-behalf }
field-member-position = Place in the order
field-part-session-id = Session
field-part-who = { session-part-who }
field-part-role = { session-part-role }
field-part-on-behalf-of = { session-on-behalf }
field-part-position = { session-parts }
field-co-organizer-session-id = Session
field-co-organizer-organization-id = { delegations-organization }
field-co-organizer-role = { partners-role }
field-co-organizer-status = { partners-status }
field-co-organizer-contact = { partners-contact }
field-agreement-title = { partners-agreement-title }
field-agreement-kind = { partners-agreement-kind }
field-agreement-state = { partners-agreement-state }
field-agreement-signed-on = { partners-signed-on }
field-agreement-signed-at = { partners-signed-at }
field-agreement-session-id = { partners-agreement-session }
field-agreement-notes = { partners-agreement-notes }
field-agreement-party-agreement-id = Agreement
field-agreement-party-organization-id = Party
