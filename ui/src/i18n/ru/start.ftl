# What stands where no file is open, and making a new one.

start-title = Планирование съезда
start-lead = Программа, делегации, партнёры и документы мероприятия — в одном файле на вашем компьютере. Каждое изменение сохраняется сразу.
start-sample = Открыть образец
start-sample-hint = VIII Съезд лидеров мировых и традиционных религий: копия, на которой можно всё попробовать.
start-new = Новый файл мероприятия
start-new-hint = Название, даты и залы; остальное можно добавить позже.
start-open = Открыть файл
start-open-hint = Файл Kurultai, который у вас есть или был вам прислан.
start-recent = Недавние файлы

# Making a new file.
new-event-title = Новый файл мероприятия
new-event-lead = Затем вы выберете, где хранить файл.
new-event-name = Название мероприятия
new-event-name-hint = Язык: { $language }; другие можно добавить позже.
new-event-starts = Первый день
new-event-ends = Последний день
new-event-zone = Часовой пояс
new-event-languages = Рабочие языки
new-event-rooms = Залы
new-event-rooms-hint = По одному в строке; можно оставить пустым.
new-event-create = Создать файл…
