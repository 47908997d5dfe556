checks-title = الملاحظات
checks-count =
    { $count ->
        [0] لا توجد ملاحظات
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { $count } ملاحظات
        [many] { $count } ملاحظة
       *[other] { $count } ملاحظة
    }
checks-none = لا توجد ملاحظات
checks-none-hint = يُفحص البرنامج بعد كل تعديل. ستظهر هنا التعارضات والجلسات التي بلا رئيس والقاعات التي لا تتسع.
checks-all = عرض الكل
checks-more = عرض المزيد (بقي { $count })
checks-filter = التصفية حسب القاعدة
checks-every-rule = كل القواعد
checks-go-to = الانتقال إلى «{ $title }»

severity-clash = تعارض
severity-warning = تنبيه
severity-note = للعلم
severity-clash-heading = لا يمكن أن تُعقد على هذا النحو
severity-warning-heading = تحتاج إلى مراجعة
severity-note-heading = للعلم
severity-clash-count = التعارضات: { $count }
severity-warning-count = التنبيهات: { $count }
severity-note-count = للعلم: { $count }

rule-room-double-booked = قاعة محجوزة مرتين
rule-person-double-booked = شخص في مكانين
rule-head-in-two-places = رئيس وفد في مكانين
rule-outside-event-days = خارج أيام الحدث
rule-over-capacity = فوق السعة
rule-end-not-after-start = تنتهي قبل أن تبدأ
rule-co-organizer-unconfirmed = شريك في التنظيم لم يؤكد
rule-no-chair = بلا رئيس جلسة

finding-time = من { $from } إلى { $to }
finding-no-time = لم يُحدَّد الوقت
finding-room-double-booked = قاعة «{ $room }» محجوزة مرتين: «{ $first }» و«{ $second }»، { $time }
finding-person-double-booked = { $who } في جلستين في وقت واحد: «{ $first }» و«{ $second }»، { $time }
finding-head-in-two-places =
    { $named ->
        [yes] { $who }، رئيس الوفد ({ $delegation })، في جلستين في وقت واحد: «{ $first }» و«{ $second }»، { $time }
       *[no] رئيس الوفد ({ $delegation }) في جلستين في وقت واحد: «{ $first }» و«{ $second }»، { $time }
    }
finding-outside-event-days = «{ $first }» تقع خارج أيام الحدث: { $time }
finding-over-capacity = عدد المتوقعين في «{ $first }» هو { $figure }، وسعة قاعة «{ $room }» هي { $limit }: { $time }
finding-end-not-after-start = «{ $first }» لا تنتهي بعد وقت بدايتها: { $time }
finding-co-organizer-unconfirmed =
    { $figure ->
        [0] { $organization }: لم تُؤكَّد المشاركة في تنظيم «{ $first }» المقررة اليوم: { $time }
        [one] { $organization }: لم تُؤكَّد المشاركة في تنظيم «{ $first }» وبقي عليها يوم واحد: { $time }
        [two] { $organization }: لم تُؤكَّد المشاركة في تنظيم «{ $first }» وبقي عليها يومان: { $time }
        [few] { $organization }: لم تُؤكَّد المشاركة في تنظيم «{ $first }» وبقي عليها { $figure } أيام: { $time }
       *[other] { $organization }: لم تُؤكَّد المشاركة في تنظيم «{ $first }» وبقي عليها { $figure } يومًا: { $time }
    }
finding-no-chair = «{ $first }» مؤكدة وليس لها رئيس ولا مدير جلسة: { $time }
