# مخططات المقاعد.
seating-plans = المخططات
seating-none = لا مخطط مقاعد بعد
seating-none-hint = أنشئ مخططًا لجلسة أو لمأدبة للحدث كله.
seating-new-name = مخطط المقاعد
seating-add-session = مخطط جديد لجلسة
seating-add-session-hint = الجلسة…
seating-add-event = مخطط جديد بلا جلسة
seating-findings-count =
    { $count ->
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { $count } ملاحظات
       *[other] { $count } ملاحظة
    }
seating-findings = الملاحظات على هذا المخطط
seating-print = الطباعة وبطاقات المقاعد
seating-fix = تثبيت الجميع في مقاعدهم
seating-fix-hint = يبقى المخطط كما هو مهما تغيّر الترتيب
seating-fill = إعادة الملء حسب الترتيب
seating-remove = حذف المخطط
seating-removed = حُذف مخطط المقاعد
seating-saved = حُفظ باسم { $file }
seating-cards = حفظ بطاقات المقاعد بصيغة CSV…
seating-cards-hint = بطاقات المقاعد: الاسم وصيغة المخاطبة والوفد والمقعد والطاولة لمن يطبعها.
seating-capacity = شُغل { $taken } من { $seats } مقعدًا.
seating-astray =
    { $count ->
        [one] مقعد واحد محدد يدويًا يخالف الترتيب.
        [two] مقعدان محددان يدويًا يخالفان الترتيب.
        [few] { $count } مقاعد محددة يدويًا تخالف الترتيب.
       *[other] { $count } مقعدًا محددًا يدويًا يخالف الترتيب.
    }
seating-without = بلا مقعد: { $count }
seating-without-hint = اختر مقعدًا ثم اسمًا لإجلاسه فيه.
seating-fields = كيفية إعداد المخطط
seating-name = الاسم
seating-shape = الشكل
seating-shape-round = طاولة مستديرة
seating-shape-u = حرف U
seating-shape-hollow-square = مربع مفرغ
seating-shape-theatre = صفوف مسرحية
seating-shape-dais = منصة رئيسية
seating-side-tables = الطاولات
seating-side-seats = المقاعد
seating-side-row = مقاعد الصف
seating-side-rows = الصفوف
seating-side-head = عند الرأس
seating-side-left = على اليسار
seating-side-right = على اليمين
seating-side-top = في الأعلى
seating-side-bottom = في الأسفل
seating-aisle = ممر في الوسط
seating-filling = من يُجلَس حسب الترتيب
seating-begins = من أين تبدأ الأسبقية
seating-begins-hint-honour = الأول في مقعد الشرف والثاني عن يمينه.
seating-begins-hint-beside-chair = مقعد الشرف لرئيس الجلسة، والأول عن يمينه.
seating-begins-hint-straight = الأول في المقعد 1، وهكذا على امتداد الطاولة أو الصف.
seating-layout-round = طاولات مستديرة: { $tables }، مقاعد كل منها: { $seats }
seating-layout-u = حرف U: { $head } عند الرأس، { $left } يسارًا، { $right } يمينًا
seating-layout-hollow-square = مربع مفرغ: { $top }، { $right }، { $bottom }، { $left }
seating-layout-theatre = صفوف: { $rows }، مقاعد كل منها: { $seats }
seating-layout-dais = منصة رئيسية، المقاعد: { $seats }
seating-floor = المقاعد
seating-keys = اسحب مقعدًا إلى آخر لتبادلهما، أو استخدم الأسهم ومفتاح Enter.
seating-whole = المخطط كاملًا
seating-stage = المنصة
seating-table = الطاولة { $number }
seating-seat = المقعد { $number }
seating-seat-at-table = المقعد { $number } على الطاولة { $table }
seating-seat-in-row = المقعد { $number } في الصف { $table }
seating-empty = لا أحد
seating-kept-free = متروك شاغرًا
seating-for-chair = للرئيس
seating-by-hand = محدد يدويًا
seating-taken = رُفع { $name } من المقعد { $number }. اختر مقعدًا آخر واضغط Enter للتبادل، أو Escape للتراجع.
seating-laid-down = أُعيد إلى مكانه دون تغيير.
seating-exchanged = { $one } الآن في المقعد { $to }، و{ $other } في المقعد { $from }.
seating-put = من يجلس هنا
seating-put-hint = وفد أو شخص…
seating-reserve = محجوز لـ
seating-keep-free = إبقاؤه شاغرًا
seating-release = ملؤه حسب الترتيب
seating-rules = الجوار
seating-rules-hint = من يجب أن يتجاوروا أو يفترقوا في كل مخططات الحدث.
seating-rule-row = { $one } { $sort } { $other }
seating-rule-sort = ما يجب مراعاته
seating-rule-add = إضافة قاعدة على…
seating-rule-one = من
seating-rule-other = بجانب من
seating-rule-remove = حذف القاعدة: { $rule }
seating-reason = السبب (لخدمة المراسم فقط)
seating-neighbour-delegation = وفد
seating-neighbour-organization = منظمة
seating-neighbour-person = شخص
