# People and organizations of the directory: their particulars, what names them, merging.
people-given = Имя
people-family = Фамилия
people-family-first = Сначала фамилия
people-spoken = Обращение устное
people-spoken-hint = Например, «Ваше Превосходительство».
people-written = Обращение в письмах
people-names = Имена и обращения
people-country = Страна
people-diet = Питание
people-mobility = Передвижение
people-care = Ещё о питании и передвижении
people-needs = Питание и передвижение
people-contacts = Контакты
people-sessions = Сессии
people-facts = Персона
people-photo = Фотография
people-protocol-note = Заметка протокола
people-protocol-note-hint = Только для службы протокола: не попадает ни в один экспорт без отметки и ни в один журнал программы.
people-family-column = Фамилия
people-parts = Участие в сессиях
people-parts-none = В сессиях этого события не участвует.
people-delegations = Делегации
people-delegations-none = Не входит в делегации этого события.
people-go-organization = К организации
people-remove = Удалить персону
people-removed = «{ $name }»: удалено

# Which people are shown.
people-which = Показать
people-which-everyone = Всех
people-which-of-event = Участников события
people-which-duplicates = Возможные дубликаты
people-any-country = Любая страна
people-loading = Сортировка…

# Many at once.
directory-selection = Выбранные строки
directory-change = Изменить…
directory-change-title = Изменить все выбранные
directory-change-field = Поле
directory-change-apply = Изменить все
directory-merge = Объединить…
directory-delete = Удалить
directory-export = Сохранить как CSV…
directory-export-title = Сохранить персоны как CSV
directory-export-notes = Включить заметки протокола (ограниченный доступ)
directory-export-save = Выбрать место…
directory-exported = Сохранено: { $file }

# Two rows made one.
merge-title-person = Объединить две персоны
merge-title-organization = Объединить две организации
merge-about = Остающаяся запись получает недостающее и встаёт всюду, где стояла другая. Отменяется одним шагом.
merge-stays = Какая запись остаётся?
merge-do = Объединить
merge-done = Объединено с «{ $name }»
merge-alike = Возможно, та же персона
merge-open = Открыть
merge-alike-open = Открыть «{ $name }»
merge-alike-merge = Объединить с «{ $name }»…
merge-choose = Объединить с другой…
merge-other = Другая организация

# What names a row that is to go.
uses-title = Удалить «{ $name }»?
uses-none = Больше нигде не упоминается.
uses-person = Участие в сессиях и время доступности тоже удаляются; функции в делегациях остаются без имени. Это можно отменить.
uses-organization = Люди и входящие в неё организации остаются, но без неё. Это можно отменить.
uses-blocked = Удалить нельзя, пока её называют делегации, сессии или соглашения. Перейдите туда или объедините её с другой.
uses-elsewhere = другого события
uses-go = Перейти: «{ $name }»

# Organizations.
organization-short-name = Краткое название
organization-parent = Входит в
organization-address = Адрес
organization-emblem = Эмблема
organization-people = Её люди
organization-people-none = В справочнике нет её представителей.
organization-people-more = Показать всех среди персон
organization-children = Входящие в неё
organization-formal = Полное название страны: { $name }

# Contacts.
contact-add = Добавить контакт
contact-kind = Вид
contact-value = Контакт { $number }
contact-note = Примечание к контакту { $number }
contact-remove = Удалить контакт { $number }
contact-phone = Телефон
contact-email = Эл. почта
contact-web = Веб-страница
contact-post = Почтовый адрес
contact-other = Другое

# Pictures.
picture-choose = Выбрать файл…
picture-remove = Убрать
picture-none = Пока нет
picture-hint-person = PNG или JPEG, не больше 512 КБ. Место съёмки и данные камеры не сохраняются.
picture-hint-organization = SVG, PNG или JPEG, не больше 512 КБ.
picture-of = Изображение: { $name }
invalid-not-a-picture = Этот файл не является изображением подходящего вида или повреждён.
invalid-too-heavy = Изображение не может быть больше { $limit } КБ.

# Diet and getting about.
diet-halal = Халяль
diet-kosher = Кошерное
diet-vegetarian = Вегетарианское
diet-vegan = Веганское
diet-jain = Джайнское
diet-no-pork = Без свинины
diet-no-beef = Без говядины
diet-no-alcohol = Без алкоголя
diet-diabetic = Диабетическое
diet-gluten-free = Без глютена
diet-lactose-free = Без лактозы
diet-nut-allergy = Аллергия на орехи
mobility-no-stairs = Без лестниц
mobility-wheelchair = Инвалидная коляска
mobility-escort = Нужен сопровождающий
mobility-seat-near = Место у входа
mobility-hearing = Слабый слух
mobility-sight = Слабое зрение

# The clean copy of a file.
file-clean-restricted = С заметками протокола (ограниченный доступ)

# Nouns, fields and operations.
noun-picture = изображение
noun-protocol-note = заметка протокола
history-nouns-picture = Изображения
history-nouns-protocol-note = Заметки протокола
field-person-given = { people-given }
field-person-family = { people-family }
field-person-family-first = { people-family-first }
field-person-spoken = { people-spoken }
field-person-written = { people-written }
field-person-country = { people-country }
field-person-diet = { people-diet }
field-person-mobility = { people-mobility }
field-person-care = { people-care }
field-person-contacts = { people-contacts }
field-organization-short-name = { organization-short-name }
field-organization-parent-id = { organization-parent }
field-organization-address = { organization-address }
field-organization-contacts = { people-contacts }
field-picture-owner = Чьё
field-picture-media = Формат
field-picture-data = Изображение
field-protocol-note-person-id = Персона
field-protocol-note-text = { people-protocol-note }
media-png = PNG
media-jpeg = JPEG
media-svg = SVG
action-person-given = изменение имени персоны «{ $subject }»
action-person-family = изменение фамилии персоны «{ $subject }»
action-person-family-first = изменение порядка имён персоны «{ $subject }»
action-person-spoken = изменение устного обращения к персоне «{ $subject }»
action-person-written = изменение письменного обращения к персоне «{ $subject }»
action-person-country = изменение страны персоны «{ $subject }»
action-person-diet = изменение питания персоны «{ $subject }»
action-person-mobility = изменение условий передвижения персоны «{ $subject }»
action-person-care = изменение примечания о нуждах персоны «{ $subject }»
action-person-contacts = изменение контактов персоны «{ $subject }»
action-person-merge = объединение другой персоны с «{ $subject }»
action-organization-short-name = изменение краткого названия организации «{ $subject }»
action-organization-parent = изменение вышестоящей организации для «{ $subject }»
action-organization-address = изменение адреса организации «{ $subject }»
action-organization-contacts = изменение контактов организации «{ $subject }»
action-organization-merge = объединение другой организации с «{ $subject }»
action-picture-set = новое изображение: «{ $subject }»
action-picture-remove = удаление изображения: «{ $subject }»
action-protocol-note-set = заметка протокола о персоне «{ $subject }»
action-people-remove = удаление персоны «{ $subject }» и других
action-people-honorific = изменение титулования персоны «{ $subject }» и других
action-people-name = изменение имени персоны «{ $subject }» и других
action-people-title = изменение должности персоны «{ $subject }» и других
action-people-organization = изменение организации персоны «{ $subject }» и других
action-people-languages = изменение языков персоны «{ $subject }» и других
action-people-rank = изменение ранга персоны «{ $subject }» и других
action-people-observance = изменение религиозных норм персоны «{ $subject }» и других
action-people-given = изменение имени персоны «{ $subject }» и других
action-people-family = изменение фамилии персоны «{ $subject }» и других
action-people-family-first = изменение порядка имён персоны «{ $subject }» и других
action-people-spoken = изменение устного обращения к персоне «{ $subject }» и другим
action-people-written = изменение письменного обращения к персоне «{ $subject }» и другим
action-people-country = изменение страны персоны «{ $subject }» и других
action-people-diet = изменение питания персоны «{ $subject }» и других
action-people-mobility = изменение условий передвижения персоны «{ $subject }» и других
action-people-care = изменение примечания о нуждах персоны «{ $subject }» и других
action-people-contacts = изменение контактов персоны «{ $subject }» и других
action-organizations-name = изменение названия организации «{ $subject }» и других
action-organizations-kind = изменение вида организации «{ $subject }» и других
action-organizations-country = изменение страны организации «{ $subject }» и других
action-organizations-short-name = изменение краткого названия организации «{ $subject }» и других
action-organizations-parent = изменение вышестоящей организации для «{ $subject }» и других
action-organizations-address = изменение адреса организации «{ $subject }» и других
action-organizations-contacts = изменение контактов организации «{ $subject }» и других

people-removed-many =
    { $count ->
        [one] Удалена { $count } персона
        [few] Удалены { $count } персоны
       *[many] Удалено { $count } персон
    }
uses-count =
    { $count ->
        [one] Упоминается в { $count } записи:
        [few] Упоминается в { $count } записях:
       *[many] Упоминается в { $count } записях:
    }
directory-export-about =
    { $count ->
        [one] { $count } персона, с показанными столбцами.
        [few] { $count } персоны, с показанными столбцами.
       *[many] { $count } персон, с показанными столбцами.
    }
