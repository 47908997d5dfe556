# Backups, and the size of the history.

size-kilobytes = { $size } ك.ب
size-megabytes = { $size } م.ب

backups-title = النسخ الاحتياطية
backups-lead = ينشئها البرنامج بنفسه: عند فتح الملف، وكل 10 دقائق أثناء العمل، وقبل الإجراءات الكبيرة. ومع الوقت يُحذف بعض القديم منها.
backups-now = إنشاء نسخة الآن
backups-made = أُنشئت النسخة الاحتياطية
backups-empty = لا توجد نسخ احتياطية بعد
backups-empty-hint = النسخة الاحتياطية هي الملف كله كما كان في لحظة معيّنة. تُنشأ الأولى عند حدوث تغييرات، أو الآن إن شئت.
backups-folder = مجلد النسخ الاحتياطية:
backups-folder-choose = اختيار مجلد آخر…
backups-folder-moved = من الآن تُحفظ النسخ الاحتياطية هناك. أما السابقة فتبقى في المجلد القديم، وتظهر مجددًا إذا اخترته.
backups-read-only = لا يمكن استعادة شيء الآن، لأن الملف لا يقبل التغييرات.
backups-list = النسخ الاحتياطية، الأحدث أولًا
backups-when = متى
backups-why = لماذا
backups-holds = المحتوى
backups-size = الحجم
backups-verbs = الإجراءات
backups-reason-open = عند الفتح
backups-reason-edits = أثناء العمل
backups-reason-asked = بناءً على طلب
backups-reason-migration = قبل انتقال الملف إلى صيغة أحدث
backups-reason-import = قبل استيراد البيانات
backups-reason-restore = قبل الاستعادة
backups-reason-erasure = قبل محو البيانات أو ضمّ السجل
backups-reason-unsaved = تغييرات لم تُحفظ
backups-sessions =
    { $count ->
        [zero] لا جلسات
        [one] جلسة واحدة
        [two] جلستان
        [few] { $count } جلسات
        [many] { $count } جلسة
       *[other] { $count } جلسة
    }
backups-delegations =
    { $count ->
        [zero] لا وفود
        [one] وفد واحد
        [two] وفدان
        [few] { $count } وفود
        [many] { $count } وفدًا
       *[other] { $count } وفد
    }
backups-people =
    { $count ->
        [zero] لا أشخاص
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
backups-last = الأخير: { $what }
backups-last-none = لم يتغيّر شيء بعد
backups-altered = تغيّر محتواها، ولا يمكن استعادتها
backups-verb-of = { $verb }: { $time }
backups-compare = مقارنة بالحالي
backups-restore = استعادة…

# One backup beside the file as it is now.
backups-comparing = جارٍ المقارنة…
backups-compare-title = ما الذي تغيّر منذ { $time }
backups-unsaved-title = تغييرات { $time } التي لم تُحفظ قط
backups-restore-title = استعادة حالة { $time }؟
backups-unsaved-restore-title = استعادة تغييرات { $time }؟
backups-restore-count =
    { $count ->
        [zero] لا فرق عن الحالي.
        [one] يتغيّر عنصر واحد، وهو مبيّن أدناه.
        [two] يتغيّر عنصران، وهما مبيّنان أدناه.
        [few] تتغيّر { $count } عناصر، وهي مبيّنة أدناه.
        [many] يتغيّر { $count } عنصرًا، وهي مبيّنة أدناه.
       *[other] يتغيّر { $count } عنصر، وهي مبيّنة أدناه.
    }
backups-restore-safe = تُنشأ أولًا نسخة احتياطية من الحالة الحالية، ويمكن التراجع عن الاستعادة.
backups-restore-now = استعادة
backups-restored = تمت الاستعادة: { $time }
backups-restored-undo = يعيد التراجع ما كان قبل ذلك.

# The size of the history.
gather-title = السجل
gather-size =
    { $count ->
        [zero] لا تغييرات، { $size }، { $share }٪ من الملف.
        [one] تغيير واحد، { $size }، { $share }٪ من الملف.
        [two] تغييران، { $size }، { $share }٪ من الملف.
        [few] { $count } تغييرات، { $size }، { $share }٪ من الملف.
        [many] { $count } تغييرًا، { $size }، { $share }٪ من الملف.
       *[other] { $count } تغيير، { $size }، { $share }٪ من الملف.
    }
gather-since = الأقدم: { $day }.
gather-open = تصغيره…
gather-about = يقوم التراجع والنظر إلى الماضي والمقارنة على السجل. إذا كبر الملف كثيرًا فيمكن ضمّ أقدم جزء منه في قيد واحد.
gather-before = ضمّ كل ما قبل
gather-ask = ضمّ…
gather-none = لا يوجد ما هو أقدم من ذلك اليوم.
gather-confirm-title = ضمّ السجل قبل { $day }؟
gather-lost = ما تغيّر قبل ذلك اليوم لا يمكن بعدها التراجع عنه واحدًا واحدًا، ولا البحث فيه، ولا النظر إليه.
gather-kept = يبقى كل ما في الملف الآن كما هو. وتُنشأ أولًا نسخة احتياطية.
gather-final = لا يمكن التراجع عن ذلك.
gather-do = ضمّ
gather-done =
    { $count ->
        [zero] لم يكن هناك ما يُضمّ
        [one] ضُمّ قيد واحد
        [two] ضُمّ قيدان في قيد واحد
        [few] ضُمّت { $count } قيود في قيد واحد
        [many] ضُمّ { $count } قيدًا في قيد واحد
       *[other] ضُمّ { $count } قيد في قيد واحد
    }
backup-failed = تعذّر إنشاء نسخة احتياطية
