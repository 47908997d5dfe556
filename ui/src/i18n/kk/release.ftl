# Бағдарламаның шығарылымдары және өзгерістер бюллетені.
release-label = { $number }-шығарылым, { $moment }
release-moment = { $day }, { $time } ({ $offset })
release-draft = Жоба
release-number = { $number }-шығарылым

bulletin-label = Өзгерістер бюллетені
bulletin-document-title = { $whom } үшін не өзгерді: { $number }-шығарылым
bulletin-document-title-all = Өзгерістер бюллетені: { $number }-шығарылым, { $event }
bulletin-since = Не өзгерді. Бұрынғысы: { $release }
bulletin-first = Бірінші шығарылым
bulletin-empty = Өзгеріс жоқ.
bulletin-none = енді жоқ
bulletin-added = Жаңа
bulletin-cancelled = Болмайды
bulletin-moved = Ауыстырылды
bulletin-changed = Өзгерді
bulletin-joined = Енді сіз қатысасыз
bulletin-left = Сіз енді қатыспайсыз
bulletin-time-before = Бұрынғы уақыты
bulletin-place-before = Бұрынғы орны
bulletin-title-before = Бұрынғы атауы
bulletin-status = Мәртебесі
bulletin-kind = Түрі
bulletin-track = Бағыты
bulletin-description = Сипаттамасы
bulletin-audience = Кімге арналған
bulletin-part-made = { $whom } (жаңа)
bulletin-part-removed = { $whom } (енді жоқ)
bulletin-part-changed = { $whom } (бұрын: { $role })
bulletin-part = Қатысуы

releases-title = Шығарылымдар
releases-lead = Бағдарламаның таратылған нөмірлі редакциялары. Шығарылым өзгермейді, ал жобамен жұмыс жалғаса береді.
releases-empty = Әлі ештеңе шығарылған жоқ
releases-empty-hint = Шығарылым — бағдарламаның өзгермейтін көшірмесі. Біріншісінен кейін әр келесісінің алдында не өзгергені және кім үшін өзгергені көрінеді.
releases-list = Шығарылымдар, жаңалары жоғарыда
release-publish = { $number }-шығарылымды жариялау…
release-publish-title = { $number }-шығарылымды жариялау
release-publish-first = Бұл — бірінші шығарылым: ондағының бәрі жаңа.
release-publish-since = { $number }-шығарылымнан бері не өзгерді
release-publish-again = Оларға айтылатыннан { $number }-шығарылымнан бері ештеңе өзгерген жоқ.
release-publish-do = Жариялау
release-published = { $number }-шығарылым жарияланды
release-note = Ескертпе
release-note-hint = Бюллетеньде тұрады. Бос қалуы мүмкін.
release-by = авторы: { $author }
release-reader = Кімге айтылатыны
release-reader-public = Барлығына
release-reader-delegates = Делегацияларға
release-reader-internal = Хатшылыққа
release-groups = Өзгерістердің тізілуі
release-by-session = Сессиялар бойынша ({ $count })
release-by-delegation = Делегациялар бойынша ({ $count })
release-by-person = Адамдар бойынша ({ $count })
release-no-changes = Айырмашылық жоқ
release-none-concerned = Олардың ешқайсысы үшін ештеңе өзгермейді.
release-first = Бірінші шығарылым: ондағының бәрі жаңа
release-joined = Енді қатысады
release-left = Енді қатыспайды
release-now = Енді:
release-was = Бұрын:
release-compare = Салыстыру
release-compare-title = Не өзгерді
release-compare-from = Мынадан
release-compare-to = Мынаған дейін
release-changes = Не өзгерді
release-changes-of = { $number }-шығарылыммен не өзгерді
release-return = Оралу…
release-return-of = { $number }-шығарылымға оралу
release-return-title = Жобаны { $number }-шығарылымдағыдай ету керек пе?
release-return-about = Сессиялар, оларға қатысу және бірлескен ұйымдастырушылар бұрынғыдай болады. Бірде-бір сессия жоғалмайды: кейін жасалғандары кестеден тыс қалады. Бұл — болдырмаудың бір қадамы.
release-return-none = Жоба { $number }-шығарылымдағыдай.
release-return-since = Осымен не қайтарылады
release-return-do = Оралу
release-returned = Жоба енді { $number }-шығарылымдағыдай
release-returned-tray =
    { $count ->
       *[other] Онда жоқ { $count } сессия енді кестеден тыс: { $names }
    }
release-bulletin = Бюллетень…
release-bulletin-of = Бюллетень: { $number }-шығарылым
release-bulletin-title = { $number }-шығарылымның бюллетені
release-bulletin-about = Алдыңғы шығарылымнан бері не өзгергені. Делегацияның бюллетенінде тек соған қатысты нәрсе, сол делегацияның тілінде.
release-bulletin-whom = Кімге
release-bulletin-all = Барлығына біреу
release-bulletin-each =
    { $count ->
       *[other] Қатысы бар { $count } делегацияның әрқайсысына
    }
release-bulletin-language = Тілі
release-bulletin-own = Делегацияның тілі
release-bulletin-form = Файл түрі
release-bulletin-pdf = PDF
release-bulletin-text = Мәтін
release-bulletin-save = Сақтау…
release-bulletin-saved = Бюллетень сақталды: { $file }
release-bulletins-saved =
    { $count ->
       *[other] { $count } бюллетень сақталды
    }
release-edition = Редакция
release-board = Жоба. Соңғысы: { $release }
release-board-none = Жоба. Әлі ештеңе шығарылған жоқ
field-session-venue-id = Өтетін орны
