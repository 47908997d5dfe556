kind-plenary = Plenary
kind-breakout = Panel session
kind-special-session = Special session
kind-roundtable = Round table
kind-forum = Forum
kind-ceremony = Ceremony
kind-signing = Signing
kind-bilateral = Bilateral meeting
kind-press = Press event
kind-meal = Meal
kind-prayer = Prayer
kind-transfer = Transfer
kind-internal = Internal
kind-other = Other

status-draft = Draft
status-confirmed = Confirmed
status-cancelled = Cancelled

role-chair = Chair
role-moderator = Moderator
role-speaker = Speaker
role-rapporteur = Rapporteur
role-signatory = Signatory
role-participant = Participant
role-guest = Guest

function-head = Head of delegation
function-deputy = Deputy head of delegation
function-member = Member of delegation
function-adviser = Adviser
function-interpreter = Interpreter
function-security = Security
function-press = Press
function-spouse = Spouse

co-organizer-role-host = Host
co-organizer-role-co-organizer = Co-organizer
co-organizer-role-auspices = Under the auspices of
co-organizer-role-partner = Partner

co-organizer-status-invited = Invited
co-organizer-status-confirmed = Confirmed
co-organizer-status-declined = Declined

audience-public = Public
audience-delegates = Delegates
audience-internal = Secretariat only

# How far a delegation’s invitation has come.
delegation-status-proposed = Proposed
delegation-status-invited = Invited
delegation-status-accepted = Accepted
delegation-status-declined = Declined
delegation-status-accredited = Accredited
delegation-status-arrived = Arrived
delegation-status-left = Left

# Sorts of organizations.
organization-kind-state = State
organization-kind-religious-body = Religious body
organization-kind-international-organization = International organization
organization-kind-ngo = Non-governmental organization
organization-kind-academic = Academic institution
organization-kind-host = Host

# Papers and how far they have come.
agreement-kind-memorandum = Memorandum
agreement-kind-declaration = Declaration
agreement-kind-communique = Communiqué
agreement-state-draft = Draft
agreement-state-agreed = Agreed
agreement-state-signed = Signed
agreement-state-in-force = In force
agreement-state-ended = Ended

# Nouns, as they stand in messages about errors.
noun-event = event
noun-venue = venue
noun-room = room
noun-session = session
noun-organization = organization
noun-person = person
noun-delegation = delegation
noun-member = member of a delegation
noun-part = part in a session
noun-co-organizer = co-organizer
noun-agreement = agreement
noun-agreement-party = party to an agreement

# Operations, as noun phrases that fit “Undo …”. $subject is the name of what they were done to.
action-file-create = creation of the file
action-file-sample = creation of the sample
action-file-repair = repair of a damaged file
action-event-create = creation of { $subject }
action-event-name = new name of { $subject }
action-event-theme = new theme of { $subject }
action-event-dates = new dates of { $subject }
action-event-zone = new time zone of { $subject }
action-event-languages = new working languages of { $subject }
action-event-hours = new hours of { $subject }
action-venue-create = creation of venue { $subject }
action-venue-name = new name of venue { $subject }
action-venue-position = new order of venue { $subject }
action-venue-remove = removal of venue { $subject }
action-room-create = creation of room { $subject }
action-room-name = new name of room { $subject }
action-room-venue = move of room { $subject } to another venue
action-room-capacity = new capacity of room { $subject }
action-room-position = new order of room { $subject }
action-room-remove = removal of room { $subject }
action-session-create = creation of { $subject }
action-session-title = new title of { $subject }
action-session-description = new description of { $subject }
action-session-kind = new kind of { $subject }
action-session-status = new status of { $subject }
action-session-audience = new audience of { $subject }
action-session-place = move of { $subject }
action-session-languages = new interpretation of { $subject }
action-session-attendance = new attendance of { $subject }
action-session-parent = new block of { $subject }
action-session-notes = new notes on { $subject }
action-session-remove = removal of { $subject }
action-session-duplicate = copy of { $subject }
action-part-add = addition of a part in { $subject }
action-part-who = change of who takes part in { $subject }
action-part-role = new role in { $subject }
action-part-on-behalf-of = new “on behalf of” in { $subject }
action-part-position = new running order of { $subject }
action-part-remove = removal of a part in { $subject }
action-co-organizer-add = addition of a co-organizer of { $subject }
action-co-organizer-organization = change of a co-organizer of { $subject }
action-co-organizer-role = new role of a co-organizer of { $subject }
action-co-organizer-status = new status of a co-organizer of { $subject }
action-co-organizer-contact = new contact of a co-organizer of { $subject }
action-co-organizer-remove = removal of a co-organizer of { $subject }
action-delegation-create = creation of the delegation of { $subject }
action-delegation-organization = new organization of the delegation of { $subject }
action-delegation-status = new status of the delegation of { $subject }
action-delegation-languages = new languages of the delegation of { $subject }
action-delegation-arrival = new arrival of the delegation of { $subject }
action-delegation-departure = new departure of the delegation of { $subject }
action-delegation-liaison = new liaison officer of the delegation of { $subject }
action-delegation-notes = new notes on the delegation of { $subject }
action-delegation-remove = removal of the delegation of { $subject }
action-member-add = addition of a member of the delegation of { $subject }
action-member-person = change of a member of the delegation of { $subject }
action-member-function = new function in the delegation of { $subject }
action-member-on-behalf-of = new “represents” in the delegation of { $subject }
action-member-position = new order of the delegation of { $subject }
action-member-remove = removal of a member of the delegation of { $subject }
action-person-create = addition of { $subject }
action-person-honorific = new style of { $subject }
action-person-name = new name of { $subject }
action-person-title = new position of { $subject }
action-person-organization = new organization of { $subject }
action-person-languages = new languages of { $subject }
action-person-remove = removal of { $subject }
action-organization-create = addition of { $subject }
action-organization-name = new name of { $subject }
action-organization-kind = new kind of { $subject }
action-organization-country = new country of { $subject }
action-organization-remove = removal of { $subject }
action-agreement-create = creation of { $subject }
action-agreement-title = new title of { $subject }
action-agreement-kind = new kind of { $subject }
action-agreement-state = new state of { $subject }
action-agreement-signed-on = new day of signature of { $subject }
action-agreement-signed-at = new place of signature of { $subject }
action-agreement-session = new session of signature of { $subject }
action-agreement-notes = new notes on { $subject }
action-agreement-remove = removal of { $subject }
action-agreement-party-add = addition of a party to { $subject }
action-agreement-party-remove = removal of a party to { $subject }
action-file-restore = restoring of a backup
action-file-return = return to an earlier moment
action-history-bring-back = bringing back of { $subject }
action-person-erase = erasure of a person
action-history-gather = gathering of the older history

# What stands where the name of a person who was erased would stand.
person-erased = Erased person
