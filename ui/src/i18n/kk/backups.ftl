# Backups, and the size of the history.

size-kilobytes = { $size } КБ
size-megabytes = { $size } МБ

backups-title = Сақтық көшірмелер
backups-lead = Оларды бағдарлама өзі жасайды: файл ашылғанда, жұмыс кезінде әр 10 минут сайын және ірі әрекеттердің алдында. Уақыт өте келе ескілерінің бір бөлігі жойылады.
backups-now = Қазір көшірме жасау
backups-made = Сақтық көшірме жасалды
backups-empty = Әзірге сақтық көшірме жоқ
backups-empty-hint = Сақтық көшірме — бүкіл файлдың сол сәттегі күйі. Біріншісі өзгерістер болғанда немесе қаласаңыз, қазір жасалады.
backups-folder = Сақтық көшірмелер қалтасы:
backups-folder-choose = Басқа қалта таңдау…
backups-folder-moved = Енді сақтық көшірмелер сонда болады. Бұрын жасалғандары бұрынғы қалтада қалады; оны таңдасаңыз, тізімде қайта көрінеді.
backups-read-only = Қазір ештеңені қалпына келтіруге болмайды: файл өзгеріс қабылдамайды.
backups-list = Сақтық көшірмелер, жаңасынан бастап
backups-when = Қашан
backups-why = Неліктен
backups-holds = Онда не бар
backups-size = Көлемі
backups-verbs = Әрекеттер
backups-reason-open = Ашылғанда
backups-reason-edits = Жұмыс кезінде
backups-reason-asked = Сұрау бойынша
backups-reason-migration = Файл жаңа пішімге көшер алдында
backups-reason-import = Деректерді импорттау алдында
backups-reason-restore = Қалпына келтіру алдында
backups-reason-erasure = Деректерді өшіру немесе тарихты жинақтау алдында
backups-reason-unsaved = Сақталмаған өзгерістер
backups-sessions = { $count } сессия
backups-delegations = { $count } делегация
backups-people = { $count } адам
backups-last = Соңғысы: { $what }
backups-last-none = әлі өзгеріс болған жоқ
backups-altered = Сырттан өзгертілген, қалпына келтіруге болмайды
backups-verb-of = { $verb }: { $time }
backups-compare = Қазіргімен салыстыру
backups-restore = Қалпына келтіру…

# One backup beside the file as it is now.
backups-comparing = Салыстырылуда…
backups-compare-title = Содан бері не өзгерді: { $time }
backups-unsaved-title = Сақталмаған өзгерістер: { $time }
backups-restore-title = Мына күй қалпына келтірілсін бе: { $time }?
backups-unsaved-restore-title = Мына өзгерістер қалпына келтірілсін бе: { $time }?
backups-restore-count =
    { $count ->
        [0] Қазіргіден айырмасы жоқ.
       *[other] { $count } жазба өзгереді, олар төменде көрсетілген.
    }
backups-restore-safe = Алдымен қазіргі күйдің сақтық көшірмесі жасалады; қалпына келтіруді болдырмауға болады.
backups-restore-now = Қалпына келтіру
backups-restored = Қалпына келтірілді: { $time }
backups-restored-undo = Болдырмау бұған дейінгі күйді қайтарады.

# The size of the history.
gather-title = Тарих
gather-size = { $count } өзгеріс, { $size }, файлдың { $share } %-ы.
gather-since = Ең ескісі: { $day }.
gather-open = Кішірейту…
gather-about = Болдырмау, өткенді қарау және салыстыру тарихқа сүйенеді. Файл тым үлкейсе, тарихтың ең ескі бөлігін бір жазбаға жинақтауға болады.
gather-before = Осы күннен бұрынғының бәрін жинақтау
gather-ask = Жинақтау…
gather-none = Бұл күннен бұрын ештеңе жоқ.
gather-confirm-title = Осы күнге дейінгі тарих жинақталсын ба: { $day }?
gather-lost = Ол күннен бұрын өзгертілгенді енді бір-бірлеп болдырмауға, іздеуге немесе қарауға болмайды.
gather-kept = Файлда қазір бардың бәрі сол күйінде қалады. Алдымен сақтық көшірме жасалады.
gather-final = Мұны болдырмауға болмайды.
gather-do = Жинақтау
gather-done =
    { $count ->
        [0] Жинақтайтын ештеңе болмады
       *[other] { $count } жазба біріне жинақталды
    }
backup-failed = Сақтық көшірме жасалмады
