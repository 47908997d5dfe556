# The ways to look at the programme: views, zoom, filters, colours.
view-switch = Представление
view-switch-hint = { $view } (Alt+{ $key })
view-rooms = Залы
view-timeline = Лента времени
view-delegations = Делегации
view-people = Участники
view-list = Список

view-zoom = Масштаб времени
view-zoom-in = Крупнее (+ или Ctrl и колесо мыши)
view-zoom-out = Мельче (− или Ctrl и колесо мыши)
view-minutes = { $count } мин
view-line = Минут в строке
view-fit-day = День целиком
view-columns = Ширина столбцов (Alt+плюс и Alt+минус)
view-columns-wider = Шире столбцы
view-columns-narrower = Уже столбцы
view-columns-fit = По размеру окна
view-trimmed = Скрыть пустые часы
view-reset = Обычный размер (Ctrl+0)

view-filter = Показать
view-filter-hint = Выбрать, что показывать
view-filter-rooms = Залы
view-filter-kinds = Виды
view-filter-tracks = Направления
view-filter-statuses = Статусы
view-filter-left =
    { $count ->
        [one] скрыта { $count }
        [few] скрыто { $count }
       *[many] скрыто { $count }
    }
view-filter-shown =
    { $count ->
        [one] Показано { $shown } из { $count } сессии
        [few] Показано { $shown } из { $count } сессий
       *[many] Показано { $shown } из { $count } сессий
    }
view-show-all = Показать все
view-fold = Свернуть залы площадки «{ $venue }» в один столбец
view-unfold = Показать залы площадки «{ $venue }» по отдельности
view-rooms-count =
    { $count ->
        [one] { $count } зал
        [few] { $count } зала
       *[many] { $count } залов
    }

view-legend = Что означают цвета
view-colour = Цвет:
view-colour-kind = вид
view-colour-track = направление
view-colour-status = статус
view-colour-audience = аудитория
view-colour-language = языки
view-colour-coorganizer = соорганизатор
view-colour-findings = замечания
view-colour-rest = Прочие
view-colour-no-language = Без перевода
view-colour-no-co-organizer = Без соорганизатора

view-locked = закреплена на месте
view-todos =
    { $count ->
        [one] { $count } дело
        [few] { $count } дела
       *[many] { $count } дел
    }
view-expected =
    { $count ->
        [one] ожидается { $count } человек
        [few] ожидается { $count } человека
       *[many] ожидается { $count } человек
    }
view-more =
    { $count ->
        [one] и ещё { $count }
        [few] и ещё { $count }
       *[many] и ещё { $count }
    }
view-minimap = Замечания в течение дня: нажмите на отметку, чтобы перейти

view-empty-title = В этой программе пока нет сессий
view-empty-sessions = Дважды щёлкните по свободному месту сетки или нажмите N. Чтобы переместить сессию, тяните её за середину, чтобы изменить длительность — за край.
view-empty-rooms = Сначала добавьте залы: каждый станет столбцом сетки. Сессия может стоять и без зала.
view-empty-add-rooms = Добавить залы
view-empty-hidden =
    { $count ->
        [one] Скрыта { $count } сессия — показывать нечего
        [few] Скрыты все { $count } сессии
       *[many] Скрыты все { $count } сессий
    }
view-empty-filter = Нет сессий, в которых есть «{ $text }»
view-empty-filter-clear = Очистить поиск
view-empty-day = На этот день ничего не запланировано
view-empty-day-hint = Дважды щёлкните по свободному месту или перетащите сюда сессию с другого дня или из списка вне расписания.
