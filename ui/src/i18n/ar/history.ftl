# The history page.

history-title = السجل
history-lead = كل ما تغيّر في هذا الملف، الأحدث أولًا. ويُحفظ التراجع أيضًا.
history-when = متى
history-who = من
history-what = ماذا
history-undone = تم التراجع عنه
history-undid = تراجع عن: { $action }
history-redid = إعادة: { $action }
history-other = تغيير آخر: { $subject }
history-nobody = غير مذكور
history-more = عرض المزيد
history-empty = لا توجد تغييرات بعد

# Which changes are listed.
history-filter = تصفية
history-everyone = الجميع
history-everything = كل شيء
history-concerns = يخص
history-day = اليوم
history-search = بحث
history-search-hint = الأسماء والنصوص
history-clear = مسح الكل
history-only = فقط: { $name }
history-only-clear = عرض الباقي أيضًا، لا هذا فقط: { $name }
history-not-found = لا توجد تغييرات تطابق هذه الشروط
history-edits =
    { $count ->
        [zero] لا تعديلات
        [one] تعديل واحد
        [two] تعديلان
        [few] { $count } تعديلات
        [many] { $count } تعديلًا
       *[other] { $count } تعديل
    }
history-each-edit = كل تعديل على حدة
history-of-session = سجل هذه الجلسة
history-of-delegation = سجل هذا الوفد
history-of-person = سجل هذا الشخص

# What a change changed.
history-loading = لحظة من فضلك…
history-kind-made = أُضيف
history-kind-edited = عُدّل
history-kind-removed = حُذف
history-before = قبل:
history-after = بعد:
history-yes = نعم
history-no = لا
history-todo-done = { $text } (أُنجزت)
history-quiet-daily = { $name }، { $from }–{ $to }، كل يوم
history-quiet-on = { $name }، { $from }–{ $to }، { $day }
history-opening-daily = { $from }–{ $to }، كل يوم
history-opening-on = { $from }–{ $to }، { $day }
history-timetable = عدد الأيام { $count } ابتداءً من { $day }
history-whole = عرض النص كاملًا
history-whole-of = عرض النص كاملًا: { $field }
history-less = عرض أقل
history-less-of = عرض أقل: { $field }
history-unnamed = بلا اسم
history-no-changes = لا فرق
history-sum = أُضيف: { $made } · عُدّل: { $edited } · حُذف: { $removed }
history-nouns-event = الفعاليات
history-nouns-venue = المقار
history-nouns-room = القاعات
history-nouns-travel = مدد الطريق
history-nouns-track = المسارات
history-nouns-session = الجلسات
history-nouns-organization = المنظمات
history-nouns-person = الأشخاص
history-nouns-delegation = الوفود
history-nouns-member = أعضاء الوفود
history-nouns-part = المشاركات في الجلسات
history-nouns-co-organizer = الشركاء في التنظيم
history-nouns-agreement = الاتفاقات
history-nouns-agreement-party = أطراف الاتفاقات
history-nouns-commitment = الالتزامات
history-nouns-attachment = الملفات المرفقة
history-nouns-attachment-content = محتويات الملفات المرفقة
history-nouns-series = السلاسل
history-nouns-strand = محاور العمل
history-nouns-strand-tie = الارتباط بمحاور العمل
history-nouns-constraint = الشروط بين الجلسات
history-nouns-availability = أوقات حضور الأشخاص
history-nouns-timetable = جداول مواقيت الصلاة
history-nouns-acceptance = الملاحظات المقبولة
history-nouns-release = الإصدارات

# What can be done with a change.
history-bring-back = استعادة ما كان
history-bring-back-hint = يعيد ما تغيّر هنا إلى ما كان عليه من قبل، ويترك ما عداه كما هو.
history-see-then = عرض البرنامج كما كان آنذاك
history-since = ما تغيّر منذ ذلك الحين
history-since-title = ما تغيّر منذ { $day }، { $time }
history-brought-back = تمت الاستعادة
history-nothing-brought-back = لم يتغيّر شيء: لم يبقَ ما يُستعاد
history-contradicts = حدثت تغييرات بعد ذلك
history-contradicts-hint = لم يتغيّر شيء بعد. ما يلي يتعارض مع الاستعادة:
history-contradiction-changed = «{ $name }» ({ $noun }): تغيّر الحقل «{ $field }» مرة أخرى منذ ذلك الحين. القيمة الحالية ثم ما سيُستعاد:
history-contradiction-gone = «{ $name }» ({ $noun }): حُذف منذ ذلك الحين.
history-contradiction-missing = «{ $name }» ({ $noun }): سيشير الحقل «{ $field }» إلى «{ $missing }» الذي حُذف منذ ذلك الحين.
history-contradiction-needed =
    { $uses ->
        [zero] «{ $name }» ({ $noun }): سيُحذف، ولا تشير إليه سجلات أخرى.
        [one] «{ $name }» ({ $noun }): سيُحذف، لكن سجلًا آخر يشير إليه الآن.
        [two] «{ $name }» ({ $noun }): سيُحذف، لكن سجلين آخرين يشيران إليه الآن.
        [few] «{ $name }» ({ $noun }): سيُحذف، لكن { $uses } سجلات أخرى تشير إليه الآن.
        [many] «{ $name }» ({ $noun }): سيُحذف، لكن { $uses } سجلًا آخر تشير إليه الآن.
       *[other] «{ $name }» ({ $noun }): سيُحذف، لكن { $uses } سجل آخر تشير إليه الآن.
    }
history-keep-now = إبقاء ما هو قائم الآن في هذه
history-take-then = استعادة كل شيء

# Undo and redo say what they did.
history-toast-undone = تم التراجع عن: { $action }
history-toast-redone = أُعيد تنفيذ: { $action }

# Names of fields.
field-event-name = { event-name }
field-event-theme = { event-theme }
field-event-starts-on = { event-starts }
field-event-ends-on = { event-ends }
field-event-zone = { event-zone }
field-event-languages = { event-languages }
field-event-day-starts = { event-hours-from }
field-event-day-ends = { event-hours-to }
field-event-quiet = { event-quiet }
field-event-checking = { event-checking }
field-event-series-id = { horizon-series-of }
field-event-ordinal = { horizon-ordinal }
field-event-tentative = { horizon-tentative }
field-venue-event-id = { choose-event }
field-venue-name = { event-venue-name }
field-venue-position = الموضع في الترتيب
field-venue-latitude = { event-venue-latitude }
field-venue-longitude = { event-venue-longitude }
field-travel-event-id = { choose-event }
field-travel-from-id = من
field-travel-to-id = إلى
field-travel-minutes = الدقائق
field-room-event-id = { choose-event }
field-room-venue-id = { event-room-venue }
field-room-name = { event-room-name }
field-room-capacity = { event-room-capacity }
field-room-position = الموضع في الترتيب
field-room-setup-minutes = { event-room-setup }
field-room-booths = { event-room-booths }
field-room-opening = { event-room-opening }
field-room-closed = { event-room-closed }
field-room-equipment = { event-room-equipment }
field-room-dais-seats = { event-room-dais }
field-room-channels = { event-room-channels }
field-track-event-id = { choose-event }
field-track-name = { event-track-name }
field-track-position = الموضع في الترتيب
field-session-event-id = { choose-event }
field-session-parent-id = { session-parent }
field-session-room-id = { session-room }
field-session-kind = { session-kind }
field-session-status = { session-status }
field-session-audience = { session-audience }
field-session-title = { session-title }
field-session-description = { session-description }
field-session-starts = { session-start }
field-session-ends = { session-end }
field-session-languages = { session-languages }
field-session-attendance = { session-attendance }
field-session-notes = { session-notes }
field-session-locked = مثبّتة في مكانها
field-session-todos = المهام
field-session-track-id = { session-track }
field-session-setup-minutes = { session-setup }
field-session-needs = { session-needs }
field-session-relay = { session-relay }
field-organization-name = { partners-name }
field-organization-kind = { partners-kind }
field-organization-country = { partners-country }
field-person-honorific = { people-honorific }
field-person-name = { people-name }
field-person-title = { people-title }
field-person-organization-id = { people-organization }
field-person-languages = { people-languages }
field-person-rank = { people-rank }
field-person-observance = { observance }
field-delegation-event-id = { choose-event }
field-delegation-organization-id = { delegations-organization }
field-delegation-status = { delegations-status }
field-delegation-languages = { delegations-languages }
field-delegation-arrival = { delegations-arrival }
field-delegation-departure = { delegations-departure }
field-delegation-liaison = { delegations-liaison }
field-delegation-notes = { delegations-notes }
field-delegation-observance = { observance }
field-member-delegation-id = { session-delegation }
field-member-person-id = { delegations-person }
field-member-function = { delegations-function }
field-member-on-behalf-of = { delegations-on-behalf }
field-member-position = الموضع في الترتيب
field-member-arrival = { delegations-arrival }
field-member-departure = { delegations-departure }
field-part-session-id = الجلسة
field-part-who = { session-part-who }
field-part-role = { session-part-role }
field-part-on-behalf-of = { session-on-behalf }
field-part-position = { session-parts }
field-co-organizer-of = الجلسة أو الفعالية
field-co-organizer-organization-id = { delegations-organization }
field-co-organizer-role = { partners-role }
field-co-organizer-status = { partners-status }
field-co-organizer-contact = { partners-contact }
field-co-organizer-invited-on = { partners-invited-on }
field-co-organizer-answered-on = { partners-answered-on }
field-co-organizer-person-id = { partners-contact-person }
field-co-organizer-position = موضع الشعار
field-co-organizer-pledges = { partners-pledges }
field-co-organizer-letters = { partners-letters }
field-agreement-title = { partners-agreement-title }
field-agreement-kind = { partners-agreement-kind }
field-agreement-state = { partners-agreement-state }
field-agreement-signed-on = { partners-signed-on }
field-agreement-signed-at = { partners-signed-at }
field-agreement-session-id = { partners-agreement-session }
field-agreement-notes = { partners-agreement-notes }
field-agreement-drafted-on = { agreement-state-draft }
field-agreement-negotiated-on = { agreement-state-negotiated }
field-agreement-agreed-on = { agreement-state-agreed }
field-agreement-in-force-on = { agreement-state-in-force }
field-agreement-ended-on = { agreement-state-ended }
field-agreement-valid-until = { partners-valid-until }
field-agreement-event-id = { partners-agreement-event }
field-agreement-party-agreement-id = الاتفاق
field-agreement-party-organization-id = الطرف
field-agreement-party-person-id = الموقِّع
field-agreement-party-signatory = { partners-signatory-as }
field-commitment-agreement-id = { field-agreement-party-agreement-id }
field-commitment-title = { partners-commitment-what }
field-commitment-organization-id = { partners-commitment-owner }
field-commitment-responsible = { partners-commitment-responsible }
field-commitment-due-on = { partners-commitment-due }
field-commitment-state = { partners-agreement-state }
field-commitment-done-on = { partners-commitment-done-on }
field-commitment-evidence = { partners-commitment-evidence }
field-commitment-event-id = { partners-commitment-event }
field-commitment-position = { field-track-position }
field-attachment-agreement-id = { field-agreement-party-agreement-id }
field-attachment-name = اسم الملف
field-attachment-version = الإصدار
field-attachment-bytes = الحجم بالبايت
field-attachment-added-on = تاريخ الإرفاق
field-attachment-note = { partners-file-note-empty }
field-attachment-content-attachment-id = الملف
field-series-name = { horizon-series-name }
field-strand-name = { horizon-strand-name }
field-strand-description = { horizon-strand-description }
field-strand-starts-in = { horizon-starts-in }
field-strand-ends-in = { horizon-ends-in }
field-strand-position = { field-track-position }
field-strand-tie-strand-id = محور العمل
field-strand-tie-to = ما يخدمه
field-constraint-event-id = { choose-event }
field-constraint-sort = ما يجب أن يتحقق
field-constraint-one = الجلسات
field-constraint-other = بالنسبة إلى
field-constraint-gap-minutes = الدقائق بينهما
field-availability-event-id = { choose-event }
field-availability-person-id = { delegations-person }
field-availability-from = من
field-availability-to = حتى
field-availability-free = حاضر
field-timetable-event-id = { choose-event }
field-timetable-venue-id = { event-room-venue }
field-timetable-name = المصدر
field-timetable-days = الأيام
field-acceptance-event-id = { choose-event }
field-acceptance-rule = القاعدة
field-acceptance-key = الملاحظة
field-acceptance-facts = الوقائع
field-acceptance-reason = السبب
field-release-event-id = { choose-event }
field-release-number = الرقم
field-release-note = ملاحظة
field-release-author = الناشر
field-release-at = اللحظة
field-release-wall = وقت النشر
field-release-offset-minutes = الفرق عن التوقيت العالمي
