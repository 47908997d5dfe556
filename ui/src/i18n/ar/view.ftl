# The ways to look at the programme: views, zoom, filters, colours.
view-switch = طريقة العرض
view-switch-hint = { $view } (Alt+{ $key })
view-rooms = القاعات
view-timeline = الخط الزمني
view-delegations = الوفود
view-people = الأشخاص
view-list = القائمة

view-zoom = مقياس الوقت
view-zoom-in = تكبير (+ أو Ctrl مع عجلة الفأرة)
view-zoom-out = تصغير (− أو Ctrl مع عجلة الفأرة)
view-minutes = { $count } د
view-line = دقائق السطر الواحد
view-fit-day = اليوم كاملًا
view-columns = عرض الأعمدة (Alt مع + أو −)
view-columns-wider = أعمدة أعرض
view-columns-narrower = أعمدة أضيق
view-columns-fit = حسب النافذة
view-trimmed = إخفاء الساعات الخالية
view-reset = الحجم المعتاد (Ctrl+0)

view-filter = إظهار
view-filter-hint = اختيار ما يظهر
view-filter-rooms = القاعات
view-filter-kinds = الأنواع
view-filter-tracks = المسارات
view-filter-statuses = الحالات
view-filter-left =
    { $count ->
        [zero] لا شيء مخفي
        [one] واحدة مخفية
        [two] اثنتان مخفيتان
        [few] { $count } مخفية
        [many] { $count } مخفية
       *[other] { $count } مخفية
    }
view-filter-shown =
    { $count ->
        [zero] لا جلسات
        [one] تظهر { $shown } من جلسة واحدة
        [two] تظهر { $shown } من جلستين
        [few] تظهر { $shown } من { $count } جلسات
        [many] تظهر { $shown } من { $count } جلسة
       *[other] تظهر { $shown } من { $count } جلسة
    }
view-show-all = إظهار الكل
view-fold = طي قاعات { $venue } في عمود واحد
view-unfold = إظهار قاعات { $venue } كل على حدة
view-rooms-count =
    { $count ->
        [zero] بلا قاعات
        [one] قاعة واحدة
        [two] قاعتان
        [few] { $count } قاعات
        [many] { $count } قاعة
       *[other] { $count } قاعة
    }

view-legend = دلالة الألوان
view-colour = اللون حسب
view-colour-kind = النوع
view-colour-track = المسار
view-colour-status = الحالة
view-colour-audience = الحضور المعني
view-colour-language = اللغات
view-colour-coorganizer = الشريك في التنظيم
view-colour-findings = الملاحظات
view-colour-rest = غيرها
view-colour-no-language = بلا ترجمة فورية
view-colour-no-co-organizer = بلا شريك في التنظيم

view-locked = مثبتة في مكانها
view-todos =
    { $count ->
        [zero] لا مهام
        [one] مهمة واحدة
        [two] مهمتان
        [few] { $count } مهام
        [many] { $count } مهمة
       *[other] { $count } مهمة
    }
view-expected =
    { $count ->
        [zero] لا يُتوقع حضور
        [one] يُتوقع حضور شخص واحد
        [two] يُتوقع حضور شخصين
        [few] يُتوقع حضور { $count } أشخاص
        [many] يُتوقع حضور { $count } شخصًا
       *[other] يُتوقع حضور { $count } شخص
    }
view-more =
    { $count ->
        [zero] لا غير
        [one] وواحد آخر
        [two] واثنان آخران
        [few] و{ $count } آخرون
        [many] و{ $count } آخرون
       *[other] و{ $count } آخرون
    }
view-minimap = الملاحظات خلال اليوم: اضغط على علامة للانتقال إليها

view-empty-title = لا جلسات في هذا البرنامج بعد
view-empty-sessions = انقر نقرًا مزدوجًا على مكان خالٍ في اللوحة أو اضغط N. اسحب الجلسة من وسطها لنقلها، ومن طرفها لتغيير مدتها.
view-empty-rooms = أضف القاعات أولًا: تصير كل قاعة عمودًا في اللوحة. ويمكن أن تبقى الجلسة بلا قاعة.
view-empty-add-rooms = إضافة قاعات
view-empty-hidden =
    { $count ->
        [zero] لا جلسات مخفية
        [one] الجلسة الوحيدة مخفية
        [two] الجلستان مخفيتان
        [few] الجلسات كلها ({ $count }) مخفية
        [many] الجلسات كلها ({ $count }) مخفية
       *[other] الجلسات كلها ({ $count }) مخفية
    }
view-empty-filter = لا جلسة فيها «{ $text }»
view-empty-filter-clear = مسح التصفية
view-empty-day = لا شيء مخطط في هذا اليوم
view-empty-day-hint = انقر نقرًا مزدوجًا على مكان خالٍ، أو اسحب إلى هنا جلسة من يوم آخر أو من غير المجدولة.
