# The programme as a list.
list-label = قائمة الجلسات
list-empty = لا توجد جلسات بعد. اضغط Insert لإنشاء جلسة.
list-nothing = لا توجد جلسة تطابق التصفية.
list-select = اختيار «{ $title }»
list-select-all = اختيار كل الجلسات
list-locked = مثبّتة في مكانها
list-column-select = الاختيار
list-column-day = اليوم
list-column-start = البداية
list-column-end = النهاية
list-column-title = العنوان
list-column-kind = النوع
list-column-track = المسار
list-column-room = القاعة
list-column-chair = الرئيس
list-column-co-organizers = الشركاء في التنظيم
list-column-languages = اللغات
list-column-attendance = المتوقع
list-column-status = الحالة
list-column-findings = الملاحظات
list-removed =
    { $count ->
        [zero] لم تُحذف أي جلسة
        [one] حُذفت جلسة واحدة
        [two] حُذفت جلستان
        [few] حُذفت { $count } جلسات
        [many] حُذفت { $count } جلسة
       *[other] حُذفت { $count } جلسة
    }

# Many sessions in the panel.
many-title =
    { $count ->
        [zero] بلا جلسات
        [one] جلسة واحدة
        [two] جلستان
        [few] { $count } جلسات
        [many] { $count } جلسة
       *[other] { $count } جلسة
    }
many-hint = كل تغيير هنا يسري على الجلسات المختارة كلها دفعة واحدة.
many-different = قيم مختلفة
many-languages-different = قيم مختلفة. اللغة التي تضيفها هنا تحل محل قوائم الجلسات كلها.
many-notes-different = قيم مختلفة. ما تكتبه هنا يحل محل ملاحظات الجلسات كلها.
many-delete =
    { $count ->
        [zero] حذف الجلسات
        [one] حذف جلسة واحدة
        [two] حذف جلستين
        [few] حذف { $count } جلسات
        [many] حذف { $count } جلسة
       *[other] حذف { $count } جلسة
    }
many-close = إغلاق الجلسات المختارة
many-locked =
    { $count ->
        [zero] لا توجد جلسات مثبّتة.
        [one] جلسة واحدة مثبّتة وستبقى في قاعتها.
        [two] جلستان مثبّتتان وستبقيان في قاعتيهما.
        [few] { $count } جلسات مثبّتة وستبقى في قاعاتها.
        [many] { $count } جلسة مثبّتة وستبقى في قاعاتها.
       *[other] { $count } جلسة مثبّتة وستبقى في قاعاتها.
    }
session-locked = تثبيت في المكان
session-locked-hint = لا تُنقل الجلسة المثبّتة يدويًا ولا عند إزاحة غيرها حتى يُلغى تثبيتها.

# What is still to do for a session.
todos-title = المهام
todos-left =
    { $count ->
        [0] أُنجزت كلها
        [zero] أُنجزت كلها
        [one] بقيت مهمة واحدة
        [two] بقيت مهمتان
        [few] بقيت { $count } مهام
        [many] بقيت { $count } مهمة
       *[other] بقيت { $count } مهمة
    }
todos-add = إضافة
todos-new = ما يلزم عمله
todos-text = المهمة { $number }
todos-done = أُنجزت: { $text }
todos-up = نقل إلى أعلى: { $text }
todos-down = نقل إلى أسفل: { $text }
todos-remove = إزالة: { $text }
todos-hint = السهم إلى أعلى أو أسفل مع Alt ينقل المهمة.
