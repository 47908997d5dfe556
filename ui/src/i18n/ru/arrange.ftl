# What can be done with the sessions that are chosen.
arrange-menu = Действия с выбранными сессиями
arrange-verb-open = Открыть
arrange-verb-duplicate = Создать копию
arrange-verb-cut = Вырезать
arrange-verb-copy = Копировать
arrange-verb-paste = Вставить
arrange-verb-move = Перенести…
arrange-verb-shift = Сдвинуть эту и все следующие…
arrange-verb-swap = Поменять местами…
arrange-verb-distribute = Провести параллельно…
arrange-verb-split = Разделить…
arrange-verb-merge = Объединить…
arrange-verb-repeat = Повторить в другие дни…
arrange-verb-copy-day = Скопировать весь день…
arrange-verb-next-free = Ближайшее свободное время
arrange-verb-free-room = Свободный зал сейчас
arrange-verb-free = Свободное время и залы…
arrange-verb-lock = Закрепить на месте
arrange-verb-unlock = Снять закрепление
arrange-verb-unschedule = Снять с расписания
arrange-verb-remove = Удалить

# What was done.
arrange-nothing-moved = Ничего не перенесено: сессии закреплены или уже стоят там.
arrange-moved =
    { $count ->
        [one] Перенесена { $count } сессия
        [few] Перенесены { $count } сессии
       *[many] Перенесено { $count } сессий
    }
arrange-copied =
    { $count ->
        [one] Создана { $count } копия
        [few] Созданы { $count } копии
       *[many] Создано { $count } копий
    }
arrange-split-done = Сессия разделена
arrange-merged =
    { $count ->
        [one] { $count } сессия объединена
        [few] { $count } сессии объединены в одну
       *[many] { $count } сессий объединены в одну
    }
arrange-locked =
    { $count ->
        [one] Закреплена { $count } сессия
        [few] Закреплены { $count } сессии
       *[many] Закреплено { $count } сессий
    }
arrange-unlocked =
    { $count ->
        [one] Закрепление снято с { $count } сессии
       *[other] Закрепление снято с { $count } сессий
    }
arrange-put = Теперь: { $place }
arrange-no-free-time = Свободного времени для неё в этом зале больше нет.
arrange-no-free-room = Других свободных залов в это время нет.
arrange-copy-kept =
    { $count ->
        [one] Скопирована { $count } сессия. Вставить: Ctrl+V.
        [few] Скопированы { $count } сессии. Вставить: Ctrl+V.
       *[many] Скопировано { $count } сессий. Вставить: Ctrl+V.
    }
arrange-cut-kept =
    { $count ->
        [one] Вырезана { $count } сессия. Она останется на месте, пока её не вставят: Ctrl+V.
        [few] Вырезаны { $count } сессии. Они останутся на месте, пока их не вставят: Ctrl+V.
       *[many] Вырезано { $count } сессий. Они останутся на месте, пока их не вставят: Ctrl+V.
    }

# What it would come to.
arrange-from-to = { $from } → { $to }
arrange-more = и ещё { $count }
arrange-moves =
    { $count ->
        [0] Ничего не сдвинется
        [one] Сдвинется { $count } сессия
        [few] Сдвинутся { $count } сессии
       *[many] Сдвинется { $count } сессий
    }
arrange-arising =
    { $count ->
        [one] { $count } новое замечание
        [few] { $count } новых замечания
       *[many] { $count } новых замечаний
    }
arrange-resolved =
    { $count ->
        [one] { $count } замечание снимется
        [few] { $count } замечания снимутся
       *[many] { $count } замечаний снимется
    }
arrange-stay =
    { $count ->
        [one] { $count } сессия закреплена и останется на месте
        [few] { $count } сессии закреплены и останутся на месте
       *[many] { $count } сессий закреплено, они останутся на месте
    }
arrange-no-clash = Новых замечаний нет.

# The dialogs.
arrange-shift-title = Сдвинуть эту и все следующие
arrange-shift-description = Начиная с «{ $title }» и до конца её дня.
arrange-shift-action = Сдвинуть
arrange-minutes = Минуты
arrange-minutes-hint = Со знаком минус — раньше.
arrange-minutes-problem = Укажите минуты, например 15 или −10, или часы и минуты, например 1:30.
arrange-scope = Что сдвигается вместе с ней
arrange-scope-room = Тот же зал
arrange-scope-venue = То же место проведения
arrange-scope-day = Весь день
arrange-move-title =
    { $count ->
        [one] Перенести сессию
        [few] Перенести { $count } сессии
       *[many] Перенести { $count } сессий
    }
arrange-move-many = Туда переносится «{ $title }», остальные сохраняют промежутки.
arrange-move-action = Перенести
arrange-push = Сессии, которые мешают, сдвинуть на более позднее время
arrange-swap-title = Поменять сессии местами
arrange-swap-description = «{ $one }» и «{ $other }» меняются местами.
arrange-swap-action = Поменять
arrange-distribute-title =
    { $count ->
        [one] Провести параллельно { $count } сессию
        [few] Провести параллельно { $count } сессии
       *[many] Провести параллельно { $count } сессий
    }
arrange-distribute-description = Все — во время «{ $title }», каждая в своём зале.
arrange-distribute-action = Провести параллельно
arrange-rooms = Залы: { $chosen } из { $wanted }
arrange-rooms-problem =
    { $count ->
        [one] Выберите ещё { $count } зал.
        [few] Выберите ещё { $count } зала.
       *[many] Выберите ещё { $count } залов.
    }
arrange-split-title = Разделить сессию
arrange-split-at = Начало второй части
arrange-split-action = Разделить
arrange-split-problem = Укажите время внутри сессии.
arrange-split-first = Первая часть: { $time }
arrange-split-second = Вторая часть: { $time }
arrange-merge-title =
    { $count ->
        [one] Объединить { $count } сессию
        [few] Объединить { $count } сессии
       *[many] Объединить { $count } сессий
    }
arrange-merge-description = Останется одна сессия со всеми участниками каждой из них.
arrange-merge-action = Объединить
arrange-merge-result = Останется «{ $title }»: { $place }
arrange-repeat-title =
    { $count ->
        [one] Повторить сессию
        [few] Повторить { $count } сессии
       *[many] Повторить { $count } сессий
    }
arrange-repeat-description = В то же время и в тех же залах.
arrange-repeat-action = Повторить
arrange-copy-day-title = Скопировать весь день
arrange-copy-day-description = Все сессии дня, в то же время и в тех же залах.
arrange-copy-day-action = Скопировать
arrange-copy-day-from = Какой день
arrange-copy-day-empty = { $day }: сессий нет.
arrange-days = На какие дни
arrange-days-problem = Выберите хотя бы один день.
arrange-copies =
    { $count ->
        [one] Будет создана { $count } сессия.
        [few] Будут созданы { $count } сессии.
       *[many] Будет создано { $count } сессий.
    }
arrange-free-title = Свободное время и залы
arrange-free-rooms = Залы, свободные в это время
