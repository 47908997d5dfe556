programme-page = البرنامج
programme-days = الأيام
programme-all-days = كل الأيام
programme-day-outside = هذا اليوم ليس من أيام الحدث
programme-board = الجلسات
programme-board-panel = لوحة البرنامج
programme-filter = تصفية
programme-new = جلسة جديدة
programme-new-hint = جلسة جديدة (N). الأسهم مع Alt تنقل الجلسة، والأسهم مع Ctrl+Alt تغيّر مدتها، وEnter يفتحها، وCtrl+D ينسخها، وDelete يحذفها.
programme-new-session = جلسة جديدة
programme-tray = غير مجدولة
programme-tray-empty = لكل جلسة وقت محدد. اسحب جلسة إلى هنا لإخراجها من الجدول.
programme-tray-hint = اسحبها إلى اللوحة، أو اضغط Alt+↑ لوضعها في أول وقت خالٍ. Enter يفتحها.
programme-no-room = بلا قاعة
programme-unscheduled = غير مجدولة
programme-now-unscheduled = أُخرجت «{ $title }» من الجدول
programme-seats =
    { $count ->
        [zero] بلا مقاعد
        [one] مقعد واحد
        [two] مقعدان
        [few] { $count } مقاعد
        [many] { $count } مقعدًا
       *[other] { $count } مقعد
    }
programme-booths =
    { $count ->
        [zero] بلا مقصورات للترجمة الفورية
        [one] مقصورة واحدة للترجمة الفورية
        [two] مقصورتان للترجمة الفورية
        [few] { $count } مقصورات للترجمة الفورية
        [many] { $count } مقصورة للترجمة الفورية
       *[other] { $count } مقصورة للترجمة الفورية
    }
programme-setup = تجهيز
programme-next-day = اليوم التالي
programme-times = { $from }–{ $to }
programme-times-spoken = من { $from } إلى { $to }
programme-list-separator = { "، " }
programme-findings-count =
    { $count ->
        [zero] بلا ملاحظات
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { $count } ملاحظات
        [many] { $count } ملاحظة
       *[other] { $count } ملاحظة
    }
