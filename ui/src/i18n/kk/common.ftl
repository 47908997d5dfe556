# The frame of the window and the words of its shared parts.

app-name = Kurultai
close = Жабу
cancel = Бас тарту
undo = Болдырмау
redo = Қайталау
untitled = Атаусыз
remove-named = Алып тастау: { $name }
create-named = «{ $name }» қосу
clear-field = Тазалау: { $field }
nothing-found = Ештеңе табылмады
more-by-typing = Тағы { $count }: іздеу үшін мәтін енгізіңіз
add-language = Тіл қосу
add-language-to = { $field }: тіл қосу
add-language-tag = «{ $tag }» кодты тілді қосу

# The frame of the window.
skip-to-content = Мазмұнға өту
menu-bar = Мәзір
main-navigation = Беттер
notices = Хабарламалар
close-notice = Хабарламаны жабу
choose-event = Іс-шара
page-programme = Бағдарлама
page-delegations = Делегациялар
page-partners = Серіктестер
page-checks = Тексерулер
page-releases = Шығарылымдар
page-outputs = Баспа және экспорт
page-history = Тарих
page-event = Іс-шара және залдар
findings-count = { $count } ескерту

# Menus.
menu-file = Файл
menu-edit = Түзету
menu-view = Көрініс
menu-event = Іс-шара
menu-help = Анықтама
file-new = Жаңа іс-шара файлы…
file-open = Ашу…
file-open-recent = Соңғыларын ашу
file-no-recent = Соңғы файлдар жоқ
file-open-sample = Үлгіні ашу
file-save-copy = Көшірмесін қалай сақтау…
file-export-clean = Таза көшірмені экспорттау…
file-backups = Сақтық көшірмелер…
file-check = Файлды тексеру…
file-close = Файлды жабу
file-settings = Баптаулар…
copy-saved = Көшірме сақталды: { $file }
undo-action = Болдырмау: { $action }
redo-action = Қайталау: { $action }
undo-nothing = Болдырмайтын ештеңе жоқ
redo-nothing = Қайталайтын ештеңе жоқ
view-language = Тіл
event-export-calendar = Күнтізбені экспорттау…
event-publish-calendar = Күнтізбе серверінде жариялау…
event-print-agendas = Күн тәртіптерін басып шығару…
help-shortcuts = Пернелер тіркесімі
help-licences = Өзге туындылардың лицензиялары
licences-lead = Kurultai көптің еңбегіне сүйенген; мұнда олардың аттары мен шарттары.
licences-works = Барлық туындылар ({ $count })

# Settings.
settings-title = Баптаулар
settings-about = Kurultai { $version }, IANA { $zones } дерекқорының уақыт белдеулері
settings-author = Атыңыз
settings-author-hint = Тарихта өзгерістеріңіздің қасында тұрады.
settings-language = Терезе тілі

# The sheet of shortcuts.
shortcuts-everywhere = Барлық жерде
shortcuts-board = Бағдарлама тақтасында
shortcut-undo = Болдырмау
shortcut-redo = Қайталау
shortcut-open = Файлды ашу
shortcut-new = Жаңа іс-шара файлы
shortcut-save-copy = Көшірмесін сақтау
shortcut-focus = Басқа сессияға өту
shortcut-first-last = Бағандағы бірінші немесе соңғы сессия
shortcut-move-time = Сессияны 5 минутқа жылжыту
shortcut-move-time-large = Сессияны 15 минутқа жылжыту
shortcut-move-room = Сессияны көрші залға көшіру
shortcut-resize = Сессияны ұзарту немесе қысқарту
shortcut-edit = Сессияны ашу
shortcut-create = Жаңа сессия
shortcut-duplicate = Сессияны қайталап жасау
shortcut-remove = Сессияны жою
shortcut-leave = Әрекеттен бас тарту
shortcut-fine = Сүйреу кезінде: 1 минуттық қадам

# Names of keys.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-arrows = Бағыттауыш пернелер
key-vertical = ↑ ↓
key-horizontal = ← →
key-enter = Enter
key-escape = Esc
key-delete = Delete
key-home = Home
key-end = End
