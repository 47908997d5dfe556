# What stands on printed pages. zh, fr and es: src-tauri/crates/messages/pages.
print-agenda = Программа пребывания
print-document-title = Программа пребывания: { $delegation }
print-document-title-all = Программы пребывания делегаций: { $event }
# $whom is a name; it may be in another language than the sentence.
print-on-behalf-of = от имени: { $whom }
print-liaison = Офицер связи
print-arrival = Прибытие
print-departure = Отъезд
# $offset is such as "UTC+5".
print-moment = { $day }, { $time } ({ $offset })
print-zone-named = { $name }, { $zone }, { $offset }
print-zone = Часовой пояс: { $zone }, { $offset }
print-zone-asia-almaty = Время Астаны
# Under the time of a session that ends on another day.
print-until = до { $day }
print-place-undecided = Место будет объявлено
print-unscheduled = Время будет объявлено
print-interpretation = Синхронный перевод
print-note = Примечание
print-notes = Примечания
# Before the titles of sessions of the same agenda at the same time.
print-clash = В то же время
print-empty = Для этой делегации мероприятия пока не запланированы.
print-issued = Составлено { $day }, { $time }
print-page = Страница { $page } из { $pages }

# Handouts: what they are, and the words on them. $what, $whom, $language are names.
print-title = { $what }: { $whom }
print-agenda-person = Личная программа
print-programme = Программа
print-running-order = Поминутная программа
print-door-signs = Таблички на двери
print-participants = Список участников
print-badges = Бейджи
print-place-cards = Таблички на столы
print-interpreters = График работы переводчиков
print-travel = Прибытие и отъезд
print-turnover = Лист подготовки залов
print-bilaterals = Двусторонние встречи
print-official = Для служебного пользования
print-empty-paper = На этом листе пока ничего нет.
print-emblem = Эмблема: { $organization }
print-qr = QR-код: { $url }
print-channel = { $number } { $language }
print-relay = Через язык-посредник: { $language }
print-name-open = Имя будет объявлено
print-nobody-yet = Пока никто не назначен
print-by-interpreter = По переводчикам
print-arrivals = Прибытие: { $day }
print-departures = Отъезд: { $day }
print-until-time = до { $time }
print-minutes = { $count } мин
print-short-by = не хватает { $count } мин
print-first-of-day = Первое за день
print-seats-of = из { $count } мест
print-bring = Доставить: { $what }
print-column-time = Время
print-column-action = Действие
print-column-who = Кто
print-column-where = Где
print-column-cue = Сигнал и заметки
print-column-language = Язык
print-column-responsible = Ответственный
print-column-name = Имя
print-column-position = Должность
print-column-function = В делегации
print-column-session = Мероприятие
print-column-booths = Кабины
print-column-interpreters = Переводчики
print-column-total = Всего
print-column-people = Человек
print-column-flight = Рейс или поезд
print-column-greeter = Встречает, провожает
print-column-vehicle = Транспорт
print-column-luggage = Багаж
print-column-seats = Ожидается
print-column-free = Свободно до начала
print-column-setup = Подготовка
print-column-needs = Требуется

# Days in words. Months stand in the case that a date needs.
print-date = { $weekday }, { $day }
print-day = { $day } { $month } { $year } г.
print-days = { $from }–{ $to } { $month } { $year } г.
print-days-over-months = { $from } { $fromMonth } – { $to } { $toMonth } { $year } г.
print-days-over-years = { $from } – { $to }
weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря

# Short days, as the window writes them: Intl's for the same language.
print-day-short = { $weekday }, { $day } { $month }
weekday-short-1 = пн
weekday-short-2 = вт
weekday-short-3 = ср
weekday-short-4 = чт
weekday-short-5 = пт
weekday-short-6 = сб
weekday-short-7 = вс
month-short-1 = янв.
month-short-2 = февр.
month-short-3 = мар.
month-short-4 = апр.
month-short-5 = мая
month-short-6 = июн.
month-short-7 = июл.
month-short-8 = авг.
month-short-9 = сент.
month-short-10 = окт.
month-short-11 = нояб.
month-short-12 = дек.

# Names as a list, likewise: of two; of more, those before the last, and the last.
print-list-two = { $one } и { $other }
print-list-between = { $one }, { $other }
print-list-end = { $one } и { $other }

# A language named alone, not in a row of languages.
print-language-alone = { $name }

# Languages interpreted, by BCP 47 tag.
print-language-ar = арабский
print-language-az = азербайджанский
print-language-be = белорусский
print-language-bg = болгарский
print-language-de = немецкий
print-language-el = греческий
print-language-en = английский
print-language-es = испанский
print-language-fa = персидский
print-language-fr = французский
print-language-he = иврит
print-language-hi = хинди
print-language-hy = армянский
print-language-id = индонезийский
print-language-it = итальянский
print-language-ja = японский
print-language-ka = грузинский
print-language-kk = казахский
print-language-ko = корейский
print-language-ky = киргизский
print-language-la = латинский
print-language-mn = монгольский
print-language-ms = малайский
print-language-pl = польский
print-language-ps = пушту
print-language-pt = португальский
print-language-ro = румынский
print-language-ru = русский
print-language-sr = сербский
print-language-sw = суахили
print-language-tg = таджикский
print-language-th = тайский
print-language-tk = туркменский
print-language-tr = турецкий
print-language-tt = татарский
print-language-uk = украинский
print-language-ur = урду
print-language-uz = узбекский
print-language-vi = вьетнамский
print-language-zh = китайский
