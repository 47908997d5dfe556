# The programme as a list.
list-label = Список сессий
list-empty = Сессий пока нет. Нажмите Insert, чтобы создать первую.
list-nothing = Ни одна сессия не подходит под условия поиска.
list-select = Выбрать «{ $title }»
list-select-all = Выбрать все сессии
list-locked = Закреплена на месте
list-column-select = Выбор
list-column-day = День
list-column-start = Начало
list-column-end = Окончание
list-column-title = Название
list-column-kind = Вид
list-column-track = Направление
list-column-room = Зал
list-column-chair = Председатель
list-column-co-organizers = Соорганизаторы
list-column-languages = Языки
list-column-attendance = Ожидается
list-column-status = Статус
list-column-findings = Замечания
list-removed =
    { $count ->
        [one] Удалена { $count } сессия
        [few] Удалены { $count } сессии
       *[many] Удалено { $count } сессий
    }

# Many sessions in the panel.
many-title =
    { $count ->
        [one] { $count } сессия
        [few] { $count } сессии
       *[many] { $count } сессий
    }
many-hint = Изменения здесь относятся сразу ко всем выбранным сессиям.
many-different = Разные значения
many-languages-different = Разные значения. Добавленный здесь язык заменит списки всех сессий.
many-notes-different = Разные значения. Текст, написанный здесь, заменит заметки всех сессий.
many-delete =
    { $count ->
        [one] Удалить { $count } сессию
        [few] Удалить { $count } сессии
       *[many] Удалить { $count } сессий
    }
many-close = Закрыть выбранные сессии
many-locked =
    { $count ->
        [one] { $count } сессия закреплена и останется в своём зале.
        [few] { $count } сессии закреплены и останутся в своих залах.
       *[many] { $count } сессий закреплено, они останутся в своих залах.
    }
session-locked = Закрепить на месте
session-locked-hint = Пока сессия закреплена, её нельзя перенести ни вручную, ни при сдвиге других.

# What is still to do for a session.
todos-title = Дела
todos-left =
    { $count ->
        [0] всё сделано
        [one] осталось { $count }
        [few] осталось { $count }
       *[many] осталось { $count }
    }
todos-add = Добавить
todos-new = Что нужно сделать
todos-text = Дело { $number }
todos-done = Сделано: { $text }
todos-up = Переместить выше: { $text }
todos-down = Переместить ниже: { $text }
todos-remove = Убрать: { $text }
todos-hint = Alt со стрелкой вверх или вниз перемещает запись.
