# The palette of commands, what it finds, and the sheet of shortcuts.

command-palette = لوحة الأوامر
palette-hint = أمر أو جلسة أو اسم أو قاعة أو يوم
palette-found = النتائج
palette-count =
    { $count ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
palette-group-session = الجلسة
palette-group-findings = الملاحظات
palette-group-view = عرض
palette-group-go = صفحة
palette-group-edit = تحرير
palette-group-file = ملف
palette-group-event = الفعالية
palette-group-help = مساعدة
palette-person = شخص
palette-delegation = وفد
palette-room = قاعة
palette-organization = منظمة
palette-day = يوم

command-quick = إدخال سريع…
command-next-finding = الملاحظة التالية
command-print-findings = طباعة قائمة الملاحظات
command-export-findings = تصدير قائمة الملاحظات بصيغة CSV
command-checking = ضبط ما تفحصه الفحوص
command-previous-finding = الملاحظة السابقة
command-view-rooms = العرض: القاعات
command-view-timeline = العرض: الخط الزمني
command-view-delegations = العرض: الوفود
command-view-people = العرض: الأشخاص
command-view-list = العرض: القائمة
command-zoom-in = تكبير
command-zoom-out = تصغير
command-zoom-fit = ملاءمة اليوم مع النافذة
command-trim = إظهار الساعات الخالية أو إخفاؤها
command-language = اللغة: { $language }
command-tour = عرض الجولة التعريفية
finding-step = { $place } من { $count }

sheet-find = البحث عن اختصار
sheet-look = التنقل
sheet-move = النقل وتغيير المدة
sheet-edit = التحرير
sheet-pointer = بالفأرة أو القلم أو اللمس
sheet-whole-ends = أول جلسة أو آخر جلسة على الإطلاق
sheet-pages = شاشة إلى الأمام أو إلى الخلف
sheet-choose-more = أثناء النقر: اختيار جلسات أخرى
sheet-choose-all = اختيار كل الجلسات
sheet-resize-large = الإطالة أو التقصير بخطوات أكبر
sheet-pick-up = حمل الجلسة لنقلها بمفاتيح الأسهم
sheet-drop = إنزال ما حُمل
sheet-rename = تغيير عنوان الجلسة
sheet-copy-paste = نسخ الجلسات ولصقها
sheet-drag-copy = أثناء السحب: نسخ
sheet-drag-cancel = أثناء السحب: إعادة كل شيء إلى مكانه
sheet-wheel = تكبير أو تصغير
key-page-up = Page Up
key-page-down = Page Down
key-wheel = العجلة
