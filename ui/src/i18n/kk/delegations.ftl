# The table of delegations.
delegations-heading = Делегациялар
delegations-count =
    { $count ->
        [one] { $count } делегация
       *[other] { $count } делегация
    }
delegations-count-found = { $count } делегацияның { $found }
delegations-search = Ұйым, ел немесе аты бойынша іздеу
delegations-not-found = «{ $search }» сұрауы бойынша делегация табылмады
delegations-show-all = Барлығын көрсету
delegations-none = Әзірге делегация жоқ
delegations-none-hint = Шақырылған ұйымдарды қосыңыз. Әрқайсысының өз бағдарламасы, күнтізбесі және басып шығарылатын болу бағдарламасы болады.
delegations-print-all = Бағдарламаларды басып шығару…
delegations-add = Делегация қосу
delegations-add-confirm = Қосу
delegations-add-problem = Ұйымды таңдаңыз немесе жаңасының атауын жазыңыз.
delegations-organization = Ұйым
delegations-country = Ел
delegations-head = Делегация басшысы
delegations-head-open = Әзірге аталған жоқ
delegations-status = Мәртебесі
delegations-members = Мүшелері
delegations-sessions = Сессиялар
delegations-arrival = Келуі
delegations-findings = Ескертулер
delegations-findings-count =
    { $count ->
        [one] { $count } ескерту
       *[other] { $count } ескерту
    }

# One delegation.
delegations-back = Барлық делегацияға оралу
delegations-print = Бағдарламасын басып шығару…
delegations-export = Күнтізбесін экспорттау…
delegations-remove = Делегацияны жою
delegations-removed = «{ $name }» делегациясы жойылды
delegations-facts = Делегация
delegations-name = Атауы
delegations-languages = Жұмыс тілдері
delegations-departure = Кетуі
delegations-day = Күні
delegations-day-placeholder = жжжж-аа-кк
delegations-day-problem = Күнді жазыңыз, мысалы, 2025-09-17 немесе 17.09.2025.
delegations-day-missing = Күні де көрсетілгенде сақталады.
delegations-time = Жергілікті уақыты
delegations-time-missing = Уақыты да көрсетілгенде сақталады.
delegations-offset = UTC айырмасы
delegations-clear = Тазалау
delegations-movement-clear = Тазалау: { $what }
delegations-liaison = Хатшылықтан бекітілген үйлестіруші
delegations-liaison-hint = Аты-жөні мен телефоны; болу бағдарламасында басылады.
delegations-notes = Ескертпелер
delegations-notes-hint = Болу бағдарламасында басылады.

# Who comes.
delegations-members-heading = Делегация құрамы
delegations-members-none = Әзірге ешкім аталған жоқ.
delegations-member-add = Делегация мүшесін қосу
delegations-member-add-function = Тек қызметін қосу
delegations-member-up = Жоғары жылжыту: { $name }
delegations-member-down = Төмен жылжыту: { $name }
delegations-member-remove = Алып тастау: { $name }
delegations-function = Делегациядағы қызметі
delegations-person = Тұлға
delegations-person-open = Тек қызметі, аты әзірге белгісіз
delegations-on-behalf = Кімнің атынан
delegations-on-behalf-of = { $whom } атынан
delegations-on-behalf-add = Кімнің атынан…

# Their programme.
delegations-programme = Делегация бағдарламасы
delegations-programme-none = Әзірге сессия жоқ. Делегацияны немесе оның мүшелерін сессияларға қосыңыз.
delegations-loading = Бір сәт күте тұрыңыз…
delegations-unscheduled = Кестеден тыс
delegations-room-open = Залы әзірге белгіленбеген
delegations-whole = делегация
delegations-part = { $role }: { $who }
delegations-part-behalf = { $part } ({ $whom } атынан)
delegations-clash = Дәл сол уақытта: { $sessions }

# People and texts in several languages.
people-in-language = { $what } ({ $language })
people-particulars = Аты, құрметті атауы және лауазымы
people-name = Аты-жөні
people-honorific = Құрметті атауы
people-title = Лауазымы
people-organization = Ұйымы
people-languages = Білетін тілдері
people-languages-hint = Аты-жөнін осы тілдерде де жазуға болады.
people-rank = Хаттамалық дәрежесі
people-rank-hint = 1 — ең жоғарысы.
availability = Осы іс-шарадағы уақыты
availability-hint = Болатын уақыты көрсетілсе, қатысушы тек сол кезде бар; болмайтын уақыты көрсетілсе, қалған уақытта бар.
availability-row = { $number }-аралық
availability-free = Бар немесе жоқ
availability-is-free = Бар
availability-is-busy = Жоқ
availability-from-day = Бастап (күні)
availability-from-time = Бастап (уақыты)
availability-to-day = Дейін (күні)
availability-to-time = Дейін (уақыты)
availability-add = Аралық қосу
availability-remove = { $number }-аралықты жою
delegations-own-movements = Өзінің келуі мен кетуі
observance = Діни тәртіп
people-create-person = «{ $name }» тұлғасын қосу
people-create-organization = «{ $name }» ұйымын қосу
