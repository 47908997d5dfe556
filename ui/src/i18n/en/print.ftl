# What stands on a printed agenda.
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
print-seating-plan = Seating plan
print-seating-document-title = Seating plan: { $plan }
print-seating-stage = Stage
print-seating-table = Table { $number }
print-seating-row = Row { $number }
print-seating-column-seat = Seat
print-seating-column-table = Table or row
print-seating-column-name = Name
print-seating-column-style = Style of address
print-seating-column-title = Position
print-seating-column-delegation = Delegation
print-seating-column-on-behalf-of = On behalf of
print-seating-column-reserved = Reserved for
