# What stands on printed pages. zh, fr and es: src-tauri/crates/messages/pages.
print-agenda = Болу бағдарламасы
print-document-title = Болу бағдарламасы: { $delegation }
print-document-title-all = Делегациялардың болу бағдарламалары: { $event }
# $whom is a name; it may be in another language than the sentence.
print-on-behalf-of = { $whom } атынан
print-liaison = Үйлестіруші қызметкер
print-arrival = Келуі
print-departure = Кетуі
# $offset is such as "UTC+5".
print-moment = { $day }, { $time } ({ $offset })
print-zone-named = { $name }, { $zone }, { $offset }
print-zone = Уақыт белдеуі: { $zone }, { $offset }
print-zone-asia-almaty = Астана уақыты
# Under the time of a session that ends on another day.
print-until = { $day } дейін
print-place-undecided = Өтетін орны кейін хабарланады
print-unscheduled = Уақыты кейін хабарланады
print-interpretation = Ілеспе аударма
print-note = Ескертпе
print-notes = Ескертпелер
# Before the titles of sessions of the same agenda at the same time.
print-clash = Дәл сол уақытта
print-empty = Бұл делегация үшін әзірге іс-шаралар жоспарланбаған.
print-issued = Жасалған күні: { $day }, { $time }
print-page = { $pages } беттің { $page }-беті

# Handouts: what they are, and the words on them. $what, $whom, $language are names.
print-title = { $what }: { $whom }
print-agenda-person = Жеке бағдарлама
print-programme = Бағдарлама
print-running-order = Минуттық бағдарлама
print-door-signs = Есік тақтайшалары
print-participants = Қатысушылар тізімі
print-badges = Бейдждер
print-place-cards = Үстел тақтайшалары
print-interpreters = Аудармашылардың жұмыс кестесі
print-travel = Келу және кету
print-turnover = Залдарды дайындау парағы
print-bilaterals = Екіжақты кездесулер
print-official = Қызмет бабында пайдалану үшін
print-empty-paper = Бұл парақта әзірге ештеңе жоқ.
print-emblem = Эмблема: { $organization }
print-qr = QR-код: { $url }
print-channel = { $number } { $language }
print-relay = Аралық тіл: { $language }
print-name-open = Аты-жөні кейін хабарланады
print-nobody-yet = Әзірге ешкім тағайындалмаған
print-by-interpreter = Аудармашылар бойынша
print-arrivals = Келу: { $day }
print-departures = Кету: { $day }
print-until-time = { $time } дейін
print-minutes = { $count } мин
print-short-by = { $count } мин жетпейді
print-first-of-day = Күннің біріншісі
print-seats-of = { $count } орыннан
print-bring = Әкелу керек: { $what }
print-column-time = Уақыты
print-column-action = Әрекет
print-column-who = Кім
print-column-where = Қайда
print-column-cue = Белгі және ескертпе
print-column-language = Тілі
print-column-responsible = Жауапты
print-column-name = Аты-жөні
print-column-position = Лауазымы
print-column-function = Делегацияда
print-column-session = Іс-шара
print-column-booths = Кабина
print-column-interpreters = Аудармашылар
print-column-total = Барлығы
print-column-people = Адам
print-column-flight = Рейс не пойыз
print-column-greeter = Қарсы алады, шығарып салады
print-column-vehicle = Көлік
print-column-luggage = Жүк
print-column-seats = Күтіледі
print-column-free = Басталғанға дейін бос
print-column-setup = Дайындау
print-column-needs = Қажет

# Days in words. Months stand in the case that a date needs.
print-date = { $day }, { $weekday }
print-day = { $year } ж. { $day } { $month }
print-days = { $year } ж. { $from }–{ $to } { $month }
print-days-over-months = { $year } ж. { $from } { $fromMonth } – { $to } { $toMonth }
print-days-over-years = { $from } – { $to }
weekday-1 = дүйсенбі
weekday-2 = сейсенбі
weekday-3 = сәрсенбі
weekday-4 = бейсенбі
weekday-5 = жұма
weekday-6 = сенбі
weekday-7 = жексенбі
month-1 = қаңтар
month-2 = ақпан
month-3 = наурыз
month-4 = сәуір
month-5 = мамыр
month-6 = маусым
month-7 = шілде
month-8 = тамыз
month-9 = қыркүйек
month-10 = қазан
month-11 = қараша
month-12 = желтоқсан

# Short days, as the window writes them: Intl's for the same language.
print-day-short = { $day } { $month }, { $weekday }
weekday-short-1 = дс
weekday-short-2 = сс
weekday-short-3 = ср
weekday-short-4 = бс
weekday-short-5 = жм
weekday-short-6 = сб
weekday-short-7 = жс
month-short-1 = қаң.
month-short-2 = ақп.
month-short-3 = нау.
month-short-4 = сәу.
month-short-5 = мам.
month-short-6 = мау.
month-short-7 = шіл.
month-short-8 = там.
month-short-9 = қыр.
month-short-10 = қаз.
month-short-11 = қар.
month-short-12 = жел.

# Names as a list, likewise: of two; of more, those before the last, and the last.
print-list-two = { $one } және { $other }
print-list-between = { $one }, { $other }
print-list-end = { $one }, { $other }

# A language named alone, not in a row of languages.
print-language-alone = { $name } тілі

# Languages interpreted, by BCP 47 tag.
print-language-ar = араб
print-language-az = әзербайжан
print-language-be = беларус
print-language-bg = болгар
print-language-de = неміс
print-language-el = грек
print-language-en = ағылшын
print-language-es = испан
print-language-fa = парсы
print-language-fr = француз
print-language-he = иврит
print-language-hi = хинди
print-language-hy = армян
print-language-id = индонезия
print-language-it = итальян
print-language-ja = жапон
print-language-ka = грузин
print-language-kk = қазақ
print-language-ko = корей
print-language-ky = қырғыз
print-language-la = латын
print-language-mn = моңғол
print-language-ms = малай
print-language-pl = поляк
print-language-ps = пушту
print-language-pt = португал
print-language-ro = румын
print-language-ru = орыс
print-language-sr = серб
print-language-sw = суахили
print-language-tg = тәжік
print-language-th = тай
print-language-tk = түрікмен
print-language-tr = түрік
print-language-tt = татар
print-language-uk = украин
print-language-ur = урду
print-language-uz = өзбек
print-language-vi = вьетнам
print-language-zh = қытай
