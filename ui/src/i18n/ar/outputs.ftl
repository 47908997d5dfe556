# Calendars.
outputs-calendar = تصدير التقويم
outputs-calendar-about = ملف ‎.ics يمكن لبرامج التقويم استيراده.
outputs-scope = المحتوى
outputs-scope-event = الفعالية كلها
outputs-scope-room = قاعة واحدة
outputs-scope-delegation = وفد واحد
outputs-scope-person = شخص واحد
outputs-which-room = القاعة
outputs-which-delegation = الوفد
outputs-which-person = الشخص
outputs-language = اللغة
outputs-language-hint = ما ليس له نص بهذه اللغة يظهر بأقرب لغة متاحة.
outputs-export = تصدير…
outputs-calendar-saved = حُفظ التقويم: { $file }

# Agendas.
outputs-agenda = طباعة جداول الأعمال
outputs-range = جداول أعمال
outputs-range-one = وفد واحد
outputs-range-all =
    { $count ->
        [zero] الجميع: لا وفود
        [one] الجميع: وفد واحد
        [two] الجميع: وفدان
        [few] الجميع: { $count } وفود
        [many] الجميع: { $count } وفدًا
       *[other] الجميع: { $count } وفد
    }
outputs-shown = المعروض في المعاينة
outputs-previous = السابق
outputs-next = التالي
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
outputs-missing-reason = استبدل ما ينقص، وعندها يمكن الحفظ والطباعة.
outputs-save = حفظ بصيغة PDF…
outputs-print = طباعة…
outputs-agenda-saved = حُفظ ملف PDF: { $file }
outputs-printed = أُرسل ملف PDF إلى برنامج العرض. اطبعه من هناك.
