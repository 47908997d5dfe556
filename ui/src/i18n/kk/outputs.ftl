# Calendars.
outputs-calendar = Күнтізбені экспорттау
outputs-calendar-about = Күнтізбе бағдарламаларына импорттауға болатын .ics файлы.
outputs-scope = Мазмұны
outputs-scope-event = Бүкіл іс-шара
outputs-scope-venue = Бір орын
outputs-scope-day = Бір күн
outputs-scope-track = Бір бағыт
outputs-scope-kind = Сессиялардың бір түрі
outputs-scope-organization = Бір ұйымның сессиялары
outputs-scope-room = Бір зал
outputs-scope-delegation = Бір делегация
outputs-scope-person = Бір тұлға
outputs-which-venue = Орын
outputs-which-day = Күн
outputs-which-track = Бағыт
outputs-which-kind = Түрі
outputs-which-organization = Ұйым
outputs-which-room = Зал
outputs-which-delegation = Делегация
outputs-which-person = Тұлға
outputs-language = Тіл
outputs-language-hint = Бұл тілде мәтіні жоқтар ағылшынша, одан кейін орысша, одан кейін бар кез келген тілде беріледі.
outputs-files = Файлдар
outputs-files-one = Бір күнтізбе
outputs-files-folder = Әрқайсысына бөлек, қалтаға
outputs-files-archive = Әрқайсысына бөлек, ZIP мұрағатына
outputs-audience = Кім оқиды
outputs-audience-hint = Тар шеңберге арналған сессиялар енгізілмейді.
outputs-second = Қатар тұратын екінші тіл
outputs-second-none = Жоқ
outputs-alarm = Еске салу
outputs-alarm-none = Жоқ
outputs-alarm-minutes =
    { $minutes ->
        [60] 1 сағат бұрын
        [1440] 1 күн бұрын
       *[other] { $minutes } минут бұрын
    }
outputs-extras = Қосымша
outputs-html = Сипаттамалар HTML түрінде де, Outlook үшін
outputs-utc = Уақыт UTC бойынша, уақыт белдеуінсіз
outputs-inside =
    { $count ->
        [0] Сессия жоқ
       *[other] { $count } сессия
    }
outputs-more = және тағы { $count }
outputs-left-out = Енгізілмеді: { $count }
outputs-left-unscheduled = уақыты белгіленбеген
outputs-left-no-length = ұзақтығы нөл
outputs-left-year = жылын жазу мүмкін емес
outputs-left-audience = тар шеңберге арналған
outputs-left-draft = әлі жоба
outputs-empty = Көрсететін ештеңе жоқ
outputs-empty-hint = Мұнда күнтізбені оқитындарға арналған, уақыты белгіленген сессия жоқ, сондықтан файл жазылмайды.
outputs-zone-explicit = { $zone } белдеуінде сағат жыл сайынғы ережесіз ауыстырылады. Кейбір бағдарламалар уақытты қате көрсетеді; UTC бойынша бәрі бірдей көрсетеді.
outputs-zone-utc = UTC қолдану
outputs-progress = { $count } ішінен { $done } жазылды
outputs-stop = Тоқтату
outputs-calendars-saved = { $count } күнтізбе сақталды: { $file }
outputs-calendars-stopped =
    { $count ->
        [0] Тоқтатылды. Ештеңе сақталған жоқ.
       *[other] Тоқтатылды. { $count } күнтізбе сақталды.
    }
outputs-calendars-empty = Көрсететін ештеңесі жоқ, сондықтан жазылмады: { $names }
outputs-since =
    { $count ->
        [0] Осы компьютерде экспортталғаннан бері ({ $when }) ештеңе өзгерген жоқ.
       *[other] Осы компьютерде экспортталғаннан бері ({ $when }) { $count } сессия өзгерді.
    }
outputs-change-new = Жаңа
outputs-change-cancelled = Кейін болдырылмады
outputs-change-moved = Ауыстырылды
outputs-change-changed = Өзгертілді
outputs-change-gone = Жоқ болды
outputs-gone = Енді құрамында жоқ, бірақ импорттағандарда қалды: { $count }
outputs-gone-unknown = Жойылған сессия
outputs-export = Экспорттау…
outputs-calendar-saved = Күнтізбе сақталды: { $file }

# Agendas.
outputs-shown = Алдын ала қараудағы делегация
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
outputs-missing-reason = Олар бар қаріп қосыңыз немесе таңбаларды ауыстырыңыз: содан кейін сақтауға және басып шығаруға болады.
outputs-save = PDF етіп сақтау…
outputs-agenda-saved = PDF сақталды: { $file }

# An invitation to one session.
invitation-open = Шақыру…
invitation-no-time = Уақыты әлі белгіленбеген.
invitation-title = Шақыру: { $title }
invitation-about = Хатқа тіркелетін .ics файлы: пошта бағдарламалары шақыруды қабылдауды ұсынады және бұрын жіберілгенін жаңартады.
invitation-method = Мақсаты
invitation-request = Шақыру немесе өзгерісті хабарлау
invitation-cancel = Шақыруды кері қайтару
invitation-from = Кім шақырады
invitation-address-hint = Мекенжай немесе Аты <name@example.org>
invitation-to = Кім шақырылады
invitation-to-hint = Әр жолда біреуден: мекенжай немесе Аты <name@example.org>
invitation-saved = Шақыру сақталды: { $file }
invitation-draft = Хат жобасы ретінде ашу
invitation-drafted-mail = Жоба пошта бағдарламаңызда ашылды. Сонда файлдың тіркелгенін тексеріп, жіберіңіз.
invitation-drafted-message = Жіберілмеген хат осындай файлдарды ашатын бағдарламада ашылды. Сонда қарап шығып, жіберіңіз.
invitation-save = Сақтау…
