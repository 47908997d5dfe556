# The page of outputs: which handout, of what, how.
handout-which = Раздаточный материал
handout-agenda = Программы пребывания делегаций
handout-person-agenda = Личные программы
handout-programme = Программа
handout-running-order = Поминутная программа
handout-door-signs = Таблички на двери
handout-participants = Список участников
handout-badges = Бейджи
handout-place-cards = Таблички на столы
handout-interpreters = График работы переводчиков
handout-travel = Прибытие и отъезд
handout-turnover = Лист подготовки залов
handout-bilaterals = Двусторонние встречи
handout-of = О чём
handout-of-all = Всё
handout-of-delegations = Отдельные делегации
handout-of-statuses = Делегации по статусу
handout-of-people = Отдельные люди
handout-of-sessions = Отдельные сессии
handout-of-rooms = Отдельные залы
handout-of-days = Отдельные дни
handout-add = Добавить…
handout-language-else = Язык остальных
handout-own = Язык каждой делегации
handout-own-language = Её собственный, если на нём печатаются страницы
handout-paper = Бумага
handout-paper-a4 = A4
handout-paper-a5 = A5
handout-paper-letter = Letter
handout-more = Ещё настройки
handout-marking = Кому можно читать
handout-marking-none = Не указывать
handout-marking-official = Для служебного пользования
handout-marking-words = Другими словами
handout-words = Слова на каждой странице
handout-url = Адрес в виде QR-кода
# The reader types {id} as it stands here.
handout-url-hint = { "{id}" } в адресе обозначает, чья это страница или бейдж.
handout-channels = Перевод
handout-channels-numbered = Нумеровать языки как каналы
handout-standard = PDF
handout-standard-tagged = С разметкой для чтения вслух
handout-standard-untagged = Без разметки: меньше, только для печати
handout-standard-a2a = PDF/A-2a, для архивов
handout-standard-ua1 = PDF/UA-1, для экранных дикторов

# Its pages.
handout-previous = Предыдущий лист
handout-next = Следующий лист
handout-zoom = Масштаб страниц
handout-scale = { $percent } %
handout-pages = Страницы этого листа
# $what is the handout, $whom whose it is.
handout-page-alt = { $what }: { $whom }, страница { $page } из { $pages }
handout-nothing = Печатать нечего
handout-nothing-hint = Ничего не выбрано, или в мероприятии пока нет того, что стоит на таких листах.
# Where a character stands that cannot be printed.
handout-place = { $name } ({ $noun }), { $field }
handout-fault-place = { $file }, строка { $line }:

# Its files.
handout-files-one = Один PDF
handout-files-each = Отдельный PDF на каждого
handout-files-bundles = PDF по { $count } в каждом
handout-save-many = Сохранить в папку…
handout-open = Открыть в программе просмотра
handout-opened = PDF передан в программу просмотра.
handout-progress-name = Запись файлов
handout-left-seconds = осталось около { $count } с
handout-left-minutes = осталось около { $count } мин
handout-saved =
    { $count ->
        [one] Сохранён { $count } файл: { $folder }
        [few] Сохранено { $count } файла: { $folder }
       *[many] Сохранено { $count } файлов: { $folder }
    }
handout-stopped =
    { $count ->
        [0] Остановлено. В папке { $folder } ничего не сохранено.
        [one] Остановлено. В папке { $folder } сохранён { $count } файл.
        [few] Остановлено. В папке { $folder } сохранено { $count } файла.
       *[many] Остановлено. В папке { $folder } сохранено { $count } файлов.
    }
handout-failed =
    { $count ->
        [one] Не напечатан { $count } лист, все остальные готовы:
        [few] Не напечатано { $count } листа, все остальные готовы:
       *[many] Не напечатано { $count } листов, все остальные готовы:
    }

# Templates of pages.
templates = Шаблоны
templates-built-in = Страницы верстаются по шаблонам самой программы.
templates-own = Страницы верстаются по шаблонам из папки «{ $folder }».
templates-copy = Скопировать шаблоны в папку…
templates-choose = Взять из папки…
templates-again = Прочитать заново
templates-drop = Вернуть шаблоны программы
templates-copied = Шаблоны скопированы и уже используются: { $folder }

# Fonts of pages.
fonts = Шрифты
fonts-built-in = Страницы набраны шрифтами программы.
fonts-with = Буквы, которых нет в шрифтах программы, набираются так:
fonts-add = Добавить шрифт…
fonts-added = Шрифт добавлен: { $font }
fonts-remove = Убрать
fonts-remove-one = Убрать шрифт { $font }
fonts-broken = Это больше не шрифт.

# To a printer.
printing = Печать…
printing-title = Печать
printing-printer = Принтер
printing-copies = Копии
printing-sides = Стороны
printing-sides-one = Одна сторона
printing-sides-long = Обе стороны, перелистывать как книгу
printing-sides-short = Обе стороны, перелистывать как календарь
printing-colours = Цвета
printing-black = Чёрным по белому
printing-print = Напечатать
printing-sent = Передано на принтер: { $printer }
printing-jobs =
    { $count ->
        [one] { $count } задание печати, каждое на одном языке.
        [few] { $count } задания печати, каждое на одном языке.
       *[many] { $count } заданий печати, каждое на одном языке.
    }
printing-asked-each = Система спросит о каждом.
printing-now = Передаётся на принтер…
printing-by-desktop = Ожидание системного окна печати…
printing-sent-by-desktop = Передано на принтер
printing-partly = Передано на принтер заданий: { $sent } из { $count }
