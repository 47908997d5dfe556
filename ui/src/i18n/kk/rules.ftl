# The rules of the checks: their names, and what they found as one sentence.

rule-group-places = Залдар мен орындар
rule-group-people = Қатысушылар
rule-group-programme = Бағдарлама
rule-group-interpretation = Аударма
rule-group-observance = Діни тәртіп

rule-room-double-booked = Зал екі рет берілген
rule-setup-not-kept = Залды дайындауға уақыт жоқ
rule-outside-opening = Залдың жұмыс уақытынан тыс
rule-over-capacity = Орын жетпейді
rule-equipment-missing = Жабдық жетпейді
rule-dais-too-small = Төралқада орын аз
rule-room-closed = Зал енді пайдаланылмайды
rule-person-double-booked = Қатысушы екі жерде
rule-head-in-two-places = Делегация басшысы екі жерде
rule-travel-too-short = Жолға уақыт жетпейді
rule-no-break = Үзіліссіз күн
rule-not-present = Келгенге дейін немесе кеткеннен кейін
rule-not-available = Бұл уақытта бос емес
rule-nobody-represents = Делегацияның өкілі жоқ
rule-chair-rank = Төрағаның дәрежесі
rule-end-not-after-start = Аяқталуы басталуынан бұрын
rule-outside-event-days = Іс-шара күндерінен тыс
rule-outside-event-hours = Іс-шара сағаттарынан тыс
rule-breakout-outside-block = Өз блогынан тыс
rule-never-together = Бір мезгілде болмауы керек
rule-must-follow = Кейін өтуі керек
rule-track-in-parallel = Бағыт қатар жүреді
rule-beside-plenary = Пленарлық отырыспен қатар
rule-co-organizer-unconfirmed = Тең ұйымдастырушы растамаған
rule-co-organizer-declined = Тең ұйымдастырушы бас тартты
rule-co-organizer-contact-missing = Тең ұйымдастырушының байланысы жоқ
rule-no-chair = Төраға жоқ
rule-no-room = Зал жоқ
rule-no-interpretation = Аударма жоқ
rule-no-title = Жұмыс тілінде атауы жоқ
rule-signatory-missing = Қол қоюшы жоқ
rule-cancelled-referred = Күші жойылған, бірақ оған сілтеме бар
rule-commitment-overdue = Міндеттеме мерзімі өткен
rule-too-few-booths = Кабина жетпейді
rule-too-few-channels = Тіл арналары жетпейді
rule-too-few-interpreters = Аудармашы жетпейді
rule-interpreter-overloaded = Аудармашыға жүктеме көп
rule-relay-missing = Тірек тіл жоқ
rule-prayer = Күнделікті намаз
rule-friday-prayer = Жұма намазы
rule-shabbat = Шаббат және қасиетті күндер
rule-feast = Діни мереке
rule-fasting-meal = Ораза кезіндегі ас
rule-quiet-time = Тыныш уақыт

finding-time = { $from }–{ $to }
finding-no-time = уақыты белгіленбеген
finding-source-timetable = уақыт дереккөзі: { $name }
finding-source-reckoned = есептеу әдісі: { $method }
finding-source-reckoned-asr = есептеу әдісі: { $method }; Екінті мәзһабы: { $school }
finding-source-quiet-time = іс-шараның тыныш уақытында
finding-source-candles = сол жерде күн батардан { $minutes } мин бұрын шам жағылғаннан жұлдыз шыққанға дейін
finding-source-sunset = сол жердегі күн бату бойынша
finding-source-calendar = күнтізбе бойынша, тұтас күндер
finding-expected = күнін уәкілетті орган әлі жарияламаған; күтілетін күні: { $day }
finding-expected-moon = күні айдың көрінуіне байланысты; күтілетін күні: { $day }
finding-room-gone = (жойылған зал)
finding-room-double-booked = «{ $room }» залы екі рет берілген: «{ $first }» және «{ $second }», { $time }
finding-setup-not-kept = «{ $room }» залы «{ $first }» мен «{ $second }» арасында { $figure } мин бос, ал дайындауға { $limit } мин керек: { $time }
finding-outside-opening = «{ $first }» «{ $room }» залының жұмыс уақытынан тыс жатыр: { $time }
finding-over-capacity = «{ $first }» сессиясына { $figure } адам күтіледі, «{ $room }» залында { $limit } орын бар: { $time }
finding-equipment-missing = «{ $first }» сессиясына қажет нәрсе «{ $room }» залында жоқ ({ $things }): { $time }
finding-dais-too-small = «{ $first }» сессиясының төралқасында { $figure } адам, «{ $room }» залының төралқасында { $limit } орын бар: { $time }
finding-room-closed = «{ $first }» енді пайдаланылмайтын «{ $room }» залына қойылған: { $time }
finding-person-double-booked = { $who } бір уақытта екі сессияда: «{ $first }» және «{ $second }», { $time }
finding-head-in-two-places =
    { $named ->
        [yes] { $who }, делегация басшысы ({ $delegation }), бір уақытта екі сессияда: «{ $first }» және «{ $second }», { $time }
       *[no] Делегация басшысы ({ $delegation }) бір уақытта екі сессияда: «{ $first }» және «{ $second }», { $time }
    }
finding-travel-too-short = { $person }: «{ $first }» мен «{ $second }» арасында { $figure } мин бар, ал жол { $limit } мин алады ({ $time })
finding-no-break = { $person }: үзіліссіз { $length } сағ, шегі { $most } сағ ({ $time })
finding-not-present = «{ $first }» келгенге дейін немесе кеткеннен кейін өтеді ({ $person }): { $time }
finding-not-available = { $person } «{ $first }» кезінде бос емес: { $time }
finding-nobody-represents = «{ $first }» сессиясында делегацияның ({ $delegation }) өкілі жоқ: басшысы мен орынбасарлары басқа сессияларда, { $time }
finding-chair-rank = { $person } «{ $first }» сессиясын жүргізеді, дәрежесі { $figure }; мұндай сессияға { $limit } не одан жоғары дәреже керек: { $time }
finding-end-not-after-start = «{ $first }» басталған уақытынан кейін аяқталмайды: { $time }
finding-outside-event-days = «{ $first }» іс-шара күндерінен тыс жатыр: { $time }
finding-outside-event-hours = «{ $first }» іс-шара күндерінің сағаттарынан тыс жатыр: { $time }
finding-breakout-outside-block = «{ $first }» өзі бөлігі болып табылатын «{ $second }» уақытынан тыс жатыр: { $time }
finding-never-together = «{ $first }» мен «{ $second }» бір мезгілде өтпеуі керек: { $time }
finding-must-follow =
    { $limit ->
        [0] «{ $first }» «{ $second }» аяқталғаннан кейін басталуы керек: { $time }
       *[other] «{ $first }» «{ $second }» аяқталғаннан кейін кемінде { $limit } мин өткен соң басталуы керек; қазір { $figure } мин: { $time }
    }
finding-track-in-parallel =
    { $count ->
        [2] «{ $track }» бағытының «{ $first }» және «{ $second }» сессиялары бір мезгілде: { $time }
       *[other] «{ $track }» бағытында басқасымен бір мезгілде өтетін сессиялар саны: { $count }, олардың ішінде «{ $first }» және «{ $second }»: { $time }
    }
finding-beside-plenary = «{ $beside }» баршаға ашық және «{ $plenary }» пленарлық отырысымен қатар өтеді: { $time }
finding-co-organizer-unconfirmed =
    { $figure ->
        [0] { $organization } тең ұйымдастырушы ретінде қатысуын растаған жоқ, «{ $first }» бүгін өтеді: { $time }
       *[other] { $organization } тең ұйымдастырушы ретінде қатысуын растаған жоқ, «{ $first }» сессиясына { $figure } күн қалды: { $time }
    }
finding-co-organizer-declined = { $organization } «{ $first }» сессиясын тең ұйымдастырудан бас тартты: { $time }
finding-co-organizer-contact-missing = { $organization }, «{ $first }» сессиясының тең ұйымдастырушысы: байланыс тұлғасы көрсетілмеген ({ $time })
finding-no-chair = «{ $first }» расталған, бірақ төрағасы да, модераторы да жоқ: { $time }
finding-no-room = «{ $first }» расталған, бірақ залы жоқ: { $time }
finding-no-interpretation =
    { $tongues ->
        [yes] «{ $first }»: мына тілге аударма жоқ: { $language } ({ $time })
       *[no] «{ $first }»: аударма көзделмеген ({ $time })
    }
finding-no-title =
    { $count ->
        [1] «{ $first }»: мына тілде атауы жоқ: { $language }
       *[other] Мына тілде атауы жоқ сессиялар саны: { $count } ({ $language }), олардың бірі – «{ $first }»
    }
finding-signatory-missing = «{ $first }» сессиясында тарап ({ $organization }) атынан қол қоюшы жоқ: { $time }
finding-cancelled-referred =
    { $linked ->
        [yes] «{ $other }» күші жойылған «{ $gone }» сессиясының бөлігі болып тұр
       *[no] «{ $gone }» күші жойылған, бірақ онда келісімге қол қойылуы керек ({ $organization })
    }
finding-commitment-overdue =
    { $owned ->
        [yes] «{ $commitment }»: мерзімі { $due } күні өтті, жауапты — { $organization }
       *[no] «{ $commitment }»: мерзімі { $due } күні өтті
    }
finding-too-few-booths = «{ $first }» сессиясына { $figure } кабина керек, «{ $room }» залында { $limit }: { $time }
finding-too-few-channels = «{ $first }» сессиясында { $figure } тіл, «{ $room }» залының жүйесі { $limit } тілге арналған: { $time }
finding-too-few-interpreters =
    { $grouped ->
        [yes] Аудармашылар әлі тағайындалмаған; бірнеше тілдегі сессиялар саны: { $count }, олардың бірі – «{ $first }»
       *[no] «{ $first }»: ұзақтығы мен тілдеріне қарай { $figure } аудармашы керек, тағайындалғаны { $limit } ({ $time })
    }
finding-interpreter-overloaded = { $person }: аударма { $length } сағ, кезек саны { $limit }, ең ұзағы { $longest } сағ; кәсіби норма — 4 сағатқа дейін екі кезек, арасында 1,5 сағат, барлығы 7 сағат ({ $time })
finding-relay-missing = «{ $first }» сессиясында тікелей де, тірек тіл арқылы да аударма жоқ: { $language } ({ $time })
finding-prayer = «{ $first }» намазға уақыт қалдырмайды: { $person }, { $occasion } ({ $kept }); { $time }
finding-friday-prayer = «{ $first }» жұма намазының уақытына тура келеді: { $person } ({ $kept }); { $time }
finding-shabbat = «{ $first }» { $occasion } күніне тура келеді, оны { $person } ұстанады ({ $kept }); { $time }
finding-feast = «{ $first }» { $person } атап өтетін мерекеге ({ $occasion }) тура келеді ({ $kept }); { $time }
finding-fasting-meal = «{ $first }» — ораза ұстау сағаттарындағы ас: { $person } ({ $kept }); { $time }
finding-quiet-time = «{ $first }» іс-шара бос қалдыратын уақытқа тура келеді: { $time }
