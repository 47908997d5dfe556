# Calendars.
outputs-calendar = تصدير التقويم
outputs-calendar-about = ملف ‎.ics يمكن لبرامج التقويم استيراده.
outputs-scope = المحتوى
outputs-scope-event = الفعالية كلها
outputs-scope-venue = مقر واحد
outputs-scope-day = يوم واحد
outputs-scope-track = مسار واحد
outputs-scope-kind = نوع واحد من الجلسات
outputs-scope-organization = جلسات جهة واحدة
outputs-scope-room = قاعة واحدة
outputs-scope-delegation = وفد واحد
outputs-scope-person = شخص واحد
outputs-which-venue = المقر
outputs-which-day = اليوم
outputs-which-track = المسار
outputs-which-kind = النوع
outputs-which-organization = الجهة
outputs-which-room = القاعة
outputs-which-delegation = الوفد
outputs-which-person = الشخص
outputs-language = اللغة
outputs-language-hint = ما ليس له نص بهذه اللغة يظهر بالإنجليزية، ثم بالروسية، ثم بأي لغة أخرى متاحة.
outputs-files = الملفات
outputs-files-one = تقويم واحد
outputs-files-folder = تقويم لكل منها، في مجلد
outputs-files-archive = تقويم لكل منها، في أرشيف ‎ZIP
outputs-audience = القرّاء
outputs-audience-hint = تُستبعد الجلسات المخصصة لعدد أقل من الأشخاص.
outputs-second = لغة ثانية إلى جانبها
outputs-second-none = لا شيء
outputs-alarm = التذكير
outputs-alarm-none = لا شيء
outputs-alarm-minutes =
    { $minutes ->
        [60] قبل ساعة
        [1440] قبل يوم
        [one] قبل دقيقة
        [two] قبل دقيقتين
        [few] قبل { $minutes } دقائق
       *[other] قبل { $minutes } دقيقة
    }
outputs-extras = إضافة إلى ذلك
outputs-html = الأوصاف بصيغة HTML أيضًا، لبرنامج Outlook
outputs-utc = الأوقات بالتوقيت العالمي UTC دون منطقة زمنية
outputs-inside =
    { $count ->
        [0] لا جلسات
        [zero] لا جلسات
        [one] جلسة واحدة
        [two] جلستان
        [few] { $count } جلسات
        [many] { $count } جلسة
       *[other] { $count } جلسة
    }
outputs-more = و{ $count } غيرها
outputs-left-out = المستبعَد: { $count }
outputs-left-unscheduled = لم يُحدد وقتها
outputs-left-no-length = بلا مدة
outputs-left-year = لا يمكن كتابة سنتها
outputs-left-audience = لعدد أقل من الأشخاص
outputs-left-draft = ما زالت مسودة
outputs-empty = لا شيء لعرضه
outputs-empty-hint = لا توجد هنا جلسة محددة الوقت ومخصصة لقرّاء التقويم، لذلك لا يُكتب ملف.
outputs-zone-explicit = تتغير الساعة في { $zone } دون قاعدة سنوية. قد تعرض بعض برامج التقويم أوقاتًا خاطئة؛ أما بتوقيت UTC فتعرض كلها الوقت نفسه.
outputs-zone-utc = استخدام UTC
outputs-progress = كُتب { $done } من { $count }
outputs-stop = إيقاف
outputs-calendars-saved =
    { $count ->
        [zero] لم يُحفظ أي تقويم: { $file }
        [one] حُفظ تقويم واحد: { $file }
        [two] حُفظ تقويمان: { $file }
        [few] حُفظت { $count } تقاويم: { $file }
        [many] حُفظ { $count } تقويمًا: { $file }
       *[other] حُفظ { $count } تقويم: { $file }
    }
outputs-calendars-stopped =
    { $count ->
        [0] أُوقف. لم يُحفظ شيء.
        [zero] أُوقف. لم يُحفظ شيء.
        [one] أُوقف. حُفظ تقويم واحد.
        [two] أُوقف. حُفظ تقويمان.
        [few] أُوقف. حُفظت { $count } تقاويم.
        [many] أُوقف. حُفظ { $count } تقويمًا.
       *[other] أُوقف. حُفظ { $count } تقويم.
    }
outputs-calendars-empty = لا شيء لعرضه فيها، لذلك لم تُكتب: { $names }
outputs-since =
    { $count ->
        [0] لم يتغير شيء منذ التصدير على هذا الحاسوب، { $when }.
        [zero] لم يتغير شيء منذ التصدير على هذا الحاسوب، { $when }.
        [one] تغيرت جلسة واحدة منذ التصدير على هذا الحاسوب، { $when }.
        [two] تغيرت جلستان منذ التصدير على هذا الحاسوب، { $when }.
        [few] تغيرت { $count } جلسات منذ التصدير على هذا الحاسوب، { $when }.
        [many] تغيرت { $count } جلسة منذ التصدير على هذا الحاسوب، { $when }.
       *[other] تغيرت { $count } جلسة منذ التصدير على هذا الحاسوب، { $when }.
    }
outputs-change-new = جديدة
outputs-change-cancelled = أُلغيت بعد ذلك
outputs-change-moved = نُقلت
outputs-change-changed = تغيرت
outputs-change-gone = لم تعد موجودة
outputs-gone = لم تعد فيه، لكنها باقية لدى من استورده: { $count }
outputs-gone-unknown = جلسة محذوفة
outputs-export = تصدير…
outputs-calendar-saved = حُفظ التقويم: { $file }

# Agendas.
outputs-shown = المعروض في المعاينة
outputs-place = { $place } من { $count }
outputs-preview = معاينة
outputs-loading = يجري إعداد الصفحات…
outputs-pages =
    { $count ->
        [zero] لا صفحات
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count } صفحات
        [many] { $count } صفحة
       *[other] { $count } صفحة
    }
outputs-fit-page = الصفحة كاملة
outputs-fit-width = عرض الصفحة
outputs-page = الصفحة { $page } من { $pages }
outputs-page-alt = جدول أعمال { $name }، الصفحة { $page } من { $pages }
outputs-no-delegations = لا وفود للطباعة بعد.
outputs-failed = المعاينة غير متاحة.
outputs-retry = إعادة المحاولة
outputs-missing =
    { $count ->
        [zero] لا ينقص خطوط الطباعة أي حرف.
        [one] ينقص خطوط الطباعة حرف واحد:
        [two] ينقص خطوط الطباعة حرفان:
        [few] ينقص خطوط الطباعة { $count } أحرف:
        [many] ينقص خطوط الطباعة { $count } حرفًا:
       *[other] ينقص خطوط الطباعة { $count } حرف:
    }
outputs-missing-glyph = { $character } ({ $code }) في «{ $text }»
outputs-missing-reason = أضف خطاً يحويها أو استبدلها، وعندها يمكن الحفظ والطباعة.
outputs-save = حفظ بصيغة PDF…
outputs-agenda-saved = حُفظ ملف PDF: { $file }

# An invitation to one session.
invitation-open = دعوة…
invitation-no-time = لم يُحدد وقتها بعد.
invitation-title = دعوة: { $title }
invitation-about = ملف ‎.ics يُرفق برسالة: تعرض برامج البريد قبول الدعوة، وتُحدّث ما أُرسل من قبل.
invitation-method = الغرض
invitation-request = دعوة أو إبلاغ بتغيير
invitation-cancel = سحب الدعوة
invitation-from = صاحب الدعوة
invitation-address-hint = عنوان، أو الاسم ‎<name@example.org>
invitation-to = المدعوون
invitation-to-hint = واحد في كل سطر: عنوان، أو الاسم ‎<name@example.org>
invitation-saved = حُفظت الدعوة: { $file }
invitation-draft = فتح كمسودة رسالة
invitation-drafted-mail = فُتحت مسودة في برنامج بريدك. تأكد هناك من إرفاق الملف ثم أرسلها.
invitation-drafted-message = فُتحت رسالة غير مرسلة في البرنامج الذي يفتح هذه الملفات. راجعها هناك ثم أرسلها.
invitation-save = حفظ…
