# Calendars.
outputs-calendar = Күнтізбені экспорттау
outputs-calendar-about = Күнтізбе бағдарламаларына импорттауға болатын .ics файлы.
outputs-scope = Мазмұны
outputs-scope-event = Бүкіл іс-шара
outputs-scope-room = Бір зал
outputs-scope-delegation = Бір делегация
outputs-scope-person = Бір тұлға
outputs-which-room = Зал
outputs-which-delegation = Делегация
outputs-which-person = Тұлға
outputs-language = Тіл
outputs-language-hint = Бұл тілде мәтіні жоқтар басқа қолжетімді тілде беріледі.
outputs-export = Экспорттау…
outputs-calendar-saved = Күнтізбе сақталды: { $file }

# Agendas.
outputs-agenda = Болу бағдарламаларын басып шығару
outputs-range = Кімнің бағдарламасы
outputs-range-one = Бір делегацияның
outputs-range-all =
    { $count ->
        [one] Барлығы: { $count } делегация
       *[other] Барлығы: { $count } делегация
    }
outputs-shown = Алдын ала қараудағы делегация
outputs-previous = Алдыңғы
outputs-next = Келесі
outputs-place = { $place } / { $count }
outputs-preview = Алдын ала қарау
outputs-loading = Беттер дайындалуда…
outputs-pages =
    { $count ->
        [one] { $count } бет
       *[other] { $count } бет
    }
outputs-fit-page = Бет толығымен
outputs-fit-width = Бет ені бойынша
outputs-page = { $pages } беттің { $page }-беті
outputs-page-alt = Болу бағдарламасы: { $name }, { $pages } беттің { $page }-беті
outputs-no-delegations = Басып шығаратын делегация әзірге жоқ.
outputs-failed = Алдын ала қарау қолжетімсіз.
outputs-retry = Қайталап көру
outputs-missing =
    { $count ->
        [one] Баспа қаріптерінде { $count } таңба жоқ:
       *[other] Баспа қаріптерінде { $count } таңба жоқ:
    }
outputs-missing-glyph = { $character } ({ $code }), «{ $text }» мәтінінде
outputs-missing-reason = Жоқ таңбаларды ауыстырыңыз: содан кейін сақтауға және басып шығаруға болады.
outputs-save = PDF етіп сақтау…
outputs-print = Басып шығару…
outputs-agenda-saved = PDF сақталды: { $file }
outputs-printed = PDF қарау бағдарламасына жіберілді. Басып шығаруды содан жасаңыз.
