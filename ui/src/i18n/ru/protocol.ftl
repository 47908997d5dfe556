# Views of the delegations.
delegations-views = Вид делегаций
delegations-view-list = Список
delegations-view-order = Протокольный порядок
delegations-view-turnout = Явка
delegations-view-movements = Прибытия и отъезды
delegations-title-order = Протокольный порядок
delegations-title-turnout = Явка
delegations-title-movements = Прибытия и отъезды
delegations-number = №

# One delegation.
delegations-since = С { $day }
delegations-dates-none = Даты статусов
delegations-change-status = Изменить статус…
delegations-change-status-title = Новый статус выбранных делегаций
delegations-change-status-hint = Уже известная дата этого статуса остаётся.
delegations-expected = Ожидается человек
delegations-expected-hint = Для прогноза.
delegations-expected-problem = Напишите число или оставьте пустым.
delegations-tradition = Традиция
delegations-tradition-none = Не указана
delegations-speaks = Выступает от делегации
delegations-office-and-stay = Должность и проживание
delegations-in-office-since = В должности с
delegations-in-office-hint = Решает между главами одного ранга.
stay-hotel = Гостиница
stay-room = Номер
stay = Проживание
movement-place = Место
movement-flight = Рейс или поезд
movement-welcome = Встречающий, машина, зал, багаж
movement-greeter = Встречает
movement-vehicle = Машина
movement-lounge = Зал
movement-luggage = Багаж, мест
movement-luggage-problem = Напишите число мест или оставьте пустым.
movement-note = Примечания

# Substitution.
substitution-start = Заменить…
substitution-title = Вместо: { $name }
substitution-hint = Одним действием: замена занимает место и роли в сессиях; порядок и программы обновятся сразу.
substitution-person = Кто занимает место
substitution-nobody = Выберите человека или введите новое имя.
substitution-on-behalf = Действует от имени заменяемого
substitution-from = В сессиях
substitution-from-start = Во всех
substitution-confirm = Заменить
reprint-intro =
    { $count ->
        [one] Напечатать заново { $count } документ:
        [few] Напечатать заново { $count } документа:
        [many] Напечатать заново { $count } документов:
       *[other] Напечатать заново { $count } документа:
    }
reprint-badge = Бейдж: { $name }
reprint-participants = Список участников
reprint-precedence = Протокольный порядок
reprint-agenda = Программа: { $name }
reprint-running-order = Порядок выступлений и кувертные карточки: { $name }

# Protocol order.
event-precedence = Протокольный порядок
precedence-rule-heading = Правило
precedence-rule-label = Делегации стоят
precedence-order-heading = Порядок сейчас
precedence-rule-alphabetical = По алфавиту
precedence-rule-from-draw = По алфавиту от жребия
precedence-rule-rank-and-office = По рангу и дате вступления в должность
precedence-rule-traditions = По традициям
precedence-rule-by-hand = Вручную
precedence-hint-alphabetical = По алфавиту выбранного ниже языка.
precedence-hint-from-draw = Как в ООН: жребий решает, кто начинает; Святой Престол и другие наблюдатели — после членов, затем остальные.
precedence-hint-rank-and-office = По рангу главы делегации, затем по более долгому сроку в должности. Ранг указывается в данных персоны.
precedence-hint-traditions = По традициям в порядке ниже, внутри каждой — по алфавиту.
precedence-hint-by-hand = Перетаскивайте, нажимайте кнопки или Alt со стрелками. Причина сохраняется.
precedence-by = По какому названию
precedence-name-organization = Организация
precedence-name-country = Страна, краткое название
precedence-name-country-formal = Страна, официальное название
precedence-language = Язык названий
precedence-language-hint = Решает между равными.
precedence-members-first = Сначала государства — члены ООН, затем Святой Престол и другие наблюдатели, затем остальные
precedence-reason = Причина
precedence-take-in-hand = Расставить вручную
precedence-ties = Между равными решает название, затем — кто внесён раньше; это отмечено.
precedence-tie-name = Равны: по названию
precedence-tie-entry = Равны: в порядке внесения
precedence-unknown-rank-and-office = Ранг неизвестен
precedence-unknown-traditions = Традиция не в списке
precedence-unknown-by-hand = Ещё не поставлена
precedence-rank = Ранг { $rank }
precedence-since = с { $day }
precedence-line-names = { $rule } · { $by } · { $language }
precedence-move = Переместить: { $name }
precedence-move-hint = Перетащите или Alt и стрелки
precedence-up = Выше: { $name }
precedence-down = Ниже: { $name }
precedence-draw = Жеребьёвка
precedence-not-drawn = Ещё не проведена: порядок с начала алфавита.
precedence-drawn = { $what }, жребий от { $day }
precedence-drawn-by = { $what }, жребий от { $day }, тянул(а): { $by }
precedence-draw-what = Что разыгрывается
precedence-draw-letter = Буква
precedence-draw-country = Страна
precedence-draw-on = Дата жребия
precedence-draw-by = Кто тянул
precedence-draw-now = Бросить жребий
precedence-draw-clear = Забыть жребий
precedence-traditions = Порядок традиций
precedence-tradition-add = Добавить традицию в порядок
precedence-tradition-choose = Выберите…
precedence-tradition-remove = Убрать: { $name }
bloc-buddhism = Буддизм
bloc-catholic-church = Католическая церковь
bloc-oriental-orthodox-churches = Древневосточные церкви
bloc-orthodox-church = Православная церковь
bloc-protestant-churches = Англиканская и протестантские церкви
bloc-hinduism = Индуизм
bloc-islam = Ислам
bloc-jainism = Джайнизм
bloc-judaism = Иудаизм
bloc-shinto = Синтоизм
bloc-sikhism = Сикхизм
bloc-taoism = Даосизм
bloc-zoroastrianism = Зороастризм
bloc-other-tradition = Другая традиция

# Turnout.
turnout-on = На день
turnout-on-hint = Пусто: как сейчас.
turnout-as-of = Как было известно к концу дня { $day }, по датам статусов
turnout-all = Все делегации
turnout-forecast = Прогноз
turnout-confirmed = Подтверждено
turnout-present = Факт
turnout-forecast-hint = Все, кто не отказался, с ожидаемым числом людей.
turnout-confirmed-hint = Приняли или дальше, с названными людьми.
turnout-present-hint = Прибыли, в том числе уже уехавшие.
turnout-delegations = Делегаций
turnout-countries = Стран
turnout-people = Людей
turnout-pipeline = От предложения до отъезда
turnout-by-tradition = По традициям
turnout-by-kind = По типу организации
turnout-tradition = Традиция
turnout-kind = Тип

# Arrivals and departures.
movements-ways = Прибытия или отъезды
movements-arrival = Прибытия
movements-departure = Отъезды
movements-all-places = Все места
movements-no-place = Место не указано
movements-who = Кто
movements-none-arrival = Прибытия неизвестны
movements-none-departure = Отъезды неизвестны
movements-none-hint = Их вносят на странице делегации.

# The speakers’ list.
speakers-title = Список выступающих
speakers-total = Время выступлений: { $minutes } мин.
speakers-left = Остаётся { $minutes } мин.
speakers-over = На { $minutes } мин. больше, чем длится сессия.
speakers-without = Без времени: { $count }.
speakers-minutes = Минуты: { $name }
speakers-minutes-placeholder = мин
speakers-minutes-problem = Напишите целые минуты или оставьте пустым.
speakers-asked = Просил слова: { $when }
speakers-asked-add = Запрос, обмен…
speakers-asked-placeholder = гггг-мм-дд чч:мм
speakers-asked-problem = Напишите день и время, например 2025-09-15 14:30.
speakers-exchange = Обменяться местами с
speakers-exchange-choose = Выберите…
speakers-exchanged = В обмен: { $name }

# What was done, and the fields of the history.
action-delegations-status = изменение статуса делегации «{ $subject }» и других
action-delegation-date = изменение даты статуса делегации { $subject }
action-delegation-expected = изменение ожидаемого числа людей делегации { $subject }
action-delegation-tradition = изменение традиции делегации { $subject }
action-delegation-stay = изменение проживания делегации { $subject }
action-member-speaks = изменение выступающего от делегации { $subject }
action-member-in-office-since = изменение даты вступления в должность в делегации { $subject }
action-member-stay = изменение проживания члена делегации { $subject }
action-member-substitute = замена в делегации { $subject }
action-part-minutes = изменение времени выступления в сессии «{ $subject }»
action-part-asked-at = изменение времени запроса слова в сессии «{ $subject }»
action-part-exchange = обмен местами в списке выступающих сессии «{ $subject }»
action-event-precedence = изменение протокольного порядка мероприятия «{ $subject }»
field-event-precedence = { event-precedence }
field-delegation-dates = { delegations-dates-none }
field-delegation-expected = { delegations-expected }
field-delegation-tradition = { delegations-tradition }
field-delegation-stay = { stay }
field-member-speaks = { delegations-speaks }
field-member-in-office-since = { delegations-in-office-since }
field-member-stay = { stay }
field-part-minutes = Время выступления, минут
field-part-asked-at = Просил слова
field-part-exchange-id = В обмен с
