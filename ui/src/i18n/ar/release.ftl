# إصدارات البرنامج ونشرة التغييرات.
release-label = الإصدار { $number }، { $moment }
release-moment = { $day }، { $time } ({ $offset })
release-draft = مسودة
release-number = الإصدار { $number }

bulletin-label = نشرة التغييرات
bulletin-document-title = ما تغيّر بالنسبة إلى { $whom }: الإصدار { $number }
bulletin-document-title-all = نشرة التغييرات: الإصدار { $number }، { $event }
bulletin-since = ما تغيّر منذ { $release }
bulletin-first = الإصدار الأول
bulletin-empty = لم يتغيّر شيء.
bulletin-none = لم يعد قائمًا
bulletin-added = جديد
bulletin-cancelled = أُلغيت
bulletin-moved = تغيّر موعدها
bulletin-changed = تغيّرت
bulletin-joined = أنتم الآن مشاركون
bulletin-left = لم تعودوا مشاركين
bulletin-time-before = الموعد السابق
bulletin-place-before = المكان السابق
bulletin-title-before = العنوان السابق
bulletin-status = الحالة
bulletin-kind = النوع
bulletin-track = المسار
bulletin-description = الوصف
bulletin-audience = الجمهور
bulletin-part-made = { $whom } (جديد)
bulletin-part-removed = { $whom } (لم يعد)
bulletin-part-changed = { $whom } (سابقًا: { $role })
bulletin-part = المشاركة

releases-title = الإصدارات
releases-lead = نسخ مرقّمة من البرنامج كما وُزّعت. يبقى الإصدار كما هو، ويستمر العمل على المسودة.
releases-empty = لم يُصدر شيء بعد
releases-empty-hint = الإصدار نسخة ثابتة من البرنامج. بعد الإصدار الأول ترون قبل كل إصدار تالٍ ما الذي تغيّر ولمن.
releases-list = الإصدارات، الأحدث أولًا
release-publish = نشر الإصدار { $number }…
release-publish-title = نشر الإصدار { $number }
release-publish-first = هذا هو الإصدار الأول: كل ما فيه جديد.
release-publish-since = ما تغيّر منذ الإصدار { $number }
release-publish-again = لم يتغيّر منذ الإصدار { $number } شيء مما يُبلَّغون به.
release-publish-do = نشر
release-published = نُشر الإصدار { $number }
release-note = ملاحظة
release-note-hint = تظهر في النشرة. يمكن أن تبقى فارغة.
release-by = بقلم { $author }
release-reader = كما يُبلَّغ به
release-reader-public = الجميع
release-reader-delegates = الوفود
release-reader-internal = الأمانة
release-groups = طريقة عرض التغييرات
release-by-session = حسب الجلسة ({ $count })
release-by-delegation = حسب الوفد ({ $count })
release-by-person = حسب الشخص ({ $count })
release-no-changes = لا فرق
release-none-concerned = لا يغيّر ذلك شيئًا لأحد منهم.
release-first = الإصدار الأول: كل ما فيه جديد
release-joined = يشارك الآن
release-left = لم يعد يشارك
release-now = الآن:
release-was = سابقًا:
release-compare = مقارنة
release-compare-title = ما الذي تغيّر
release-compare-from = من
release-compare-to = إلى
release-changes = ما الذي تغيّر
release-changes-of = ما الذي تغيّر مع الإصدار { $number }
release-return = العودة…
release-return-of = العودة إلى الإصدار { $number }
release-return-title = هل تصبح المسودة كما كان الإصدار { $number }؟
release-return-about = تعود الجلسات والمشاركات فيها والمنظمون المشاركون كما كانت. لا تضيع أي جلسة: ما أُنشئ بعد ذلك يصبح غير مجدول. وهي خطوة تراجع واحدة.
release-return-none = المسودة كما كان الإصدار { $number }.
release-return-since = ما الذي يُلغى بذلك
release-return-do = العودة
release-returned = أصبحت المسودة كما كان الإصدار { $number }
release-returned-tray =
    { $count ->
        [one] جلسة واحدة ليست فيه أصبحت غير مجدولة: { $names }
        [two] جلستان ليستا فيه أصبحتا غير مجدولتين: { $names }
        [few] { $count } جلسات ليست فيه أصبحت غير مجدولة: { $names }
        [many] { $count } جلسة ليست فيه أصبحت غير مجدولة: { $names }
       *[other] { $count } جلسة ليست فيه أصبحت غير مجدولة: { $names }
    }
release-bulletin = النشرة…
release-bulletin-of = النشرة: الإصدار { $number }
release-bulletin-title = نشرة الإصدار { $number }
release-bulletin-about = ما تغيّر منذ الإصدار السابق. ونشرة الوفد لا تذكر إلا ما يخصه، وبلغته.
release-bulletin-whom = لمن
release-bulletin-all = نشرة واحدة للجميع
release-bulletin-each =
    { $count ->
        [one] الوفد المعني
        [two] كل من الوفدين المعنيين
        [few] كل من الوفود المعنية وعددها { $count }
        [many] كل من الوفود المعنية وعددها { $count }
       *[other] كل من الوفود المعنية وعددها { $count }
    }
release-bulletin-language = اللغة
release-bulletin-own = لغة الوفد
release-bulletin-form = نوع الملف
release-bulletin-pdf = PDF
release-bulletin-text = نص
release-bulletin-save = حفظ…
release-bulletin-saved = حُفظت النشرة: { $file }
release-bulletins-saved =
    { $count ->
        [zero] لم تُحفظ أي نشرة
        [one] حُفظت نشرة واحدة
        [two] حُفظت نشرتان
        [few] حُفظت { $count } نشرات
        [many] حُفظت { $count } نشرة
       *[other] حُفظت { $count } نشرة
    }
release-edition = النسخة
release-board = مسودة. آخر إصدار: { $release }
release-board-none = مسودة. لم يُصدر شيء بعد
field-session-venue-id = المقر
