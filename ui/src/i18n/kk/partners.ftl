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
