# The history page.

history-title = История
history-lead = Все изменения в этом файле, от новых к старым. Отмены тоже сохраняются.
history-when = Когда
history-who = Кто
history-what = Что
history-undone = Отменено
history-undid = Отмена: { $action }
history-redid = Повтор: { $action }
history-other = другое изменение: { $subject }
history-nobody = Не указано
history-more = Показать ещё
history-empty = Изменений пока нет

# Which changes are listed.
history-filter = Отбор
history-everyone = Все
history-everything = Всё
history-concerns = Что затронуто
history-day = День
history-search = Поиск
history-search-hint = Имена и тексты
history-clear = Сбросить всё
history-only = Только: { $name }
history-only-clear = Показать и остальное, не только: { $name }
history-not-found = Нет изменений, отвечающих этим условиям
history-edits =
    { $count ->
        [one] { $count } правка
        [few] { $count } правки
        [many] { $count } правок
       *[other] { $count } правки
    }
history-each-edit = Каждая правка
history-of-session = История этой сессии
history-of-delegation = История этой делегации
history-of-person = История этой персоны

# What a change changed.
history-loading = Минуту…
history-kind-made = Добавлено
history-kind-edited = Изменено
history-kind-removed = Удалено
history-before = Было:
history-after = Стало:
history-yes = да
history-no = нет
history-todo-done = { $text } (сделано)
history-quiet-daily = { $name }, { $from }–{ $to }, каждый день
history-quiet-on = { $name }, { $from }–{ $to }, { $day }
history-opening-daily = { $from }–{ $to }, каждый день
history-opening-on = { $from }–{ $to }, { $day }
history-timetable = Дней: { $count }, начиная с { $day }
history-whole = Показать целиком
history-whole-of = Показать целиком: { $field }
history-less = Свернуть
history-less-of = Свернуть: { $field }
history-unnamed = без имени
history-no-changes = Различий нет
history-sum = Добавлено: { $made } · Изменено: { $edited } · Удалено: { $removed }
history-nouns-event = Мероприятия
history-nouns-venue = Места проведения
history-nouns-room = Залы
history-nouns-travel = Время в пути
history-nouns-track = Направления
history-nouns-session = Сессии
history-nouns-organization = Организации
history-nouns-person = Персоны
history-nouns-delegation = Делегации
history-nouns-member = Члены делегаций
history-nouns-part = Участие в сессиях
history-nouns-co-organizer = Соорганизаторы
history-nouns-agreement = Соглашения
history-nouns-agreement-party = Стороны соглашений
history-nouns-constraint = Условия для сессий
history-nouns-availability = Доступность участников
history-nouns-timetable = Расписания молитв
history-nouns-acceptance = Принятые замечания
history-nouns-release = Выпуски

# What can be done with a change.
history-bring-back = Вернуть как было
history-bring-back-hint = Возвращает то, что здесь изменено, к прежнему виду и не трогает остальное.
history-see-then = Посмотреть программу на тот момент
history-since = Что изменилось с тех пор
history-since-title = Что изменилось с { $day }, { $time }
history-brought-back = Возвращено
history-nothing-brought-back = Ничего не изменено: возвращать было нечего
history-contradicts = После этого были другие изменения
history-contradicts-hint = Пока ничего не изменено. Возврату мешает следующее:
history-contradiction-changed = «{ $name }» ({ $noun }): поле «{ $field }» с тех пор изменено ещё раз. Сейчас и после возврата:
history-contradiction-gone = «{ $name }» ({ $noun }): с тех пор удалено.
history-contradiction-missing = «{ $name }» ({ $noun }): поле «{ $field }» указывало бы на «{ $missing }», что с тех пор удалено.
history-contradiction-needed =
    { $uses ->
        [one] «{ $name }» ({ $noun }): подлежит удалению, но на него ссылается { $uses } другая запись.
        [few] «{ $name }» ({ $noun }): подлежит удалению, но на него ссылаются { $uses } другие записи.
        [many] «{ $name }» ({ $noun }): подлежит удалению, но на него ссылаются { $uses } других записей.
       *[other] «{ $name }» ({ $noun }): подлежит удалению, но на него ссылаются другие записи: { $uses }.
    }
history-keep-now = Оставить здесь то, что есть сейчас
history-take-then = Вернуть всё

# Undo and redo say what they did.
history-toast-undone = Отменено: { $action }
history-toast-redone = Повторено: { $action }

# Names of fields.
field-event-name = { event-name }
field-event-theme = { event-theme }
field-event-starts-on = { event-starts }
field-event-ends-on = { event-ends }
field-event-zone = { event-zone }
field-event-languages = { event-languages }
field-event-day-starts = { event-hours-from }
field-event-day-ends = { event-hours-to }
field-event-quiet = { event-quiet }
field-event-checking = { event-checking }
field-venue-event-id = { choose-event }
field-venue-name = { event-venue-name }
field-venue-position = Место по порядку
field-venue-latitude = { event-venue-latitude }
field-venue-longitude = { event-venue-longitude }
field-travel-event-id = { choose-event }
field-travel-from-id = Откуда
field-travel-to-id = Куда
field-travel-minutes = Минут
field-room-event-id = { choose-event }
field-room-venue-id = { event-room-venue }
field-room-name = { event-room-name }
field-room-capacity = { event-room-capacity }
field-room-position = Место по порядку
field-room-setup-minutes = { event-room-setup }
field-room-booths = { event-room-booths }
field-room-opening = { event-room-opening }
field-room-closed = { event-room-closed }
field-room-equipment = { event-room-equipment }
field-room-dais-seats = { event-room-dais }
field-room-channels = { event-room-channels }
field-track-event-id = { choose-event }
field-track-name = { event-track-name }
field-track-position = Место по порядку
field-session-event-id = { choose-event }
field-session-parent-id = { session-parent }
field-session-room-id = { session-room }
field-session-kind = { session-kind }
field-session-status = { session-status }
field-session-audience = { session-audience }
field-session-title = { session-title }
field-session-description = { session-description }
field-session-starts = { session-start }
field-session-ends = { session-end }
field-session-languages = { session-languages }
field-session-attendance = { session-attendance }
field-session-notes = { session-notes }
field-session-locked = Закреплено на месте
field-session-todos = Дела
field-session-track-id = { session-track }
field-session-setup-minutes = { session-setup }
field-session-needs = { session-needs }
field-session-relay = { session-relay }
field-organization-name = { partners-name }
field-organization-kind = { partners-kind }
field-organization-country = { partners-country }
field-person-honorific = { people-honorific }
field-person-name = { people-name }
field-person-title = { people-title }
field-person-organization-id = { people-organization }
field-person-languages = { people-languages }
field-person-rank = { people-rank }
field-person-observance = { observance }
field-delegation-event-id = { choose-event }
field-delegation-organization-id = { delegations-organization }
field-delegation-status = { delegations-status }
field-delegation-languages = { delegations-languages }
field-delegation-arrival = { delegations-arrival }
field-delegation-departure = { delegations-departure }
field-delegation-liaison = { delegations-liaison }
field-delegation-notes = { delegations-notes }
field-delegation-observance = { observance }
field-member-delegation-id = { session-delegation }
field-member-person-id = { delegations-person }
field-member-function = { delegations-function }
field-member-on-behalf-of = { delegations-on-behalf }
field-member-position = Место по порядку
field-member-arrival = { delegations-arrival }
field-member-departure = { delegations-departure }
field-part-session-id = Сессия
field-part-who = { session-part-who }
field-part-role = { session-part-role }
field-part-on-behalf-of = { session-on-behalf }
field-part-position = { session-parts }
field-co-organizer-session-id = Сессия
field-co-organizer-organization-id = { delegations-organization }
field-co-organizer-role = { partners-role }
field-co-organizer-status = { partners-status }
field-co-organizer-contact = { partners-contact }
field-agreement-title = { partners-agreement-title }
field-agreement-kind = { partners-agreement-kind }
field-agreement-state = { partners-agreement-state }
field-agreement-signed-on = { partners-signed-on }
field-agreement-signed-at = { partners-signed-at }
field-agreement-session-id = { partners-agreement-session }
field-agreement-notes = { partners-agreement-notes }
field-agreement-party-agreement-id = Соглашение
field-agreement-party-organization-id = Сторона
field-constraint-event-id = { choose-event }
field-constraint-sort = Что должно соблюдаться
field-constraint-one = Сессии
field-constraint-other = По отношению к
field-constraint-gap-minutes = Минут между ними
field-availability-event-id = { choose-event }
field-availability-person-id = { delegations-person }
field-availability-from = С
field-availability-to = До
field-availability-free = Присутствует
field-timetable-event-id = { choose-event }
field-timetable-venue-id = { event-room-venue }
field-timetable-name = Источник
field-timetable-days = Дни
field-acceptance-event-id = { choose-event }
field-acceptance-rule = Правило
field-acceptance-key = Замечание
field-acceptance-facts = Обстоятельства
field-acceptance-reason = Причина
field-release-event-id = { choose-event }
field-release-number = Номер
field-release-note = Примечание
field-release-author = Кто опубликовал
field-release-at = Момент
field-release-wall = Опубликован
field-release-offset-minutes = Смещение от UTC
