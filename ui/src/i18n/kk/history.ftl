# The history page.

history-title = Тарих
history-lead = Осы файлдағы барлық өзгерістер, жаңасынан бастап. Болдырмаулар да сақталады.
history-when = Қашан
history-who = Кім
history-what = Не
history-undone = Болдырылмады
history-undid = Болдырмау: { $action }
history-redid = Қайталау: { $action }
history-other = басқа өзгеріс: { $subject }
history-nobody = Көрсетілмеген
history-more = Тағы көрсету
history-empty = Әзірге өзгеріс жоқ
