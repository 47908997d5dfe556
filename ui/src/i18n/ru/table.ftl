# Таблицы любой длины.
table-choose-all = Выбрать все строки
table-chosen = Выбрано
table-not-chosen = Не выбрано
table-columns = Столбцы
table-columns-usual = Обычные столбцы
table-selected =
    { $count ->
        [one] Выбрана { $count }
        [few] Выбраны { $count }
       *[many] Выбрано { $count }
    }
table-selected-none = Снять выбор
table-copy = Копировать
table-copied =
    { $count ->
        [one] Скопирована { $count } строка
        [few] Скопированы { $count } строки
       *[many] Скопировано { $count } строк
    }
table-not-copied = Не удалось поместить строки в буфер обмена
