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

severity-clash = Clash
severity-warning = Warning
severity-note = Note
severity-clash-heading = Cannot take place as planned
severity-warning-heading = To be looked at
severity-note-heading = Worth knowing
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

rule-room-double-booked = Room booked twice
rule-person-double-booked = Person booked twice
rule-head-in-two-places = Head of delegation in two places
rule-outside-event-days = Outside the event’s days
rule-over-capacity = Over capacity
rule-end-not-after-start = Ends before it starts
rule-co-organizer-unconfirmed = Co-organizer not confirmed
rule-no-chair = No chair

finding-time = { $from }–{ $to }
finding-no-time = no time set
finding-room-double-booked = { $room } is booked twice: “{ $first }” and “{ $second }”, { $time }
finding-person-double-booked = { $who } is in two sessions at once: “{ $first }” and “{ $second }”, { $time }
finding-head-in-two-places =
    { $named ->
        [yes] { $who }, head of delegation ({ $delegation }), is in two sessions at once: “{ $first }” and “{ $second }”, { $time }
       *[no] The head of delegation ({ $delegation }) is in two sessions at once: “{ $first }” and “{ $second }”, { $time }
    }
finding-outside-event-days = “{ $first }” lies outside the event’s days: { $time }
finding-over-capacity = “{ $first }” expects { $figure } people, { $room } seats { $limit }: { $time }
finding-end-not-after-start = “{ $first }” does not end after its start: { $time }
finding-co-organizer-unconfirmed =
    { $figure ->
        [0] { $organization } has not confirmed as co-organizer of “{ $first }”, which is today: { $time }
        [one] { $organization } has not confirmed as co-organizer of “{ $first }”, which is in { $figure } day: { $time }
       *[other] { $organization } has not confirmed as co-organizer of “{ $first }”, which is in { $figure } days: { $time }
    }
finding-no-chair = “{ $first }” is confirmed and has neither chair nor moderator: { $time }
