# The page of outputs: which handout, of what, how.
handout-which = Таратылатын материал
handout-agenda = Делегациялардың болу бағдарламалары
handout-person-agenda = Жеке бағдарламалар
handout-programme = Бағдарлама
handout-running-order = Минуттық бағдарлама
handout-door-signs = Есік тақтайшалары
handout-participants = Қатысушылар тізімі
handout-badges = Бейдждер
handout-place-cards = Үстел тақтайшалары
handout-interpreters = Аудармашылардың жұмыс кестесі
handout-travel = Келу және кету
handout-turnover = Залдарды дайындау парағы
handout-bilaterals = Екіжақты кездесулер
handout-of = Не туралы
handout-of-all = Барлығы
handout-of-delegations = Таңдалған делегациялар
handout-of-statuses = Мәртебесі бойынша делегациялар
handout-of-people = Таңдалған адамдар
handout-of-sessions = Таңдалған сессиялар
handout-of-rooms = Таңдалған залдар
handout-of-days = Таңдалған күндер
handout-add = Қосу…
handout-language-else = Қалғандарының тілі
handout-own = Әр делегацияның тілі
handout-own-language = Өз тілінде, егер беттер ол тілде басылатын болса
handout-paper = Қағаз
handout-paper-a4 = A4
handout-paper-a5 = A5
handout-paper-letter = Letter
handout-more = Қосымша баптаулар
handout-marking = Кім оқи алады
handout-marking-none = Көрсетілмейді
handout-marking-official = Қызмет бабында пайдалану үшін
handout-marking-words = Басқа сөзбен
handout-words = Әр беттегі сөздер
handout-url = QR-код түріндегі мекенжай
# The reader types {id} as it stands here.
handout-url-hint = Мекенжайдағы { "{id}" } беттің немесе бейдждің кімдікі екенін білдіреді.
handout-channels = Ілеспе аударма
handout-channels-numbered = Тілдерді арна ретінде нөмірлеу
handout-standard = PDF
handout-standard-tagged = Экран оқығышқа арналған белгілермен
handout-standard-untagged = Белгілерсіз: көлемі кіші, тек басып шығаруға
handout-standard-a2a = PDF/A-2a, мұрағатқа
handout-standard-ua1 = PDF/UA-1, экран оқығыштарға

# Its pages.
handout-previous = Алдыңғы парақ
handout-next = Келесі парақ
handout-zoom = Беттердің масштабы
handout-scale = { $percent } %
handout-pages = Осы парақтың беттері
# $what is the handout, $whom whose it is.
handout-page-alt = { $what }: { $whom }, { $pages } беттің { $page }-беті
handout-nothing = Басып шығаратын ештеңе жоқ
handout-nothing-hint = Ештеңе таңдалмаған немесе іс-шарада мұндай параққа түсетін ештеңе әзірге жоқ.
# Where a character stands that cannot be printed.
handout-place = { $name } ({ $noun }), { $field }
handout-fault-place = { $file }, { $line }-жол:

# Its files.
handout-files-one = Бір PDF
handout-files-each = Әрқайсысына бөлек PDF
handout-files-bundles = Әрқайсысында { $count } парағы бар PDF-тер
handout-save-many = Қалтаға сақтау…
handout-open = Қарау бағдарламасында ашу
handout-opened = PDF жүйенің қарау бағдарламасына берілді.
handout-progress-name = Файлдарды жазу
handout-left-seconds = шамамен { $count } с қалды
handout-left-minutes = шамамен { $count } мин қалды
handout-saved = { $count } файл сақталды: { $folder }
handout-stopped =
    { $count ->
        [0] Тоқтатылды. { $folder } қалтасына ештеңе сақталған жоқ.
       *[other] Тоқтатылды. { $folder } қалтасына { $count } файл сақталды.
    }
handout-failed = { $count } парақ басылмады, қалғандары дайын:

# Templates of pages.
templates = Үлгілер
templates-built-in = Беттер бағдарламаның өз үлгілері бойынша беттеледі.
templates-own = Беттер «{ $folder }» қалтасындағы үлгілер бойынша беттеледі.
templates-copy = Үлгілерді қалтаға көшіру…
templates-choose = Қалтадан алу…
templates-again = Қайта оқу
templates-drop = Бағдарламаның үлгілеріне оралу
templates-copied = Үлгілер көшірілді және қолданылуда: { $folder }

# Fonts of pages.
fonts = Қаріптер
fonts-built-in = Беттер бағдарламаның өз қаріптерімен теріледі.
fonts-with = Бағдарлама қаріптерінде жоқ әріптер мыналармен теріледі:
fonts-add = Қаріп қосу…
fonts-added = Қаріп қосылды: { $font }
fonts-remove = Алып тастау
fonts-remove-one = { $font } қаріпін алып тастау
fonts-broken = Бұл енді қаріп емес.

# To a printer.
printing = Басып шығару…
printing-title = Басып шығару
printing-printer = Принтер
printing-copies = Көшірме саны
printing-sides = Беттері
printing-sides-one = Бір беті
printing-sides-long = Екі беті, кітапша парақталады
printing-sides-short = Екі беті, күнтізбеше парақталады
printing-colours = Түстер
printing-black = Аққа қарамен
printing-print = Басып шығару
printing-sent = Принтерге берілді: { $printer }
printing-jobs = { $count } басып шығару тапсырмасы, әрқайсысы бір тілде.
printing-asked-each = Жүйе әрқайсысы туралы сұрайды.
printing-now = Принтерге берілуде…
printing-by-desktop = Жүйенің басып шығару терезесі күтілуде…
printing-sent-by-desktop = Принтерге берілді
printing-partly = Принтерге берілген тапсырмалар: { $sent } / { $count }
