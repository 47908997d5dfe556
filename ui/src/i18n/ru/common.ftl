# The frame of the window and the words of its shared parts.

app-name = Kurultai
close = Закрыть
cancel = Отмена
undo = Отменить
redo = Повторить
untitled = Без названия
remove-named = Убрать: { $name }
create-named = Добавить «{ $name }»
clear-field = Очистить: { $field }
nothing-found = Ничего не найдено
more-by-typing = Ещё { $count }: введите текст для поиска
add-language = Добавить язык
add-language-to = { $field }: добавить язык
add-language-tag = Добавить язык с кодом «{ $tag }»

# The frame of the window.
skip-to-content = Перейти к содержанию
menu-bar = Меню
main-navigation = Страницы
notices = Уведомления
close-notice = Закрыть уведомление
choose-event = Мероприятие
page-programme = Программа
page-delegations = Делегации
page-partners = Партнёры
page-checks = Проверки
page-releases = Выпуски
page-outputs = Печать и экспорт
page-history = История
page-event = Мероприятие и залы
findings-count =
    { $count ->
        [one] { $count } замечание
        [few] { $count } замечания
        [many] { $count } замечаний
       *[other] { $count } замечания
    }

# Menus.
menu-file = Файл
menu-edit = Правка
menu-view = Вид
menu-event = Мероприятие
menu-help = Справка
file-new = Новый файл мероприятия…
file-open = Открыть…
file-open-recent = Открыть недавний
file-no-recent = Недавних файлов нет
file-open-sample = Открыть образец
file-save-copy = Сохранить копию как…
file-export-clean = Экспорт чистой копии…
file-backups = Резервные копии…
file-check = Проверить файл…
file-close = Закрыть файл
file-settings = Настройки…
copy-saved = Копия сохранена: { $file }
undo-action = Отменить: { $action }
redo-action = Повторить: { $action }
undo-nothing = Нечего отменять
redo-nothing = Нечего повторять
view-language = Язык
event-export-calendar = Экспорт календаря…
event-publish-calendar = Публикация на сервере календарей…
event-print-agendas = Печать программ делегаций…
help-shortcuts = Сочетания клавиш
help-licences = Лицензии сторонних разработок
licences-lead = Kurultai построен на труде многих; здесь их имена и условия.
licences-works = Все разработки ({ $count })

# Settings.
settings-title = Настройки
settings-about = Kurultai { $version }, часовые пояса базы IANA { $zones }
settings-author = Ваше имя
settings-author-hint = Стоит в истории рядом с вашими изменениями.
settings-language = Язык окна

# The sheet of shortcuts.
shortcuts-everywhere = Везде
shortcuts-board = На доске программы
shortcut-undo = Отменить
shortcut-redo = Повторить
shortcut-open = Открыть файл
shortcut-new = Новый файл мероприятия
shortcut-save-copy = Сохранить копию
shortcut-focus = Перейти к другой сессии
shortcut-first-last = Первая или последняя сессия столбца
shortcut-move-time = Сдвинуть сессию на 5 минут
shortcut-move-time-large = Сдвинуть сессию на 15 минут
shortcut-move-room = Перенести сессию в соседний зал
shortcut-resize = Удлинить или сократить сессию
shortcut-edit = Открыть сессию
shortcut-create = Новая сессия
shortcut-duplicate = Дублировать сессию
shortcut-remove = Удалить сессию
shortcut-leave = Отменить действие
shortcut-fine = При перетаскивании: шаг в 1 минуту

# Names of keys.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-arrows = Стрелки
key-vertical = ↑ ↓
key-horizontal = ← →
key-enter = Enter
key-escape = Esc
key-delete = Delete
key-home = Home
key-end = End
