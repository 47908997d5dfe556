hand-sessions =
    { $count ->
        [one] { $count } сессия
        [few] { $count } сессии
       *[many] { $count } сессий
    }
hand-many-at =
    { $count ->
        [one] { $count } сессия: { $place }
        [few] { $count } сессии: { $place }
       *[many] { $count } сессий: { $place }
    }
hand-removed-many =
    { $count ->
        [one] Удалена { $count } сессия
        [few] Удалены { $count } сессии
       *[many] Удалено { $count } сессий
    }
hand-copy =
    { $count ->
        [one] Копия
        [few] { $count } копии
       *[many] { $count } копий
    }
hand-locked = Закреплена на месте
hand-locked-many =
    { $count ->
        [one] { $count } закреплённая сессия остаётся на месте
        [few] { $count } закреплённые сессии остаются на месте
       *[many] { $count } закреплённых сессий остаются на месте
    }
hand-unlock = Снять закрепление
hand-rename = Новое название
hand-picked = Перемещается: { $what }. Стрелки меняют время и зал, Page Up и Page Down сдвигают на час, Enter ставит на место, Ctrl+Enter ставит копию, Escape возвращает обратно.
hand-put-back = Возвращено на прежнее место
hand-foreseen-nothing = Новых замечаний нет
hand-foreseen-resolved =
    { $count ->
        [one] Устранится { $count } замечание
        [few] Устранятся { $count } замечания
       *[many] Устранится { $count } замечаний
    }
hand-foreseen-more =
    { $count ->
        [one] и ещё { $count } вид замечаний
        [few] и ещё { $count } вида замечаний
       *[many] и ещё { $count } видов замечаний
    }
hand-foreseen-other = { $rule }: { $count }
hand-foreseen-room-double-booked =
    { $count ->
        [one] { $count } накладка по залам
        [few] { $count } накладки по залам
       *[many] { $count } накладок по залам
    }
hand-foreseen-person-double-booked =
    { $count ->
        [one] { $count } участник в двух местах
        [few] { $count } участника в двух местах
       *[many] { $count } участников в двух местах
    }
hand-foreseen-head-in-two-places =
    { $count ->
        [one] { $count } глава делегации в двух местах
        [few] { $count } главы делегаций в двух местах
       *[many] { $count } глав делегаций в двух местах
    }
