# Series of events, the line of years, strands of the development concept.
horizon-title = Горизонт
horizon-lead = Мероприятия, соглашения и линии работы всего файла
horizon-line = Линия времени
horizon-mark = { $title }, { $day }
horizon-year-only = { $year } год, дата не определена
horizon-span = С { $from } по { $to } год; дорожек: { $lanes }. Сегодня { $today }. Стрелки ведут от отметки к отметке.
horizon-series = Серия
horizon-series-of = Серия, к которой относится
horizon-series-none = Мероприятия вне серий
horizon-series-name = Название серии
horizon-series-add = Добавить серию
horizon-series-remove = Удалить серию: { $name }
horizon-editions =
    { $count ->
        [one] { $count } мероприятие
        [few] { $count } мероприятия
       *[many] { $count } мероприятий
    }
horizon-ordinal = Номер в серии
horizon-ordinal-problem = Целое число, например 9
horizon-tentative = Определён только год
horizon-year = Год
horizon-year-problem = Год четырьмя цифрами, например 2028
horizon-edition-new = Новое мероприятие серии…
horizon-edition-after = По образцу: { $name }
horizon-edition-create = Создать
horizon-takes = Что переносится
horizon-takes-rooms = Места и помещения
horizon-takes-tracks = Направления
horizon-takes-sessions = Сессии как черновики без времени
horizon-takes-delegations = Делегации как предложенные
horizon-takes-partners = Партнёры как предложенные
horizon-takes-not = Даты, люди и их поездки не переносятся.
horizon-strands = Линии работы
horizon-strand-name = Название линии работы
horizon-strand-description = Описание линии работы
horizon-strand-add = Добавить линию работы
horizon-strand-remove = Удалить линию работы: { $name }
horizon-strand-up = Выше: { $name }
horizon-strand-down = Ниже: { $name }
horizon-starts-in = Первый год
horizon-ends-in = Последний год
horizon-ties =
    { $count ->
        [one] Относится: { $count } запись
        [few] Относится: { $count } записи
       *[many] Относится: { $count } записей
    }
horizon-tie-add = Связать сессию, соглашение или обязательство
horizon-tie-remove = Отвязать: { $name }
