# Backups, and the size of the history.

size-kilobytes = { $size } КБ
size-megabytes = { $size } МБ

backups-title = Резервные копии
backups-lead = Программа делает их сама: при открытии файла, каждые 10 минут во время работы и перед крупными действиями. Со временем часть старых копий удаляется.
backups-now = Сделать копию сейчас
backups-made = Резервная копия сделана
backups-empty = Резервных копий пока нет
backups-empty-hint = Резервная копия — это весь файл, каким он был в тот момент. Первая появится, когда будут изменения, или сейчас, если хотите.
backups-folder = Папка резервных копий:
backups-folder-choose = Выбрать другую папку…
backups-folder-moved = Теперь резервные копии будут там. Сделанные раньше остаются в прежней папке; если выбрать её, они снова появятся в списке.
backups-read-only = Сейчас восстановить ничего нельзя: файл не принимает изменений.
backups-list = Резервные копии, от новых к старым
backups-when = Когда
backups-why = Почему
backups-holds = Что в ней
backups-size = Размер
backups-verbs = Действия
backups-reason-open = При открытии
backups-reason-edits = Во время работы
backups-reason-asked = По запросу
backups-reason-migration = Перед переходом на новый формат файла
backups-reason-import = Перед импортом данных
backups-reason-restore = Перед восстановлением
backups-reason-erasure = Перед стиранием данных или сжатием истории
backups-reason-unsaved = Несохранённые изменения
backups-sessions =
    { $count ->
        [one] { $count } сессия
        [few] { $count } сессии
        [many] { $count } сессий
       *[other] { $count } сессии
    }
backups-delegations =
    { $count ->
        [one] { $count } делегация
        [few] { $count } делегации
        [many] { $count } делегаций
       *[other] { $count } делегации
    }
backups-people =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }
backups-last = Последнее: { $what }
backups-last-none = изменений ещё не было
backups-altered = Изменена извне, восстановить нельзя
backups-verb-of = { $verb }: { $time }
backups-compare = Сравнить с текущим
backups-restore = Восстановить…

# One backup beside the file as it is now.
backups-comparing = Идёт сравнение…
backups-compare-title = Что изменилось с тех пор: { $time }
backups-unsaved-title = Несохранённые изменения: { $time }
backups-restore-title = Восстановить состояние: { $time }?
backups-unsaved-restore-title = Восстановить изменения: { $time }?
backups-restore-count =
    { $count ->
        [0] Отличий от текущего состояния нет.
        [one] Изменится { $count } запись, она показана ниже.
        [few] Изменятся { $count } записи, они показаны ниже.
        [many] Изменится { $count } записей, они показаны ниже.
       *[other] Изменятся { $count } записи, они показаны ниже.
    }
backups-restore-safe = Сначала делается резервная копия текущего состояния; восстановление можно отменить.
backups-restore-now = Восстановить
backups-restored = Восстановлено: { $time }
backups-restored-undo = Отмена вернёт то, что было до этого.

# The size of the history.
gather-title = История
gather-size =
    { $count ->
        [one] { $count } изменение, { $size }, { $share } % файла.
        [few] { $count } изменения, { $size }, { $share } % файла.
        [many] { $count } изменений, { $size }, { $share } % файла.
       *[other] { $count } изменения, { $size }, { $share } % файла.
    }
gather-since = Самое раннее: { $day }.
gather-open = Уменьшить…
gather-about = На истории держатся отмена, просмотр прошлого и сравнение. Если файл стал слишком большим, самую старую её часть можно сжать в одну запись.
gather-before = Сжать всё раньше этого дня
gather-ask = Сжать…
gather-none = Раньше этого дня ничего нет.
gather-confirm-title = Сжать историю до этого дня: { $day }?
gather-lost = То, что изменили раньше этого дня, больше нельзя будет отменить по одному, найти или посмотреть.
gather-kept = Всё, что есть в файле сейчас, остаётся как есть. Сначала делается резервная копия.
gather-final = Отменить это нельзя.
gather-do = Сжать
gather-done =
    { $count ->
        [0] Сжимать было нечего
        [one] Сжата { $count } запись
        [few] { $count } записи сжаты в одну
        [many] { $count } записей сжато в одну
       *[other] { $count } записи сжаты в одну
    }
backup-failed = Не удалось сделать резервную копию
