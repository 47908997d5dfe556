# Organizations and their agreements.
partners-heading = الشركاء
partners-views = القوائم
partners-organizations = المنظمات
partners-agreements = الاتفاقات
partners-count =
    { $count ->
        [zero] لا منظمات
        [one] منظمة واحدة
        [two] منظمتان
        [few] { $count } منظمات
        [many] { $count } منظمة
       *[other] { $count } منظمة
    }
partners-count-found = { $found } من { $count }
partners-search = البحث بالاسم أو النوع أو البلد
partners-not-found = لا توجد منظمة تطابق «{ $search }»
partners-show-all = عرض الكل
partners-none = لا منظمات بعد
partners-none-hint = أضف المنظمات التي يعمل معها المؤتمر. يمكنها بعد ذلك أن توفد وفودًا وتشارك في تنظيم الجلسات وتكون طرفًا في الاتفاقات.
partners-add = إضافة منظمة
partners-add-confirm = إضافة
partners-name = الاسم
partners-kind = النوع
partners-country = البلد
partners-country-hint = اتركه فارغًا إذا كانت المنظمة دولية.
partners-sessions = الجلسات المشتركة

# One organization.
partners-back = العودة إلى جميع المنظمات
partners-delegation = الانتقال إلى وفدها
partners-remove = حذف المنظمة
partners-removed = حُذفت المنظمة «{ $name }»
partners-facts = المنظمة
partners-sessions-none = لا تشارك في تنظيم أي جلسة من جلسات هذه الفعالية.
partners-session-add = إضافة إلى جلسة
partners-session-at = { $title } · { $at }
partners-share-remove = إزالة: { $name }
partners-role = الدور
partners-status = الحالة
partners-contact = جهة الاتصال

# The people of the directory.
partners-people = الأشخاص
partners-people-count =
    { $count ->
        [zero] لا أشخاص
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
partners-people-search = ابحث بالاسم أو المنصب أو المنظمة
partners-people-not-found = لا شخص يطابق «{ $search }»
partners-people-none = لا أشخاص بعد
partners-people-none-hint = يأتي الأشخاص إلى هنا من الوفود والجلسات حيث تضيفهم بأسمائهم.
partners-people-back = العودة إلى جميع الأشخاص

# Agreements.
partners-agreements-count =
    { $count ->
        [zero] لا اتفاقات
        [one] اتفاق واحد
        [two] اتفاقان
        [few] { $count } اتفاقات
        [many] { $count } اتفاقًا
       *[other] { $count } اتفاق
    }
partners-agreements-none = لا اتفاقات بعد.
partners-agreement-add = إضافة اتفاق
partners-agreement-new-title = عنوان اتفاق جديد
partners-agreement-title = العنوان
partners-agreement-kind = النوع
partners-agreement-state = الحالة
partners-signed-on = تاريخ التوقيع
partners-signed-at = مكان التوقيع
partners-agreement-session = الجلسة التي يُوقَّع فيها
partners-agreement-elsewhere = جلسة من فعالية أخرى
partners-parties = الأطراف
partners-party-add = إضافة طرف
partners-party-remove = إزالة الطرف: { $name }
partners-agreement-notes = ما اتُّفق عليه
partners-agreement-remove = حذف الاتفاق
partners-agreement-removed = حُذف الاتفاق «{ $title }»

# What co-organizers promised, and the letters.
partners-share-more = التواريخ، الوعود ({ $pledges }، لم يُوفَ { $left })، الرسائل ({ $letters })
partners-logo-up = رفع الشعار: { $name }
partners-logo-down = خفض الشعار: { $name }
partners-contact-person = الشخص المسؤول
partners-invited-on = تاريخ الدعوة
partners-answered-on = تاريخ الرد
partners-pledges = الوعود
partners-pledge-kept = تم الوفاء: { $name }
partners-pledge-kind = نوع الوعد
partners-pledge-text = ما هو تحديدًا
partners-pledge-remove = إزالة الوعد: { $name }
partners-pledge-add = إضافة وعد
partners-letters = الرسائل
partners-letter-to = أُرسلت في { $day }: { $subject }
partners-letter-from = وردت في { $day }: { $subject }
partners-letter-way = مرسلة أم واردة
partners-letter-way-to = مرسلة
partners-letter-way-from = واردة
partners-letter-day = تاريخ الرسالة
partners-letter-subject = الرقم والموضوع
partners-letter-add = إضافة رسالة
partners-letter-remove = إزالة الرسالة: { $name }
partners-of-event = الشركاء في تنظيم الفعالية
partners-of-event-none = لا شريك للجهة المضيفة في تنظيم الفعالية بعد.
partners-of-event-add = إضافة منظمة
partners-over-events = في جميع فعاليات الملف
partners-over-none = لا تشارك في أي فعالية من هذا الملف.
partners-over-delegation =
    { $count ->
        [zero] الوفد: { $status }، بلا أعضاء
        [one] الوفد: { $status }، عضو واحد
        [two] الوفد: { $status }، عضوان
        [few] الوفد: { $status }، { $count } أعضاء
        [many] الوفد: { $status }، { $count } عضوًا
       *[other] الوفد: { $status }، { $count } عضو
    }

# One agreement: its states, parties, files and commitments.
partners-agreement-days = الحالات وتواريخها
partners-agreement-since = { $state }: التاريخ
partners-valid-until = سارٍ حتى
partners-agreement-event = الفعالية التي أسفرت عنه
partners-signatory = من يوقّع عن { $name }
partners-signatory-as = يوقّع بصفته
partners-files = نسخ النص
partners-file-facts = النسخة { $version } · { $size } كيلوبايت · { $day }
partners-file-note = ملاحظة على { $name }
partners-file-note-empty = ملاحظة
partners-file-save = حفظ نسخة: { $name }
partners-file-remove = إزالة الملف: { $name }
partners-file-add = إرفاق ملف…
partners-file-saved = حُفظ: { $file }
partners-commitments = الالتزامات
partners-commitment-add = إضافة
partners-commitment-new = التزام جديد
partners-commitment-what = المطلوب إنجازه
partners-commitment-owner = الجهة المسؤولة
partners-commitment-due = الأجل
partners-commitment-responsible = من يتابعه
partners-commitment-done-on = تاريخ الإنجاز
partners-commitment-done = أُنجز في { $day }
partners-commitment-event = يُتابَع في
partners-commitment-evidence = ما يثبت الإنجاز
partners-commitment-more = النص، الإثبات، المحاور
partners-commitment-remove = إزالة الالتزام: { $name }
partners-overdue = فات أجله
partners-overdue-count =
    { $count ->
        [zero] لا التزام فات أجله
        [one] التزام واحد فات أجله
        [two] التزامان فات أجلهما
        [few] { $count } التزامات فات أجلها
        [many] { $count } التزامًا فات أجلها
       *[other] { $count } التزام فات أجلها
    }
partners-agreements-table = الاتفاقات في جدول
partners-due-days = الآجال في تقويم
