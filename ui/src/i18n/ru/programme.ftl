programme-page = Программа
programme-days = Дни
programme-all-days = Все дни
programme-day-outside = Этот день не входит в дни мероприятия
programme-board = Сессии
programme-board-panel = Сетка программы
programme-filter = Найти
programme-new = Новая сессия
programme-new-hint = Новая сессия (N). Alt со стрелками перемещает сессию, Ctrl+Alt со стрелками меняет её длительность, Enter открывает, Ctrl+D создаёт копию, Delete удаляет.
programme-new-session = Новая сессия
programme-tray = Вне расписания
programme-tray-empty = У всех сессий есть время. Перетащите сессию сюда, чтобы снять её с расписания.
programme-tray-hint = Перетащите на сетку или нажмите Alt+↑, чтобы поставить на первое свободное время. Enter открывает.
programme-no-room = Без зала
programme-unscheduled = вне расписания
programme-now-unscheduled = «{ $title }» снята с расписания
programme-seats =
    { $count ->
        [one] { $count } место
        [few] { $count } места
       *[many] { $count } мест
    }
programme-booths =
    { $count ->
        [one] { $count } кабина синхронного перевода
        [few] { $count } кабины синхронного перевода
       *[many] { $count } кабин синхронного перевода
    }
programme-setup = Подготовка
programme-next-day = Следующий день
programme-times = { $from }–{ $to }
programme-times-spoken = с { $from } до { $to }
programme-list-separator = { ", " }
programme-findings-count =
    { $count ->
        [one] { $count } замечание
        [few] { $count } замечания
       *[many] { $count } замечаний
    }
