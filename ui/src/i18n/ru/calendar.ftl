# What stands in an exported calendar.
# The calendar's own name: $part is a room, a delegation or a person.
calendar-name = { $part } – { $event }
calendar-place = { $room }, { $venue }
# Which edition of the programme it is. $offset is "UTC+5".
calendar-draft = Черновик
calendar-release = Выпуск { $number }, { $day }, { $time } ({ $offset })
calendar-cancelled = Отменено: { $title }
# The mail of an invitation.
calendar-moment = { $day }, { $time }
calendar-invitation = Приглашение: { $title }
calendar-invitation-attached = Приложенный файл внесёт это событие в ваш календарь или обновит его там.
calendar-invitation-withdrawn = Приложенный файл уберёт это событие из вашего календаря.

# People of a session. $names is a list; $count says how many stand in it.
calendar-chair = { $count ->
    [1] Председатель
   *[other] Председатели
}: { $names }
calendar-moderator = { $count ->
    [1] Модератор
   *[other] Модераторы
}: { $names }
calendar-speaker = { $count ->
    [1] Выступающий
   *[other] Выступающие
}: { $names }
calendar-rapporteur = { $count ->
    [1] Докладчик
   *[other] Докладчики
}: { $names }
calendar-signatory = { $count ->
    [1] Подписывающая сторона
   *[other] Подписывающие стороны
}: { $names }
calendar-participant = { $count ->
    [1] Участник
   *[other] Участники
}: { $names }
calendar-guest = { $count ->
    [1] Гость
   *[other] Гости
}: { $names }
calendar-interpreter = { $count ->
    [1] Переводчик
   *[other] Переводчики
}: { $names }
calendar-titled = { $name }, { $title }
# $whom is the words of print-on-behalf-of.
calendar-for = { $name } ({ $whom })

# Organizations that carry a session.
calendar-host = { $count ->
    [1] Принимающая сторона
   *[other] Принимающие стороны
}: { $names }
calendar-co-organizer = { $count ->
    [1] Соорганизатор
   *[other] Соорганизаторы
}: { $names }
calendar-auspices = Под эгидой: { $names }
calendar-partner = { $count ->
    [1] Партнёр
   *[other] Партнёры
}: { $names }
calendar-sponsor = { $count ->
    [1] Спонсор
   *[other] Спонсоры
}: { $names }
calendar-commitments = Сроки обязательств
calendar-commitment-done = Исполнено: { $title }
calendar-commitment-owner = Отвечает: { $name }
calendar-commitment-responsible = Исполнитель: { $name }
calendar-column-agreement = Соглашение
calendar-column-kind = Вид
calendar-column-state = Состояние
calendar-column-signed-on = Подписано
calendar-column-signed-at = Место подписания
calendar-column-valid-until = Действует до
calendar-column-parties = Стороны
calendar-column-commitment = Обязательство
calendar-column-owner = Отвечает
calendar-column-due-on = Срок
calendar-column-commitment-state = Состояние обязательства
calendar-column-evidence = Подтверждение

calendar-interpretation = Синхронный перевод: { $languages }
# Between names, which may hold commas, and between languages, which hold none.
calendar-between-names = { "; " }
calendar-between-languages = { ", " }
