# The panel of one session.
session-close = Закрыть сессию
session-duplicate = Создать копию
session-duplicated = Это копия, в статусе проекта.
session-delete = Удалить сессию
session-removed = Сессия «{ $title }» удалена
session-findings = Замечания проверок

session-texts = Название и описание
session-title = Название
session-description = Описание

session-place = Место и время
session-room = Зал
session-room-open = Пока не определён
session-day = День
session-unscheduled = Вне расписания
session-start = Начало
session-end = Окончание
session-duration = Длительность
session-unschedule = Снять с расписания
session-days-later =
    { $days ->
        [one] на следующий день
        [few] через { $days } дня
       *[many] через { $days } дней
    }
session-time-placeholder = чч:мм
session-time-problem = Укажите время от 00:00 до 24:00, например 09:30.
session-start-problem = Укажите время от 00:00 до 23:59, например 09:30.
session-end-problem = Окончание должно быть позже начала. Если сессия переходит за полночь, задайте длительность.
session-duration-placeholder = ч:мм
session-duration-problem = Укажите часы и минуты, например 1:30, или минуты, например 90.

session-facts = Сведения
session-kind = Вид
session-status = Статус
session-audience = Аудитория
session-attendance = Ожидается человек
session-attendance-problem = Укажите целое число или оставьте поле пустым.
session-languages = Языки перевода
session-parent = Входит в состав
session-track = Направление
session-track-none = Без направления
session-notes = Заметки
session-setup = Подготовка, мин
session-needs = Требуется в зале
session-relay = Опорный язык при переводе через третий

session-parts = Порядок выступлений
session-part-add = Добавить участника или делегацию
session-part-who = Кто
session-part-role = Роль
session-part-role-of = Роль: { $name }
session-part-up = Переместить выше: { $name }
session-part-down = Переместить ниже: { $name }
session-part-remove = Убрать: { $name }
session-delegation = Делегация
session-on-behalf = От имени
session-on-behalf-of = От имени: { $whom }
session-on-behalf-add = От имени…

session-delegations = Участвующие делегации ({ $count })
session-delegation-add = Добавить делегацию
session-co-organizers = Соорганизаторы
session-co-organizer-add = Добавить соорганизатора
