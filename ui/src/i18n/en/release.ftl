# Releases: numbered editions of the programme, and the bulletin of what changed.
# $moment is release-moment.
release-label = Release { $number }, { $moment }
# $offset is such as "UTC+5".
release-moment = { $day }, { $time } ({ $offset })
release-draft = Draft
release-number = Release { $number }

# The bulletin.
bulletin-label = Change bulletin
bulletin-document-title = What changed for { $whom }: release { $number }
bulletin-document-title-all = Change bulletin: release { $number }, { $event }
# $release is release-label.
bulletin-since = What changed since { $release }
bulletin-first = The first release
bulletin-empty = Nothing has changed.
bulletin-none = none any more
bulletin-added = New
bulletin-cancelled = Cancelled
bulletin-moved = Moved
bulletin-changed = Changed
bulletin-joined = You now take part
bulletin-left = You no longer take part
bulletin-time-before = Time before
bulletin-place-before = Place before
bulletin-title-before = Title before
bulletin-status = Status
bulletin-kind = Kind
bulletin-track = Track
bulletin-description = Description
bulletin-audience = Audience
# A part of somebody under the name of its role. $whom is a name.
bulletin-part-made = { $whom } (new)
bulletin-part-removed = { $whom } (no longer)
bulletin-part-changed = { $whom } (before: { $role })
bulletin-part = Part

# The page.
releases-title = Releases
releases-lead = Numbered editions of the programme, as they were given out. A release stays as it is while the draft goes on.
releases-empty = Nothing has been released yet
releases-empty-hint = A release is a frozen copy of the programme. From the first on, you see before each next one what changed, and for whom.
releases-list = Releases, the newest first
release-publish = Publish release { $number }…
release-publish-title = Publish release { $number }
release-publish-first = This is the first release: everything in it is new.
release-publish-since = What changed since release { $number }
release-publish-again = Nothing that they are told has changed since release { $number }.
release-publish-do = Publish
release-published = Release { $number } is published
release-note = Note
release-note-hint = Stands on the bulletin. May stay empty.
release-by = by { $author }
release-reader = As it is told to
release-reader-public = Everyone
release-reader-delegates = Delegations
release-reader-internal = The secretariat
release-groups = How the changes are listed
release-by-session = By session ({ $count })
release-by-delegation = By delegation ({ $count })
release-by-person = By person ({ $count })
release-no-changes = No difference
release-none-concerned = It changes nothing for any of them.
release-first = The first release: everything in it is new
release-joined = Now takes part
release-left = No longer takes part
release-now = Now:
release-was = Was:
release-compare = Compare
release-compare-title = What changed
release-compare-from = From
release-compare-to = To
release-changes = What changed
release-changes-of = What changed with release { $number }
release-return = Go back…
release-return-of = Go back to release { $number }
release-return-title = Make the draft what release { $number } was?
release-return-about = Sessions, their parts and co-organizers become what they were. No session is lost: those made since become unscheduled. It is one step of undo.
release-return-none = The draft is what release { $number } was.
release-return-since = What this takes back
release-return-do = Go back
release-returned = The draft is what release { $number } was
release-returned-tray =
    { $count ->
        [one] { $count } session that it does not have is unscheduled now: { $names }
       *[other] { $count } sessions that it does not have are unscheduled now: { $names }
    }
release-bulletin = Bulletin…
release-bulletin-of = Bulletin of release { $number }
release-bulletin-title = Bulletin of release { $number }
release-bulletin-about = What changed since the release before it. A delegation's own tells only what concerns it, in its language.
release-bulletin-whom = For whom
release-bulletin-all = One for all
release-bulletin-each =
    { $count ->
        [one] The { $count } delegation concerned
       *[other] Each of the { $count } delegations concerned
    }
release-bulletin-language = Language
release-bulletin-own = That of the delegation
release-bulletin-form = Form
release-bulletin-pdf = PDF
release-bulletin-text = Text
release-bulletin-save = Save…
release-bulletin-saved = Bulletin saved: { $file }
release-bulletins-saved =
    { $count ->
        [one] { $count } bulletin saved
       *[other] { $count } bulletins saved
    }
release-edition = Edition
release-board = Draft. Last: { $release }
release-board-none = Draft. Nothing has been released yet
field-session-venue-id = Venue
