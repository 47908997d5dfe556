# Calendars.
outputs-calendar = Export calendar
outputs-calendar-about = An .ics file that calendar programs can import.
outputs-scope = What it contains
outputs-scope-event = The whole event
outputs-scope-room = One room
outputs-scope-delegation = One delegation
outputs-scope-person = One person
outputs-which-room = Room
outputs-which-delegation = Delegation
outputs-which-person = Person
outputs-language = Language
outputs-language-hint = What has no text in it appears in the next best language.
outputs-export = Export…
outputs-calendar-saved = Calendar saved: { $file }

# Agendas.
outputs-agenda = Print agendas
outputs-range = Agendas of
outputs-range-one = One delegation
outputs-range-all =
    { $count ->
        [one] All: { $count } delegation
       *[other] All { $count } delegations
    }
outputs-shown = Shown in the preview
outputs-previous = Previous
outputs-next = Next
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
outputs-missing-reason = Replace what is missing; then it can be saved and printed.
outputs-save = Save as PDF…
outputs-print = Print…
outputs-agenda-saved = PDF saved: { $file }
outputs-printed = The PDF was handed to the system’s viewer. Print it from there.
