# The page of outputs: which handout, of what, how.
handout-which = Handout
handout-agenda = Delegations’ agendas
handout-person-agenda = Personal agendas
handout-programme = Programme
handout-running-order = Running order
handout-door-signs = Door signs
handout-participants = List of participants
handout-badges = Name badges
handout-place-cards = Place cards
handout-interpreters = Interpreters’ roster
handout-travel = Arrivals and departures
handout-turnover = Room turnover sheet
handout-bilaterals = Bilateral meetings
handout-of = Of
handout-of-all = Everything
handout-of-delegations = Some delegations
handout-of-statuses = Delegations by status
handout-of-people = Some people
handout-of-sessions = Some sessions
handout-of-rooms = Some rooms
handout-of-days = Some days
handout-add = Add…
handout-language-else = Language of the others
handout-own = Each delegation’s language
handout-own-language = In its own, where pages are printed in it
handout-paper = Paper
handout-paper-a4 = A4
handout-paper-a5 = A5
handout-paper-letter = Letter
handout-more = More choices
handout-marking = Who may read it
handout-marking-none = Not said
handout-marking-official = For official use only
handout-marking-words = In other words
handout-words = Words on each page
handout-url = Address as a QR code
# The reader types {id} as it stands here.
handout-url-hint = { "{id}" } in it stands for whose page or badge it is.
handout-channels = Interpretation
handout-channels-numbered = Number languages as channels
handout-standard = PDF
handout-standard-tagged = With tags for screen readers
handout-standard-untagged = Without tags: smaller, to be printed
handout-standard-a2a = PDF/A-2a, for archives
handout-standard-ua1 = PDF/UA-1, for screen readers

# Its pages.
handout-previous = Previous paper
handout-next = Next paper
handout-zoom = Size of the pages
handout-scale = { $percent } %
handout-pages = Pages of this paper
# $what is the handout, $whom whose it is.
handout-page-alt = { $what }: { $whom }, page { $page } of { $pages }
handout-nothing = There is nothing to print
handout-nothing-hint = Nothing is chosen, or nothing in the event stands on such a paper yet.
# Where a character stands that cannot be printed.
handout-place = { $name } ({ $noun }), { $field }
handout-fault-place = { $file }, line { $line }:

# Its files.
handout-files-one = One PDF
handout-files-each = A PDF of each
handout-files-bundles = PDFs of { $count } each
handout-save-many = Save into a folder…
handout-open = Open in viewer
handout-opened = The PDF was handed to the system’s viewer.
handout-progress-name = Writing files
handout-left-seconds = about { $count } s left
handout-left-minutes = about { $count } min left
handout-saved =
    { $count ->
        [one] { $count } file saved: { $folder }
       *[other] { $count } files saved: { $folder }
    }
handout-stopped =
    { $count ->
        [0] Stopped. Nothing was saved in { $folder }.
        [one] Stopped. { $count } file was saved in { $folder }.
       *[other] Stopped. { $count } files were saved in { $folder }.
    }
handout-failed =
    { $count ->
        [one] { $count } paper was not printed; all others were:
       *[other] { $count } papers were not printed; all others were:
    }

# Templates of pages.
templates = Templates
templates-built-in = Pages are set by the program’s own templates.
templates-own = Pages are set by the templates in “{ $folder }”.
templates-copy = Copy templates to a folder…
templates-choose = Use a folder…
templates-again = Read them again
templates-drop = Use the program’s own
templates-copied = Templates copied, and in use: { $folder }

# Fonts of pages.
fonts = Fonts
fonts-built-in = Pages are set in the program’s own fonts.
fonts-with = Letters that the program’s own fonts do not have are set in:
fonts-add = Add a font…
fonts-added = Font added: { $font }
fonts-remove = Remove
fonts-remove-one = Remove the font { $font }
fonts-broken = It is no font any more.

# To a printer.
printing = Print…
printing-title = Print
printing-printer = Printer
printing-copies = Copies
printing-sides = Sides
printing-sides-one = One side
printing-sides-long = Both sides, turned as a book
printing-sides-short = Both sides, turned as a calendar
printing-colours = Colours
printing-black = Black on white
printing-print = Print
printing-sent = Handed to the printer: { $printer }
printing-jobs =
    { $count ->
        [one] { $count } print job.
       *[other] { $count } print jobs, each in one language.
    }
printing-asked-each = The system asks for each of them.
printing-now = Being handed to the printer…
printing-by-desktop = Waiting for the system’s print dialog…
printing-sent-by-desktop = Handed to the printer
printing-partly = { $sent } of { $count } print jobs were handed to the printer
