# What stands in an exported calendar.
# The calendar's own name: $part is a room, a delegation or a person.
calendar-name = { $part } – { $event }
calendar-place = { $room }, { $venue }
# Which edition of the programme it is. $offset is "UTC+5".
calendar-draft = Жоба
calendar-release = { $number }-шығарылым, { $day }, { $time } ({ $offset })
calendar-cancelled = Өткізілмейді: { $title }
# The mail of an invitation.
calendar-moment = { $day }, { $time }
calendar-invitation = Шақыру: { $title }
calendar-invitation-attached = Қоса берілген файл бұл іс-шараны күнтізбеңізге енгізеді немесе ондағы жазбаны жаңартады.
calendar-invitation-withdrawn = Қоса берілген файл бұл іс-шараны күнтізбеңізден алып тастайды.

# People of a session. $names is a list; $count says how many stand in it.
calendar-chair = { $count ->
    [1] Төраға
   *[other] Төрағалар
}: { $names }
calendar-moderator = { $count ->
    [1] Модератор
   *[other] Модераторлар
}: { $names }
calendar-speaker = { $count ->
    [1] Сөз сөйлеуші
   *[other] Сөз сөйлеушілер
}: { $names }
calendar-rapporteur = { $count ->
    [1] Баяндамашы
   *[other] Баяндамашылар
}: { $names }
calendar-signatory = { $count ->
    [1] Қол қоюшы
   *[other] Қол қоюшылар
}: { $names }
calendar-participant = { $count ->
    [1] Қатысушы
   *[other] Қатысушылар
}: { $names }
calendar-guest = { $count ->
    [1] Қонақ
   *[other] Қонақтар
}: { $names }
calendar-interpreter = { $count ->
    [1] Аудармашы
   *[other] Аудармашылар
}: { $names }
calendar-titled = { $name }, { $title }
# $whom is the words of print-on-behalf-of.
calendar-for = { $name } ({ $whom })

# Organizations that carry a session.
calendar-host = { $count ->
    [1] Қабылдаушы тарап
   *[other] Қабылдаушы тараптар
}: { $names }
calendar-co-organizer = { $count ->
    [1] Тең ұйымдастырушы
   *[other] Тең ұйымдастырушылар
}: { $names }
calendar-auspices = Қамқорлығымен өткізеді: { $names }
calendar-partner = { $count ->
    [1] Серіктес
   *[other] Серіктестер
}: { $names }
calendar-sponsor = { $count ->
    [1] Демеуші
   *[other] Демеушілер
}: { $names }
calendar-commitments = Міндеттемелердің мерзімдері
calendar-commitment-done = Орындалды: { $title }
calendar-commitment-owner = Жауапты: { $name }
calendar-commitment-responsible = Орындаушы: { $name }
calendar-column-agreement = Келісім
calendar-column-kind = Түрі
calendar-column-state = Күйі
calendar-column-signed-on = Қол қойылған күні
calendar-column-signed-at = Қол қойылған орны
calendar-column-valid-until = Жарамды мерзімі
calendar-column-parties = Тараптар
calendar-column-commitment = Міндеттеме
calendar-column-owner = Жауапты
calendar-column-due-on = Мерзімі
calendar-column-commitment-state = Міндеттеме күйі
calendar-column-evidence = Дәлелі

calendar-interpretation = Ілеспе аударма: { $languages }
# Between names, which may hold commas, and between languages, which hold none.
calendar-between-names = { "; " }
calendar-between-languages = { ", " }
