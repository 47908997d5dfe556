checks-title = Ескертулер
checks-count =
    { $count ->
        [0] Ескерту жоқ
        [one] { $count } ескерту
       *[other] { $count } ескерту
    }
checks-none = Ескерту жоқ
checks-none-hint = Бағдарлама әр өзгерістен кейін тексеріледі. Қайшылықтар, төрағасы жоқ сессиялар мен орны жетпейтін залдар осында көрсетіледі.
checks-all = Барлығын көрсету
checks-more = Тағы көрсету (қалғаны: { $count })
checks-filter = Ереже бойынша іріктеу
checks-every-rule = Барлық ереже
checks-go-to = «{ $title }» сессиясына өту

severity-clash = Қайшылық
severity-warning = Ескерту
severity-note = Назарға
severity-clash-heading = Бұл күйінде өте алмайды
severity-warning-heading = Назар аудару керек
severity-note-heading = Біле жүру үшін
severity-clash-count = Қайшылық: { $count }
severity-warning-count = Ескерту: { $count }
severity-note-count = Назарға: { $count }

rule-room-double-booked = Зал екі рет берілген
rule-person-double-booked = Қатысушы екі жерде
rule-head-in-two-places = Делегация басшысы екі жерде
rule-outside-event-days = Іс-шара күндерінен тыс
rule-over-capacity = Орын жетпейді
rule-end-not-after-start = Аяқталуы басталуынан бұрын
rule-co-organizer-unconfirmed = Тең ұйымдастырушы растамаған
rule-no-chair = Төраға жоқ

finding-time = { $from }–{ $to }
finding-no-time = уақыты белгіленбеген
finding-room-double-booked = «{ $room }» залы екі рет берілген: «{ $first }» және «{ $second }», { $time }
finding-person-double-booked = { $who } бір уақытта екі сессияда: «{ $first }» және «{ $second }», { $time }
finding-head-in-two-places =
    { $named ->
        [yes] { $who }, делегация басшысы ({ $delegation }), бір уақытта екі сессияда: «{ $first }» және «{ $second }», { $time }
       *[no] Делегация басшысы ({ $delegation }) бір уақытта екі сессияда: «{ $first }» және «{ $second }», { $time }
    }
finding-outside-event-days = «{ $first }» іс-шара күндерінен тыс жатыр: { $time }
finding-over-capacity = «{ $first }» сессиясына { $figure } адам күтіледі, «{ $room }» залында { $limit } орын бар: { $time }
finding-end-not-after-start = «{ $first }» басталған уақытынан кейін аяқталмайды: { $time }
finding-co-organizer-unconfirmed =
    { $figure ->
        [0] { $organization } тең ұйымдастырушы ретінде қатысуын растаған жоқ, «{ $first }» бүгін өтеді: { $time }
       *[other] { $organization } тең ұйымдастырушы ретінде қатысуын растаған жоқ, «{ $first }» сессиясына { $figure } күн қалды: { $time }
    }
finding-no-chair = «{ $first }» расталған, бірақ төрағасы да, модераторы да жоқ: { $time }
