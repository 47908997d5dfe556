checks-title = Замечания
checks-count =
    { $count ->
        [0] Замечаний нет
        [one] { $count } замечание
        [few] { $count } замечания
       *[many] { $count } замечаний
    }
checks-none = Замечаний нет
checks-none-hint = Программа проверяется после каждого изменения. Здесь появятся накладки, сессии без председателя и переполненные залы.
checks-all = Показать все
checks-more = Показать ещё (осталось { $count })
checks-filter = Отбор по правилу
checks-every-rule = Все правила
checks-go-to = Перейти к «{ $title }»
checks-search = Поиск в замечаниях
checks-group-by = Группировать
checks-by-severity = По важности
checks-by-rule = По правилу
checks-by-day = По дням
checks-by-person = По участникам
checks-by-delegation = По делегациям
checks-without-day = Без даты
checks-without-person = Без имён
checks-without-delegation = Вне делегаций
checks-severities = Показывать по важности
checks-views = Замечания или настройки
checks-view-findings = Замечания
checks-view-settings = Настройки
checks-print = Печать
checks-export = Экспорт списка в CSV
checks-exported = Файл { $file } сохранён
checks-nothing-answers = Нет замечаний, отвечающих условиям.
checks-all-accepted = Всё найденное принято.
checks-show-every = Показать все
checks-accepted = Принятые
checks-accepted-show = Показать
checks-accepted-hide = Скрыть
checks-accept = Принять
checks-accept-open = Принять…
checks-accept-one = Принять с указанием причины: { $finding }
checks-accept-title = Принять замечание
checks-accept-reason = Почему это допустимо
checks-accept-hint = Замечание вернётся, как только изменятся обстоятельства.
checks-accepted-one = Замечание принято
checks-take-back = Отменить принятие
checks-take-back-one = Отменить принятие: { $finding }
checks-taken-back = Принятие отменено
checks-reason = Принято: { $reason }
checks-came-back = Вернулось: обстоятельства изменились. Ранее принято: { $reason }
checks-column-severity = Важность
checks-column-rule = Правило
checks-column-finding = Замечание
checks-column-from = С
checks-column-until = До
checks-column-sessions = Сессии
checks-column-people = Участники
checks-column-rooms = Залы
checks-column-delegations = Делегации
checks-column-organizations = Организации
checks-column-reason = Причина
explain = Объяснить
explain-line = Что чему мешает
explain-remedies = Что можно сделать
explain-no-remedy = Нет решения, которое можно применить одним нажатием.
explain-sessions = Затронутые сессии
explain-more = Ещё { $count }
explain-expected = День пока только ожидается.
confirm-day = Подтвердить: { $day }
confirm-earlier = На день раньше: { $day }
confirm-later = На день позже: { $day }
confirm-done = Подтверждено: { $occasion }, { $day }
confirmed-title = Подтверждённые дни
confirmed-hint = Праздники и посты, день которых только ожидается, пока не увидена луна или пока его не объявит уполномоченный орган.
confirmed-remove = Снять подтверждение: { $occasion }, { $day }
confirmed-removed = Подтверждение снято
stretch-opening = Зал открыт
stretch-setup = Подготовка
stretch-travel = Дорога
stretch-presence = Пребывание
stretch-availability = Доступность
stretch-quiet = Тихие часы
stretch-gap = Промежуток
remedy-place = Перенести «{ $title }»: { $place }
remedy-end = Закончить «{ $title }»: { $ends }
remedy-represent = { $name } вместо { $whom } на «{ $title }»
remedy-detach = Сделать «{ $title }» отдельной сессией
remedy-relay = Опорный язык сессии «{ $title }»: { $language }
remedy-straight = «{ $title }» — без перевода через третий язык
level-off = Выключено
level-note = К сведению
level-warning = Предупреждение
level-clash = Накладка
checking-lead = Для этого мероприятия: какие правила проверяются и насколько важны замечания. Ни одно замечание не мешает сохранить изменение.
checking-level = Важность: { $rule }
checking-usual = { $level } (обычно)
checking-back = Вернуть обычное: { $rule }
checking-all-back = Вернуть всё к обычному
checking-all-back-done = Все правила снова обычные
checking-figures = Числа для проверок
checking-not-asked = Не проверяется
checking-stretch = Самое долгое время без перерыва
checking-stretch-hint = Для дня участника; перерыв — 15 минут. Оставьте пустым, чтобы не проверять.
checking-confirm = За сколько дней подтверждать
checking-confirm-hint = К этому сроку соорганизаторы должны подтвердить участие.
checking-ranks = Ранги председателей (задано: { $count })
checking-ranks-hint = Самый низкий ранг, с которым можно вести сессию такого вида; 1 — высший.
checking-rank-problem = Введите целое число от 1 до 1000 или оставьте пустым.

severity-clash = Накладка
severity-warning = Предупреждение
severity-note = К сведению
severity-clash-heading = В таком виде состояться не может
severity-warning-heading = Требует внимания
severity-note-heading = К сведению
observance-heading = Молитва, праздники и тихие часы
severity-clash-count =
    { $count ->
        [one] { $count } накладка
        [few] { $count } накладки
       *[many] { $count } накладок
    }
severity-warning-count =
    { $count ->
        [one] { $count } предупреждение
        [few] { $count } предупреждения
       *[many] { $count } предупреждений
    }
severity-note-count =
    { $count ->
        [one] { $count } заметка к сведению
        [few] { $count } заметки к сведению
       *[many] { $count } заметок к сведению
    }
