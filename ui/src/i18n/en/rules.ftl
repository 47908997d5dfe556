# The rules of the checks: their names, and what they found as one sentence.

rule-group-places = Places
rule-group-people = People
rule-group-programme = Programme
rule-group-interpretation = Interpretation
rule-group-observance = Observance

rule-room-double-booked = Room booked twice
rule-setup-not-kept = Set-up time not kept
rule-outside-opening = Outside the room’s opening hours
rule-over-capacity = Over capacity
rule-equipment-missing = Equipment missing
rule-dais-too-small = Dais too small
rule-room-closed = Room no longer used
rule-person-double-booked = Person booked twice
rule-head-in-two-places = Head of delegation in two places
rule-travel-too-short = Travel time not kept
rule-no-break = No break in a day
rule-not-present = Before arrival or after departure
rule-not-available = Not available
rule-nobody-represents = Nobody represents the delegation
rule-chair-rank = Rank of the chair
rule-end-not-after-start = Ends before it starts
rule-outside-event-days = Outside the event’s days
rule-outside-event-hours = Outside the event’s hours
rule-breakout-outside-block = Outside its block
rule-never-together = Never at the same time
rule-must-follow = Must follow
rule-track-in-parallel = Track in parallel
rule-beside-plenary = Beside a plenary
rule-co-organizer-unconfirmed = Co-organizer not confirmed
rule-co-organizer-declined = Co-organizer declined
rule-co-organizer-contact-missing = Contact of a co-organizer missing
rule-no-chair = No chair
rule-no-room = No room
rule-no-interpretation = No interpretation
rule-no-title = No title in a working language
rule-signatory-missing = Signatory missing
rule-cancelled-referred = Cancelled and still referred to
rule-commitment-overdue = Commitment overdue
rule-too-few-booths = Too few booths
rule-too-few-channels = Too few language channels
rule-too-few-interpreters = Too few interpreters
rule-interpreter-overloaded = Interpreter overloaded
rule-relay-missing = Pivot language missing
rule-prayer = Daily prayer
rule-friday-prayer = Friday prayer
rule-shabbat = Shabbat and holy days
rule-feast = Feast
rule-fasting-meal = Meal while fasting
rule-quiet-time = Quiet time

finding-time = { $from }–{ $to }
finding-no-time = no time set
finding-source-timetable = time by { $name }
finding-source-reckoned = reckoned by { $method }
finding-source-reckoned-asr = reckoned by { $method }, school for Asr: { $school }
finding-source-quiet-time = in the event’s quiet time
finding-source-candles = from candle lighting { $minutes } min before sunset there until nightfall
finding-source-sunset = reckoned from sunset there
finding-source-calendar = by the calendar, whole days
finding-expected = the date depends on the word of an authority; expected on { $day }
finding-expected-moon = the date depends on the sighting of the moon; expected on { $day }
finding-room-gone = (a room that was removed)
finding-room-double-booked = { $room } is booked twice: “{ $first }” and “{ $second }”, { $time }
finding-setup-not-kept = { $room } is free for { $figure } min between “{ $first }” and “{ $second }”, and setting up takes { $limit } min: { $time }
finding-outside-opening = “{ $first }” lies outside the hours in which { $room } is open: { $time }
finding-over-capacity = “{ $first }” expects { $figure } people, { $room } seats { $limit }: { $time }
finding-equipment-missing = “{ $first }” needs what { $room } lacks ({ $things }): { $time }
finding-dais-too-small = “{ $first }” has { $figure } people on the dais, { $room } seats { $limit } there: { $time }
finding-room-closed = “{ $first }” is planned in { $room }, which is no longer used: { $time }
finding-person-double-booked = { $who } is in two sessions at once: “{ $first }” and “{ $second }”, { $time }
finding-head-in-two-places =
    { $named ->
        [yes] { $who }, head of delegation ({ $delegation }), is in two sessions at once: “{ $first }” and “{ $second }”, { $time }
       *[no] The head of delegation ({ $delegation }) is in two sessions at once: “{ $first }” and “{ $second }”, { $time }
    }
finding-travel-too-short = { $person } has { $figure } min between “{ $first }” and “{ $second }”, and the way takes { $limit } min: { $time }
finding-no-break = { $person } has no break for { $length } h, the most asked is { $most } h: { $time }
finding-not-present = “{ $first }” lies before { $person } arrives or after they leave: { $time }
finding-not-available = { $person } is not available during “{ $first }”: { $time }
finding-nobody-represents = Nobody represents { $delegation } in “{ $first }”: its head and deputies are bound elsewhere, { $time }
finding-chair-rank = { $person } leads “{ $first }” with rank { $figure }; a session of this kind asks for rank { $limit } or higher: { $time }
finding-end-not-after-start = “{ $first }” does not end after its start: { $time }
finding-outside-event-days = “{ $first }” lies outside the event’s days: { $time }
finding-outside-event-hours = “{ $first }” lies outside the hours of the event’s days: { $time }
finding-breakout-outside-block = “{ $first }” does not lie within “{ $second }”, of which it is a part: { $time }
finding-never-together = “{ $first }” and “{ $second }” must never be at the same time: { $time }
finding-must-follow =
    { $limit ->
        [0] “{ $first }” must begin after “{ $second }” has ended: { $time }
       *[other] “{ $first }” must begin at least { $limit } min after “{ $second }” has ended; as planned it is { $figure } min: { $time }
    }
finding-track-in-parallel =
    { $count ->
        [2] “{ $first }” and “{ $second }” of the track “{ $track }” are at the same time: { $time }
       *[other] { $count } sessions of the track “{ $track }” are at the same time as another of it, among them “{ $first }” and “{ $second }”: { $time }
    }
finding-beside-plenary = “{ $beside }” is public and takes place beside the plenary “{ $plenary }”: { $time }
finding-co-organizer-unconfirmed =
    { $figure ->
        [0] { $organization } has not confirmed as co-organizer of “{ $first }”, which is today: { $time }
        [one] { $organization } has not confirmed as co-organizer of “{ $first }”, which is in { $figure } day: { $time }
       *[other] { $organization } has not confirmed as co-organizer of “{ $first }”, which is in { $figure } days: { $time }
    }
finding-co-organizer-declined = { $organization } has declined to co-organize “{ $first }”: { $time }
finding-co-organizer-contact-missing = Nobody is named whom to call at { $organization }, a co-organizer of “{ $first }”: { $time }
finding-no-chair = “{ $first }” is confirmed and has neither chair nor moderator: { $time }
finding-no-room = “{ $first }” is confirmed and has no room: { $time }
finding-no-interpretation =
    { $tongues ->
        [yes] “{ $first }” is not interpreted into { $language }: { $time }
       *[no] “{ $first }” has no interpretation: { $time }
    }
finding-no-title =
    { $count ->
        [1] “{ $first }” has no title in { $language }
       *[other] { $count } sessions have no title in { $language }, among them “{ $first }”
    }
finding-signatory-missing = Nobody signs for { $organization } in “{ $first }”: { $time }
finding-cancelled-referred =
    { $linked ->
        [yes] “{ $other }” is still a part of “{ $gone }”, which is cancelled
       *[no] “{ $gone }” is cancelled, and an agreement is still to be signed in it ({ $organization })
    }
finding-commitment-overdue =
    { $owned ->
        [yes] “{ $commitment }” was due on { $due } from { $organization }
       *[no] “{ $commitment }” was due on { $due }
    }
finding-too-few-booths = “{ $first }” needs { $figure } booths, { $room } has { $limit }: { $time }
finding-too-few-channels = “{ $first }” has { $figure } languages, the system of { $room } carries { $limit }: { $time }
finding-too-few-interpreters =
    { $grouped ->
        [yes] No interpreter is named yet; sessions in several languages: { $count }, among them “{ $first }”
       *[no] “{ $first }” needs { $figure } interpreters for its length and languages, { $limit } are assigned: { $time }
    }
finding-interpreter-overloaded = { $person } interprets { $length } h in { $limit } sittings, the longest { $longest } h; the profession allows two of at most 4 h with 1.5 h between, 7 h in all: { $time }
finding-relay-missing = For “{ $first }”, nobody interprets { $language } straight or through the pivot language of a relay: { $time }
finding-prayer = “{ $first }” leaves { $person } no time for { $occasion } ({ $kept }): { $time }
finding-friday-prayer = “{ $first }” falls into the Friday prayer of { $person } ({ $kept }): { $time }
finding-shabbat = “{ $first }” falls into { $occasion }, which { $person } keeps ({ $kept }): { $time }
finding-feast = “{ $first }” falls on { $occasion }, which { $person } keeps ({ $kept }): { $time }
finding-fasting-meal = “{ $first }” is a meal in the hours in which { $person } fasts ({ $kept }): { $time }
finding-quiet-time = “{ $first }” falls into a time that the event keeps free: { $time }
