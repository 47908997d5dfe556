# What stands on printed pages. zh, fr and es: src-tauri/crates/messages/pages.
print-agenda = Agenda
print-document-title = Agenda: { $delegation }
print-document-title-all = Agendas of the delegations: { $event }
# $whom is a name; it may be in another language than the sentence.
print-on-behalf-of = on behalf of { $whom }
print-liaison = Liaison officer
print-arrival = Arrival
print-departure = Departure
# $offset is such as "UTC+5".
print-moment = { $day }, { $time } ({ $offset })
print-zone-named = { $name }, { $zone }, { $offset }
print-zone = Time zone: { $zone }, { $offset }
print-zone-asia-almaty = Astana time
# Under the time of a session that ends on another day.
print-until = until { $day }
print-place-undecided = Place to be announced
print-unscheduled = Time to be announced
print-interpretation = Interpretation
print-note = Note
print-notes = Notes
# Before the titles of sessions of the same agenda at the same time.
print-clash = At the same time
print-empty = No session is planned for this delegation yet.
print-issued = Issued { $day }, { $time }
print-page = Page { $page } of { $pages }

# Handouts: what they are, and the words on them. $what, $whom, $language are names.
print-title = { $what }: { $whom }
print-agenda-person = Personal agenda
print-programme = Programme
print-running-order = Running order
print-door-signs = Door signs
print-participants = List of participants
print-badges = Name badges
print-place-cards = Place cards
print-interpreters = Interpreters’ roster
print-travel = Arrivals and departures
print-turnover = Room turnover sheet
print-bilaterals = Bilateral meetings
print-official = For official use only
print-empty-paper = There is nothing on this paper yet.
print-emblem = Emblem: { $organization }
print-qr = QR code: { $url }
print-channel = { $number } { $language }
print-relay = Relay: { $language }
print-name-open = Name to be announced
print-nobody-yet = Nobody named yet
print-by-interpreter = By interpreter
print-arrivals = Arrivals: { $day }
print-departures = Departures: { $day }
print-until-time = until { $time }
print-minutes = { $count } min
print-short-by = { $count } min too short
print-first-of-day = First of the day
print-seats-of = of { $count } seats
print-bring = Bring in: { $what }
print-column-time = Time
print-column-action = Action
print-column-who = Who
print-column-where = Where
print-column-cue = Cue and notes
print-column-language = Language
print-column-responsible = Responsible
print-column-name = Name
print-column-position = Position
print-column-function = In the delegation
print-column-session = Session
print-column-booths = Booths
print-column-interpreters = Interpreters
print-column-total = In all
print-column-people = People
print-column-flight = Flight or train
print-column-greeter = Met by
print-column-vehicle = Vehicle
print-column-luggage = Luggage
print-column-seats = Expected
print-column-free = Free before
print-column-setup = Set-up
print-column-needs = Needs

# Days in words. Months stand in the case that a date needs.
print-date = { $weekday }, { $day }
print-day = { $day } { $month } { $year }
print-days = { $from }–{ $to } { $month } { $year }
print-days-over-months = { $from } { $fromMonth } – { $to } { $toMonth } { $year }
print-days-over-years = { $from } – { $to }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# Short days, as the window writes them: Intl's for the same language.
print-day-short = { $weekday } { $day } { $month }
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sept
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

# Names as a list, likewise: of two; of more, those before the last, and the last.
print-list-two = { $one } and { $other }
print-list-between = { $one }, { $other }
print-list-end = { $one } and { $other }

# A language named alone, not in a row of languages.
print-language-alone = { $name }

# Languages interpreted, by BCP 47 tag.
print-language-ar = Arabic
print-language-az = Azerbaijani
print-language-be = Belarusian
print-language-bg = Bulgarian
print-language-de = German
print-language-el = Greek
print-language-en = English
print-language-es = Spanish
print-language-fa = Persian
print-language-fr = French
print-language-he = Hebrew
print-language-hi = Hindi
print-language-hy = Armenian
print-language-id = Indonesian
print-language-it = Italian
print-language-ja = Japanese
print-language-ka = Georgian
print-language-kk = Kazakh
print-language-ko = Korean
print-language-ky = Kyrgyz
print-language-la = Latin
print-language-mn = Mongolian
print-language-ms = Malay
print-language-pl = Polish
print-language-ps = Pashto
print-language-pt = Portuguese
print-language-ro = Romanian
print-language-ru = Russian
print-language-sr = Serbian
print-language-sw = Swahili
print-language-tg = Tajik
print-language-th = Thai
print-language-tk = Turkmen
print-language-tr = Turkish
print-language-tt = Tatar
print-language-uk = Ukrainian
print-language-ur = Urdu
print-language-uz = Uzbek
print-language-vi = Vietnamese
print-language-zh = Chinese
