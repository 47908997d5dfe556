kind-plenary = Пленарное заседание
kind-breakout = Секционное заседание
kind-special-session = Специальная сессия
kind-roundtable = Круглый стол
kind-forum = Форум
kind-ceremony = Церемония
kind-signing = Подписание
kind-bilateral = Двусторонняя встреча
kind-press = Мероприятие для прессы
kind-meal = Приём пищи
kind-prayer = Молитва
kind-transfer = Трансфер
kind-internal = Внутреннее мероприятие
kind-other = Другое

status-draft = Проект
status-confirmed = Подтверждено
status-cancelled = Отменено

role-chair = Председатель
role-moderator = Модератор
role-speaker = Выступающий
role-rapporteur = Докладчик
role-signatory = Подписывающая сторона
role-participant = Участник
role-guest = Гость

function-head = Глава делегации
function-deputy = Заместитель главы делегации
function-member = Член делегации
function-adviser = Советник
function-interpreter = Переводчик
function-security = Охрана
function-press = Пресса
function-spouse = Супруг(а)

co-organizer-role-host = Принимающая сторона
co-organizer-role-co-organizer = Соорганизатор
co-organizer-role-auspices = Под эгидой
co-organizer-role-partner = Партнёр

co-organizer-status-invited = Приглашён
co-organizer-status-confirmed = Подтверждён
co-organizer-status-declined = Отказался

audience-public = Для всех
audience-delegates = Для делегатов
audience-internal = Только для Секретариата

# How far a delegation’s invitation has come.
delegation-status-proposed = Предложена
delegation-status-invited = Приглашена
delegation-status-accepted = Приняла приглашение
delegation-status-declined = Отказалась
delegation-status-accredited = Аккредитована
delegation-status-arrived = Прибыла
delegation-status-left = Убыла

# Sorts of organizations.
organization-kind-state = Государство
organization-kind-religious-body = Религиозное объединение
organization-kind-international-organization = Международная организация
organization-kind-ngo = Неправительственная организация
organization-kind-academic = Научное учреждение
organization-kind-host = Принимающая сторона

# Papers and how far they have come.
agreement-kind-memorandum = Меморандум
agreement-kind-declaration = Декларация
agreement-kind-communique = Коммюнике
agreement-state-draft = Проект
agreement-state-agreed = Согласован
agreement-state-signed = Подписан
agreement-state-in-force = Действует
agreement-state-ended = Прекращён

# Nouns, as they stand in messages about errors.
noun-event = мероприятие
noun-venue = место проведения
noun-room = зал
noun-session = сессия
noun-organization = организация
noun-person = персона
noun-delegation = делегация
noun-member = член делегации
noun-part = участие в сессии
noun-co-organizer = соорганизатор
noun-agreement = соглашение
noun-agreement-party = сторона соглашения

# Operations, as noun phrases that fit “Undo …”. $subject is the name of what they were done to.
action-file-create = создание файла
action-file-sample = создание образца
action-file-repair = восстановление повреждённого файла
action-event-create = создание мероприятия «{ $subject }»
action-event-name = изменение названия мероприятия «{ $subject }»
action-event-theme = изменение темы мероприятия «{ $subject }»
action-event-dates = изменение дат мероприятия «{ $subject }»
action-event-zone = изменение часового пояса мероприятия «{ $subject }»
action-event-languages = изменение рабочих языков мероприятия «{ $subject }»
action-event-hours = изменение часов мероприятия «{ $subject }»
action-venue-create = создание места «{ $subject }»
action-venue-name = изменение названия места «{ $subject }»
action-venue-position = изменение порядка места «{ $subject }»
action-venue-remove = удаление места «{ $subject }»
action-room-create = создание зала «{ $subject }»
action-room-name = изменение названия зала «{ $subject }»
action-room-venue = перенос зала «{ $subject }» в другое место
action-room-capacity = изменение вместимости зала «{ $subject }»
action-room-position = изменение порядка зала «{ $subject }»
action-room-remove = удаление зала «{ $subject }»
action-session-create = создание сессии «{ $subject }»
action-session-title = изменение названия сессии «{ $subject }»
action-session-description = изменение описания сессии «{ $subject }»
action-session-kind = изменение вида сессии «{ $subject }»
action-session-status = изменение статуса сессии «{ $subject }»
action-session-audience = изменение аудитории сессии «{ $subject }»
action-session-place = перенос сессии «{ $subject }»
action-session-languages = изменение языков перевода сессии «{ $subject }»
action-session-attendance = изменение числа участников сессии «{ $subject }»
action-session-parent = изменение блока сессии «{ $subject }»
action-session-notes = изменение заметок сессии «{ $subject }»
action-session-remove = удаление сессии «{ $subject }»
action-session-duplicate = копирование сессии «{ $subject }»
action-part-add = добавление участника в сессию «{ $subject }»
action-part-who = замена участника в сессии «{ $subject }»
action-part-role = изменение роли в сессии «{ $subject }»
action-part-on-behalf-of = изменение пометки «от имени» в сессии «{ $subject }»
action-part-position = изменение порядка выступлений в сессии «{ $subject }»
action-part-remove = удаление участника из сессии «{ $subject }»
action-co-organizer-add = добавление соорганизатора сессии «{ $subject }»
action-co-organizer-organization = замена соорганизатора сессии «{ $subject }»
action-co-organizer-role = изменение роли соорганизатора сессии «{ $subject }»
action-co-organizer-status = изменение статуса соорганизатора сессии «{ $subject }»
action-co-organizer-contact = изменение контакта соорганизатора сессии «{ $subject }»
action-co-organizer-remove = удаление соорганизатора сессии «{ $subject }»
action-delegation-create = создание делегации «{ $subject }»
action-delegation-organization = смена организации делегации «{ $subject }»
action-delegation-status = изменение статуса делегации «{ $subject }»
action-delegation-languages = изменение языков делегации «{ $subject }»
action-delegation-arrival = изменение прибытия делегации «{ $subject }»
action-delegation-departure = изменение отбытия делегации «{ $subject }»
action-delegation-liaison = смена офицера связи делегации «{ $subject }»
action-delegation-notes = изменение заметок делегации «{ $subject }»
action-delegation-remove = удаление делегации «{ $subject }»
action-member-add = добавление члена делегации «{ $subject }»
action-member-person = замена члена делегации «{ $subject }»
action-member-function = изменение функции члена делегации «{ $subject }»
action-member-on-behalf-of = изменение пометки «представляет» члена делегации «{ $subject }»
action-member-position = изменение порядка членов делегации «{ $subject }»
action-member-remove = удаление члена делегации «{ $subject }»
action-person-create = добавление персоны «{ $subject }»
action-person-honorific = изменение обращения персоны «{ $subject }»
action-person-name = изменение имени персоны «{ $subject }»
action-person-title = изменение должности персоны «{ $subject }»
action-person-organization = изменение организации персоны «{ $subject }»
action-person-languages = изменение языков персоны «{ $subject }»
action-person-remove = удаление персоны «{ $subject }»
action-organization-create = добавление организации «{ $subject }»
action-organization-name = изменение названия организации «{ $subject }»
action-organization-kind = изменение вида организации «{ $subject }»
action-organization-country = изменение страны организации «{ $subject }»
action-organization-remove = удаление организации «{ $subject }»
action-agreement-create = создание соглашения «{ $subject }»
action-agreement-title = изменение названия соглашения «{ $subject }»
action-agreement-kind = изменение вида соглашения «{ $subject }»
action-agreement-state = изменение состояния соглашения «{ $subject }»
action-agreement-signed-on = изменение дня подписания соглашения «{ $subject }»
action-agreement-signed-at = изменение места подписания соглашения «{ $subject }»
action-agreement-session = изменение сессии подписания соглашения «{ $subject }»
action-agreement-notes = изменение заметок соглашения «{ $subject }»
action-agreement-remove = удаление соглашения «{ $subject }»
action-agreement-party-add = добавление стороны соглашения «{ $subject }»
action-agreement-party-remove = удаление стороны соглашения «{ $subject }»
action-file-restore = восстановление резервной копии
action-file-return = возврат к прежнему моменту
action-history-bring-back = возврат прежнего: «{ $subject }»
action-person-erase = удаление данных персоны
action-history-gather = сведение старой истории

# What stands where the name of a person who was erased would stand.
person-erased = Удалённое лицо
