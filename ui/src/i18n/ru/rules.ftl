# The rules of the checks: their names, and what they found as one sentence.

rule-group-places = Залы и места
rule-group-people = Участники
rule-group-programme = Программа
rule-group-interpretation = Перевод
rule-group-observance = Религиозные правила

rule-room-double-booked = Зал занят дважды
rule-setup-not-kept = Нет времени на подготовку зала
rule-outside-opening = Вне часов работы зала
rule-over-capacity = Не хватает мест
rule-equipment-missing = Не хватает оборудования
rule-dais-too-small = Мало мест в президиуме
rule-room-closed = Зал больше не используется
rule-person-double-booked = Участник в двух местах
rule-head-in-two-places = Глава делегации в двух местах
rule-travel-too-short = Не хватает времени на дорогу
rule-no-break = День без перерыва
rule-not-present = До прибытия или после отъезда
rule-not-available = Недоступен в это время
rule-nobody-represents = Делегацию некому представить
rule-chair-rank = Ранг председателя
rule-end-not-after-start = Конец раньше начала
rule-outside-event-days = Вне дней мероприятия
rule-outside-event-hours = Вне часов мероприятия
rule-breakout-outside-block = Вне своего блока
rule-never-together = Не должны совпадать
rule-must-follow = Должна следовать после
rule-track-in-parallel = Направление идёт параллельно
rule-beside-plenary = Параллельно с пленарным заседанием
rule-co-organizer-unconfirmed = Соорганизатор не подтвердил
rule-co-organizer-declined = Соорганизатор отказался
rule-co-organizer-contact-missing = Нет контакта соорганизатора
rule-no-chair = Нет председателя
rule-no-room = Нет зала
rule-no-interpretation = Нет перевода
rule-no-title = Нет названия на рабочем языке
rule-signatory-missing = Нет подписывающего
rule-cancelled-referred = Отменена, но на неё ссылаются
rule-commitment-overdue = Обязательство просрочено
rule-too-few-booths = Не хватает кабин
rule-too-few-channels = Не хватает языковых каналов
rule-too-few-interpreters = Не хватает переводчиков
rule-interpreter-overloaded = Переводчик перегружен
rule-relay-missing = Нет опорного языка
rule-prayer = Ежедневная молитва
rule-friday-prayer = Пятничная молитва
rule-shabbat = Шаббат и святые дни
rule-feast = Религиозный праздник
rule-fasting-meal = Приём пищи во время поста
rule-quiet-time = Тихие часы

finding-time = { $from }–{ $to }
finding-no-time = время не назначено
finding-source-timetable = время по источнику: { $name }
finding-source-reckoned = расчёт по методу: { $method }
finding-source-reckoned-asr = расчёт по методу: { $method }; мазхаб для Асра: { $school }
finding-source-quiet-time = в тихие часы мероприятия
finding-source-candles = от зажигания свечей за { $minutes } мин до заката в этом месте и до появления звёзд
finding-source-sunset = по закату в этом месте
finding-source-calendar = по календарю, целые дни
finding-expected = дату ещё должен объявить уполномоченный орган; ожидается { $day }
finding-expected-moon = дата зависит от наблюдения луны; ожидается { $day }
finding-room-gone = (удалённый зал)
finding-room-double-booked = Зал «{ $room }» занят дважды: «{ $first }» и «{ $second }», { $time }
finding-setup-not-kept = Зал «{ $room }» свободен между «{ $first }» и «{ $second }» { $figure } мин, а на подготовку нужно { $limit } мин: { $time }
finding-outside-opening = «{ $first }» выходит за часы работы зала «{ $room }»: { $time }
finding-over-capacity = На «{ $first }» ожидается человек: { $figure }, мест в зале «{ $room }»: { $limit } ({ $time })
finding-equipment-missing = Для «{ $first }» в зале «{ $room }» нет необходимого ({ $things }): { $time }
finding-dais-too-small = На «{ $first }» в президиуме человек: { $figure }, мест в президиуме зала «{ $room }»: { $limit } ({ $time })
finding-room-closed = «{ $first }» назначена в зал «{ $room }», который больше не используется: { $time }
finding-person-double-booked = { $who } одновременно на двух сессиях: «{ $first }» и «{ $second }», { $time }
finding-head-in-two-places =
    { $named ->
        [yes] { $who }, глава делегации ({ $delegation }), одновременно на двух сессиях: «{ $first }» и «{ $second }», { $time }
       *[no] Глава делегации ({ $delegation }) одновременно на двух сессиях: «{ $first }» и «{ $second }», { $time }
    }
finding-travel-too-short = { $person }: между «{ $first }» и «{ $second }» { $figure } мин, а дорога занимает { $limit } мин ({ $time })
finding-no-break = { $person }: без перерыва { $length } ч при пределе { $most } ч ({ $time })
finding-not-present = «{ $first }» проходит до прибытия или после отъезда ({ $person }): { $time }
finding-not-available = { $person }: время «{ $first }» не подходит ({ $time })
finding-nobody-represents = Делегацию ({ $delegation }) некому представить на «{ $first }»: глава и заместители заняты на других сессиях, { $time }
finding-chair-rank = { $person } ведёт «{ $first }», ранг { $figure }; для сессии этого вида нужен ранг { $limit } или выше: { $time }
finding-end-not-after-start = «{ $first }» заканчивается не позже, чем начинается: { $time }
finding-outside-event-days = «{ $first }» выходит за пределы дней мероприятия: { $time }
finding-outside-event-hours = «{ $first }» выходит за часы дней мероприятия: { $time }
finding-breakout-outside-block = «{ $first }» выходит за время «{ $second }», частью которой является: { $time }
finding-never-together = «{ $first }» и «{ $second }» не должны проходить одновременно: { $time }
finding-must-follow =
    { $limit ->
        [0] «{ $first }» должна начаться после окончания «{ $second }»: { $time }
       *[other] «{ $first }» должна начаться не раньше чем через { $limit } мин после окончания «{ $second }»; сейчас { $figure } мин: { $time }
    }
finding-track-in-parallel =
    { $count ->
        [2] «{ $first }» и «{ $second }» направления «{ $track }» проходят одновременно: { $time }
       *[other] Сессий направления «{ $track }», которые проходят одновременно с другими: { $count }, в том числе «{ $first }» и «{ $second }»: { $time }
    }
finding-beside-plenary = «{ $beside }» открыта для всех и идёт параллельно с пленарным заседанием «{ $plenary }»: { $time }
finding-co-organizer-unconfirmed =
    { $figure ->
        [0] { $organization }: участие в качестве соорганизатора не подтверждено, «{ $first }» проходит сегодня ({ $time })
        [one] { $organization }: участие в качестве соорганизатора не подтверждено, до «{ $first }» остался { $figure } день ({ $time })
        [few] { $organization }: участие в качестве соорганизатора не подтверждено, до «{ $first }» осталось { $figure } дня ({ $time })
       *[many] { $organization }: участие в качестве соорганизатора не подтверждено, до «{ $first }» осталось { $figure } дней ({ $time })
    }
finding-co-organizer-declined = { $organization }: отказ от участия в организации «{ $first }» ({ $time })
finding-co-organizer-contact-missing = { $organization }, соорганизатор «{ $first }»: контактное лицо не указано ({ $time })
finding-no-chair = «{ $first }» подтверждена, но нет ни председателя, ни модератора: { $time }
finding-no-room = «{ $first }» подтверждена, но зал не назначен: { $time }
finding-no-interpretation =
    { $tongues ->
        [yes] «{ $first }»: нет перевода на язык: { $language } ({ $time })
       *[no] «{ $first }»: перевод не предусмотрен ({ $time })
    }
finding-no-title =
    { $count ->
        [1] «{ $first }»: нет названия на языке: { $language }
       *[other] Сессий без названия: { $count } ({ $language }), в том числе «{ $first }»
    }
finding-signatory-missing = На «{ $first }» некому подписать за сторону ({ $organization }): { $time }
finding-cancelled-referred =
    { $linked ->
        [yes] «{ $other }» всё ещё часть отменённой сессии «{ $gone }»
       *[no] «{ $gone }» отменена, но в ней всё ещё должно быть подписано соглашение ({ $organization })
    }
finding-commitment-overdue =
    { $owned ->
        [yes] «{ $commitment }»: срок истёк { $due }, отвечает { $organization }
       *[no] «{ $commitment }»: срок истёк { $due }
    }
finding-too-few-booths = Для «{ $first }» нужно кабин: { $figure }, в зале «{ $room }»: { $limit } ({ $time })
finding-too-few-channels = На «{ $first }» языков: { $figure }, система зала «{ $room }» рассчитана на { $limit } ({ $time })
finding-too-few-interpreters =
    { $grouped ->
        [yes] Переводчики ещё не назначены; сессий на нескольких языках: { $count }, в том числе «{ $first }»
       *[no] «{ $first }»: при такой длительности и языках нужно переводчиков: { $figure }, назначено: { $limit } ({ $time })
    }
finding-interpreter-overloaded = { $person }: перевод { $length } ч, подходов: { $limit }, самый долгий { $longest } ч; профессиональная норма — два подхода до 4 ч с перерывом 1,5 ч, всего 7 ч ({ $time })
finding-relay-missing = На «{ $first }» нет перевода ни напрямую, ни через опорный язык: { $language } ({ $time })
finding-prayer = «{ $first }» не оставляет времени на молитву: { $person }, { $occasion } ({ $kept }); { $time }
finding-friday-prayer = «{ $first }» приходится на время пятничной молитвы: { $person } ({ $kept }); { $time }
finding-shabbat = «{ $first }» приходится на { $occasion }, соблюдает { $person } ({ $kept }); { $time }
finding-feast = «{ $first }» приходится на праздник ({ $occasion }), который отмечает { $person } ({ $kept }); { $time }
finding-fasting-meal = «{ $first }» — приём пищи в часы поста: { $person } ({ $kept }); { $time }
finding-quiet-time = «{ $first }» приходится на время, которое мероприятие оставляет свободным: { $time }
