# Looking back at the file as it stood, and at copies that are only looked at.

read-only-view = Это копия только для просмотра
read-only-view-remedy = Ничего не изменено. Чтобы работать, откройте файл для записи или сохраните копию и продолжайте в ней.
read-only-past = Так было на тот момент
read-only-past-remedy = Ничего не изменено. Чтобы работать дальше, вернитесь к настоящему или восстановите этот момент на панели вверху.

# The bar while the window shows the past. $zone is an IANA name.
past-banner = Прошлое
past-stood = Как было: { $day }, { $time } ({ $zone }).
past-no-changes = Здесь ничего нельзя изменить.
past-restore = Восстановить этот момент
past-now = Вернуться к настоящему
past-restore-title = Восстановить состояние: { $day }, { $time }?
past-restore-hint = Всё в файле станет таким, каким было тогда. То, что было позже, останется в истории, а восстановление можно отменить.
past-restore-rows =
    { $count ->
        [0] Отличий от настоящего нет.
        [one] Изменится { $count } запись.
        [few] Изменятся { $count } записи.
        [many] Изменятся { $count } записей.
       *[other] Изменится записей: { $count }.
    }
past-restored = Восстановлено: { $day }, { $time }
