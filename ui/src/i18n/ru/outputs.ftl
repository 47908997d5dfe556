# Calendars.
outputs-calendar = Экспорт календаря
outputs-calendar-about = Файл .ics, который можно импортировать в календари.
outputs-scope = Содержание
outputs-scope-event = Всё мероприятие
outputs-scope-room = Один зал
outputs-scope-delegation = Одна делегация
outputs-scope-person = Одно лицо
outputs-which-room = Зал
outputs-which-delegation = Делегация
outputs-which-person = Лицо
outputs-language = Язык
outputs-language-hint = Тексты, которых на нём нет, будут на другом доступном языке.
outputs-export = Экспортировать…
outputs-calendar-saved = Календарь сохранён: { $file }

# Agendas.
outputs-agenda = Печать программ пребывания
outputs-range = Чьи программы
outputs-range-one = Одной делегации
outputs-range-all =
    { $count ->
        [one] Всех: { $count } делегация
        [few] Всех: { $count } делегации
       *[many] Всех: { $count } делегаций
    }
outputs-shown = Показана при просмотре
outputs-previous = Назад
outputs-next = Вперёд
outputs-place = { $place } из { $count }
outputs-preview = Предварительный просмотр
outputs-loading = Страницы готовятся…
outputs-pages =
    { $count ->
        [one] { $count } страница
        [few] { $count } страницы
       *[many] { $count } страниц
    }
outputs-fit-page = Страница целиком
outputs-fit-width = По ширине
outputs-page = Страница { $page } из { $pages }
outputs-page-alt = Программа пребывания: { $name }, страница { $page } из { $pages }
outputs-no-delegations = Делегаций для печати пока нет.
outputs-failed = Просмотр недоступен.
outputs-retry = Повторить
outputs-missing =
    { $count ->
        [one] В шрифтах для печати нет { $count } знака:
        [few] В шрифтах для печати нет { $count } знаков:
       *[many] В шрифтах для печати нет { $count } знаков:
    }
outputs-missing-glyph = { $character } ({ $code }) в тексте «{ $text }»
outputs-missing-reason = Замените недостающее: после этого можно будет сохранить и напечатать.
outputs-save = Сохранить как PDF…
outputs-print = Печать…
outputs-agenda-saved = PDF сохранён: { $file }
outputs-printed = PDF передан в программу просмотра. Печатайте из неё.
