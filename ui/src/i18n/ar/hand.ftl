hand-sessions =
    { $count ->
        [zero] بلا جلسات
        [one] جلسة واحدة
        [two] جلستان
        [few] { $count } جلسات
        [many] { $count } جلسة
       *[other] { $count } جلسة
    }
hand-many-at =
    { $count ->
        [zero] بلا جلسات: { $place }
        [one] جلسة واحدة: { $place }
        [two] جلستان: { $place }
        [few] { $count } جلسات: { $place }
        [many] { $count } جلسة: { $place }
       *[other] { $count } جلسة: { $place }
    }
hand-removed-many =
    { $count ->
        [zero] لم تُحذف أي جلسة
        [one] حُذفت جلسة واحدة
        [two] حُذفت جلستان
        [few] حُذفت { $count } جلسات
        [many] حُذفت { $count } جلسة
       *[other] حُذفت { $count } جلسة
    }
hand-copy =
    { $count ->
        [zero] بلا نسخ
        [one] نسخة
        [two] نسختان
        [few] { $count } نسخ
        [many] { $count } نسخة
       *[other] { $count } نسخة
    }
hand-locked = مثبّتة في مكانها
hand-locked-many =
    { $count ->
        [zero] لا جلسات مثبّتة
        [one] جلسة مثبّتة واحدة تبقى في مكانها
        [two] جلستان مثبّتتان تبقيان في مكانهما
        [few] { $count } جلسات مثبّتة تبقى في مكانها
        [many] { $count } جلسة مثبّتة تبقى في مكانها
       *[other] { $count } جلسة مثبّتة تبقى في مكانها
    }
hand-unlock = إلغاء التثبيت
hand-rename = عنوان جديد
hand-picked = يجري نقل { $what }. الأسهم تغيّر الوقت والقاعة، وPage Up وPage Down تنقلان ساعة، وEnter يضعها، وCtrl+Enter يضع نسخة، وEscape يعيدها إلى مكانها.
hand-put-back = أُعيدت إلى مكانها
hand-foreseen-nothing = لا ملاحظات جديدة
hand-foreseen-resolved =
    { $count ->
        [zero] لا تُحل أي ملاحظة
        [one] تُحل ملاحظة واحدة
        [two] تُحل ملاحظتان
        [few] تُحل { $count } ملاحظات
        [many] تُحل { $count } ملاحظة
       *[other] تُحل { $count } ملاحظة
    }
hand-foreseen-more =
    { $count ->
        [zero] ولا أنواع أخرى
        [one] ونوع آخر من الملاحظات
        [two] ونوعان آخران من الملاحظات
        [few] و{ $count } أنواع أخرى من الملاحظات
        [many] و{ $count } نوعًا آخر من الملاحظات
       *[other] و{ $count } نوع آخر من الملاحظات
    }
hand-foreseen-other = { $rule }: { $count }
hand-foreseen-room-double-booked =
    { $count ->
        [zero] لا تعارض في القاعات
        [one] تعارض واحد في القاعات
        [two] تعارضان في القاعات
        [few] { $count } تعارضات في القاعات
        [many] { $count } تعارضًا في القاعات
       *[other] { $count } تعارض في القاعات
    }
hand-foreseen-person-double-booked =
    { $count ->
        [zero] لا أحد في مكانين
        [one] شخص واحد في مكانين
        [two] شخصان في مكانين
        [few] { $count } أشخاص في مكانين
        [many] { $count } شخصًا في مكانين
       *[other] { $count } شخص في مكانين
    }
hand-foreseen-head-in-two-places =
    { $count ->
        [zero] لا رئيس وفد في مكانين
        [one] رئيس وفد واحد في مكانين
        [two] رئيسا وفدين في مكانين
        [few] { $count } رؤساء وفود في مكانين
        [many] { $count } رئيس وفد في مكانين
       *[other] { $count } رئيس وفد في مكانين
    }
