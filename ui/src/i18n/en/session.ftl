# The panel of one session.
session-close = Close the session
session-duplicate = Duplicate
session-duplicated = This is the copy, as a draft.
session-delete = Delete session
session-removed = “{ $title }” was deleted
session-findings = Findings of the checks

session-texts = Title and description
session-title = Title
session-description = Description

session-place = Place and time
session-room = Room
session-room-open = Not yet decided
session-day = Day
session-unscheduled = Not scheduled
session-start = Start
session-end = End
session-duration = Duration
session-unschedule = Take out of the schedule
session-days-later =
    { $days ->
        [one] the next day
       *[other] { $days } days later
    }
session-time-placeholder = hh:mm
session-time-problem = Write a time of day from 00:00 to 24:00, such as 09:30.
session-start-problem = Write a time of day from 00:00 to 23:59, such as 09:30.
session-end-problem = The end must be after the start. For a session past midnight, set the duration.
session-duration-placeholder = h:mm
session-duration-problem = Write hours and minutes, such as 1:30, or minutes, such as 90.

session-facts = Particulars
session-kind = Kind
session-status = Status
session-audience = Audience
session-attendance = People expected
session-attendance-problem = Write a whole number, or leave it empty.
session-languages = Languages interpreted
session-parent = Part of
session-track = Track
session-track-none = No track
session-notes = Notes
session-setup = Set-up, min
session-needs = Needs in its room
session-relay = Pivot language of relay

session-parts = Running order
session-part-add = Add a person or delegation
session-part-who = Who
session-part-role = Role
session-part-role-of = Role: { $name }
session-part-up = Move up: { $name }
session-part-down = Move down: { $name }
session-part-remove = Remove: { $name }
session-delegation = Delegation
session-on-behalf = On behalf of
session-on-behalf-of = On behalf of: { $whom }
session-on-behalf-add = On behalf of…

session-delegations = Delegations taking part ({ $count })
session-delegation-add = Add a delegation
session-co-organizers = Co-organizers
session-co-organizer-add = Add a co-organizer
