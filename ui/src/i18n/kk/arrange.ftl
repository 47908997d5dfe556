# What can be done with the sessions that are chosen.
arrange-menu = Таңдалған сессиялармен әрекеттер
arrange-verb-open = Ашу
arrange-verb-duplicate = Көшірмесін жасау
arrange-verb-cut = Қиып алу
arrange-verb-copy = Көшіру
arrange-verb-paste = Қою
arrange-verb-move = Басқа орынға ауыстыру…
arrange-verb-shift = Осыны және кейінгілерін жылжыту…
arrange-verb-swap = Орындарын алмастыру…
arrange-verb-distribute = Қатар өткізу…
arrange-verb-split = Бөлу…
arrange-verb-merge = Біріктіру…
arrange-verb-repeat = Басқа күндері қайталау…
arrange-verb-copy-day = Бүкіл күнді көшіру…
arrange-verb-next-free = Келесі бос уақыт
arrange-verb-free-room = Қазір бос зал
arrange-verb-free = Бос уақыт пен залдар…
arrange-verb-lock = Орнына бекіту
arrange-verb-unlock = Бекітуді алып тастау
arrange-verb-unschedule = Кестеден алу
arrange-verb-remove = Жою

# What was done.
arrange-nothing-moved = Ештеңе жылжымады: сессиялар бекітілген немесе сол орында тұр.
arrange-moved =
    { $count ->
        [one] { $count } сессия жылжытылды
       *[other] { $count } сессия жылжытылды
    }
arrange-copied =
    { $count ->
        [one] { $count } көшірме жасалды
       *[other] { $count } көшірме жасалды
    }
arrange-split-done = Сессия екіге бөлінді
arrange-merged = { $count } сессия біріктірілді
arrange-locked =
    { $count ->
        [one] { $count } сессия бекітілді
       *[other] { $count } сессия бекітілді
    }
arrange-unlocked =
    { $count ->
        [one] { $count } сессияның бекітуі алынды
       *[other] { $count } сессияның бекітуі алынды
    }
arrange-put = Енді: { $place }
arrange-no-free-time = Бұл залда оған бос уақыт қалмады.
arrange-no-free-room = Бұл уақытта басқа бос зал жоқ.
arrange-copy-kept =
    { $count ->
        [one] { $count } сессия көшірілді. Қою үшін Ctrl+V басыңыз.
       *[other] { $count } сессия көшірілді. Қою үшін Ctrl+V басыңыз.
    }
arrange-cut-kept =
    { $count ->
        [one] { $count } сессия қиып алынды. Ctrl+V басып қойғанша орнында тұрады.
       *[other] { $count } сессия қиып алынды. Ctrl+V басып қойғанша орнында тұрады.
    }

# What it would come to.
arrange-from-to = { $from } → { $to }
arrange-more = және тағы { $count }
arrange-moves =
    { $count ->
        [0] Ештеңе жылжымайды
        [one] { $count } сессия жылжиды
       *[other] { $count } сессия жылжиды
    }
arrange-arising =
    { $count ->
        [one] { $count } жаңа ескерту
       *[other] { $count } жаңа ескерту
    }
arrange-resolved =
    { $count ->
        [one] { $count } ескерту жойылады
       *[other] { $count } ескерту жойылады
    }
arrange-stay =
    { $count ->
        [one] { $count } сессия бекітілген, орнында қалады
       *[other] { $count } сессия бекітілген, орнында қалады
    }
arrange-no-clash = Жаңа ескерту жоқ.

# The dialogs.
arrange-shift-title = Осыны және кейінгілерін жылжыту
arrange-shift-description = «{ $title }» сессиясынан бастап сол күннің соңына дейін.
arrange-shift-action = Жылжыту
arrange-minutes = Минут
arrange-minutes-hint = Минус таңбасымен — ертерек.
arrange-minutes-problem = Минутты (мысалы, 15 немесе −10) немесе сағат пен минутты (мысалы, 1:30) жазыңыз.
arrange-scope = Бірге жылжитындары
arrange-scope-room = Сол зал
arrange-scope-venue = Сол өткізу орны
arrange-scope-day = Бүкіл күн
arrange-move-title =
    { $count ->
        [one] Сессияны ауыстыру
       *[other] { $count } сессияны ауыстыру
    }
arrange-move-many = Онда «{ $title }» ауысады, қалғандары одан аралығын сақтайды.
arrange-move-action = Ауыстыру
arrange-push = Кедергі келтіретін сессияларды кейінге ығыстыру
arrange-swap-title = Екі сессияның орнын алмастыру
arrange-swap-description = «{ $one }» мен «{ $other }» орын алмасады.
arrange-swap-action = Алмастыру
arrange-distribute-title =
    { $count ->
        [one] { $count } сессияны қатар өткізу
       *[other] { $count } сессияны қатар өткізу
    }
arrange-distribute-description = Бәрі «{ $title }» уақытында, әрқайсысы өз залында.
arrange-distribute-action = Қатар өткізу
arrange-rooms = Залдар: { $wanted } ішінен { $chosen }
arrange-rooms-problem =
    { $count ->
        [one] Тағы { $count } зал таңдаңыз.
       *[other] Тағы { $count } зал таңдаңыз.
    }
arrange-split-title = Сессияны бөлу
arrange-split-at = Екінші бөлігінің басталуы
arrange-split-action = Бөлу
arrange-split-problem = Сессияның ішіндегі уақытты жазыңыз.
arrange-split-first = Бірінші бөлігі: { $time }
arrange-split-second = Екінші бөлігі: { $time }
arrange-merge-title =
    { $count ->
        [one] { $count } сессияны біріктіру
       *[other] { $count } сессияны біріктіру
    }
arrange-merge-description = Бір сессия қалады, оған әрқайсысының қатысушылары түгел кіреді.
arrange-merge-action = Біріктіру
arrange-merge-result = «{ $title }» қалады: { $place }
arrange-repeat-title =
    { $count ->
        [one] Сессияны қайталау
       *[other] { $count } сессияны қайталау
    }
arrange-repeat-description = Сол уақытта және сол залдарда.
arrange-repeat-action = Қайталау
arrange-copy-day-title = Бүкіл күнді көшіру
arrange-copy-day-description = Күннің барлық сессиясы, сол уақытта және сол залдарда.
arrange-copy-day-action = Көшіру
arrange-copy-day-from = Көшірілетін күн
arrange-copy-day-empty = { $day }: сессия жоқ.
arrange-days = Қай күндерге
arrange-days-problem = Кемінде бір күнді таңдаңыз.
arrange-copies =
    { $count ->
        [one] { $count } сессия құрылады.
       *[other] { $count } сессия құрылады.
    }
arrange-free-title = Бос уақыт пен залдар
arrange-free-rooms = Осы уақытта бос залдар
