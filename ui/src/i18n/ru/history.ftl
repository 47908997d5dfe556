# The history page.

history-title = История
history-lead = Все изменения в этом файле, от новых к старым. Отмены тоже сохраняются.
history-when = Когда
history-who = Кто
history-what = Что
history-undone = Отменено
history-undid = Отмена: { $action }
history-redid = Повтор: { $action }
history-other = другое изменение: { $subject }
history-nobody = Не указано
history-more = Показать ещё
history-empty = Изменений пока нет
