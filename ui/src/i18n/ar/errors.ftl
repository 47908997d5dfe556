# What a field refuses, and what went wrong.

invalid-too-long = طويل جدًا: { $length }، والحد الأقصى { $limit }.
invalid-empty = لا يمكن ترك هذا الحقل فارغًا.
invalid-end-before-start = النهاية قبل البداية.
invalid-locked = الجلسة مثبّتة في مكانها. ألغِ تثبيتها لنقلها.
invalid-out-of-range = القيم الممكنة من { $least } إلى { $most } فقط.
invalid-unknown-zone = لا توجد منطقة زمنية بهذا الاسم.
invalid-not-a-language = هذا ليس رمز لغة مثل «en» أو «kk».
invalid-not-a-country = هذا ليس رمز دولة من حرفين مثل «KZ».
invalid-own-parent = لا يمكن أن تكون الجلسة جزءًا من نفسها.
invalid-half-placed = البداية والنهاية معًا: حدّد كلتيهما أو لا تحدّد أيًا منهما.
invalid-repeated = ذُكر الشيء نفسه مرتين، ولا يجوز إلا مرة.
invalid-not-a-date = اكتب اليوم بصيغة سنة-شهر-يوم، مثل 2025-09-17.
invalid-not-a-number = اكتب عددًا صحيحًا أو اترك الحقل فارغًا.

# What went wrong, and what to do next.
error-invalid = لم تُحفظ هذه القيمة
error-not-found = لم يعد موجودًا: { $noun }
error-not-found-remedy = حُذف في هذه الأثناء. يمكن استعادته بالتراجع.
error-in-use =
    { $uses ->
        [zero] لا يزال مستخدمًا: { $noun }
        [one] لا يزال مستخدمًا (في موضع واحد): { $noun }
        [two] لا يزال مستخدمًا (في موضعين): { $noun }
        [few] لا يزال مستخدمًا (في { $uses } مواضع): { $noun }
        [many] لا يزال مستخدمًا (في { $uses } موضعًا): { $noun }
       *[other] لا يزال مستخدمًا (في { $uses } موضع): { $noun }
    }
error-in-use-remedy = أزِله أولًا من الوفود والشركاء في التنظيم وأطراف الاتفاقات.
error-no-file = لا يوجد ملف مفتوح
error-no-file-remedy = افتح ملفًا أو أنشئ ملفًا جديدًا من قائمة «ملف».
error-missing-glyphs = لا يمكن طباعة بعض الحروف
error-missing-glyph = { $character } ({ $code }) في «{ $text }».
error-nothing-to-tell = لا شيء لعرضه
error-nothing-to-tell-remedy = لا توجد هنا جلسة محددة الوقت ومخصصة لقرّاء التقويم. اختر جزءًا آخر أو قرّاء آخرين.
error-address = «{ $address }» ليس عنوان بريد
error-address-remedy = اكتبه على هيئة name@example.org.
error-long-name = اسم { $address } طويل جدًا
error-long-name-remedy = فيه { $length } حرفًا، والحد { $limit }. في كل سطر اسم واحد وعنوانه.
error-many-guests = المدعوون أكثر مما تتسع له دعوة واحدة: { $count }
error-many-guests-remedy = الحد { $limit }، وكل منهم يرى سائرهم. اجعلها عدة دعوات، كل منها لبعضهم.
error-password-needed = كلمة المرور مطلوبة
error-password-needed-keychain = ليست في حافظة مفاتيح هذا الحاسوب لهذا المستخدم. اكتبها، واحفظها إن شئت.
error-password-needed-typed = لا تستجيب على هذا الحاسوب أي حافظة مفاتيح. اكتب كلمة المرور؛ فهي لا تُحفظ في أي مكان.
error-server-address = «{ $address }» ليس عنوان تقويم
error-server-address-remedy = اكتبه على هيئة ‎https://host/calendar/‎؛ يعرفه من يدير الخادم.
error-server-not-encrypted = لا يُسأل { $host } دون تعمية
error-server-not-encrypted-remedy = كان يمكن قراءة كلمة المرور في الطريق، فلم تُرسل. اكتب عنوانًا يبدأ بـ ‎https://‎.
error-server-unreachable = { $host } لا يجيب
error-server-unreachable-remedy = تحقق من العنوان والشبكة ثم حاول مرة أخرى. ({ $detail })
error-server-not-trusted = { $host } غير موثوق
error-server-not-trusted-issuer = لا يضمنه أحد يثق به هذا الحاسوب، فلم تُرسل كلمة المرور. اطلب ممن يدير الخادم شهادة موثوقة، أو أضف جهة تصديقه إلى هذا الحاسوب.
error-server-not-trusted-name = شهادته لاسم آخر، فلم تُرسل كلمة المرور. تحقق من العنوان.
error-server-not-trusted-expired = شهادته غير صالحة في هذا الوقت، فلم تُرسل كلمة المرور. تحقق من تاريخ هذا الحاسوب أو اسأل من يدير الخادم.
error-server-not-trusted-revoked = شهادته مسحوبة، فلم تُرسل كلمة المرور. اسأل من يدير الخادم.
error-server-not-trusted-other = تعذر التحقق من التعمية، فلم تُرسل كلمة المرور. اسأل من يدير الخادم.
error-server-not-authorised = لا يقبل الخادم اسم المستخدم وكلمة المرور هذين
error-server-not-authorised-remedy = اكتبهما مرة أخرى. وحيث يكون الدخول بخطوتين يريد الخادم كلمة مرور يصنعها للبرامج.
error-server-not-authorised-other = يريد { $offered }، وهي غير معروفة هنا. اسأل من يدير الخادم.
error-server-not-a-calendar = هذا ليس تقويمًا
error-server-not-a-calendar-found = اختر أحد التقاويم الموجودة هناك.
error-server-not-a-calendar-none = لم يُعثر على تقويم انطلاقًا منه. تحقق من العنوان؛ كثيرًا ما يكون في صفحات الخادم رابطًا للنسخ.
error-server-read-only = هذا التقويم للقراءة فقط
error-server-read-only-remedy = اطلب من صاحبه حق الكتابة، أو اختر غيره.
error-server-full = لا مكان على الخادم لهذا المستخدم
error-server-full-remedy = أفسح مكانًا هناك ثم انشر مرة أخرى: ما كُتب ثابت.
error-server-redirected = يشير الخادم إلى مكان آخر: { $to }
error-server-redirected-remedy = لا تُرسل كلمة المرور إليه. إن كان صحيحًا فاكتبه عنوانًا.
error-server-said = أجاب الخادم بـ { $status }
error-server-said-remedy = حاول لاحقًا أو اسأل من يديره. { $detail }
error-server-not-understood = لا يجيب الخادم كما يجيب خادم التقاويم
error-server-not-understood-remedy = تحقق من العنوان. ({ $detail })
error-server-not-noted = تعذر تدوين ما كُتب على الخادم في هذا الحاسوب
error-server-not-noted-remedy = أفسح مكانًا على القرص ثم انشر مرة أخرى: يُسأل الخادم عما فيه. ({ $detail })
error-nothing-to-print = لا شيء للطباعة
error-nothing-to-print-remedy = اختر شيئاً آخر أو مطبوعاً آخر.
error-too-many-papers = أكثر مما يسعه ملف PDF واحد، عدد الأوراق: { $asked }
error-too-many-papers-remedy = يسع الملف الواحد { $most } على الأكثر. احفظ ملفات PDF كثيرة في مجلد.
error-template = في أحد القوالب خطأ
error-template-fault = { $file }، السطر { $line }: { $reason }
error-templates = لا يمكن قراءة القوالب
error-templates-remedy = { $folder }: { $detail }. أعد المجلد إلى مكانه أو استعمل قوالب البرنامج.
error-font = لم يُضف: { $file }
error-font-no-font = ليس خطاً. اختر ملفاً من نوع TrueType أو OpenType ‏(TTF، OTF).
error-font-too-large = حجمه أكبر من { $limit } ميبيبايت، ولا يحتاج خط إلى ذلك. اختر ملفاً آخر.
error-font-unreadable = لا يمكن قراءته ({ $detail }). انسخه إلى هذا الحاسوب ثم حاول مجدداً.
error-printer = لم تقبل الطابعة المهمة: { $printer }
error-printer-remedy = تحقق من وجودها وتشغيلها، أو افتح ملف PDF في برنامج العرض واطبعه من هناك. ({ $detail })
error-printer-sent = سُلّم قبل ذلك { $sent } من { $jobs } من مهام الطباعة.
error-print-dialog = لم تقبل نافذة الطباعة في النظام المهمة
error-print-dialog-remedy = حاول مرة أخرى، أو افتح ملف PDF في برنامج العرض واطبعه من هناك. ({ $detail })
error-internal = حدث خطأ داخل البرنامج
error-open-not-found = الملف { $file } غير موجود
error-open-not-found-remedy = نُقل أو أُعيدت تسميته أو حُذف. ابحث عنه من «ملف» > «فتح».
error-open-not-ours = { $file } ليس ملف Kurultai
error-open-not-ours-remedy = لم يُغيَّر الملف. اختر ملفًا ينتهي اسمه بـ .kurultai.
error-open-damaged =
    { $count ->
        [zero] الملف { $file } تالف
        [one] الملف { $file } تالف في موضع واحد
        [two] الملف { $file } تالف في موضعين
        [few] الملف { $file } تالف في { $count } مواضع
        [many] الملف { $file } تالف في { $count } موضعًا
       *[other] الملف { $file } تالف في { $count } موضع
    }
error-open-damaged-remedy = لم يُغيَّر الملف. يمكن حفظ ما لا يزال مقروءًا في ملف جديد.
error-open-newer = { $file } أُنشئ بإصدار أحدث من Kurultai
error-open-newer-remedy = لم يُغيَّر الملف. حدّث البرنامج: صيغة الملف { $found }، وهذا الإصدار يعرف حتى { $known }.
error-open-locked = { $file } مفتوح في مكان آخر
error-open-locked-remedy = أغلقه هناك ثم افتحه هنا.
error-open-read-only = { $file } للقراءة فقط
error-open-read-only-remedy = انسخه إلى مجلد يمكنك الكتابة فيه وافتح النسخة.
error-open-no-permission = لا يُسمح لك بفتح { $file }
error-open-no-permission-remedy = اطلب من مالك الملف حق القراءة والكتابة.
error-open-io = تعذّرت قراءة { $file }
error-open-io-remedy = تأكد من توفّر القرص أو الشبكة ثم حاول مجددًا. ({ $detail })
error-write = لم يُكتب الملف { $file }
error-write-no-space = القرص ممتلئ. أفرغ مساحة أو اختر مكانًا آخر.
error-write-no-permission = لا يُسمح لك بالكتابة هناك. اختر مجلدًا آخر.
error-write-same-file = هذا هو الملف المفتوح نفسه. اختر اسمًا آخر.
error-write-read-only = المكان للقراءة فقط. اختر مجلدًا آخر.
error-write-io = تأكد من توفّر القرص أو الشبكة ثم حاول مجددًا. ({ $detail })
error-write-moved = نُقل الملف أو أُعيدت تسميته أو حُذف وهو مفتوح. أعِده إلى مكانه أو احفظ باسم آخر.
error-write-taken-over = فُتح الملف للتعديل على جهاز آخر. احفظ باسم آخر.
error-write-gone = القرص أو محرك الشبكة غير متوفر أو لا يستجيب. أعِد توصيله أو اختر مكانًا آخر.
error-backup = لا يمكن استخدام هذه النسخة الاحتياطية
error-backup-not-found = لم تعد موجودة. اختر نسخة احتياطية أخرى.
error-backup-altered = محتواها ليس ما كتبه البرنامج: غيّره القرص أو برنامج آخر. لم يُغيَّر شيء. اختر نسخة احتياطية أخرى.
error-backup-other-file = هذه نسخة احتياطية لملف آخر. لم يُغيَّر شيء. لاستعادتها افتح ذلك الملف.
error-backup-unreadable = تعذّرت قراءتها. تأكد من توفّر القرص أو اختر نسخة احتياطية أخرى. ({ $detail })

error-misread = تعذّر فهم الملف «{ $file }»، فلم يُضَف شيء
error-misread-place = السطر { $line }، { $field }: { $fault }.
error-misread-no-column = لا يوجد عمود بهذا الاسم؛ يجب أن يسمّي السطر الأول day وfajr وsunrise وdhuhr وasr وmaghrib وisha
error-misread-missing = لا شيء هنا
error-misread-not-a-day = ليس يومًا مثل 2025-09-18
error-misread-not-a-time = ليس وقتًا مثل 04:00
error-misread-out-of-order = ليس بعد الوقت الذي قبله
error-misread-twice = ورد هذا اليوم في سطر سابق أيضًا
error-misread-days = لا أيام فيه، أو عددها كبير جدًا
