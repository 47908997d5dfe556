# Organizations and their agreements.
partners-heading = Partners
partners-views = Lists
partners-organizations = Organizations
partners-agreements = Agreements
partners-count =
    { $count ->
        [one] { $count } organization
       *[other] { $count } organizations
    }
partners-count-found = { $found } of { $count }
partners-search = Search by name, kind or country
partners-not-found = No organization answers “{ $search }”
partners-show-all = Show all
partners-none = No organizations yet
partners-none-hint = Add the organizations that the congress works with. They can then send delegations, co-organize sessions and be party to agreements.
partners-add = Add an organization
partners-add-confirm = Add
partners-name = Name
partners-kind = Kind
partners-country = Country
partners-country-hint = Leave it empty for an international organization.
partners-sessions = Sessions co-organized

# One organization.
partners-back = Back to all organizations
partners-delegation = Go to its delegation
partners-remove = Delete organization
partners-removed = The organization “{ $name }” was deleted
partners-facts = The organization
partners-sessions-none = It co-organizes no session of this event.
partners-session-add = Add to a session
partners-session-at = { $title } · { $at }
partners-share-remove = Remove: { $name }
partners-role = Role
partners-status = Status
partners-contact = Contact

# The people of the directory.
partners-people = People
partners-people-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
partners-people-search = Search by name, position or organization
partners-people-not-found = No person answers “{ $search }”
partners-people-none = No people yet
partners-people-none-hint = People come here from delegations and from sessions, where you add them by name.
partners-people-back = Back to all people

# Agreements.
partners-agreements-count =
    { $count ->
        [one] { $count } agreement
       *[other] { $count } agreements
    }
partners-agreements-none = No agreements yet.
partners-agreement-add = Add an agreement
partners-agreement-new-title = Title of a new agreement
partners-agreement-title = Title
partners-agreement-kind = Kind
partners-agreement-state = State
partners-signed-on = Signed on
partners-signed-at = Signed at
partners-agreement-session = Session in which it is signed
partners-agreement-elsewhere = A session of another event
partners-parties = Parties
partners-party-add = Add a party
partners-party-remove = Remove the party: { $name }
partners-agreement-notes = What was agreed
partners-agreement-remove = Delete agreement
partners-agreement-removed = The agreement “{ $title }” was deleted

# What co-organizers promised, and the letters.
partners-share-more = Days, promises ({ $pledges }, open { $left }), letters ({ $letters })
partners-logo-up = Move the logo up: { $name }
partners-logo-down = Move the logo down: { $name }
partners-contact-person = Contact person
partners-invited-on = Invited on
partners-answered-on = Answered on
partners-pledges = Promises
partners-pledge-kept = Given: { $name }
partners-pledge-kind = Sort of promise
partners-pledge-text = What exactly
partners-pledge-remove = Remove the promise: { $name }
partners-pledge-add = Add a promise
partners-letters = Letters
partners-letter-to = Sent on { $day }: { $subject }
partners-letter-from = Received on { $day }: { $subject }
partners-letter-way = Sent or received
partners-letter-way-to = Sent
partners-letter-way-from = Received
partners-letter-day = Day of the letter
partners-letter-subject = Number and subject
partners-letter-add = Add a letter
partners-letter-remove = Remove the letter: { $name }
partners-of-event = Co-organizers of the event
partners-of-event-none = Nobody carries the event together with the host yet.
partners-of-event-add = Add an organization
partners-over-events = In all events of the file
partners-over-none = It takes part in no event of this file.
partners-over-delegation =
    { $count ->
        [one] Delegation: { $status }, { $count } member
       *[other] Delegation: { $status }, { $count } members
    }

# One agreement: its states, parties, files and commitments.
partners-agreement-days = States and their days
partners-agreement-since = { $state }: date
partners-valid-until = Valid until
partners-agreement-event = Event whose outcome it is
partners-signatory = Who signs for { $name }
partners-signatory-as = Signs as
partners-files = Versions of the text
partners-file-facts = Version { $version } · { $size } KB · { $day }
partners-file-note = Note on { $name }
partners-file-note-empty = Note
partners-file-save = Save a copy: { $name }
partners-file-remove = Remove the file: { $name }
partners-file-add = Attach a file…
partners-file-saved = Saved: { $file }
partners-commitments = Commitments
partners-commitment-add = Add
partners-commitment-new = New commitment
partners-commitment-what = What is to be done
partners-commitment-owner = Owner
partners-commitment-due = Due on
partners-commitment-responsible = Who sees to it
partners-commitment-done-on = Done on
partners-commitment-done = Done on { $day }
partners-commitment-event = Taken up again at
partners-commitment-evidence = Evidence
partners-commitment-more = Words, evidence, strands
partners-commitment-remove = Remove the commitment: { $name }
partners-overdue = Overdue
partners-overdue-count =
    { $count ->
        [one] { $count } commitment is overdue
       *[other] { $count } commitments are overdue
    }
partners-agreements-table = Agreements as a table
partners-due-days = Due days as a calendar
