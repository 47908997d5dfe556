# The table of delegations.
delegations-heading = Делегации
delegations-count =
    { $count ->
        [one] { $count } делегация
        [few] { $count } делегации
       *[many] { $count } делегаций
    }
delegations-count-found = { $found } из { $count }
delegations-search = Поиск по организации, стране или имени
delegations-not-found = По запросу «{ $search }» делегаций не найдено
delegations-show-all = Показать все
delegations-none = Делегаций пока нет
delegations-none-hint = Добавьте приглашённые организации. У каждой будет своя программа, календарь и печатная программа пребывания.
delegations-print-all = Печать программ…
delegations-add = Добавить делегацию
delegations-add-confirm = Добавить
delegations-add-problem = Выберите организацию или введите название новой.
delegations-organization = Организация
delegations-country = Страна
delegations-head = Глава делегации
delegations-head-open = Пока не назван
delegations-status = Статус
delegations-members = Члены
delegations-sessions = Сессии
delegations-arrival = Прибытие
delegations-findings = Замечания
delegations-findings-count =
    { $count ->
        [one] { $count } замечание
        [few] { $count } замечания
       *[many] { $count } замечаний
    }

# One delegation.
delegations-back = Ко всем делегациям
delegations-print = Печать программы…
delegations-export = Экспорт календаря…
delegations-remove = Удалить делегацию
delegations-removed = Делегация «{ $name }» удалена
delegations-facts = Делегация
delegations-name = Название
delegations-languages = Рабочие языки
delegations-departure = Отъезд
delegations-day = День
delegations-day-placeholder = гггг-мм-дд
delegations-day-problem = Укажите дату, например 2025-09-17 или 17.09.2025.
delegations-day-missing = Сохранится, когда будет указан и день.
delegations-time = Местное время
delegations-time-missing = Сохранится, когда будет указано и время.
delegations-offset = Смещение
delegations-clear = Очистить
delegations-movement-clear = Очистить: { $what }
delegations-liaison = Сопровождающий от Секретариата
delegations-liaison-hint = Имя и телефон; печатаются в программе пребывания.
delegations-notes = Примечания
delegations-notes-hint = Печатаются в программе пребывания.

# Who comes.
delegations-members-heading = Состав делегации
delegations-members-none = Пока никто не назван.
delegations-member-add = Добавить члена делегации
delegations-member-add-function = Добавить только должность в делегации
delegations-member-up = Переместить выше: { $name }
delegations-member-down = Переместить ниже: { $name }
delegations-member-remove = Убрать: { $name }
delegations-function = Должность в делегации
delegations-person = Лицо
delegations-person-open = Только должность, имя пока неизвестно
delegations-on-behalf = От имени
delegations-on-behalf-of = От имени: { $whom }
delegations-on-behalf-add = От имени…

# Their programme.
delegations-programme = Программа делегации
delegations-programme-none = Сессий пока нет. Добавьте делегацию или её членов в сессии.
delegations-loading = Одну минуту…
delegations-unscheduled = Вне расписания
delegations-room-open = Зал пока не определён
delegations-whole = делегация
delegations-part = { $role }: { $who }
delegations-part-behalf = { $part }, от имени: { $whom }
delegations-clash = В то же время: { $sessions }

# People and texts in several languages.
people-in-language = { $what } ({ $language })
people-particulars = Имя, титулование и должность
people-name = Имя
people-honorific = Титулование
people-title = Должность
people-organization = Организация
people-languages = Владеет языками
people-languages-hint = Имя можно будет записать и на этих языках.
people-rank = Ранг по протоколу
people-rank-hint = 1 — высший.
availability = Доступность на мероприятии
availability-hint = Если указано время присутствия, участник есть только в это время; если указано отсутствие — во всё остальное.
availability-row = Отрезок { $number }
availability-free = Присутствует или нет
availability-is-free = Присутствует
availability-is-busy = Отсутствует
availability-from-day = С какого дня
availability-from-time = С какого времени
availability-to-day = До какого дня
availability-to-time = До какого времени
availability-add = Добавить отрезок
availability-remove = Удалить отрезок { $number }
delegations-own-movements = Своё прибытие и отъезд
observance = Религиозные правила
people-create-person = Создать запись о лице «{ $name }»
people-create-organization = Создать организацию «{ $name }»
