# The ways to look at the programme: views, zoom, filters, colours.
view-switch = Көрініс
view-switch-hint = { $view } (Alt+{ $key })
view-rooms = Залдар
view-timeline = Уақыт таспасы
view-delegations = Делегациялар
view-people = Қатысушылар
view-list = Тізім

view-zoom = Уақыт масштабы
view-zoom-in = Ірілеу (+ немесе Ctrl және тышқан дөңгелегі)
view-zoom-out = Ұсақтау (− немесе Ctrl және тышқан дөңгелегі)
view-minutes = { $count } мин
view-line = Бір жолдағы минут
view-fit-day = Күнді толық көрсету
view-columns = Бағандардың ені (Alt+плюс және Alt+минус)
view-columns-wider = Бағандарды кеңейту
view-columns-narrower = Бағандарды тарылту
view-columns-fit = Терезеге қарай
view-trimmed = Бос сағаттарды жасыру
view-reset = Әдеттегі өлшем (Ctrl+0)

view-filter = Көрсету
view-filter-hint = Не көрсетілетінін таңдау
view-filter-rooms = Залдар
view-filter-kinds = Түрлері
view-filter-tracks = Бағыттары
view-filter-statuses = Мәртебелері
view-filter-left =
    { $count ->
        [one] { $count } жасырулы
       *[other] { $count } жасырулы
    }
view-filter-shown =
    { $count ->
        [one] { $count } сессияның { $shown } көрсетілген
       *[other] { $count } сессияның { $shown } көрсетілген
    }
view-show-all = Барлығын көрсету
view-fold = «{ $venue }» залдарын бір бағанға жинау
view-unfold = «{ $venue }» залдарын жеке-жеке көрсету
view-rooms-count =
    { $count ->
        [one] { $count } зал
       *[other] { $count } зал
    }

view-legend = Түстер нені білдіреді
view-colour = Түсі:
view-colour-kind = түрі
view-colour-track = бағыты
view-colour-status = мәртебесі
view-colour-audience = аудиториясы
view-colour-language = тілдері
view-colour-coorganizer = тең ұйымдастырушысы
view-colour-findings = ескертулері
view-colour-rest = Өзгелері
view-colour-no-language = Аудармасыз
view-colour-no-co-organizer = Тең ұйымдастырушысыз

view-locked = орнына бекітілген
view-todos =
    { $count ->
        [one] { $count } істейтін іс
       *[other] { $count } істейтін іс
    }
view-expected =
    { $count ->
        [one] { $count } адам күтіледі
       *[other] { $count } адам күтіледі
    }
view-more =
    { $count ->
        [one] және тағы { $count }
       *[other] және тағы { $count }
    }
view-minimap = Күн бойындағы ескертулер: өту үшін белгіні басыңыз

view-empty-title = Бұл бағдарламада әзірге сессия жоқ
view-empty-sessions = Кестенің бос орнын екі рет шертіңіз немесе N басыңыз. Сессияны жылжыту үшін ортасынан, ұзақтығын өзгерту үшін шетінен сүйреңіз.
view-empty-rooms = Алдымен залдарды қосыңыз: әрқайсысы кестенің бағаны болады. Сессия залсыз да тұра алады.
view-empty-add-rooms = Зал қосу
view-empty-hidden =
    { $count ->
        [one] Жалғыз сессия жасырулы
       *[other] Барлық { $count } сессия жасырулы
    }
view-empty-filter = «{ $text }» бар сессия жоқ
view-empty-filter-clear = Іздеуді тазалау
view-empty-day = Бұл күнге ештеңе жоспарланбаған
view-empty-day-hint = Бос орынды екі рет шертіңіз немесе сессияны басқа күннен не кестеден тыс тізімнен осында сүйреп әкеліңіз.
