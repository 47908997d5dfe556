# The file as a whole: who has it, what is wrong with it, and what to do.

# Who has a file, as sentences.
file-moment = يوم { $day }، الساعة { $time } ({ $offset })
file-someone = غير مذكور
file-held = الملف مفتوح على الجهاز { $host }. المستخدم: { $author }، منذ { $since }.
file-held-here = الملف مفتوح على هذا الجهاز. المستخدم: { $author }، منذ { $since }.
file-held-unknown = الملف مفتوح في برنامج آخر أو نافذة أخرى.

# A file that did not open, and the ways out.
file-working = يُرجى الانتظار…
file-try-again = المحاولة مجددًا
file-take-over = فتحه هنا
file-look = الاطلاع على نسخة للقراءة
file-locked-next = أغلقه هناك ثم حاول مجددًا، أو اطّلع على نسخة لا يمكن تغيير شيء فيها.
file-silent = لم يستجب ذلك الجهاز منذ دقائق: ربما أُطفئ أو انقطع عن الشبكة.
file-silent-next = إذا لم يعد أحد يعمل على الملف هناك فيمكنك فتحه هنا. وإن كان البرنامج لا يزال مفتوحًا هناك فلن يكتب في هذا الملف بعد ذلك وسيُعلم بذلك.
file-damaged-places = ما الذي وُجد
file-damaged-next = يمكن حفظ ما لا يزال مقروءًا في ملف جديد. أما الملف التالف نفسه فلا يُغيَّر.
file-damaged-backups = قد توجد حالات سابقة للملف في مجلد النسخ الاحتياطية. انسخ إحداها وافتح النسخة:
file-beyond-repair = تعذّرت قراءة أي شيء منه يمكن حفظه. لم يُغيَّر الملف. ابحث عن نسخة أخرى منه أو عن نسخة احتياطية.
file-repair = إصلاح نسخة…
file-read-only-next = لا يمكن تغيير الملف في مكانه. يمكنك الاطلاع عليه، أو حفظ نسخة في مكان آخر والعمل فيها.
file-copy-and-open = حفظ نسخة في مكان آخر وفتحها…

# After a repair.
file-repaired = النسخة المُصلَحة: { $file }
file-repaired-whole = حُفظ كل شيء.
file-repaired-part = تعذّر حفظ جزء منه. لم يُغيَّر الملف التالف: احتفظ به.
file-repaired-rows = العناصر المقروءة من الملف
file-repaired-from-history = العناصر الناقصة المأخوذة من السجل
file-repaired-lost = العناصر التي تعذّر حفظها
file-repaired-loosened = الإحالات المُفرَغة إلى عناصر مفقودة
file-repaired-operations = تغييرات السجل المحفوظة
file-repaired-next = النسخة مفتوحة الآن. راجعها قبل متابعة العمل.

# Notices across the window.
file-notices = عن هذا الملف
file-unsaved =
    { $count ->
        [zero] تغييرات لم تُحفظ: { $reason }
        [one] تغيير واحد لم يُحفظ: { $reason }
        [two] تغييران لم يُحفظا: { $reason }
        [few] { $count } تغييرات لم تُحفظ: { $reason }
        [many] { $count } تغييرًا لم تُحفظ: { $reason }
       *[other] { $count } تغيير لم تُحفظ: { $reason }
    }
file-unsaved-kept = حتى ذلك الحين تبقى التغييرات في هذه النافذة، وفي نسخة احتياطية إن أمكن.
file-unsaved-show = عرضها في السجل
file-unsaved-no-space = القرص ممتلئ.
file-unsaved-no-space-remedy = أفرغ مساحة وحاول مجددًا، أو احفظ الملف في مكان آخر.
file-unsaved-no-permission = لم يعد يُسمح لك بالكتابة هناك.
file-unsaved-no-permission-remedy = اطلب حق الكتابة وحاول مجددًا، أو احفظ الملف في مكان آخر.
file-unsaved-same-file = الملف قيد الاستخدام.
file-unsaved-same-file-remedy = احفظه باسم آخر.
file-unsaved-read-only = لم يعد القرص أو المجلد يقبل التغييرات.
file-unsaved-read-only-remedy = اسمح بالكتابة وحاول مجددًا، أو احفظ الملف في مكان آخر.
file-unsaved-moved = نُقل الملف أو أُعيدت تسميته أو حُذف.
file-unsaved-moved-remedy = أعِده إلى مكانه وحاول مجددًا، أو احفظه في مكان آخر.
file-unsaved-taken-over = فُتح الملف للتعديل على جهاز آخر.
file-unsaved-taken-over-remedy = احفظ ما لديك باسم آخر، واتفقا على أيهما المعتمد.
file-unsaved-gone = القرص أو محرك الشبكة غير متوفر أو لا يستجيب.
file-unsaved-gone-remedy = أعِد توصيله وحاول مجددًا، أو احفظ الملف في مكان آخر.
file-unsaved-io = أبلغ القرص عن عطل ({ $detail }).
file-unsaved-io-remedy = حاول مجددًا، والأفضل أن تحفظ الملف على قرص آخر.
file-save-as = حفظ باسم…
file-saved-as = أنت تعمل الآن في { $file }
file-saved-again = حُفظ كل شيء
file-still-unsaved = تعذّر الحفظ حتى الآن
file-view = نسخة للقراءة فقط.
file-view-remedy = ترى الملف كما كان عند فتحه. يمكنك العمل عليه بعد إغلاقه هناك.
file-view-free = أُغلق الملف لدى { $author }.
file-view-free-now = الملف متاح.
file-view-free-remedy = يمكنك الآن فتحه للتعديل، وسيُقرأ من جديد.
file-view-read-only = الملف للقراءة فقط.
file-view-read-only-remedy = لا يمكن تغيير شيء في مكانه. احفظ نسخة في مكان آخر للعمل فيها.
file-open-for-editing = فتح للتعديل
file-work-on-copy = حفظ نسخة والعمل فيها…
file-on-network = هذا الملف على محرك شبكة ({ $system }).
file-on-network-remedy = إذا انقطع الاتصال فلن تُحفظ التغييرات، وقد لا يلاحظ جهاز آخر أن الملف مفتوح. الأسلم العمل على نسخة في هذا الجهاز ثم إعادتها في النهاية.
file-in-cloud = هذا الملف في مجلد { $product }.
file-in-cloud-remedy = ينسخه { $product } إلى أجهزة أخرى أثناء عملك، وقد تنتج نسختان أو ملف تالف. الأسلم العمل على نسخة خارج ذلك المجلد ثم إعادتها في النهاية.
file-work-on-local-copy = العمل على نسخة في هذا الجهاز…
file-left-unsaved = تغييرات { $time } لم تُحفظ قط.
file-left-unsaved-remedy = انتهى البرنامج قبل أن تصل إلى الملف، وهي موجودة في نسخة احتياطية.
file-left-see = الاطلاع عليها
file-left-restore = استعادتها…
file-dismiss = إخفاء

# Before a file with unsaved changes is left.
file-leave-title = الإغلاق من غير حفظ؟
file-leave-next = احفظ كل شيء باسم آخر. وإلا فلن تبقى التغييرات إلا في نسخة احتياطية على الأكثر، وتُعرض عليك عند فتح الملف مرة أخرى.
file-leave-without = إغلاق من غير حفظ

# Checking the file.
file-check-title = فحص الملف
file-checking = جارٍ الفحص…
file-check-well = كل شيء سليم: كل ما في الملف مقروء ومتوافق.
file-check-damaged =
    { $count ->
        [zero] لا تلف.
        [one] موضع واحد تالف.
        [two] موضعان تالفان.
        [few] { $count } مواضع تالفة.
        [many] { $count } موضعًا تالفًا.
       *[other] { $count } موضع تالف.
    }
file-check-next = احفظ نسخة الآن واستعد آخر نسخة احتياطية سليمة، ثم ابحث عن السبب: ربما يتعطل القرص أو الذاكرة المحمولة.

# The clean copy.
file-clean-title = تصدير نسخة نظيفة
file-clean-about = نسخة من كل شيء كما هو الآن، من غير السجل: لتسليمها إلى الآخرين.
file-clean-save = اختيار المكان…
file-exported = حُفظت النسخة النظيفة: { $file }

# Erasing a person.
erase-open = محو بيانات هذا الشخص…
erase-title = محو بيانات { $name }؟
erase-lead = لمن يطلب ذلك. يُحذف الاسم واللقب والمنصب واللغات والمنظمة من الملف وسجله ونسخه الاحتياطية.
erase-looking = جارٍ البحث عن الآثار…
erase-operations =
    { $count ->
        [zero] لا يحتوي السجل على هذه البيانات.
        [one] يُعاد كتابة قيد واحد من السجل من غير هذه البيانات.
        [two] يُعاد كتابة قيدين من السجل من غير هذه البيانات.
        [few] يُعاد كتابة { $count } قيود من السجل من غير هذه البيانات.
        [many] يُعاد كتابة { $count } قيدًا من السجل من غير هذه البيانات.
       *[other] يُعاد كتابة { $count } قيد من السجل من غير هذه البيانات.
    }
erase-parts =
    { $count ->
        [zero] لا مشاركات في الجلسات.
        [one] تبقى مشاركة واحدة في جلسة، من غير اسم.
        [two] تبقى مشاركتان في الجلسات، من غير اسم.
        [few] تبقى { $count } مشاركات في الجلسات، من غير اسم.
        [many] تبقى { $count } مشاركة في الجلسات، من غير اسم.
       *[other] تبقى { $count } مشاركة في الجلسات، من غير اسم.
    }
erase-functions =
    { $count ->
        [zero] لا مهام في الوفود.
        [one] تبقى مهمة واحدة في وفد، من غير اسم.
        [two] تبقى مهمتان في الوفود، من غير اسم.
        [few] تبقى { $count } مهام في الوفود، من غير اسم.
        [many] تبقى { $count } مهمة في الوفود، من غير اسم.
       *[other] تبقى { $count } مهمة في الوفود، من غير اسم.
    }
erase-mentions = يرد الاسم أيضًا في نصوص هذه العناصر، وتحلّ محله شرطة:
erase-spellings = الاسم المختصر أو المكتوب بصيغة أخرى أو بخطأ لا يُعثر عليه: ابحث عنه بنفسك.
erase-final = لا يمكن التراجع عن ذلك، ويُعاد أيضًا كتابة السجل والنسخ الاحتياطية. أما النسخ المُرسلة إلى آخرين فلا يشملها ذلك.
erase-sure = نعم، تُمحى بيانات { $name } نهائيًا
erase-do = محو
erase-done = مُحيت البيانات: { $name }
erase-done-backups =
    { $count ->
        [zero] لم تكن في أي نسخة احتياطية.
        [one] حُذفت أيضًا من نسخة احتياطية واحدة.
        [two] حُذفت أيضًا من نسختين احتياطيتين.
        [few] حُذفت أيضًا من { $count } نسخ احتياطية.
        [many] حُذفت أيضًا من { $count } نسخة احتياطية.
       *[other] حُذفت أيضًا من { $count } نسخة احتياطية.
    }
