# Series of events, the line of years, strands of the development concept.
horizon-title = الأفق
horizon-lead = فعاليات الملف كله واتفاقاته ومحاور عمله
horizon-line = الخط الزمني
horizon-mark = { $title }، { $day }
horizon-year-only = عام { $year }، لم يُحدَّد اليوم
horizon-span = من { $from } إلى { $to }؛ المسارات: { $lanes }. اليوم { $today }. تنقلك الأسهم من علامة إلى أخرى.
horizon-series = السلسلة
horizon-series-of = السلسلة التي ينتمي إليها
horizon-series-none = فعاليات خارج السلاسل
horizon-series-name = اسم السلسلة
horizon-series-add = إضافة سلسلة
horizon-series-remove = حذف السلسلة: { $name }
horizon-editions =
    { $count ->
        [zero] لا فعاليات
        [one] فعالية واحدة
        [two] فعاليتان
        [few] { $count } فعاليات
        [many] { $count } فعالية
       *[other] { $count } فعالية
    }
horizon-ordinal = الرقم في السلسلة
horizon-ordinal-problem = عدد صحيح، مثل 9
horizon-tentative = السنة وحدها محدَّدة
horizon-year = السنة
horizon-year-problem = سنة من أربعة أرقام، مثل 2028
horizon-edition-new = دورة جديدة…
horizon-edition-after = على غرار: { $name }
horizon-edition-create = إنشاء
horizon-takes = ما يُنقل إليها
horizon-takes-rooms = الأماكن والقاعات
horizon-takes-tracks = المسارات
horizon-takes-sessions = الجلسات، مسودات غير مجدولة
horizon-takes-delegations = الوفود، بوصفها مقترحة
horizon-takes-partners = الشركاء، بوصفهم مقترحين
horizon-takes-not = لا تُنقل التواريخ ولا الأشخاص ولا أسفارهم.
horizon-strands = محاور العمل
horizon-strand-name = اسم محور العمل
horizon-strand-description = وصف محور العمل
horizon-strand-add = إضافة محور عمل
horizon-strand-remove = حذف محور العمل: { $name }
horizon-strand-up = نقل إلى أعلى: { $name }
horizon-strand-down = نقل إلى أسفل: { $name }
horizon-starts-in = السنة الأولى
horizon-ends-in = السنة الأخيرة
horizon-ties =
    { $count ->
        [zero] لا شيء يخدمه بعد
        [one] ما يخدمه: بند واحد
        [two] ما يخدمه: بندان
        [few] ما يخدمه: { $count } بنود
        [many] ما يخدمه: { $count } بندًا
       *[other] ما يخدمه: { $count } بند
    }
horizon-tie-add = ربط جلسة أو اتفاق أو التزام
horizon-tie-remove = فك الارتباط: { $name }
