# The table of delegations.
delegations-heading = الوفود
delegations-count =
    { $count ->
        [zero] لا وفود
        [one] وفد واحد
        [two] وفدان
        [few] { $count } وفود
        [many] { $count } وفدًا
       *[other] { $count } وفد
    }
delegations-count-found = { $found } من { $count }
delegations-search = البحث بالمنظمة أو البلد أو الاسم
delegations-not-found = لا يوجد وفد يطابق «{ $search }»
delegations-show-all = عرض الكل
delegations-none = لا وفود بعد
delegations-none-hint = أضف المنظمات المدعوّة. يكون لكل منها برنامجها وتقويمها وجدول أعمالها المطبوع.
delegations-print-all = طباعة جداول الأعمال…
delegations-add = إضافة وفد
delegations-add-confirm = إضافة
delegations-add-problem = اختر منظمة أو اكتب اسم منظمة جديدة.
delegations-organization = المنظمة
delegations-country = البلد
delegations-head = رئيس الوفد
delegations-head-open = لم يُسم بعد
delegations-status = الحالة
delegations-members = الأعضاء
delegations-sessions = الجلسات
delegations-arrival = الوصول
delegations-findings = الملاحظات
delegations-findings-count =
    { $count ->
        [zero] لا ملاحظات
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { $count } ملاحظات
        [many] { $count } ملاحظة
       *[other] { $count } ملاحظة
    }

# One delegation.
delegations-back = العودة إلى جميع الوفود
delegations-print = طباعة جدول الأعمال…
delegations-export = تصدير التقويم…
delegations-remove = حذف الوفد
delegations-removed = حُذف الوفد «{ $name }»
delegations-facts = الوفد
delegations-name = الاسم
delegations-languages = لغات العمل
delegations-departure = المغادرة
delegations-day = اليوم
delegations-day-placeholder = سنة-شهر-يوم
delegations-day-problem = اكتب تاريخًا، مثل 2025-09-17 أو 17.09.2025.
delegations-day-missing = يُحفظ عند كتابة اليوم أيضًا.
delegations-time = التوقيت المحلي
delegations-time-missing = يُحفظ عند كتابة الوقت أيضًا.
delegations-offset = فارق التوقيت
delegations-clear = مسح
delegations-movement-clear = مسح: { $what }
delegations-liaison = ضابط الاتصال
delegations-liaison-hint = الاسم والهاتف؛ يُطبعان في جدول الأعمال.
delegations-notes = ملاحظات
delegations-notes-hint = تُطبع في جدول الأعمال.

# Who comes.
delegations-members-heading = أعضاء الوفد
delegations-members-none = لم يُسم أحد بعد.
delegations-member-add = إضافة عضو
delegations-member-add-function = إضافة الصفة فقط
delegations-member-up = نقل إلى أعلى: { $name }
delegations-member-down = نقل إلى أسفل: { $name }
delegations-member-remove = إزالة: { $name }
delegations-function = الصفة في الوفد
delegations-person = الشخص
delegations-person-open = الصفة فقط، ولم يُعرف الاسم بعد
delegations-on-behalf = نيابة عن
delegations-on-behalf-of = نيابة عن { $whom }
delegations-on-behalf-add = نيابة عن…

# Their programme.
delegations-programme = برنامج الوفد
delegations-programme-none = لا جلسات بعد. أضف الوفد أو أعضاءه إلى الجلسات.
delegations-loading = لحظة من فضلك…
delegations-unscheduled = غير مجدولة
delegations-room-open = لم تُحدَّد القاعة بعد
delegations-whole = الوفد
delegations-part = { $role }: { $who }
delegations-part-behalf = { $part }، نيابة عن { $whom }
delegations-clash = في الوقت نفسه: { $sessions }

# People and texts in several languages.
people-in-language = { $what } ({ $language })
people-particulars = الاسم واللقب التشريفي والمنصب
people-name = الاسم
people-honorific = اللقب التشريفي
people-title = المنصب
people-organization = المنظمة
people-languages = اللغات التي يتحدثها
people-languages-hint = يمكن بعدها كتابة الاسم بهذه اللغات أيضًا.
people-rank = المرتبة في المراسم
people-rank-hint = 1 هي الأعلى.
availability = أوقات الحضور في هذا الحدث
availability-hint = من ذُكر له وقت حضور فهو حاضر فيه فقط؛ ومن ذُكر له وقت غياب فهو حاضر فيما عداه.
availability-row = المدة { $number }
availability-free = حاضر أم لا
availability-is-free = حاضر
availability-is-busy = غائب
availability-from-day = من يوم
availability-from-time = من الساعة
availability-to-day = إلى يوم
availability-to-time = إلى الساعة
availability-add = إضافة مدة
availability-remove = حذف المدة { $number }
delegations-own-movements = وصول ومغادرة خاصان
observance = الشعائر المرعيّة
people-create-person = إنشاء سجل للشخص «{ $name }»
people-create-organization = إنشاء المنظمة «{ $name }»
