# The panel of one session.
session-close = إغلاق الجلسة
session-duplicate = إنشاء نسخة
session-duplicated = هذه هي النسخة، وحالتها مسودة.
session-delete = حذف الجلسة
session-removed = حُذفت الجلسة «{ $title }»
session-findings = ملاحظات الفحوص

session-texts = العنوان والوصف
session-title = العنوان
session-description = الوصف

session-place = المكان والزمان
session-room = القاعة
session-room-open = لم تُحدَّد بعد
session-day = اليوم
session-unscheduled = غير مجدولة
session-start = البداية
session-end = النهاية
session-duration = المدة
session-unschedule = إخراج من الجدول
session-days-later =
    { $days ->
        [one] في اليوم التالي
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يومًا
       *[other] بعد { $days } يوم
    }
session-time-placeholder = س س:د د
session-time-problem = اكتب وقتًا بين 00:00 و24:00، مثل 09:30.
session-start-problem = اكتب وقتًا بين 00:00 و23:59، مثل 09:30.
session-end-problem = يجب أن تكون النهاية بعد البداية. إذا امتدت الجلسة إلى ما بعد منتصف الليل فحدِّد المدة.
session-duration-placeholder = س:د د
session-duration-problem = اكتب الساعات والدقائق، مثل 1:30، أو الدقائق، مثل 90.

session-facts = البيانات
session-kind = النوع
session-status = الحالة
session-audience = الحضور المعني
session-attendance = العدد المتوقع
session-attendance-problem = اكتب عددًا صحيحًا أو اترك الحقل فارغًا.
session-languages = لغات الترجمة الفورية
session-parent = جزء من
session-track = المسار
session-track-none = بلا مسار
session-notes = ملاحظات
session-setup = التجهيز (د)
session-needs = ما تحتاج إليه في القاعة
session-relay = اللغة الوسيطة في الترجمة المتتابعة

session-parts = ترتيب المداخلات
session-part-add = إضافة شخص أو وفد
session-part-who = من
session-part-role = الدور
session-part-role-of = الدور: { $name }
session-part-up = نقل إلى أعلى: { $name }
session-part-down = نقل إلى أسفل: { $name }
session-part-remove = إزالة: { $name }
session-delegation = وفد
session-on-behalf = نيابة عن
session-on-behalf-of = نيابة عن { $whom }
session-on-behalf-add = نيابة عن…

session-delegations = الوفود المشاركة ({ $count })
session-delegation-add = إضافة وفد
session-co-organizers = الشركاء في التنظيم
session-co-organizer-add = إضافة شريك في التنظيم
