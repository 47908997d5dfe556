# Calendars.
outputs-calendar = Экспорт календаря
outputs-calendar-about = Файл .ics, который можно импортировать в календари.
outputs-scope = Содержание
outputs-scope-event = Всё мероприятие
outputs-scope-venue = Одно место проведения
outputs-scope-day = Один день
outputs-scope-track = Одно направление
outputs-scope-kind = Один вид сессий
outputs-scope-organization = Сессии одной организации
outputs-scope-room = Один зал
outputs-scope-delegation = Одна делегация
outputs-scope-person = Одно лицо
outputs-which-venue = Место проведения
outputs-which-day = День
outputs-which-track = Направление
outputs-which-kind = Вид
outputs-which-organization = Организация
outputs-which-room = Зал
outputs-which-delegation = Делегация
outputs-which-person = Лицо
outputs-language = Язык
outputs-language-hint = Чего на нём нет, то стоит по-английски, затем по-русски, затем на любом другом языке, какой есть.
outputs-files = Файлы
outputs-files-one = Один календарь
outputs-files-folder = Отдельно на каждый пункт, в папку
outputs-files-archive = Отдельно на каждый пункт, в архив ZIP
outputs-audience = Кто читает
outputs-audience-hint = Сессии для более узкого круга не включаются.
outputs-second = Второй язык рядом
outputs-second-none = Нет
outputs-alarm = Напоминание
outputs-alarm-none = Нет
outputs-alarm-minutes =
    { $minutes ->
        [60] За 1 час
        [1440] За 1 день
       *[other] За { $minutes } мин.
    }
outputs-extras = Дополнительно
outputs-html = Описания также в HTML, для Outlook
outputs-utc = Время в UTC, без часового пояса
outputs-inside =
    { $count ->
        [0] Сессий нет
        [one] { $count } сессия
        [few] { $count } сессии
       *[many] { $count } сессий
    }
outputs-more = и ещё { $count }
outputs-left-out = Не вошло: { $count }
outputs-left-unscheduled = время не назначено
outputs-left-no-length = нулевая длительность
outputs-left-year = год нельзя записать
outputs-left-audience = для более узкого круга
outputs-left-draft = ещё черновик
outputs-empty = Показывать нечего
outputs-empty-hint = Здесь нет сессий с назначенным временем для тех, кто читает календарь, поэтому файл не создаётся.
outputs-zone-explicit = В поясе { $zone } часы переводят без ежегодного правила. Некоторые программы покажут неверное время; в UTC все покажут одинаково.
outputs-zone-utc = Указать в UTC
outputs-progress = Записано { $done } из { $count }
outputs-stop = Остановить
outputs-calendars-saved =
    { $count ->
        [one] Сохранён { $count } календарь: { $file }
        [few] Сохранено { $count } календаря: { $file }
       *[many] Сохранено { $count } календарей: { $file }
    }
outputs-calendars-stopped =
    { $count ->
        [0] Остановлено. Ничего не сохранено.
        [one] Остановлено. Сохранён { $count } календарь.
        [few] Остановлено. Сохранено { $count } календаря.
       *[many] Остановлено. Сохранено { $count } календарей.
    }
outputs-calendars-empty = Показывать нечего, поэтому не записаны: { $names }
outputs-since =
    { $count ->
        [0] Со времени экспорта на этом компьютере ({ $when }) ничего не изменилось.
        [one] Со времени экспорта на этом компьютере ({ $when }) изменилась { $count } сессия.
        [few] Со времени экспорта на этом компьютере ({ $when }) изменились { $count } сессии.
       *[many] Со времени экспорта на этом компьютере ({ $when }) изменилось { $count } сессий.
    }
outputs-change-new = Новая
outputs-change-cancelled = Отменена после
outputs-change-moved = Перенесена
outputs-change-changed = Изменена
outputs-change-gone = Исчезла
outputs-gone = Больше не входит, но осталось у тех, кто импортировал: { $count }
outputs-gone-unknown = Удалённая сессия
outputs-export = Экспортировать…
outputs-calendar-saved = Календарь сохранён: { $file }

# Agendas.
outputs-shown = Показана при просмотре
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
outputs-missing-reason = Добавьте шрифт, в котором они есть, или замените их: после этого можно будет сохранить и напечатать.
outputs-save = Сохранить как PDF…
outputs-agenda-saved = PDF сохранён: { $file }

# An invitation to one session.
invitation-open = Приглашение…
invitation-no-time = Время ещё не назначено.
invitation-title = Приглашение: { $title }
invitation-about = Файл .ics для письма: почтовые программы предложат принять приглашение и обновят отправленное ранее.
invitation-method = Назначение
invitation-request = Пригласить или сообщить об изменении
invitation-cancel = Отозвать приглашение
invitation-from = Кто приглашает
invitation-address-hint = Адрес или Имя <name@example.org>
invitation-to = Кого приглашают
invitation-to-hint = По одному в строке: адрес или Имя <name@example.org>
invitation-saved = Приглашение сохранено: { $file }
invitation-draft = Открыть как черновик письма
invitation-drafted-mail = Черновик открыт в вашей почтовой программе. Проверьте там, что файл приложен, и отправьте.
invitation-drafted-message = Неотправленное письмо открыто в программе для таких файлов. Просмотрите его там и отправьте.
invitation-save = Сохранить…
