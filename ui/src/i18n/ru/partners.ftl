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

# What co-organizers promised, and the letters.
partners-share-more = Даты, обещания ({ $pledges }, открыто { $left }), письма ({ $letters })
partners-logo-up = Логотип выше: { $name }
partners-logo-down = Логотип ниже: { $name }
partners-contact-person = Контактное лицо
partners-invited-on = Приглашён
partners-answered-on = Ответил
partners-pledges = Обещания
partners-pledge-kept = Выполнено: { $name }
partners-pledge-kind = Вид обещания
partners-pledge-text = Что именно
partners-pledge-remove = Убрать обещание: { $name }
partners-pledge-add = Добавить обещание
partners-letters = Письма
partners-letter-to = Отправлено { $day }: { $subject }
partners-letter-from = Получено { $day }: { $subject }
partners-letter-way = Отправлено или получено
partners-letter-way-to = Отправлено
partners-letter-way-from = Получено
partners-letter-day = Дата письма
partners-letter-subject = Номер и тема
partners-letter-add = Добавить письмо
partners-letter-remove = Убрать письмо: { $name }
partners-of-event = Соорганизаторы мероприятия
partners-of-event-none = Пока мероприятие проводит только принимающая сторона.
partners-of-event-add = Добавить организацию
partners-over-events = Во всех мероприятиях файла
partners-over-none = Не участвует ни в одном мероприятии файла.
partners-over-delegation =
    { $count ->
        [one] Делегация: { $status }, { $count } человек
        [few] Делегация: { $status }, { $count } человека
       *[many] Делегация: { $status }, { $count } человек
    }

# One agreement: its states, parties, files and commitments.
partners-agreement-days = Состояния и их даты
partners-agreement-since = { $state }: дата
partners-valid-until = Действует до
partners-agreement-event = Мероприятие, итогом которого является
partners-signatory = Кто подписывает за сторону: { $name }
partners-signatory-as = В качестве кого подписывает
partners-files = Версии текста
partners-file-facts = Версия { $version } · { $size } КБ · { $day }
partners-file-note = Пометка к файлу { $name }
partners-file-note-empty = Пометка
partners-file-save = Сохранить копию: { $name }
partners-file-remove = Убрать файл: { $name }
partners-file-add = Приложить файл…
partners-file-saved = Сохранено: { $file }
partners-commitments = Обязательства
partners-commitment-add = Добавить
partners-commitment-new = Новое обязательство
partners-commitment-what = Что следует сделать
partners-commitment-owner = Отвечает
partners-commitment-due = Срок
partners-commitment-responsible = Исполнитель
partners-commitment-done-on = Исполнено
partners-commitment-done = Исполнено { $day }
partners-commitment-event = Рассмотрят на
partners-commitment-evidence = Подтверждение
partners-commitment-more = Формулировка, подтверждение, линии работы
partners-commitment-remove = Убрать обязательство: { $name }
partners-overdue = Просрочено
partners-overdue-count =
    { $count ->
        [one] Просрочено { $count } обязательство
        [few] Просрочено { $count } обязательства
       *[many] Просрочено { $count } обязательств
    }
partners-agreements-table = Соглашения таблицей
partners-due-days = Сроки в календаре
