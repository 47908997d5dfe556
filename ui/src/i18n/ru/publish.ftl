# Публикация календаря на сервере CalDAV.
publish-title = Публикация на сервере календарей
publish-about = Эти сессии записываются в календарь на сервере (CalDAV) и поддерживаются там: все, кто на него подписан, видят каждое изменение.
publish-server = Календарь на сервере
publish-server-other = Другой календарь…
publish-server-line = { $user }, { $url }
publish-url = Адрес
publish-url-hint = Адрес календаря или сервера: тогда его календари будут найдены.
publish-user = Имя пользователя
publish-password = Пароль
publish-password-kept = Оставьте пустым, если пароль есть в связке ключей этого компьютера.
publish-remember = Хранить пароль в связке ключей этого компьютера
publish-no-keychain = На этом компьютере нет доступной связки ключей, поэтому пароль спрашивается каждый раз и нигде не хранится.
publish-not-kept = Связка ключей не приняла пароль. Он будет спрошен снова.
publish-forget = Забыть этот календарь и его пароль
publish-found = Найденные там календари
publish-found-choose = Выберите…
publish-found-read-only = { $name } (только чтение)
publish-options = На сервере
publish-remove = Удалить то, что с прошлого раза стоит там как отменённое
publish-look = Посмотреть, что будет сделано
publish-do = Опубликовать
publish-hint-title = Пока ничего не отправлено
publish-hint = Сначала посмотрите, что будет сделано. То, что ушло из программы, сперва помечается как отменённое и лишь потом может быть удалено.
publish-asking = Запрос к серверу…
publish-progress = Отправлено { $done } из { $count }
publish-report = Что делается на сервере
publish-would =
    { $count ->
        [0] Делать нечего.
        [one] Будет записана { $count } запись.
        [few] Будут записаны { $count } записи.
       *[many] Будет записано { $count } записей.
    }
publish-done =
    { $count ->
        [0] Записывать было нечего.
        [one] Записана { $count } запись.
        [few] Записаны { $count } записи.
       *[many] Записано { $count } записей.
    }
publish-unchanged =
    { $count ->
        [one] { $count } уже стоит там как надо.
       *[many] { $count } уже стоят там как надо.
    }
publish-stopped =
    { $count ->
        [one] Остановлено. Осталась { $count }; опубликуйте ещё раз, чтобы продолжить.
       *[many] Остановлено. Осталось { $count }; опубликуйте ещё раз, чтобы продолжить.
    }
publish-failed =
    { $count ->
        [one] Прервано. Осталась { $count }; записанное сохранилось, повторная публикация продолжит с этого места.
       *[many] Прервано. Осталось { $count }; записанное сохранилось, повторная публикация продолжит с этого места.
    }
publish-is-created = Новая
publish-is-updated = Изменена
publish-is-cancelled = Отменена
publish-is-removed = Удалена
publish-is-kept = Оставлена как на сервере
publish-is-conflict = Изменена на сервере
publish-is-refused = Не принята
publish-refused = Сервер её не принимает ({ $status } { $detail }).
publish-conflicts =
    { $count ->
        [one] { $count } запись изменил на сервере кто-то другой. Выберите, что должно стоять, и опубликуйте ещё раз.
        [few] { $count } записи изменил на сервере кто-то другой. Выберите, что должно стоять, и опубликуйте ещё раз.
       *[many] { $count } записей изменил на сервере кто-то другой. Выберите, что должно стоять, и опубликуйте ещё раз.
    }
publish-theirs = На сервере
publish-ours = В программе
publish-gone = Удалена на сервере
publish-left-scope = Больше сюда не входит
publish-no-place = без зала
publish-no-time = без времени
publish-take = Что должно стоять
publish-take-nothing = Решить позже
publish-take-theirs = Оставить то, что на сервере
publish-take-ours = Записать то, что в программе
publish-take-all = Для всех сразу
