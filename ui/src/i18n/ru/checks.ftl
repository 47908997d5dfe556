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

severity-clash = Накладка
severity-warning = Предупреждение
severity-note = К сведению
severity-clash-heading = В таком виде состояться не может
severity-warning-heading = Требует внимания
severity-note-heading = К сведению
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

rule-room-double-booked = Зал занят дважды
rule-person-double-booked = Участник в двух местах
rule-head-in-two-places = Глава делегации в двух местах
rule-outside-event-days = Вне дней мероприятия
rule-over-capacity = Не хватает мест
rule-end-not-after-start = Конец раньше начала
rule-co-organizer-unconfirmed = Соорганизатор не подтвердил
rule-no-chair = Нет председателя

finding-time = { $from }–{ $to }
finding-no-time = время не назначено
finding-room-double-booked = Зал «{ $room }» занят дважды: «{ $first }» и «{ $second }», { $time }
finding-person-double-booked = { $who } одновременно на двух сессиях: «{ $first }» и «{ $second }», { $time }
finding-head-in-two-places =
    { $named ->
        [yes] { $who }, глава делегации ({ $delegation }), одновременно на двух сессиях: «{ $first }» и «{ $second }», { $time }
       *[no] Глава делегации ({ $delegation }) одновременно на двух сессиях: «{ $first }» и «{ $second }», { $time }
    }
finding-outside-event-days = «{ $first }» выходит за пределы дней мероприятия: { $time }
finding-over-capacity = На «{ $first }» ожидается человек: { $figure }, мест в зале «{ $room }»: { $limit } ({ $time })
finding-end-not-after-start = «{ $first }» заканчивается не позже, чем начинается: { $time }
finding-co-organizer-unconfirmed =
    { $figure ->
        [0] { $organization }: участие в качестве соорганизатора не подтверждено, «{ $first }» проходит сегодня ({ $time })
        [one] { $organization }: участие в качестве соорганизатора не подтверждено, до «{ $first }» остался { $figure } день ({ $time })
        [few] { $organization }: участие в качестве соорганизатора не подтверждено, до «{ $first }» осталось { $figure } дня ({ $time })
       *[many] { $organization }: участие в качестве соорганизатора не подтверждено, до «{ $first }» осталось { $figure } дней ({ $time })
    }
finding-no-chair = «{ $first }» подтверждена, но нет ни председателя, ни модератора: { $time }
