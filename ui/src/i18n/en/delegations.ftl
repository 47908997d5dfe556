# The table of delegations.
delegations-heading = Delegations
delegations-count =
    { $count ->
        [one] { $count } delegation
       *[other] { $count } delegations
    }
delegations-count-found = { $found } of { $count }
delegations-search = Search by organization, country or name
delegations-not-found = No delegation answers “{ $search }”
delegations-show-all = Show all
delegations-none = No delegations yet
delegations-none-hint = Add the organizations that are invited. Each gets its own programme, calendar and printed agenda.
delegations-print-all = Print agendas…
delegations-add = Add a delegation
delegations-add-confirm = Add
delegations-add-problem = Choose an organization, or type the name of a new one.
delegations-organization = Organization
delegations-country = Country
delegations-head = Head of delegation
delegations-head-open = Not named yet
delegations-status = Status
delegations-members = Members
delegations-sessions = Sessions
delegations-arrival = Arrival
delegations-findings = Findings
delegations-findings-count =
    { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }

# One delegation.
delegations-back = Back to all delegations
delegations-print = Print agenda…
delegations-export = Export calendar…
delegations-remove = Remove delegation
delegations-removed = The delegation “{ $name }” was removed
delegations-facts = The delegation
delegations-name = Name
delegations-languages = Working languages
delegations-departure = Departure
delegations-day = Day
delegations-day-placeholder = yyyy-mm-dd
delegations-day-problem = Write a day, such as 2025-09-17 or 17.09.2025.
delegations-day-missing = It is kept once the day is there as well.
delegations-time = Local time
delegations-time-missing = It is kept once the time is there as well.
delegations-offset = Offset
delegations-clear = Clear
delegations-movement-clear = Clear: { $what }
delegations-liaison = Liaison officer
delegations-liaison-hint = Name and telephone; printed on the agenda.
delegations-notes = Notes
delegations-notes-hint = Printed on the agenda.

# Who comes.
delegations-members-heading = Members
delegations-members-none = Nobody is named yet.
delegations-member-add = Add a member
delegations-member-add-function = Add the function only
delegations-member-up = Move up: { $name }
delegations-member-down = Move down: { $name }
delegations-member-remove = Remove: { $name }
delegations-function = Function
delegations-person = Person
delegations-person-open = Function only, no name yet
delegations-on-behalf = On behalf of
delegations-on-behalf-of = On behalf of: { $whom }
delegations-on-behalf-add = On behalf of…

# Their programme.
delegations-programme = Their programme
delegations-programme-none = No session yet. Add the delegation or its members to sessions.
delegations-loading = One moment…
delegations-unscheduled = Not scheduled
delegations-room-open = Room not yet decided
delegations-whole = the delegation
delegations-part = { $role }: { $who }
delegations-part-behalf = { $part }, on behalf of: { $whom }
delegations-clash = At the same time: { $sessions }

# People and texts in several languages.
people-in-language = { $what } ({ $language })
people-particulars = Name, style and position
people-name = Name
people-honorific = Honorific
people-title = Position
people-organization = Organization
people-languages = Languages spoken
people-languages-hint = The name can then be written in these languages too.
people-rank = Rank in protocol
people-rank-hint = 1 is the highest.
availability = Availability at this event
availability-hint = Whoever is free in some stretch is there in such stretches only; whoever is not, at all other times.
availability-row = Stretch { $number }
availability-free = There or not
availability-is-free = Is there
availability-is-busy = Is not there
availability-from-day = First day
availability-from-time = From
availability-to-day = Last day
availability-to-time = Until
availability-add = Add a stretch
availability-remove = Remove stretch { $number }
delegations-own-movements = Own arrival and departure
observance = Observance
people-create-person = Create person “{ $name }”
people-create-organization = Create organization “{ $name }”
