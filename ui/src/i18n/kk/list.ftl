# The programme as a list.
list-label = Сессиялар тізімі
list-empty = Әзірге сессия жоқ. Жаңасын құру үшін Insert басыңыз.
list-nothing = Іздеу шартына сай сессия жоқ.
list-select = «{ $title }» сессиясын таңдау
list-select-all = Барлық сессияны таңдау
list-locked = Орнына бекітілген
list-column-select = Таңдау
list-column-day = Күні
list-column-start = Басталуы
list-column-end = Аяқталуы
list-column-title = Атауы
list-column-kind = Түрі
list-column-track = Бағыты
list-column-room = Зал
list-column-chair = Төраға
list-column-co-organizers = Тең ұйымдастырушылар
list-column-languages = Тілдері
list-column-attendance = Күтіледі
list-column-status = Мәртебесі
list-column-findings = Ескертулер
list-removed =
    { $count ->
        [one] { $count } сессия жойылды
       *[other] { $count } сессия жойылды
    }

# Many sessions in the panel.
many-title =
    { $count ->
        [one] { $count } сессия
       *[other] { $count } сессия
    }
many-hint = Мұндағы өзгеріс таңдалған сессиялардың бәріне бірден қолданылады.
many-different = Әртүрлі
many-languages-different = Әртүрлі. Мұнда қосылған тіл барлық сессияның тізімін алмастырады.
many-notes-different = Әртүрлі. Мұнда жазылған мәтін барлық сессияның жазбаларын алмастырады.
many-delete =
    { $count ->
        [one] { $count } сессияны жою
       *[other] { $count } сессияны жою
    }
many-close = Таңдалған сессияларды жабу
many-locked =
    { $count ->
        [one] { $count } сессия бекітілген, залы өзгермейді.
       *[other] { $count } сессия бекітілген, залдары өзгермейді.
    }
session-locked = Орнына бекіту
session-locked-hint = Бекітілген сессия қолмен де, басқаларды ығыстырғанда да жылжымайды.

# What is still to do for a session.
todos-title = Істелетін іс
todos-left =
    { $count ->
        [0] бәрі бітті
        [one] { $count } іс қалды
       *[other] { $count } іс қалды
    }
todos-add = Қосу
todos-new = Не істеу керек
todos-text = { $number }-іс
todos-done = Орындалды: { $text }
todos-up = Жоғары жылжыту: { $text }
todos-down = Төмен жылжыту: { $text }
todos-remove = Алып тастау: { $text }
todos-hint = Alt және жоғары не төмен көрсеткі жазбаны жылжытады.
