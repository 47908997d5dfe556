# What a field refuses, and what went wrong.

invalid-too-long = Слишком длинно: { $length }, помещается { $limit }.
invalid-empty = Поле не может быть пустым.
invalid-end-before-start = Конец раньше начала.
invalid-locked = Сессия закреплена на месте. Снимите закрепление, чтобы перенести её.
invalid-out-of-range = Возможны только значения от { $least } до { $most }.
invalid-unknown-zone = Такой часовой пояс неизвестен.
invalid-not-a-language = Это не код языка, например «en» или «kk».
invalid-not-a-country = Это не двухбуквенный код страны, например «KZ».
invalid-own-parent = Сессия не может быть частью самой себя.
invalid-half-placed = Начало и конец указываются вместе: оба или ни одного.
invalid-repeated = Одно и то же указано дважды, а может стоять один раз.
invalid-not-a-date = Запишите день как год-месяц-число, например 2025-09-17.
invalid-not-a-number = Введите целое число или оставьте поле пустым.

# What went wrong, and what to do next.
error-invalid = Значение не сохранено
error-not-found = Больше не существует: { $noun }
error-not-found-remedy = Запись тем временем удалили. Её можно вернуть отменой.
error-in-use =
    { $uses ->
        [one] Ещё используется (в { $uses } месте): { $noun }
        [few] Ещё используется (в { $uses } местах): { $noun }
        [many] Ещё используется (в { $uses } местах): { $noun }
       *[other] Ещё используется (в { $uses } местах): { $noun }
    }
error-in-use-remedy = Сначала уберите её из делегаций, соорганизаторов и сторон соглашений.
error-no-file = Нет открытого файла
error-no-file-remedy = Откройте файл или создайте новый в меню «Файл».
error-missing-glyphs = Некоторые символы нельзя напечатать
error-missing-glyph = { $character } ({ $code }) в «{ $text }».
error-nothing-to-tell = Показывать нечего
error-nothing-to-tell-remedy = Здесь нет сессий с назначенным временем для тех, кто читает календарь. Выберите другую часть или других читателей.
error-address = «{ $address }» не является адресом почты
error-address-remedy = Запишите его как name@example.org.
error-long-name = Слишком длинное имя у { $address }
error-long-name-remedy = В нём { $length } знаков, помещается { $limit }. В строке стоят одно имя и его адрес.
error-many-guests = Слишком много гостей для одного приглашения: { $count }
error-many-guests-remedy = Помещается { $limit }, и каждый видит всех остальных. Сделайте несколько приглашений, каждое для части гостей.
error-password-needed = Нужен пароль
error-password-needed-keychain = В связке ключей этого компьютера его нет для этого пользователя. Введите его и при желании сохраните.
error-password-needed-typed = На этом компьютере нет доступной связки ключей. Введите пароль; он нигде не хранится.
error-server-address = «{ $address }» не является адресом календаря
error-server-address-remedy = Запишите его как https://сервер/календарь/; его знает тот, кто ведёт сервер.
error-server-not-encrypted = { $host } не запрашивается без шифрования
error-server-not-encrypted-remedy = Пароль могли бы прочесть по пути, поэтому он не отправлен. Укажите адрес, который начинается с https://.
error-server-unreachable = { $host } не отвечает
error-server-unreachable-remedy = Проверьте адрес и сеть и попробуйте ещё раз. ({ $detail })
error-server-not-trusted = Серверу { $host } нет доверия
error-server-not-trusted-issuer = За него не ручается никто, кому доверяет этот компьютер, поэтому пароль не отправлен. Попросите того, кто ведёт сервер, о доверенном сертификате или добавьте его центр сертификации на этот компьютер.
error-server-not-trusted-name = Его сертификат выдан на другое имя, поэтому пароль не отправлен. Проверьте адрес.
error-server-not-trusted-expired = Его сертификат сейчас недействителен, поэтому пароль не отправлен. Проверьте дату на этом компьютере или спросите того, кто ведёт сервер.
error-server-not-trusted-revoked = Его сертификат отозван, поэтому пароль не отправлен. Спросите того, кто ведёт сервер.
error-server-not-trusted-other = Шифрование не удалось проверить, поэтому пароль не отправлен. Спросите того, кто ведёт сервер.
error-server-not-authorised = Сервер не принимает эти имя и пароль
error-server-not-authorised-remedy = Введите их ещё раз. При входе в два шага сервер ждёт пароль, который он выдаёт для программ.
error-server-not-authorised-other = Ему нужен способ входа { $offered }, здесь неизвестный. Спросите того, кто ведёт сервер.
error-server-not-a-calendar = Это не календарь
error-server-not-a-calendar-found = Выберите один из найденных там календарей.
error-server-not-a-calendar-none = Календарей оттуда не найдено. Проверьте адрес; на страницах сервера он часто стоит как ссылка для копирования.
error-server-read-only = Этот календарь можно только читать
error-server-read-only-remedy = Попросите у владельца право записи или выберите другой.
error-server-full = На сервере нет места для этого пользователя
error-server-full-remedy = Освободите там место и опубликуйте ещё раз: записанное сохранилось.
error-server-redirected = Сервер указывает на другое место: { $to }
error-server-redirected-remedy = Пароль туда не отправляется. Если всё верно, укажите это место как адрес.
error-server-said = Сервер ответил: { $status }
error-server-said-remedy = Попробуйте позже или спросите того, кто его ведёт. { $detail }
error-server-not-understood = Сервер отвечает не так, как сервер календарей
error-server-not-understood-remedy = Проверьте адрес. ({ $detail })
error-server-not-noted = Записанное на сервер не удалось отметить на этом компьютере
error-server-not-noted-remedy = Освободите место на диске и опубликуйте ещё раз: сервер будет спрошен, что на нём есть. ({ $detail })
error-nothing-to-print = Печатать нечего
error-nothing-to-print-remedy = Выберите что-нибудь другое или другой материал.
error-too-many-papers = Слишком много для одного PDF, листов: { $asked }
error-too-many-papers-remedy = В один помещается не больше { $most }. Сохраните много PDF в папку.
error-template = В шаблоне ошибка
error-template-fault = { $file }, строка { $line }: { $reason }
error-templates = Шаблоны не читаются
error-templates-remedy = { $folder }: { $detail }. Верните папку на место или возьмите шаблоны программы.
error-font = Не добавлено: { $file }
error-font-no-font = Это не шрифт. Выберите файл TrueType или OpenType (TTF, OTF).
error-font-too-large = Файл больше { $limit } МиБ, столько шрифту не нужно. Выберите другой.
error-font-unreadable = Файл не читается ({ $detail }). Скопируйте его на этот компьютер и попробуйте снова.
error-printer = Принтер не принял задание: { $printer }
error-printer-remedy = Проверьте, на месте ли он и включён ли, или откройте PDF в программе просмотра и напечатайте оттуда. ({ $detail })
error-printer-sent = До этого передано заданий: { $sent } из { $jobs }.
error-print-dialog = Системное окно печати не приняло задание
error-print-dialog-remedy = Попробуйте ещё раз или откройте PDF в программе просмотра и напечатайте оттуда. ({ $detail })
error-internal = Внутренняя ошибка программы
error-open-not-found = Файл { $file } не найден
error-open-not-found-remedy = Он перемещён, переименован или удалён. Найдите его через «Файл» > «Открыть».
error-open-not-ours = { $file } — не файл Kurultai
error-open-not-ours-remedy = Файл не изменён. Выберите файл с окончанием .kurultai.
error-open-damaged =
    { $count ->
        [one] Файл { $file } повреждён в { $count } месте
        [few] Файл { $file } повреждён в { $count } местах
        [many] Файл { $file } повреждён в { $count } местах
       *[other] Файл { $file } повреждён в { $count } места
    }
error-open-damaged-remedy = Файл не изменён. То, что ещё читается, можно сохранить в новый файл.
error-open-newer = { $file } создан более новой версией Kurultai
error-open-newer-remedy = Файл не изменён. Обновите программу: формат файла — { $found }, эта версия знает форматы до { $known }.
error-open-locked = { $file } открыт в другом месте
error-open-locked-remedy = Закройте его там, затем откройте здесь.
error-open-read-only = { $file } доступен только для чтения
error-open-read-only-remedy = Скопируйте его в папку, доступную для записи, и откройте копию.
error-open-no-permission = Нет права открыть { $file }
error-open-no-permission-remedy = Попросите владельца файла дать право на чтение и запись.
error-open-io = Не удалось прочитать { $file }
error-open-io-remedy = Проверьте, доступен ли диск или сеть, и попробуйте снова. ({ $detail })
error-write = Файл { $file } не записан
error-write-no-space = Диск заполнен. Освободите место или выберите другую папку.
error-write-no-permission = Туда нельзя записать. Выберите другую папку.
error-write-same-file = Это тот же файл, который открыт. Выберите другое имя.
error-write-read-only = Место доступно только для чтения. Выберите другую папку.
error-write-io = Проверьте, доступен ли диск или сеть, и попробуйте снова. ({ $detail })
error-write-moved = Файл перемещён, переименован или удалён, пока был открыт. Верните его на место или сохраните под другим именем.
error-write-taken-over = Файл теперь открыт для правки на другом компьютере. Сохраните под другим именем.
error-write-gone = Диск или сетевая папка недоступны либо не отвечают. Подключите их снова или выберите другое место.
error-backup = Эту резервную копию нельзя использовать
error-backup-not-found = Её больше нет. Выберите другую резервную копию.
error-backup-altered = Её содержимое не то, что записала программа: его изменил диск или другая программа. Ничего не изменено. Выберите другую резервную копию.
error-backup-other-file = Это резервная копия другого файла. Ничего не изменено. Чтобы восстановить её, откройте тот файл.
error-backup-unreadable = Её не удаётся прочитать. Проверьте, доступен ли диск, или выберите другую резервную копию. ({ $detail })

error-misread = Файл «{ $file }» не понят, поэтому ничего не добавлено
error-misread-place = Строка { $line }, { $field }: { $fault }.
error-misread-no-column = такого столбца нет; первая строка должна называть day, fajr, sunrise, dhuhr, asr, maghrib и isha
error-misread-missing = здесь пусто
error-misread-not-a-day = это не день вида 2025-09-18
error-misread-not-a-time = это не время вида 04:00
error-misread-out-of-order = не позже предыдущего времени
error-misread-twice = этот день уже есть в строке выше
error-misread-days = дней нет или их слишком много
