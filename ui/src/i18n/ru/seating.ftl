# Планы рассадки.
seating-plans = Планы
seating-none = Плана рассадки пока нет
seating-none-hint = Создайте план для сессии или для общего приёма.
seating-new-name = План рассадки
seating-add-session = Новый план для сессии
seating-add-session-hint = Сессия…
seating-add-event = Новый план без сессии
seating-findings-count =
    { $count ->
        [one] { $count } замечание
        [few] { $count } замечания
       *[other] { $count } замечаний
    }
seating-findings = Замечания по этому плану
seating-print = Печать и таблички
seating-fix = Закрепить всех на местах
seating-fix-hint = План останется таким при любых изменениях порядка
seating-fill = Заполнить по порядку заново
seating-remove = Удалить план
seating-removed = План рассадки удалён
seating-saved = Сохранено: { $file }
seating-cards = Сохранить таблички в CSV…
seating-cards-hint = Таблички: имя, обращение, делегация, место и стол — для того, кто их печатает.
seating-capacity = Занято мест: { $taken } из { $seats }.
seating-astray =
    { $count ->
        [one] { $count } место, назначенное вручную, расходится с порядком.
        [few] { $count } места, назначенных вручную, расходятся с порядком.
       *[other] { $count } мест, назначенных вручную, расходятся с порядком.
    }
seating-without = Без места: { $count }
seating-without-hint = Выберите место, затем имя, чтобы посадить на него.
seating-fields = Как устроен план
seating-name = Название
seating-shape = Форма
seating-shape-round = Круглый стол
seating-shape-u = Буквой «П»
seating-shape-hollow-square = Каре
seating-shape-theatre = Театральные ряды
seating-shape-dais = Президиум
seating-side-tables = Столов
seating-side-seats = Мест
seating-side-row = Мест в ряду
seating-side-rows = Рядов
seating-side-head = Во главе
seating-side-left = Слева
seating-side-right = Справа
seating-side-top = Сверху
seating-side-bottom = Снизу
seating-aisle = Проход посередине
seating-filling = Кого рассаживать по порядку
seating-begins = Где начинается старшинство
seating-begins-hint-honour = Первый занимает почётное место, второй — справа от него.
seating-begins-hint-beside-chair = Почётное место — за председателем сессии; первый сидит справа от него.
seating-begins-hint-straight = Первый занимает место 1, и далее вдоль стола или ряда.
seating-layout-round = Круглых столов: { $tables }, мест за каждым: { $seats }
seating-layout-u = Буквой «П»: { $head } во главе, { $left } слева, { $right } справа
seating-layout-hollow-square = Каре: { $top }, { $right }, { $bottom }, { $left }
seating-layout-theatre = Рядов: { $rows }, мест в каждом: { $seats }
seating-layout-dais = Президиум, мест: { $seats }
seating-floor = Места
seating-keys = Перетащите место на другое, чтобы обменять; или стрелки и Enter: взять, обменять.
seating-whole = Весь план
seating-stage = Сцена
seating-table = Стол { $number }
seating-seat = Место { $number }
seating-seat-at-table = Место { $number } за столом { $table }
seating-seat-in-row = Место { $number } в ряду { $table }
seating-empty = никого
seating-kept-free = оставлено свободным
seating-for-chair = для председателя
seating-by-hand = назначено вручную
seating-taken = { $name }: взято с места { $number }. Выберите другое место и нажмите Enter; Escape — отменить.
seating-laid-down = Отменено, ничего не изменилось.
seating-exchanged = { $one } теперь на месте { $to }, { $other } — на месте { $from }.
seating-put = Кто здесь сидит
seating-put-hint = Делегация или человек…
seating-reserve = Зарезервировано для
seating-keep-free = Оставить свободным
seating-release = Заполнить по порядку
seating-rules = Соседи
seating-rules-hint = Кто должен или не должен сидеть рядом — во всех планах события.
seating-rule-row = { $one } { $sort } { $other }
seating-rule-sort = Что должно соблюдаться
seating-rule-add = Добавить правило для…
seating-rule-one = Кто
seating-rule-other = Рядом с кем
seating-rule-remove = Удалить правило: { $rule }
seating-reason = Причина (только для службы протокола)
seating-neighbour-delegation = Делегация
seating-neighbour-organization = Организация
seating-neighbour-person = Человек
