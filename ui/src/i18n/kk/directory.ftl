# People and organizations of the directory: their particulars, what names them, merging.
people-given = Аты
people-family = Тегі
people-family-first = Алдымен тегі жазылады
people-spoken = Ауызша үндеу
people-spoken-hint = Мысалы, «Мәртебелі мырза».
people-written = Хаттағы үндеу
people-names = Аты-жөні мен үндеуі
people-country = Елі
people-diet = Тамағы
people-mobility = Жүріп-тұруы
people-care = Тамағы мен жүріп-тұруы туралы қосымша
people-needs = Тамағы мен жүріп-тұруы
people-contacts = Байланыс деректері
people-sessions = Сессиялар
people-facts = Адам туралы
people-photo = Фотосурет
people-protocol-note = Хаттама қызметінің жазбасы
people-protocol-note-hint = Тек хаттама қызметіне арналған: белгі қойылмаса, ешбір экспортқа да, бағдарламаның журналына да кірмейді.
people-family-column = Тегі
people-parts = Сессияларға қатысуы
people-parts-none = Бұл іс-шараның сессияларына қатыспайды.
people-delegations = Делегациялар
people-delegations-none = Бұл іс-шараның делегацияларында жоқ.
people-go-organization = Ұйымға өту
people-remove = Тұлғаны жою
people-removed = «{ $name }» жойылды

# Which people are shown.
people-which = Көрсету
people-which-everyone = Барлығы
people-which-of-event = Осы іс-шараның қатысушылары
people-which-duplicates = Ықтимал қайталанулар
people-any-country = Кез келген ел
people-loading = Сұрыпталуда…

# Many at once.
directory-selection = Таңдалған жолдар
directory-change = Өзгерту…
directory-change-title = Барлық таңдалғанды өзгерту
directory-change-field = Өріс
directory-change-apply = Барлығын өзгерту
directory-merge = Біріктіру…
directory-delete = Жою
directory-export = CSV ретінде сақтау…
directory-export-title = Тұлғаларды CSV ретінде сақтау
directory-export-notes = Хаттама қызметінің жазбаларын қосу (шектеулі)
directory-export-save = Орнын таңдау…
directory-exported = Сақталды: { $file }

# Two rows made one.
merge-title-person = Екі тұлғаны біріктіру
merge-title-organization = Екі ұйымды біріктіру
merge-about = Қалатын жазба жетіспейтінін алады да, екіншісі тұрған жердің бәріне қойылады. Бір қадаммен болдырмауға болады.
merge-stays = Қайсысы қалады?
merge-do = Біріктіру
merge-done = «{ $name }» жазбасына біріктірілді
merge-alike = Мүмкін, сол тұлғаның өзі
merge-open = Ашу
merge-alike-open = «{ $name }» ашу
merge-alike-merge = «{ $name }» жазбасымен біріктіру…
merge-choose = Басқасымен біріктіру…
merge-other = Басқа ұйым

# What names a row that is to go.
uses-title = «{ $name }» жойылсын ба?
uses-none = Басқа ешжерде аталмайды.
uses-person = Сессияға қатысуы мен қолжетімді уақыты да жойылады; делегациядағы қызметі атаусыз қалады. Мұны болдырмауға болады.
uses-organization = Адамдары мен құрамындағы ұйымдар онсыз қалады. Мұны болдырмауға болады.
uses-blocked = Делегациялар, сессиялар немесе келісімдер атап тұрғанда жоюға болмайды. Сол жерге өтіңіз немесе басқасымен біріктіріңіз.
uses-elsewhere = басқа іс-шарадан
uses-go = «{ $name }» өту

# Organizations.
organization-short-name = Қысқаша атауы
organization-parent = Құрамында
organization-address = Мекенжайы
organization-emblem = Эмблемасы
organization-people = Адамдары
organization-people-none = Анықтамалықта оның өкілі жоқ.
organization-people-more = Барлығын тұлғалар арасынан көрсету
organization-children = Құрамындағылар
organization-formal = Елдің толық атауы: { $name }

# Contacts.
contact-add = Байланыс қосу
contact-kind = Түрі
contact-value = { $number }-байланыс
contact-note = { $number }-байланысқа ескерту
contact-remove = { $number }-байланысты жою
contact-phone = Телефон
contact-email = Эл. пошта
contact-web = Веб-бет
contact-post = Пошта мекенжайы
contact-other = Басқа

# Pictures.
picture-choose = Файл таңдау…
picture-remove = Алып тастау
picture-none = Әзірге жоқ
picture-hint-person = PNG немесе JPEG, ең көбі 512 КБ. Файлдағы түсірілген орын мен камера деректері сақталмайды.
picture-hint-organization = SVG, PNG немесе JPEG, ең көбі 512 КБ.
picture-of = Сурет: { $name }
invalid-not-a-picture = Бұл файл жарамды түрдегі сурет емес немесе бүлінген.
invalid-too-heavy = Сурет { $limit } КБ-тан аспауы керек.

# Diet and getting about.
diet-halal = Халал
diet-kosher = Кошер
diet-vegetarian = Вегетариандық
diet-vegan = Вегандық
diet-jain = Жайндық
diet-no-pork = Шошқа етінсіз
diet-no-beef = Сиыр етінсіз
diet-no-alcohol = Алкогольсіз
diet-diabetic = Диабеттік
diet-gluten-free = Глютенсіз
diet-lactose-free = Лактозасыз
diet-nut-allergy = Жаңғаққа аллергия
mobility-no-stairs = Баспалдақсыз
mobility-wheelchair = Мүгедектер арбасы
mobility-escort = Ілесіп жүруші қажет
mobility-seat-near = Есікке жақын орын
mobility-hearing = Нашар естиді
mobility-sight = Нашар көреді

# The clean copy of a file.
file-clean-restricted = Хаттама қызметінің жазбаларымен (шектеулі)

# Nouns, fields and operations.
noun-picture = сурет
noun-protocol-note = хаттама қызметінің жазбасы
history-nouns-picture = Суреттер
history-nouns-protocol-note = Хаттама қызметінің жазбалары
field-person-given = { people-given }
field-person-family = { people-family }
field-person-family-first = { people-family-first }
field-person-spoken = { people-spoken }
field-person-written = { people-written }
field-person-country = { people-country }
field-person-diet = { people-diet }
field-person-mobility = { people-mobility }
field-person-care = { people-care }
field-person-contacts = { people-contacts }
field-organization-short-name = { organization-short-name }
field-organization-parent-id = { organization-parent }
field-organization-address = { organization-address }
field-organization-contacts = { people-contacts }
field-picture-owner = Кімдікі
field-picture-media = Пішімі
field-picture-data = Сурет
field-protocol-note-person-id = Тұлға
field-protocol-note-text = { people-protocol-note }
media-png = PNG
media-jpeg = JPEG
media-svg = SVG
action-person-given = «{ $subject }» тұлғасының атын өзгерту
action-person-family = «{ $subject }» тұлғасының тегін өзгерту
action-person-family-first = «{ $subject }» тұлғасының аты-жөні ретін өзгерту
action-person-spoken = «{ $subject }» тұлғасына ауызша үндеуді өзгерту
action-person-written = «{ $subject }» тұлғасына хаттағы үндеуді өзгерту
action-person-country = «{ $subject }» тұлғасының елін өзгерту
action-person-diet = «{ $subject }» тұлғасының тамағын өзгерту
action-person-mobility = «{ $subject }» тұлғасының жүріп-тұруына қажеттісін өзгерту
action-person-care = «{ $subject }» тұлғасының қажеттері туралы ескертуді өзгерту
action-person-contacts = «{ $subject }» тұлғасының байланыс деректерін өзгерту
action-person-merge = басқа тұлғаны «{ $subject }» тұлғасына біріктіру
action-organization-short-name = «{ $subject }» ұйымының қысқаша атауын өзгерту
action-organization-parent = «{ $subject }» ұйымының жоғары тұрған ұйымын өзгерту
action-organization-address = «{ $subject }» ұйымының мекенжайын өзгерту
action-organization-contacts = «{ $subject }» ұйымының байланыс деректерін өзгерту
action-organization-merge = басқа ұйымды «{ $subject }» ұйымына біріктіру
action-picture-set = «{ $subject }» суретін ауыстыру
action-picture-remove = «{ $subject }» суретін алып тастау
action-protocol-note-set = «{ $subject }» тұлғасы туралы хаттама қызметінің жазбасы
action-people-remove = «{ $subject }» және басқа тұлғаларды жою
action-people-honorific = «{ $subject }» және басқа тұлғалардың титулін өзгерту
action-people-name = «{ $subject }» және басқа тұлғалардың аты-жөнін өзгерту
action-people-title = «{ $subject }» және басқа тұлғалардың лауазымын өзгерту
action-people-organization = «{ $subject }» және басқа тұлғалардың ұйымын өзгерту
action-people-languages = «{ $subject }» және басқа тұлғалардың тілдерін өзгерту
action-people-rank = «{ $subject }» және басқа тұлғалардың дәрежесін өзгерту
action-people-observance = «{ $subject }» және басқа тұлғалардың ұстанымын өзгерту
action-people-given = «{ $subject }» және басқа тұлғалардың атын өзгерту
action-people-family = «{ $subject }» және басқа тұлғалардың тегін өзгерту
action-people-family-first = «{ $subject }» және басқа тұлғалардың аты-жөні ретін өзгерту
action-people-spoken = «{ $subject }» және басқа тұлғалардың ауызша үндеуін өзгерту
action-people-written = «{ $subject }» және басқа тұлғалардың хаттағы үндеуін өзгерту
action-people-country = «{ $subject }» және басқа тұлғалардың елін өзгерту
action-people-diet = «{ $subject }» және басқа тұлғалардың тамағын өзгерту
action-people-mobility = «{ $subject }» және басқа тұлғалардың жүріп-тұруына қажеттісін өзгерту
action-people-care = «{ $subject }» және басқа тұлғалардың қажеттері туралы ескертуді өзгерту
action-people-contacts = «{ $subject }» және басқа тұлғалардың байланыс деректерін өзгерту
action-organizations-name = «{ $subject }» және басқа ұйымдардың атауын өзгерту
action-organizations-kind = «{ $subject }» және басқа ұйымдардың түрін өзгерту
action-organizations-country = «{ $subject }» және басқа ұйымдардың елін өзгерту
action-organizations-short-name = «{ $subject }» және басқа ұйымдардың қысқаша атауын өзгерту
action-organizations-parent = «{ $subject }» және басқа ұйымдардың жоғары тұрған ұйымын өзгерту
action-organizations-address = «{ $subject }» және басқа ұйымдардың мекенжайын өзгерту
action-organizations-contacts = «{ $subject }» және басқа ұйымдардың байланыс деректерін өзгерту

people-removed-many =
    { $count ->
        [one] { $count } тұлға жойылды
       *[other] { $count } тұлға жойылды
    }
uses-count =
    { $count ->
        [one] { $count } жазбада аталады:
       *[other] { $count } жазбада аталады:
    }
directory-export-about =
    { $count ->
        [one] { $count } тұлға, көрсетілген бағандармен.
       *[other] { $count } тұлға, көрсетілген бағандармен.
    }
