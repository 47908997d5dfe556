checks-title = Findings
checks-count =
    { $count ->
        [0] No findings
        [one] { $count } finding
       *[other] { $count } findings
    }
checks-none = No findings
checks-none-hint = The programme is checked after every change. Clashes, missing chairs and full rooms will stand here.
checks-all = Show all
checks-more = Show more ({ $count } left)
checks-filter = Filter by rule
checks-every-rule = All rules
checks-go-to = Go to “{ $title }”
checks-search = Find in findings
checks-group-by = Group by
checks-by-severity = By severity
checks-by-rule = By rule
checks-by-day = By day
checks-by-person = By person
checks-by-delegation = By delegation
checks-without-day = Without a day
checks-without-person = Naming nobody
checks-without-delegation = Of no delegation
checks-severities = Severities shown
checks-views = Findings or settings
checks-view-findings = Findings
checks-view-settings = Settings
checks-print = Print
checks-export = Export list as CSV
checks-exported = { $file } was saved
checks-nothing-answers = No finding answers these conditions.
checks-all-accepted = All that was found is accepted.
checks-show-every = Show all
checks-accepted = Accepted
checks-accepted-show = Show
checks-accepted-hide = Hide
checks-accept = Accept
checks-accept-open = Accept…
checks-accept-one = Accept with a reason: { $finding }
checks-accept-title = Accept this finding
checks-accept-reason = Why it may stay
checks-accept-hint = It comes back as soon as its facts change.
checks-accepted-one = The finding was accepted
checks-take-back = Take back
checks-take-back-one = Take back the acceptance: { $finding }
checks-taken-back = The acceptance was taken back
checks-reason = Accepted: { $reason }
checks-came-back = Came back, as its facts have changed. It had been accepted: { $reason }
checks-column-severity = Severity
checks-column-rule = Rule
checks-column-finding = Finding
checks-column-from = From
checks-column-until = Until
checks-column-sessions = Sessions
checks-column-people = People
checks-column-rooms = Rooms
checks-column-delegations = Delegations
checks-column-organizations = Organizations
checks-column-reason = Reason
explain = Explain
explain-line = What stands against what
explain-remedies = What can be done
explain-no-remedy = No remedy is known that one press could apply.
explain-sessions = Sessions concerned
explain-more = { $count } more
explain-expected = The day is only expected as yet.
confirm-day = Confirm { $day }
confirm-earlier = A day earlier: { $day }
confirm-later = A day later: { $day }
confirm-done = Confirmed: { $occasion }, { $day }
confirmed-title = Confirmed days
confirmed-hint = Feasts and fasts whose day is only expected until the moon is seen, or an authority has told it.
confirmed-remove = Take back the confirmation: { $occasion }, { $day }
confirmed-removed = The confirmation was taken back
stretch-opening = Room open
stretch-setup = Set-up
stretch-travel = On the way
stretch-presence = Stay
stretch-availability = Availability
stretch-quiet = Quiet time
stretch-gap = Between
remedy-place = Move “{ $title }” to { $place }
remedy-end = End “{ $title }” at { $ends }
remedy-represent = { $name } stands for { $whom } in “{ $title }”
remedy-detach = Make “{ $title }” a session of its own
remedy-relay = Pivot language of “{ $title }”: { $language }
remedy-straight = No relay in “{ $title }”
level-off = Off
level-note = Note
level-warning = Warning
level-clash = Clash
checking-lead = Say for this event which rules are asked, and how grave what they find is. No finding ever stops a change from being saved.
checking-level = Severity of: { $rule }
checking-usual = { $level } (usual)
checking-back = Back to usual: { $rule }
checking-all-back = All back to usual
checking-all-back-done = All rules are as usual again
checking-figures = Figures of the checks
checking-not-asked = Not asked
checking-stretch = Longest stretch without a break
checking-stretch-hint = Of a person’s day; a break is 15 minutes. Leave empty not to ask.
checking-confirm = Days before a session to confirm
checking-confirm-hint = By then its co-organizers should have confirmed.
checking-ranks = Ranks of chairs ({ $count } asked)
checking-ranks-hint = The lowest rank that may lead a session of each kind; 1 is the highest.
checking-rank-problem = Write a whole number from 1 to 1000, or leave it empty.

severity-clash = Clash
severity-warning = Warning
severity-note = Note
severity-clash-heading = Cannot take place as planned
severity-warning-heading = To be looked at
severity-note-heading = Worth knowing
observance-heading = Prayer, holy days and quiet times
severity-clash-count =
    { $count ->
        [one] { $count } clash
       *[other] { $count } clashes
    }
severity-warning-count =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
severity-note-count =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
