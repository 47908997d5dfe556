# The history page.

history-title = Тарих
history-lead = Осы файлдағы барлық өзгерістер, жаңасынан бастап. Болдырмаулар да сақталады.
history-when = Қашан
history-who = Кім
history-what = Не
history-undone = Болдырылмады
history-undid = Болдырмау: { $action }
history-redid = Қайталау: { $action }
history-other = басқа өзгеріс: { $subject }
history-nobody = Көрсетілмеген
history-more = Тағы көрсету
history-empty = Әзірге өзгеріс жоқ

# Which changes are listed.
history-filter = Сүзгі
history-everyone = Барлығы
history-everything = Барлығы
history-concerns = Неге қатысты
history-day = Күні
history-search = Іздеу
history-search-hint = Есімдер мен мәтіндер
history-clear = Барлығын тазалау
history-only = Тек: { $name }
history-only-clear = Тек мұны ғана емес, қалғандарын да көрсету: { $name }
history-not-found = Бұл шарттарға сай өзгеріс жоқ
history-edits =
    { $count ->
        [one] { $count } түзету
       *[other] { $count } түзету
    }
history-each-edit = Әр түзету
history-of-session = Осы сессияның тарихы
history-of-delegation = Осы делегацияның тарихы
history-of-person = Осы тұлғаның тарихы

# What a change changed.
history-loading = Бір сәт күте тұрыңыз…
history-kind-made = Қосылды
history-kind-edited = Өзгертілді
history-kind-removed = Жойылды
history-before = Бұрын:
history-after = Кейін:
history-yes = иә
history-no = жоқ
history-todo-done = { $text } (орындалды)
history-quiet-daily = { $name }, { $from }–{ $to }, күн сайын
history-quiet-on = { $name }, { $from }–{ $to }, { $day }
history-whole = Толық көрсету
history-whole-of = Толық көрсету: { $field }
history-less = Қысқарту
history-less-of = Қысқарту: { $field }
history-unnamed = аты жоқ
history-no-changes = Айырмашылық жоқ
history-sum = Қосылды: { $made } · Өзгертілді: { $edited } · Жойылды: { $removed }
history-nouns-event = Іс-шаралар
history-nouns-venue = Өткізу орындары
history-nouns-room = Залдар
history-nouns-travel = Жол уақыты
history-nouns-track = Бағыттар
history-nouns-session = Сессиялар
history-nouns-organization = Ұйымдар
history-nouns-person = Тұлғалар
history-nouns-delegation = Делегациялар
history-nouns-member = Делегация мүшелері
history-nouns-part = Сессияларға қатысу
history-nouns-co-organizer = Тең ұйымдастырушылар
history-nouns-agreement = Келісімдер
history-nouns-agreement-party = Келісім тараптары

# What can be done with a change.
history-bring-back = Бұрынғысын қайтару
history-bring-back-hint = Мұнда өзгергенді бұрынғы күйіне келтіреді, қалғанына тиіспейді.
history-see-then = Бағдарламаның сол кездегі күйін көру
history-since = Содан бері не өзгерді
history-since-title = Содан бері не өзгерді: { $day }, { $time }
history-brought-back = Қайтарылды
history-nothing-brought-back = Ештеңе өзгертілген жоқ: қайтаратын ештеңе қалмаған
history-contradicts = Бұдан кейін басқа өзгерістер болған
history-contradicts-hint = Әзірге ештеңе өзгертілген жоқ. Қайтаруға мыналар кедергі:
history-contradiction-changed = «{ $name }» ({ $noun }): «{ $field }» өрісі содан бері тағы өзгертілген. Қазіргісі және қайтарылатыны:
history-contradiction-gone = «{ $name }» ({ $noun }) содан бері жойылған.
history-contradiction-missing = «{ $name }» ({ $noun }): «{ $field }» өрісі содан бері жойылған «{ $missing }» жазбасын көрсетер еді.
history-contradiction-needed =
    { $uses ->
        [one] «{ $name }» ({ $noun }) жойылуы керек, бірақ оған қазір басқа { $uses } жазба сілтейді.
       *[other] «{ $name }» ({ $noun }) жойылуы керек, бірақ оған қазір басқа { $uses } жазба сілтейді.
    }
history-keep-now = Бұларда қазіргісін қалдыру
history-take-then = Барлығын қайтару

# Undo and redo say what they did.
history-toast-undone = Болдырылмады: { $action }
history-toast-redone = Қайталанды: { $action }

# Names of fields.
field-event-name = { event-name }
field-event-theme = { event-theme }
field-event-starts-on = { event-starts }
field-event-ends-on = { event-ends }
field-event-zone = { event-zone }
field-event-languages = { event-languages }
field-event-day-starts = { event-hours-from }
field-event-day-ends = { event-hours-to }
field-event-quiet = { event-quiet }
field-venue-event-id = { choose-event }
field-venue-name = { event-venue-name }
field-venue-position = Реттегі орны
field-travel-event-id = { choose-event }
field-travel-from-id = Қайдан
field-travel-to-id = Қайда
field-travel-minutes = Минут
field-room-event-id = { choose-event }
field-room-venue-id = { event-room-venue }
field-room-name = { event-room-name }
field-room-capacity = { event-room-capacity }
field-room-position = Реттегі орны
field-room-setup-minutes = { event-room-setup }
field-room-booths = { event-room-booths }
field-track-event-id = { choose-event }
field-track-name = { event-track-name }
field-track-position = Реттегі орны
field-session-event-id = { choose-event }
field-session-parent-id = { session-parent }
field-session-room-id = { session-room }
field-session-kind = { session-kind }
field-session-status = { session-status }
field-session-audience = { session-audience }
field-session-title = { session-title }
field-session-description = { session-description }
field-session-starts = { session-start }
field-session-ends = { session-end }
field-session-languages = { session-languages }
field-session-attendance = { session-attendance }
field-session-notes = { session-notes }
field-session-locked = Орнына бекітілген
field-session-todos = Істелетін іс
field-session-track-id = { session-track }
field-organization-name = { partners-name }
field-organization-kind = { partners-kind }
field-organization-country = { partners-country }
field-person-honorific = { people-honorific }
field-person-name = { people-name }
field-person-title = { people-title }
field-person-organization-id = { people-organization }
field-person-languages = { people-languages }
field-delegation-event-id = { choose-event }
field-delegation-organization-id = { delegations-organization }
field-delegation-status = { delegations-status }
field-delegation-languages = { delegations-languages }
field-delegation-arrival = { delegations-arrival }
field-delegation-departure = { delegations-departure }
field-delegation-liaison = { delegations-liaison }
field-delegation-notes = { delegations-notes }
field-member-delegation-id = { session-delegation }
field-member-person-id = { delegations-person }
field-member-function = { delegations-function }
field-member-on-behalf-of = { delegations-on-behalf }
field-member-position = Реттегі орны
field-part-session-id = Сессия
field-part-who = { session-part-who }
field-part-role = { session-part-role }
field-part-on-behalf-of = { session-on-behalf }
field-part-position = { session-parts }
field-co-organizer-session-id = Сессия
field-co-organizer-organization-id = { delegations-organization }
field-co-organizer-role = { partners-role }
field-co-organizer-status = { partners-status }
field-co-organizer-contact = { partners-contact }
field-agreement-title = { partners-agreement-title }
field-agreement-kind = { partners-agreement-kind }
field-agreement-state = { partners-agreement-state }
field-agreement-signed-on = { partners-signed-on }
field-agreement-signed-at = { partners-signed-at }
field-agreement-session-id = { partners-agreement-session }
field-agreement-notes = { partners-agreement-notes }
field-agreement-party-agreement-id = Келісім
field-agreement-party-organization-id = Тарап
