# Organizations and their agreements.
partners-heading = Партнёры
partners-views = Списки
partners-organizations = Организации
partners-agreements = Соглашения
partners-count =
    { $count ->
        [one] { $count } организация
        [few] { $count } организации
       *[many] { $count } организаций
    }
partners-count-found = { $found } из { $count }
partners-search = Поиск по названию, виду или стране
partners-not-found = По запросу «{ $search }» организаций не найдено
partners-show-all = Показать все
partners-none = Организаций пока нет
partners-none-hint = Добавьте организации, с которыми работает съезд. Они смогут направлять делегации, быть соорганизаторами сессий и сторонами соглашений.
partners-add = Добавить организацию
partners-add-confirm = Добавить
partners-name = Название
partners-kind = Вид
partners-country = Страна
partners-country-hint = Для международной организации оставьте пустым.
partners-sessions = Совместные сессии

# One organization.
partners-back = Ко всем организациям
partners-delegation = К её делегации
partners-remove = Удалить организацию
partners-removed = Организация «{ $name }» удалена
partners-facts = Организация
partners-sessions-none = Не является соорганизатором сессий этого мероприятия.
partners-session-add = Добавить в сессию
partners-session-at = { $title } · { $at }
partners-share-remove = Убрать: { $name }
partners-role = Роль
partners-status = Статус
partners-contact = Контакт

# The people of the directory.
partners-people = Люди
partners-people-count =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
       *[many] { $count } человек
    }
partners-people-search = Поиск по имени, должности или организации
partners-people-not-found = По запросу «{ $search }» никого не найдено
partners-people-none = Людей пока нет
partners-people-none-hint = Люди попадают сюда из делегаций и сессий, куда их добавляют по имени.
partners-people-back = Назад ко всем людям

# Agreements.
partners-agreements-count =
    { $count ->
        [one] { $count } соглашение
        [few] { $count } соглашения
       *[many] { $count } соглашений
    }
partners-agreements-none = Соглашений пока нет.
partners-agreement-add = Добавить соглашение
partners-agreement-new-title = Название нового соглашения
partners-agreement-title = Название
partners-agreement-kind = Вид
partners-agreement-state = Состояние
partners-signed-on = Дата подписания
partners-signed-at = Место подписания
partners-agreement-session = Сессия, на которой подписывается
partners-agreement-elsewhere = Сессия другого мероприятия
partners-parties = Стороны
partners-party-add = Добавить сторону
partners-party-remove = Убрать сторону: { $name }
partners-agreement-notes = О чём договорились
partners-agreement-remove = Удалить соглашение
partners-agreement-removed = Соглашение «{ $title }» удалено
