# Выпуски программы и бюллетень изменений.
release-label = Выпуск { $number }, { $moment }
release-moment = { $day }, { $time } ({ $offset })
release-draft = Черновик
release-number = Выпуск { $number }

bulletin-label = Бюллетень изменений
bulletin-document-title = Что изменилось для { $whom }: выпуск { $number }
bulletin-document-title-all = Бюллетень изменений: выпуск { $number }, { $event }
bulletin-since = Что изменилось. Прежде: { $release }
bulletin-first = Первый выпуск
bulletin-empty = Изменений нет.
bulletin-none = больше нет
bulletin-added = Новое
bulletin-cancelled = Отменено
bulletin-moved = Перенесено
bulletin-changed = Изменено
bulletin-joined = Теперь вы участвуете
bulletin-left = Вы больше не участвуете
bulletin-time-before = Прежнее время
bulletin-place-before = Прежнее место
bulletin-title-before = Прежнее название
bulletin-status = Статус
bulletin-kind = Вид
bulletin-track = Направление
bulletin-description = Описание
bulletin-audience = Для кого
bulletin-part-made = { $whom } (новое)
bulletin-part-removed = { $whom } (больше нет)
bulletin-part-changed = { $whom } (прежде: { $role })
bulletin-part = Участие

releases-title = Выпуски
releases-lead = Нумерованные редакции программы, какими они были разосланы. Выпуск не меняется, а работа над черновиком идёт дальше.
releases-empty = Ещё ничего не выпущено
releases-empty-hint = Выпуск — неизменяемая копия программы. После первого перед каждым следующим видно, что изменилось и для кого.
releases-list = Выпуски, новые сверху
release-publish = Опубликовать выпуск { $number }…
release-publish-title = Публикация выпуска { $number }
release-publish-first = Это первый выпуск: в нём всё новое.
release-publish-since = Что изменилось после выпуска { $number }
release-publish-again = Из того, что им сообщают, после выпуска { $number } ничего не изменилось.
release-publish-do = Опубликовать
release-published = Выпуск { $number } опубликован
release-note = Примечание
release-note-hint = Стоит в бюллетене. Может быть пустым.
release-by = автор: { $author }
release-reader = Как это сообщают
release-reader-public = Всем
release-reader-delegates = Делегациям
release-reader-internal = Секретариату
release-groups = Как перечислены изменения
release-by-session = По сессиям ({ $count })
release-by-delegation = По делегациям ({ $count })
release-by-person = По людям ({ $count })
release-no-changes = Различий нет
release-none-concerned = Ни для кого из них ничего не меняется.
release-first = Первый выпуск: в нём всё новое
release-joined = Теперь участвует
release-left = Больше не участвует
release-now = Теперь:
release-was = Было:
release-compare = Сравнить
release-compare-title = Что изменилось
release-compare-from = От
release-compare-to = До
release-changes = Что изменилось
release-changes-of = Что изменилось с выпуском { $number }
release-return = Вернуться…
release-return-of = Вернуться к выпуску { $number }
release-return-title = Сделать черновик таким, каким был выпуск { $number }?
release-return-about = Сессии, участие в них и соорганизаторы станут такими, какими были. Ни одна сессия не пропадёт: созданные позже окажутся вне расписания. Это один шаг отмены.
release-return-none = Черновик такой, каким был выпуск { $number }.
release-return-since = Что при этом отменится
release-return-do = Вернуться
release-returned = Черновик теперь такой, каким был выпуск { $number }
release-returned-tray =
    { $count ->
        [one] { $count } сессия, которой в нём нет, теперь вне расписания: { $names }
        [few] { $count } сессии, которых в нём нет, теперь вне расписания: { $names }
       *[other] { $count } сессий, которых в нём нет, теперь вне расписания: { $names }
    }
release-bulletin = Бюллетень…
release-bulletin-of = Бюллетень выпуска { $number }
release-bulletin-title = Бюллетень выпуска { $number }
release-bulletin-about = Что изменилось по сравнению с предыдущим выпуском. В бюллетене делегации — только то, что её касается, на её языке.
release-bulletin-whom = Для кого
release-bulletin-all = Один для всех
release-bulletin-each =
    { $count ->
        [one] Для { $count } делегации, которой это касается
       *[other] Для каждой из { $count } делегаций, которых это касается
    }
release-bulletin-language = Язык
release-bulletin-own = Язык делегации
release-bulletin-form = Вид файла
release-bulletin-pdf = PDF
release-bulletin-text = Текст
release-bulletin-save = Сохранить…
release-bulletin-saved = Бюллетень сохранён: { $file }
release-bulletins-saved =
    { $count ->
        [one] Сохранён { $count } бюллетень
        [few] Сохранено { $count } бюллетеня
       *[other] Сохранено { $count } бюллетеней
    }
release-edition = Редакция
release-board = Черновик. Последний: { $release }
release-board-none = Черновик. Ещё ничего не выпущено
field-session-venue-id = Площадка
