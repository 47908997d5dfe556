# What stands in an exported calendar.
# The calendar's own name: $part is a room, a delegation or a person.
calendar-name = { $part } – { $event }
calendar-place = { $room }, { $venue }
# Which edition of the programme it is. $offset is "UTC+5".
calendar-draft = Draft
calendar-release = Release { $number }, { $day }, { $time } ({ $offset })
calendar-cancelled = Cancelled: { $title }
# The mail of an invitation.
calendar-moment = { $day }, { $time }
calendar-invitation = Invitation: { $title }
calendar-invitation-attached = The attached file puts it into your calendar, or brings the entry there up to date.
calendar-invitation-withdrawn = The attached file takes it out of your calendar.

# People of a session. $names is a list; $count says how many stand in it.
calendar-chair = { $count ->
    [1] Chair
   *[other] Chairs
}: { $names }
calendar-moderator = { $count ->
    [1] Moderator
   *[other] Moderators
}: { $names }
calendar-speaker = { $count ->
    [1] Speaker
   *[other] Speakers
}: { $names }
calendar-rapporteur = { $count ->
    [1] Rapporteur
   *[other] Rapporteurs
}: { $names }
calendar-signatory = { $count ->
    [1] Signatory
   *[other] Signatories
}: { $names }
calendar-participant = { $count ->
    [1] Participant
   *[other] Participants
}: { $names }
calendar-guest = { $count ->
    [1] Guest
   *[other] Guests
}: { $names }
calendar-interpreter = { $count ->
    [1] Interpreter
   *[other] Interpreters
}: { $names }
calendar-titled = { $name }, { $title }
# $whom is the words of print-on-behalf-of.
calendar-for = { $name } ({ $whom })

# Organizations that carry a session.
calendar-host = { $count ->
    [1] Host
   *[other] Hosts
}: { $names }
calendar-co-organizer = { $count ->
    [1] Co-organizer
   *[other] Co-organizers
}: { $names }
calendar-auspices = Under the auspices of: { $names }
calendar-partner = { $count ->
    [1] Partner
   *[other] Partners
}: { $names }
calendar-sponsor = { $count ->
    [1] Sponsor
   *[other] Sponsors
}: { $names }
calendar-commitments = Due days of commitments
calendar-commitment-done = Done: { $title }
calendar-commitment-owner = Owner: { $name }
calendar-commitment-responsible = Seen to by: { $name }
calendar-column-agreement = Agreement
calendar-column-kind = Kind
calendar-column-state = State
calendar-column-signed-on = Signed on
calendar-column-signed-at = Signed at
calendar-column-valid-until = Valid until
calendar-column-parties = Parties
calendar-column-commitment = Commitment
calendar-column-owner = Owner
calendar-column-due-on = Due on
calendar-column-commitment-state = State of the commitment
calendar-column-evidence = Evidence

calendar-interpretation = Interpretation: { $languages }
# Between names, which may hold commas, and between languages, which hold none.
calendar-between-names = { "; " }
calendar-between-languages = { ", " }
