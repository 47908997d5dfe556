# The palette of commands, what it finds, and the sheet of shortcuts.

command-palette = Палитра команд
palette-hint = Команда, сессия, имя, зал или день
palette-found = Найдено
palette-count =
    { $count ->
        [one] { $count } результат
        [few] { $count } результата
       *[many] { $count } результатов
    }
palette-group-session = Сессия
palette-group-findings = Замечания
palette-group-view = Вид
palette-group-go = Страница
palette-group-edit = Правка
palette-group-file = Файл
palette-group-event = Мероприятие
palette-group-help = Справка
palette-person = Персона
palette-delegation = Делегация
palette-room = Зал
palette-organization = Организация
palette-day = День

command-quick = Быстрый ввод…
command-next-finding = Следующее замечание
command-print-findings = Печать списка замечаний
command-export-findings = Экспорт списка замечаний в CSV
command-checking = Настроить проверки
command-previous-finding = Предыдущее замечание
command-view-rooms = Вид: залы
command-view-timeline = Вид: лента времени
command-view-delegations = Вид: делегации
command-view-people = Вид: участники
command-view-list = Вид: список
command-zoom-in = Крупнее
command-zoom-out = Мельче
command-zoom-fit = Весь день в окне
command-trim = Показать или скрыть пустые часы
command-language = Язык: { $language }
command-tour = Показать знакомство с программой
finding-step = { $place } из { $count }

sheet-find = Найти сочетание
sheet-look = Переходы
sheet-move = Перемещение и длительность
sheet-edit = Правка
sheet-pointer = Мышью, пером или пальцем
sheet-whole-ends = Самая первая или последняя сессия
sheet-pages = На экран раньше или позже
sheet-choose-more = При щелчке: выбрать ещё сессии
sheet-choose-all = Выбрать все сессии
sheet-resize-large = Удлинить или сократить крупным шагом
sheet-pick-up = Взять сессию, чтобы переносить её стрелками
sheet-drop = Отпустить взятое
sheet-rename = Переименовать сессию
sheet-copy-paste = Копировать и вставить сессии
sheet-drag-copy = При перетаскивании: копировать
sheet-drag-cancel = При перетаскивании: вернуть всё на место
sheet-wheel = Масштаб
key-page-up = Page Up
key-page-down = Page Down
key-wheel = Колесо
