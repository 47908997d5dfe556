# Bilateral meetings.
delegations-view-bilaterals = اللقاءات الثنائية
delegations-title-bilaterals = اللقاءات الثنائية
bilaterals-add = طلب جديد
bilaterals-add-confirm = إضافة
bilaterals-from = الطالب
bilaterals-to = المطلوب لقاؤه
bilaterals-two = اختر وفدين مختلفين.
bilaterals-waiting = قيد الانتظار
bilaterals-planned = مخطط لها
bilaterals-refused = مرفوضة
bilaterals-withdrawn = مسحوبة
bilaterals-pair = { $from } – { $to }
bilaterals-none = لا طلبات بعد
bilaterals-none-hint = يُخطط لكل طلب في جلسة خاصة يحضرها رئيسا الوفدين.
bilaterals-grid = لقاءات { $day } الثنائية
bilaterals-grid-by = العرض حسب
bilaterals-by-rooms = القاعات
bilaterals-by-delegations = الوفود
bilaterals-until = حتى { $time }
bilaterals-who = من
bilaterals-topic = الموضوع
bilaterals-accompanying = المرافقون لكل رئيس
bilaterals-accompanying-short = +N
bilaterals-languages = لغات الترجمة
bilaterals-flags = أعلام على الطاولة
bilaterals-flags-short = الأعلام
bilaterals-gift = الهدية
bilaterals-notes = ملاحظات
bilaterals-internal = للأمانة وحدها: لا يظهر في أي جدول أعمال ولا تقويم.
bilaterals-status = الرد
bilaterals-minutes = الدقائق
bilaterals-minutes-problem = اكتب عدد الدقائق.
bilaterals-days = الأيام المرغوبة
bilaterals-remove = حذف الطلب
bilateral-status-pending = قيد الانتظار
bilateral-status-agreed = متفق عليه
bilateral-status-refused = مرفوض
bilateral-status-withdrawn = مسحوب
bilaterals-planner = أوقات فراغ الطرفين
bilaterals-planner-hint = تُترك ١٥ دقيقة قبل اللقاء وبعده. اضغط على وقت لحجز الجلسة.
bilaterals-move-hint = اضغط على وقت آخر لنقل الجلسة إليه.
bilaterals-marked-hint = الأوقات المعلَّمة بعلامة «!» عليها اعتراض: يظهر عند المؤشر وتقرؤه قارئات الشاشة.
bilaterals-found = { $what }: { $who }
bilaterals-elsewhere = في جلسة أخرى حينها: { $who }
bilaterals-no-time = لا وقت يتفرغ فيه الطرفان وتتوفر فيه قاعة. اختر أيامًا أخرى أو لقاءً أقصر.
bilaterals-any-room = أصغر قاعة متاحة
bilaterals-book = { $day }، { $time }، { $room }: حجز
bilaterals-booked = حُجز: { $day }، { $time }، { $room }
bilaterals-planned-at = مخطط له: { $day }، { $time }، { $room }
bilaterals-cancelled-at = ملغى: { $day }، { $time }، { $room }
bilaterals-show = أظهره في البرنامج
bilaterals-starts = البداية
bilaterals-ends = النهاية
bilaterals-export-title = حفظ الطلبات بصيغة CSV
bilaterals-export-internal = إدراج الهدايا والملاحظات الداخلية
bilaterals-export-about =
    { $count ->
        [zero] لا طلبات لتُحفظ.
        [one] يُحفظ طلب واحد مع الرد عليه ووقته وقاعته.
        [two] يُحفظ طلبان مع الرد عليهما ووقتيهما وقاعتيهما.
        [few] تُحفظ { $count } طلبات مع الردود والأوقات والقاعات.
        [many] يُحفظ { $count } طلبًا مع الردود والأوقات والقاعات.
       *[other] يُحفظ { $count } طلب مع الردود والأوقات والقاعات.
    }
noun-bilateral = لقاء ثنائي
history-nouns-bilateral = اللقاءات الثنائية
action-bilateral-create = طلب لقاء { $subject }
action-bilateral-remove = حذف لقاء { $subject }
action-bilateral-book = تحديد موعد لقاء { $subject }
action-bilateral-status = تغيير رد لقاء { $subject }
action-bilateral-days = تغيير أيام لقاء { $subject }
action-bilateral-minutes = تغيير مدة لقاء { $subject }
action-bilateral-topic = تغيير موضوع لقاء { $subject }
action-bilateral-accompanying = تغيير عدد مرافقي لقاء { $subject }
action-bilateral-languages = تغيير لغات لقاء { $subject }
action-bilateral-flags = تغيير أعلام لقاء { $subject }
action-bilateral-gift = تغيير هدية لقاء { $subject }
action-bilateral-notes = تغيير ملاحظات لقاء { $subject }
field-bilateral-event-id = { choose-event }
field-bilateral-from-id = { bilaterals-from }
field-bilateral-to-id = { bilaterals-to }
field-bilateral-status = { bilaterals-status }
field-bilateral-days = { bilaterals-days }
field-bilateral-minutes = { bilaterals-minutes }
field-bilateral-topic = { bilaterals-topic }
field-bilateral-accompanying = { bilaterals-accompanying }
field-bilateral-languages = { bilaterals-languages }
field-bilateral-flags = { bilaterals-flags-short }
field-bilateral-gift = { bilaterals-gift }
field-bilateral-notes = { bilaterals-notes }
field-bilateral-session-id = الجلسة
