kind-plenary = Пленарлық отырыс
kind-breakout = Секциялық отырыс
kind-special-session = Арнайы сессия
kind-roundtable = Дөңгелек үстел
kind-forum = Форум
kind-ceremony = Салтанатты рәсім
kind-signing = Қол қою рәсімі
kind-bilateral = Екіжақты кездесу
kind-press = Баспасөз іс-шарасы
kind-meal = Ас ішу
kind-prayer = Ғибадат
kind-transfer = Трансфер
kind-internal = Ішкі іс-шара
kind-other = Басқа

status-draft = Жоба
status-confirmed = Расталған
status-cancelled = Күші жойылған

role-chair = Төраға
role-moderator = Модератор
role-speaker = Сөз сөйлеуші
role-rapporteur = Баяндамашы
role-signatory = Қол қоюшы
role-participant = Қатысушы
role-guest = Қонақ

function-head = Делегация басшысы
function-deputy = Делегация басшысының орынбасары
function-member = Делегация мүшесі
function-adviser = Кеңесші
function-interpreter = Аудармашы
function-security = Күзет
function-press = Баспасөз
function-spouse = Жұбайы

co-organizer-role-host = Қабылдаушы тарап
co-organizer-role-co-organizer = Тең ұйымдастырушы
co-organizer-role-auspices = Қамқорлығымен
co-organizer-role-partner = Серіктес

co-organizer-status-invited = Шақырылды
co-organizer-status-confirmed = Расталды
co-organizer-status-declined = Бас тартты

audience-public = Баршаға ашық
audience-delegates = Делегаттарға
audience-internal = Тек Хатшылыққа

# How far a delegation’s invitation has come.
delegation-status-proposed = Ұсынылды
delegation-status-invited = Шақырылды
delegation-status-accepted = Шақыруды қабылдады
delegation-status-declined = Бас тартты
delegation-status-accredited = Аккредиттелді
delegation-status-arrived = Келді
delegation-status-left = Кетті

# Sorts of organizations.
organization-kind-state = Мемлекет
organization-kind-religious-body = Діни бірлестік
organization-kind-international-organization = Халықаралық ұйым
organization-kind-ngo = Үкіметтік емес ұйым
organization-kind-academic = Ғылыми мекеме
organization-kind-host = Қабылдаушы тарап

# Papers and how far they have come.
agreement-kind-memorandum = Меморандум
agreement-kind-declaration = Декларация
agreement-kind-communique = Коммюнике
agreement-state-draft = Жоба
agreement-state-agreed = Келісілді
agreement-state-signed = Қол қойылды
agreement-state-in-force = Күшінде
agreement-state-ended = Аяқталды

# Nouns, as they stand in messages about errors.
noun-event = іс-шара
noun-venue = өткізу орны
noun-room = зал
noun-session = сессия
noun-organization = ұйым
noun-person = тұлға
noun-delegation = делегация
noun-member = делегация мүшесі
noun-part = сессияға қатысу
noun-co-organizer = тең ұйымдастырушы
noun-agreement = келісім
noun-agreement-party = келісім тарапы

# Operations, as noun phrases that fit “Undo …”. $subject is the name of what they were done to.
action-file-create = файлды жасау
action-file-sample = үлгіні жасау
action-file-repair = зақымдалған файлды қалпына келтіру
action-event-create = «{ $subject }» іс-шарасын жасау
action-event-name = «{ $subject }» іс-шарасының атауын өзгерту
action-event-theme = «{ $subject }» іс-шарасының тақырыбын өзгерту
action-event-dates = «{ $subject }» іс-шарасының күндерін өзгерту
action-event-zone = «{ $subject }» іс-шарасының уақыт белдеуін өзгерту
action-event-languages = «{ $subject }» іс-шарасының жұмыс тілдерін өзгерту
action-event-hours = «{ $subject }» іс-шарасының сағаттарын өзгерту
action-venue-create = «{ $subject }» орнын қосу
action-venue-name = «{ $subject }» орнының атауын өзгерту
action-venue-position = «{ $subject }» орнының ретін өзгерту
action-venue-remove = «{ $subject }» орнын жою
action-room-create = «{ $subject }» залын қосу
action-room-name = «{ $subject }» залының атауын өзгерту
action-room-venue = «{ $subject }» залын басқа орынға көшіру
action-room-capacity = «{ $subject }» залының сыйымдылығын өзгерту
action-room-position = «{ $subject }» залының ретін өзгерту
action-room-remove = «{ $subject }» залын жою
action-session-create = «{ $subject }» сессиясын жасау
action-session-title = «{ $subject }» сессиясының атауын өзгерту
action-session-description = «{ $subject }» сессиясының сипаттамасын өзгерту
action-session-kind = «{ $subject }» сессиясының түрін өзгерту
action-session-status = «{ $subject }» сессиясының мәртебесін өзгерту
action-session-audience = «{ $subject }» сессиясының аудиториясын өзгерту
action-session-place = «{ $subject }» сессиясын жылжыту
action-session-languages = «{ $subject }» сессиясының аударма тілдерін өзгерту
action-session-attendance = «{ $subject }» сессиясының қатысушылар санын өзгерту
action-session-parent = «{ $subject }» сессиясының блогын өзгерту
action-session-notes = «{ $subject }» сессиясының жазбаларын өзгерту
action-session-remove = «{ $subject }» сессиясын жою
action-session-duplicate = «{ $subject }» сессиясын көшірмелеу
action-part-add = «{ $subject }» сессиясына қатысушы қосу
action-part-who = «{ $subject }» сессиясының қатысушысын ауыстыру
action-part-role = «{ $subject }» сессиясындағы рөлді өзгерту
action-part-on-behalf-of = «{ $subject }» сессиясындағы «атынан» белгісін өзгерту
action-part-position = «{ $subject }» сессиясының сөйлеу ретін өзгерту
action-part-remove = «{ $subject }» сессиясынан қатысушыны алып тастау
action-co-organizer-add = «{ $subject }» сессиясына тең ұйымдастырушы қосу
action-co-organizer-organization = «{ $subject }» сессиясының тең ұйымдастырушысын ауыстыру
action-co-organizer-role = «{ $subject }» сессиясының тең ұйымдастырушысының рөлін өзгерту
action-co-organizer-status = «{ $subject }» сессиясының тең ұйымдастырушысының мәртебесін өзгерту
action-co-organizer-contact = «{ $subject }» сессиясының тең ұйымдастырушысының байланысын өзгерту
action-co-organizer-remove = «{ $subject }» сессиясынан тең ұйымдастырушыны алып тастау
action-delegation-create = «{ $subject }» делегациясын қосу
action-delegation-organization = «{ $subject }» делегациясының ұйымын өзгерту
action-delegation-status = «{ $subject }» делегациясының мәртебесін өзгерту
action-delegation-languages = «{ $subject }» делегациясының тілдерін өзгерту
action-delegation-arrival = «{ $subject }» делегациясының келуін өзгерту
action-delegation-departure = «{ $subject }» делегациясының кетуін өзгерту
action-delegation-liaison = «{ $subject }» делегациясының байланыс офицерін өзгерту
action-delegation-notes = «{ $subject }» делегациясының жазбаларын өзгерту
action-delegation-remove = «{ $subject }» делегациясын жою
action-member-add = «{ $subject }» делегациясына мүше қосу
action-member-person = «{ $subject }» делегациясының мүшесін ауыстыру
action-member-function = «{ $subject }» делегациясы мүшесінің қызметін өзгерту
action-member-on-behalf-of = «{ $subject }» делегациясы мүшесінің «атынан» белгісін өзгерту
action-member-position = «{ $subject }» делегациясы мүшелерінің ретін өзгерту
action-member-remove = «{ $subject }» делегациясынан мүшені алып тастау
action-person-create = «{ $subject }» тұлғасын қосу
action-person-honorific = «{ $subject }» тұлғасының құрметті атауын өзгерту
action-person-name = «{ $subject }» тұлғасының атын өзгерту
action-person-title = «{ $subject }» тұлғасының лауазымын өзгерту
action-person-organization = «{ $subject }» тұлғасының ұйымын өзгерту
action-person-languages = «{ $subject }» тұлғасының тілдерін өзгерту
action-person-remove = «{ $subject }» тұлғасын жою
action-organization-create = «{ $subject }» ұйымын қосу
action-organization-name = «{ $subject }» ұйымының атауын өзгерту
action-organization-kind = «{ $subject }» ұйымының түрін өзгерту
action-organization-country = «{ $subject }» ұйымының елін өзгерту
action-organization-remove = «{ $subject }» ұйымын жою
action-agreement-create = «{ $subject }» келісімін жасау
action-agreement-title = «{ $subject }» келісімінің атауын өзгерту
action-agreement-kind = «{ $subject }» келісімінің түрін өзгерту
action-agreement-state = «{ $subject }» келісімінің күйін өзгерту
action-agreement-signed-on = «{ $subject }» келісіміне қол қою күнін өзгерту
action-agreement-signed-at = «{ $subject }» келісіміне қол қою орнын өзгерту
action-agreement-session = «{ $subject }» келісіміне қол қою сессиясын өзгерту
action-agreement-notes = «{ $subject }» келісімінің жазбаларын өзгерту
action-agreement-remove = «{ $subject }» келісімін жою
action-agreement-party-add = «{ $subject }» келісіміне тарап қосу
action-agreement-party-remove = «{ $subject }» келісімінен тарапты алып тастау
action-file-restore = сақтық көшірмені қалпына келтіру
action-file-return = бұрынғы сәтке оралу
action-history-bring-back = бұрынғысын қайтару: «{ $subject }»
action-person-erase = тұлға деректерін өшіру
action-history-gather = ескі тарихты біріктіру

# What stands where the name of a person who was erased would stand.
person-erased = Өшірілген тұлға
