# Organizations and their agreements.
partners-heading = Серіктестер
partners-views = Тізімдер
partners-organizations = Ұйымдар
partners-agreements = Келісімдер
partners-count =
    { $count ->
        [one] { $count } ұйым
       *[other] { $count } ұйым
    }
partners-count-found = { $count } ұйымның { $found }
partners-search = Атауы, түрі немесе елі бойынша іздеу
partners-not-found = «{ $search }» сұрауы бойынша ұйым табылмады
partners-show-all = Барлығын көрсету
partners-none = Әзірге ұйым жоқ
partners-none-hint = Съезд жұмыс істейтін ұйымдарды қосыңыз. Содан кейін олар делегация жібере алады, сессияларды бірлесіп ұйымдастырады және келісім тараптары бола алады.
partners-add = Ұйым қосу
partners-add-confirm = Қосу
partners-name = Атауы
partners-kind = Түрі
partners-country = Елі
partners-country-hint = Халықаралық ұйым үшін бос қалдырыңыз.
partners-sessions = Бірлескен сессиялар

# One organization.
partners-back = Барлық ұйымға оралу
partners-delegation = Делегациясына өту
partners-remove = Ұйымды жою
partners-removed = «{ $name }» ұйымы жойылды
partners-facts = Ұйым
partners-sessions-none = Бұл іс-шараның сессияларына тең ұйымдастырушы емес.
partners-session-add = Сессияға қосу
partners-session-at = { $title } · { $at }
partners-share-remove = Алып тастау: { $name }
partners-role = Рөлі
partners-status = Мәртебесі
partners-contact = Байланыс

# The people of the directory.
partners-people = Адамдар
partners-people-count =
    { $count ->
        [one] { $count } адам
       *[other] { $count } адам
    }
partners-people-search = Аты, лауазымы немесе ұйымы бойынша іздеу
partners-people-not-found = «{ $search }» бойынша ешкім табылмады
partners-people-none = Әзірге ешкім жоқ
partners-people-none-hint = Адамдар осында делегациялар мен сессиялардан келеді: оларды сол жерде аты бойынша қосасыз.
partners-people-back = Барлық адамдарға оралу

# Agreements.
partners-agreements-count =
    { $count ->
        [one] { $count } келісім
       *[other] { $count } келісім
    }
partners-agreements-none = Әзірге келісім жоқ.
partners-agreement-add = Келісім қосу
partners-agreement-new-title = Жаңа келісімнің атауы
partners-agreement-title = Атауы
partners-agreement-kind = Түрі
partners-agreement-state = Күйі
partners-signed-on = Қол қойылған күні
partners-signed-at = Қол қойылған орны
partners-agreement-session = Қол қойылатын сессия
partners-agreement-elsewhere = Басқа іс-шараның сессиясы
partners-parties = Тараптар
partners-party-add = Тарап қосу
partners-party-remove = Тарапты алып тастау: { $name }
partners-agreement-notes = Не туралы келісілді
partners-agreement-remove = Келісімді жою
partners-agreement-removed = «{ $title }» келісімі жойылды

# What co-organizers promised, and the letters.
partners-share-more = Күндер, уәделер ({ $pledges }, орындалмағаны { $left }), хаттар ({ $letters })
partners-logo-up = Логотипті жоғары жылжыту: { $name }
partners-logo-down = Логотипті төмен жылжыту: { $name }
partners-contact-person = Байланыс тұлғасы
partners-invited-on = Шақырылған күні
partners-answered-on = Жауап берген күні
partners-pledges = Уәделер
partners-pledge-kept = Орындалды: { $name }
partners-pledge-kind = Уәде түрі
partners-pledge-text = Нақты не
partners-pledge-remove = Уәдені алып тастау: { $name }
partners-pledge-add = Уәде қосу
partners-letters = Хаттар
partners-letter-to = Жіберілді, { $day }: { $subject }
partners-letter-from = Алынды, { $day }: { $subject }
partners-letter-way = Жіберілді немесе алынды
partners-letter-way-to = Жіберілді
partners-letter-way-from = Алынды
partners-letter-day = Хат күні
partners-letter-subject = Нөмірі мен тақырыбы
partners-letter-add = Хат қосу
partners-letter-remove = Хатты алып тастау: { $name }
partners-of-event = Іс-шараның тең ұйымдастырушылары
partners-of-event-none = Әзірге іс-шараны тек қабылдаушы тарап өткізеді.
partners-of-event-add = Ұйым қосу
partners-over-events = Файлдың барлық іс-шараларында
partners-over-none = Бұл файлдағы ешбір іс-шараға қатыспайды.
partners-over-delegation = Делегация: { $status }, { $count } адам

# One agreement: its states, parties, files and commitments.
partners-agreement-days = Күйлері мен күндері
partners-agreement-since = { $state }: күні
partners-valid-until = Жарамды мерзімі
partners-agreement-event = Қорытындысы болатын іс-шара
partners-signatory = { $name } атынан кім қол қояды
partners-signatory-as = Кім ретінде қол қояды
partners-files = Мәтін нұсқалары
partners-file-facts = { $version }-нұсқа · { $size } КБ · { $day }
partners-file-note = { $name } файлына ескертпе
partners-file-note-empty = Ескертпе
partners-file-save = Көшірмесін сақтау: { $name }
partners-file-remove = Файлды алып тастау: { $name }
partners-file-add = Файл тіркеу…
partners-file-saved = Сақталды: { $file }
partners-commitments = Міндеттемелер
partners-commitment-add = Қосу
partners-commitment-new = Жаңа міндеттеме
partners-commitment-what = Не істелуі керек
partners-commitment-owner = Жауапты
partners-commitment-due = Мерзімі
partners-commitment-responsible = Орындаушы
partners-commitment-done-on = Орындалған күні
partners-commitment-done = Орындалды: { $day }
partners-commitment-event = Қайта қаралатын іс-шара
partners-commitment-evidence = Дәлелі
partners-commitment-more = Тұжырымы, дәлелі, жұмыс бағыттары
partners-commitment-remove = Міндеттемені алып тастау: { $name }
partners-overdue = Мерзімі өткен
partners-overdue-count = { $count } міндеттеменің мерзімі өткен
partners-agreements-table = Келісімдер кесте түрінде
partners-due-days = Мерзімдер күнтізбеде
