# Calendars.
outputs-calendar = Export calendar
outputs-calendar-about = An .ics file that calendar programs can import.
outputs-scope = What it contains
outputs-scope-event = The whole event
outputs-scope-venue = One venue
outputs-scope-day = One day
outputs-scope-track = One track
outputs-scope-kind = One kind of session
outputs-scope-organization = What one organization carries
outputs-scope-room = One room
outputs-scope-delegation = One delegation
outputs-scope-person = One person
outputs-which-venue = Venue
outputs-which-day = Day
outputs-which-track = Track
outputs-which-kind = Kind
outputs-which-organization = Organization
outputs-which-room = Room
outputs-which-delegation = Delegation
outputs-which-person = Person
outputs-language = Language
outputs-language-hint = What has no text in it stands in English, then in Russian, then in any other language it has.
outputs-files = Files
outputs-files-one = One calendar
outputs-files-folder = One each, in a folder
outputs-files-archive = One each, in a ZIP archive
outputs-audience = Read by
outputs-audience-hint = Sessions that are meant for fewer people are left out.
outputs-second = Second language beside it
outputs-second-none = None
outputs-alarm = Reminder
outputs-alarm-none = None
outputs-alarm-minutes =
    { $minutes ->
        [60] 1 hour before
        [1440] 1 day before
       *[other] { $minutes } minutes before
    }
outputs-extras = Also
outputs-html = Descriptions as HTML, for Outlook
outputs-utc = Times in UTC, without a time zone
outputs-inside =
    { $count ->
        [0] No sessions
        [one] { $count } session
       *[other] { $count } sessions
    }
outputs-more = and { $count } more
outputs-left-out = Left out: { $count }
outputs-left-unscheduled = no time yet
outputs-left-no-length = takes no time
outputs-left-year = its year cannot be told
outputs-left-audience = for fewer people
outputs-left-draft = still a draft
outputs-empty = There is nothing to tell
outputs-empty-hint = No session of this has a time and is for those who read the calendar, so none is written.
outputs-zone-explicit = { $zone } changes its clock by no yearly rule. Some calendar programs would show wrong times; in UTC all show the same.
outputs-zone-utc = Use UTC
outputs-progress = { $done } of { $count } written
outputs-stop = Stop
outputs-calendars-saved =
    { $count ->
        [one] { $count } calendar saved: { $file }
       *[other] { $count } calendars saved: { $file }
    }
outputs-calendars-stopped =
    { $count ->
        [0] Stopped. Nothing was saved.
        [one] Stopped. { $count } calendar was saved.
       *[other] Stopped. { $count } calendars were saved.
    }
outputs-calendars-empty = With nothing to tell, so not written: { $names }
outputs-since =
    { $count ->
        [0] Nothing has changed since it was exported on this computer, { $when }.
        [one] { $count } session has changed since it was exported on this computer, { $when }.
       *[other] { $count } sessions have changed since it was exported on this computer, { $when }.
    }
outputs-change-new = New
outputs-change-cancelled = Cancelled since
outputs-change-moved = Moved
outputs-change-changed = Changed
outputs-change-gone = Gone
outputs-gone = No longer in it, but still with those who imported it: { $count }
outputs-gone-unknown = A session that was removed
outputs-export = Export…
outputs-calendar-saved = Calendar saved: { $file }

# Agendas.
outputs-shown = Shown in the preview
outputs-place = { $place } of { $count }
outputs-preview = Preview
outputs-loading = Preparing the pages…
outputs-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
outputs-fit-page = Whole page
outputs-fit-width = Page width
outputs-page = Page { $page } of { $pages }
outputs-page-alt = Agenda of { $name }, page { $page } of { $pages }
outputs-no-delegations = There are no delegations to print for yet.
outputs-failed = There is no preview.
outputs-retry = Try again
outputs-missing =
    { $count ->
        [one] The print fonts lack a character:
       *[other] The print fonts lack { $count } characters:
    }
outputs-missing-glyph = { $character } ({ $code }) in “{ $text }”
outputs-missing-reason = Add a font that has them, or replace them; then it can be saved and printed.
outputs-save = Save as PDF…
outputs-agenda-saved = PDF saved: { $file }

# An invitation to one session.
invitation-open = Invitation…
invitation-no-time = It has no time yet.
invitation-title = Invitation: { $title }
invitation-about = An .ics file to attach to a mail: mail programs offer to accept it, and update it where it was sent before.
invitation-method = What it does
invitation-request = Invites, or tells of a change
invitation-cancel = Takes the invitation back
invitation-from = Who invites
invitation-address-hint = An address, or Name <name@example.org>
invitation-to = Who is invited
invitation-to-hint = One a line: an address, or Name <name@example.org>
invitation-saved = Invitation saved: { $file }
invitation-draft = Open as a mail draft
invitation-drafted-mail = Opened as a draft in your mail program. See there that the file is attached, and send it.
invitation-drafted-message = Opened as an unsent message in the program that opens those. Look at it there, and send it.
invitation-save = Save…
