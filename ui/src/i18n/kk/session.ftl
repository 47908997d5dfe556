# The panel of one session.
session-close = Сессияны жабу
session-duplicate = Көшірмесін жасау
session-duplicated = Бұл — көшірме, оның мәртебесі — жоба.
session-delete = Сессияны жою
session-removed = «{ $title }» сессиясы жойылды
session-findings = Тексеру ескертулері

session-texts = Атауы мен сипаттамасы
session-title = Атауы
session-description = Сипаттамасы

session-place = Орны мен уақыты
session-room = Зал
session-room-open = Әзірге белгіленбеген
session-day = Күні
session-unscheduled = Кестеден тыс
session-start = Басталуы
session-end = Аяқталуы
session-duration = Ұзақтығы
session-unschedule = Кестеден алу
session-days-later =
    { $days ->
        [one] келесі күні
       *[other] { $days } күннен кейін
    }
session-time-placeholder = сс:мм
session-time-problem = 00:00 мен 24:00 аралығындағы уақытты жазыңыз, мысалы, 09:30.
session-start-problem = 00:00 мен 23:59 аралығындағы уақытты жазыңыз, мысалы, 09:30.
session-end-problem = Аяқталу уақыты басталу уақытынан кейін болуы керек. Сессия түн ортасынан асса, ұзақтығын көрсетіңіз.
session-duration-placeholder = с:мм
session-duration-problem = Сағат пен минутты (мысалы, 1:30) немесе минутты (мысалы, 90) жазыңыз.

session-facts = Мәліметтер
session-kind = Түрі
session-status = Мәртебесі
session-audience = Аудиториясы
session-attendance = Күтілетін адам саны
session-attendance-problem = Бүтін сан жазыңыз немесе бос қалдырыңыз.
session-languages = Аударма тілдері
session-parent = Құрамына кіретін сессия
session-track = Бағыты
session-track-none = Бағытсыз
session-notes = Жазбалар
session-setup = Дайындық, мин
session-needs = Залда қажет
session-relay = Релелік аударманың тірек тілі

session-parts = Сөз сөйлеу реті
session-part-add = Қатысушы немесе делегация қосу
session-part-who = Кім
session-part-role = Рөлі
session-part-role-of = Рөлі: { $name }
session-part-up = Жоғары жылжыту: { $name }
session-part-down = Төмен жылжыту: { $name }
session-part-remove = Алып тастау: { $name }
session-delegation = Делегация
session-on-behalf = Кімнің атынан
session-on-behalf-of = { $whom } атынан
session-on-behalf-add = Кімнің атынан…

session-delegations = Қатысатын делегациялар ({ $count })
session-delegation-add = Делегация қосу
session-co-organizers = Тең ұйымдастырушылар
session-co-organizer-add = Тең ұйымдастырушы қосу
