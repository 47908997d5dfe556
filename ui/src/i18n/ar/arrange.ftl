# What can be done with the sessions that are chosen.
arrange-menu = إجراءات على الجلسات المختارة
arrange-verb-open = فتح
arrange-verb-duplicate = إنشاء نسخة
arrange-verb-cut = قص
arrange-verb-copy = نسخ
arrange-verb-paste = لصق
arrange-verb-move = نقل إلى…
arrange-verb-shift = إزاحة هذه وكل ما بعدها…
arrange-verb-swap = تبديل الجلستين…
arrange-verb-distribute = عقدها بالتوازي…
arrange-verb-split = تقسيم…
arrange-verb-merge = دمج…
arrange-verb-repeat = تكرار في أيام أخرى…
arrange-verb-copy-day = نسخ يوم كامل…
arrange-verb-next-free = أقرب وقت خالٍ
arrange-verb-free-room = قاعة خالية الآن
arrange-verb-free = الأوقات والقاعات الخالية…
arrange-verb-lock = تثبيت في المكان
arrange-verb-unlock = إلغاء التثبيت
arrange-verb-unschedule = إخراج من الجدول
arrange-verb-remove = حذف

# What was done.
arrange-nothing-moved = لم يُنقل شيء: الجلسات مثبّتة أو هي في ذلك المكان أصلًا.
arrange-moved =
    { $count ->
        [zero] لم تُنقل أي جلسة
        [one] نُقلت جلسة واحدة
        [two] نُقلت جلستان
        [few] نُقلت { $count } جلسات
        [many] نُقلت { $count } جلسة
       *[other] نُقلت { $count } جلسة
    }
arrange-copied =
    { $count ->
        [zero] لم تُنشأ أي نسخة
        [one] أُنشئت نسخة واحدة
        [two] أُنشئت نسختان
        [few] أُنشئت { $count } نسخ
        [many] أُنشئت { $count } نسخة
       *[other] أُنشئت { $count } نسخة
    }
arrange-split-done = قُسمت الجلسة
arrange-merged =
    { $count ->
        [two] دُمجت جلستان في جلسة واحدة
        [few] دُمجت { $count } جلسات في جلسة واحدة
       *[other] دُمجت { $count } جلسة في جلسة واحدة
    }
arrange-locked =
    { $count ->
        [zero] لم تُثبَّت أي جلسة
        [one] ثُبّتت جلسة واحدة
        [two] ثُبّتت جلستان
        [few] ثُبّتت { $count } جلسات
        [many] ثُبّتت { $count } جلسة
       *[other] ثُبّتت { $count } جلسة
    }
arrange-unlocked =
    { $count ->
        [zero] لم يُلغَ تثبيت أي جلسة
        [one] أُلغي تثبيت جلسة واحدة
        [two] أُلغي تثبيت جلستين
        [few] أُلغي تثبيت { $count } جلسات
        [many] أُلغي تثبيت { $count } جلسة
       *[other] أُلغي تثبيت { $count } جلسة
    }
arrange-put = الآن: { $place }
arrange-no-free-time = لم يبقَ لها وقت خالٍ في هذه القاعة.
arrange-no-free-room = لا توجد قاعة أخرى خالية في هذا الوقت.
arrange-copy-kept =
    { $count ->
        [zero] لم تُنسخ أي جلسة.
        [one] نُسخت جلسة واحدة. الصقها بالضغط على Ctrl+V.
        [two] نُسخت جلستان. الصقهما بالضغط على Ctrl+V.
        [few] نُسخت { $count } جلسات. الصقها بالضغط على Ctrl+V.
        [many] نُسخت { $count } جلسة. الصقها بالضغط على Ctrl+V.
       *[other] نُسخت { $count } جلسة. الصقها بالضغط على Ctrl+V.
    }
arrange-cut-kept =
    { $count ->
        [zero] لم تُقص أي جلسة.
        [one] قُصّت جلسة واحدة، وتبقى في مكانها حتى تُلصق بالضغط على Ctrl+V.
        [two] قُصّت جلستان، وتبقيان في مكانيهما حتى تُلصقا بالضغط على Ctrl+V.
        [few] قُصّت { $count } جلسات، وتبقى في أماكنها حتى تُلصق بالضغط على Ctrl+V.
        [many] قُصّت { $count } جلسة، وتبقى في أماكنها حتى تُلصق بالضغط على Ctrl+V.
       *[other] قُصّت { $count } جلسة، وتبقى في أماكنها حتى تُلصق بالضغط على Ctrl+V.
    }

# What it would come to.
arrange-from-to = { $from } ← { $to }
arrange-more = و{ $count } غيرها
arrange-moves =
    { $count ->
        [0] لن يُنقل شيء
        [zero] لن يُنقل شيء
        [one] ستُنقل جلسة واحدة
        [two] ستُنقل جلستان
        [few] ستُنقل { $count } جلسات
        [many] ستُنقل { $count } جلسة
       *[other] ستُنقل { $count } جلسة
    }
arrange-arising =
    { $count ->
        [zero] لا ملاحظات جديدة
        [one] ملاحظة جديدة واحدة
        [two] ملاحظتان جديدتان
        [few] { $count } ملاحظات جديدة
        [many] { $count } ملاحظة جديدة
       *[other] { $count } ملاحظة جديدة
    }
arrange-resolved =
    { $count ->
        [zero] لن تزول أي ملاحظة
        [one] ستزول ملاحظة واحدة
        [two] ستزول ملاحظتان
        [few] ستزول { $count } ملاحظات
        [many] ستزول { $count } ملاحظة
       *[other] ستزول { $count } ملاحظة
    }
arrange-stay =
    { $count ->
        [zero] لا توجد جلسات مثبّتة
        [one] جلسة واحدة مثبّتة وستبقى في مكانها
        [two] جلستان مثبّتتان وستبقيان في مكانيهما
        [few] { $count } جلسات مثبّتة وستبقى في أماكنها
        [many] { $count } جلسة مثبّتة وستبقى في أماكنها
       *[other] { $count } جلسة مثبّتة وستبقى في أماكنها
    }
arrange-no-clash = لا ملاحظات جديدة.

# The dialogs.
arrange-shift-title = إزاحة هذه وكل ما بعدها
arrange-shift-description = بدءًا من «{ $title }» حتى نهاية يومها.
arrange-shift-action = إزاحة
arrange-minutes = الدقائق
arrange-minutes-hint = العدد السالب يعني وقتًا أبكر.
arrange-minutes-problem = اكتب الدقائق، مثل 15 أو ‎−10، أو الساعات والدقائق، مثل 1:30.
arrange-scope = ما الذي يُزاح معها
arrange-scope-room = القاعة نفسها
arrange-scope-venue = المقر نفسه
arrange-scope-day = اليوم كله
arrange-move-title =
    { $count ->
        [zero] نقل الجلسات
        [one] نقل الجلسة
        [two] نقل جلستين
        [few] نقل { $count } جلسات
        [many] نقل { $count } جلسة
       *[other] نقل { $count } جلسة
    }
arrange-move-many = تُنقل «{ $title }» إلى هناك، وتحتفظ الأخرى بالفاصل بينها وبينها.
arrange-move-action = نقل
arrange-push = إزاحة الجلسات التي تعترضها إلى وقت لاحق
arrange-swap-title = تبديل جلستين
arrange-swap-description = تتبادل «{ $one }» و«{ $other }» مكانيهما.
arrange-swap-action = تبديل
arrange-distribute-title =
    { $count ->
        [zero] عقد الجلسات بالتوازي
        [one] عقد جلسة واحدة بالتوازي
        [two] عقد جلستين بالتوازي
        [few] عقد { $count } جلسات بالتوازي
        [many] عقد { $count } جلسة بالتوازي
       *[other] عقد { $count } جلسة بالتوازي
    }
arrange-distribute-description = كلها في وقت «{ $title }»، وكل منها في قاعة خاصة بها.
arrange-distribute-action = عقدها بالتوازي
arrange-rooms = القاعات: { $chosen } من { $wanted }
arrange-rooms-problem =
    { $count ->
        [zero] لا حاجة إلى قاعات أخرى.
        [one] اختر قاعة أخرى.
        [two] اختر قاعتين أخريين.
        [few] اختر { $count } قاعات أخرى.
        [many] اختر { $count } قاعة أخرى.
       *[other] اختر { $count } قاعة أخرى.
    }
arrange-split-title = تقسيم الجلسة
arrange-split-at = بداية الجزء الثاني
arrange-split-action = تقسيم
arrange-split-problem = اكتب وقتًا يقع داخل الجلسة.
arrange-split-first = الجزء الأول: { $time }
arrange-split-second = الجزء الثاني: { $time }
arrange-merge-title =
    { $count ->
        [zero] دمج الجلسات
        [one] دمج جلسة واحدة
        [two] دمج جلستين
        [few] دمج { $count } جلسات
        [many] دمج { $count } جلسة
       *[other] دمج { $count } جلسة
    }
arrange-merge-description = تبقى جلسة واحدة فيها كل المشاركين في هذه الجلسات.
arrange-merge-action = دمج
arrange-merge-result = تبقى «{ $title }»: { $place }
arrange-repeat-title =
    { $count ->
        [zero] تكرار الجلسات
        [one] تكرار الجلسة
        [two] تكرار جلستين
        [few] تكرار { $count } جلسات
        [many] تكرار { $count } جلسة
       *[other] تكرار { $count } جلسة
    }
arrange-repeat-description = في الأوقات نفسها والقاعات نفسها.
arrange-repeat-action = تكرار
arrange-copy-day-title = نسخ يوم كامل
arrange-copy-day-description = كل جلساته، في الأوقات نفسها والقاعات نفسها.
arrange-copy-day-action = نسخ
arrange-copy-day-from = اليوم المراد نسخه
arrange-copy-day-empty = { $day }: لا جلسات فيه.
arrange-days = إلى هذه الأيام
arrange-days-problem = اختر يومًا واحدًا على الأقل.
arrange-copies =
    { $count ->
        [zero] لن تُنشأ أي جلسة.
        [one] ستُنشأ جلسة واحدة.
        [two] ستُنشأ جلستان.
        [few] ستُنشأ { $count } جلسات.
        [many] ستُنشأ { $count } جلسة.
       *[other] ستُنشأ { $count } جلسة.
    }
arrange-free-title = الأوقات والقاعات الخالية
arrange-free-rooms = القاعات الخالية في وقتها
