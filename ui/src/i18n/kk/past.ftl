# Looking back at the file as it stood, and at copies that are only looked at.

read-only-view = Бұл — тек қарауға арналған көшірме
read-only-view-remedy = Ештеңе өзгертілген жоқ. Өзгерту үшін файлды жазуға ашыңыз немесе көшірмесін сақтап, сонда жұмыс істеңіз.
read-only-past = Бұл — сол кездегі күйі
read-only-past-remedy = Ештеңе өзгертілген жоқ. Жұмысты жалғастыру үшін жоғарғы жолақтан қазіргі күйге оралыңыз немесе осы сәтті қалпына келтіріңіз.

# The bar while the window shows the past. $zone is an IANA name.
past-banner = Өткен күйі
past-stood = Сол кездегі күйі: { $day }, { $time } ({ $zone }).
past-no-changes = Мұнда ештеңе өзгертуге болмайды.
past-restore = Осы сәтті қалпына келтіру
past-now = Қазіргіге оралу
past-restore-title = Мына сәт қалпына келтірілсін бе: { $day }, { $time }?
past-restore-hint = Файлдағының бәрі сол кездегідей болады. Одан кейінгісі тарихта қалады, ал қалпына келтіруді болдырмауға болады.
past-restore-rows =
    { $count ->
        [0] Қазіргіден айырмашылығы жоқ.
        [one] { $count } жазба өзгереді.
       *[other] { $count } жазба өзгереді.
    }
past-restored = Қалпына келтірілді: { $day }, { $time }
