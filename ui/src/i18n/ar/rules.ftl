# The rules of the checks: their names, and what they found as one sentence.

rule-group-places = الأماكن
rule-group-people = الأشخاص
rule-group-programme = البرنامج
rule-group-interpretation = الترجمة الفورية
rule-group-observance = الشعائر

rule-room-double-booked = قاعة محجوزة مرتين
rule-setup-not-kept = وقت التجهيز غير كافٍ
rule-outside-opening = خارج أوقات فتح القاعة
rule-over-capacity = فوق السعة
rule-equipment-missing = تجهيزات ناقصة
rule-dais-too-small = المنصة لا تتسع
rule-room-closed = قاعة لم تعد تُستعمل
rule-person-double-booked = شخص في مكانين
rule-head-in-two-places = رئيس وفد في مكانين
rule-travel-too-short = وقت الانتقال غير كافٍ
rule-no-break = يوم بلا استراحة
rule-not-present = قبل الوصول أو بعد المغادرة
rule-not-available = غير متاح
rule-nobody-represents = لا أحد يمثل الوفد
rule-chair-rank = مرتبة رئيس الجلسة
rule-end-not-after-start = تنتهي قبل أن تبدأ
rule-outside-event-days = خارج أيام الحدث
rule-outside-event-hours = خارج ساعات الحدث
rule-breakout-outside-block = خارج إطارها الزمني
rule-never-together = يجب ألا تتزامنا
rule-must-follow = يجب أن تعقب
rule-track-in-parallel = مسار متزامن
rule-beside-plenary = بالتوازي مع جلسة عامة
rule-co-organizer-unconfirmed = شريك في التنظيم لم يؤكد
rule-co-organizer-declined = شريك في التنظيم اعتذر
rule-co-organizer-contact-missing = لا جهة اتصال لدى الشريك
rule-no-chair = بلا رئيس جلسة
rule-no-room = بلا قاعة
rule-no-interpretation = بلا ترجمة فورية
rule-no-title = بلا عنوان بإحدى لغات العمل
rule-signatory-missing = لا موقِّع
rule-cancelled-referred = ملغاة وما زال يُشار إليها
rule-commitment-overdue = التزام فات أجله
rule-too-few-booths = مقصورات غير كافية
rule-too-few-channels = قنوات اللغات غير كافية
rule-too-few-interpreters = مترجمون غير كافين
rule-interpreter-overloaded = مترجم مثقَل بالعمل
rule-relay-missing = اللغة الوسيطة مفقودة
rule-prayer = صلاة يومية
rule-friday-prayer = صلاة الجمعة
rule-shabbat = السبت اليهودي والأيام المقدسة
rule-feast = عيد ديني
rule-fasting-meal = وجبة أثناء الصوم
rule-quiet-time = وقت السكون

finding-time = من { $from } إلى { $to }
finding-no-time = لم يُحدَّد الوقت
finding-source-timetable = التوقيت بحسب { $name }
finding-source-reckoned = محسوب بطريقة { $method }
finding-source-reckoned-asr = محسوب بطريقة { $method }، ومذهب العصر: { $school }
finding-source-quiet-time = في وقت السكون في الحدث
finding-source-candles = من إضاءة الشموع قبل غروب الشمس هناك بـ { $minutes } دقيقة حتى حلول الليل
finding-source-sunset = بحسب غروب الشمس هناك
finding-source-calendar = بحسب التقويم، أيامًا كاملة
finding-expected = التاريخ مرهون بإعلان الجهة المختصة؛ والمتوقَّع { $day }
finding-expected-moon = التاريخ مرهون برؤية الهلال؛ والمتوقَّع { $day }
finding-room-gone = (قاعة حُذفت)
finding-room-double-booked = قاعة «{ $room }» محجوزة مرتين: «{ $first }» و«{ $second }»، { $time }
finding-setup-not-kept = قاعة «{ $room }» خالية بين «{ $first }» و«{ $second }» لمدة { $figure } د، والتجهيز يتطلب { $limit } د: { $time }
finding-outside-opening = «{ $first }» تقع خارج أوقات فتح قاعة «{ $room }»: { $time }
finding-over-capacity = عدد المتوقعين في «{ $first }» هو { $figure }، وسعة قاعة «{ $room }» هي { $limit }: { $time }
finding-equipment-missing = «{ $first }» تحتاج إلى ما لا يتوفر في قاعة «{ $room }» ({ $things }): { $time }
finding-dais-too-small = عدد الجالسين على المنصة في «{ $first }» هو { $figure }، ومقاعد المنصة في قاعة «{ $room }» هي { $limit }: { $time }
finding-room-closed = «{ $first }» مقررة في قاعة «{ $room }» التي لم تعد تُستعمل: { $time }
finding-person-double-booked = { $who } في جلستين في وقت واحد: «{ $first }» و«{ $second }»، { $time }
finding-head-in-two-places =
    { $named ->
        [yes] { $who }، رئيس الوفد ({ $delegation })، في جلستين في وقت واحد: «{ $first }» و«{ $second }»، { $time }
       *[no] رئيس الوفد ({ $delegation }) في جلستين في وقت واحد: «{ $first }» و«{ $second }»، { $time }
    }
finding-travel-too-short = لدى { $person } { $figure } د بين «{ $first }» و«{ $second }»، والطريق يستغرق { $limit } د: { $time }
finding-no-break = { $person } بلا استراحة لمدة { $length } ساعة، والحد الأقصى { $most }: { $time }
finding-not-present = «{ $first }» تقع قبل وصول { $person } أو بعد المغادرة: { $time }
finding-not-available = { $person } غير متاح أثناء «{ $first }»: { $time }
finding-nobody-represents = لا أحد يمثل وفد { $delegation } في «{ $first }»: رئيسه ونوابه مرتبطون في مكان آخر، { $time }
finding-chair-rank = { $person } يرأس «{ $first }» بمرتبة { $figure }، وجلسة من هذا النوع تتطلب المرتبة { $limit } أو أعلى: { $time }
finding-end-not-after-start = «{ $first }» لا تنتهي بعد وقت بدايتها: { $time }
finding-outside-event-days = «{ $first }» تقع خارج أيام الحدث: { $time }
finding-outside-event-hours = «{ $first }» تقع خارج ساعات أيام الحدث: { $time }
finding-breakout-outside-block = «{ $first }» لا تقع ضمن وقت «{ $second }» التي هي جزء منها: { $time }
finding-never-together = «{ $first }» و«{ $second }» يجب ألا تتزامنا أبدًا: { $time }
finding-must-follow =
    { $limit ->
        [0] «{ $first }» يجب أن تبدأ بعد انتهاء «{ $second }»: { $time }
       *[other] «{ $first }» يجب أن تبدأ بعد انتهاء «{ $second }» بما لا يقل عن { $limit } د، والمقرر { $figure } د: { $time }
    }
finding-track-in-parallel =
    { $count ->
        [2] «{ $first }» و«{ $second }» من مسار «{ $track }» في وقت واحد: { $time }
       *[other] جلسات مسار «{ $track }» المتزامنة مع غيرها عددها { $count }، منها «{ $first }» و«{ $second }»: { $time }
    }
finding-beside-plenary = «{ $beside }» مفتوحة للجميع وتُعقد بالتوازي مع الجلسة العامة «{ $plenary }»: { $time }
finding-co-organizer-unconfirmed =
    { $figure ->
        [0] { $organization }: لم تُؤكَّد المشاركة في تنظيم «{ $first }» المقررة اليوم: { $time }
        [one] { $organization }: لم تُؤكَّد المشاركة في تنظيم «{ $first }» وبقي عليها يوم واحد: { $time }
        [two] { $organization }: لم تُؤكَّد المشاركة في تنظيم «{ $first }» وبقي عليها يومان: { $time }
        [few] { $organization }: لم تُؤكَّد المشاركة في تنظيم «{ $first }» وبقي عليها { $figure } أيام: { $time }
       *[other] { $organization }: لم تُؤكَّد المشاركة في تنظيم «{ $first }» وبقي عليها { $figure } يومًا: { $time }
    }
finding-co-organizer-declined = { $organization }: اعتذار عن المشاركة في تنظيم «{ $first }»، { $time }
finding-co-organizer-contact-missing = { $organization }، الشريك في تنظيم «{ $first }»: لم تُذكر جهة اتصال، { $time }
finding-no-chair = «{ $first }» مؤكدة وليس لها رئيس ولا مدير جلسة: { $time }
finding-no-room = «{ $first }» مؤكدة وليس لها قاعة: { $time }
finding-no-interpretation =
    { $tongues ->
        [yes] «{ $first }» بلا ترجمة إلى: { $language }، { $time }
       *[no] «{ $first }» بلا ترجمة فورية: { $time }
    }
finding-no-title =
    { $count ->
        [1] «{ $first }» بلا عنوان بهذه اللغة: { $language }
       *[other] جلسات عددها { $count } بلا عنوان بهذه اللغة: { $language }، منها «{ $first }»
    }
finding-signatory-missing = لا أحد يوقّع عن { $organization } في «{ $first }»: { $time }
finding-cancelled-referred =
    { $linked ->
        [yes] «{ $other }» ما زالت جزءًا من «{ $gone }» الملغاة
       *[no] «{ $gone }» ملغاة وما زال مقررًا أن يُوقَّع فيها اتفاق ({ $organization })
    }
finding-commitment-overdue =
    { $owned ->
        [yes] حلّ في { $due } موعد الوفاء بالتزام «{ $commitment }»، والمسؤول عنه { $organization }
       *[no] حلّ في { $due } موعد الوفاء بالتزام «{ $commitment }»
    }
finding-too-few-booths = «{ $first }» تحتاج إلى مقصورات عددها { $figure }، وفي قاعة «{ $room }» { $limit }: { $time }
finding-too-few-channels = عدد لغات «{ $first }» هو { $figure }، ونظام قاعة «{ $room }» يحمل { $limit }: { $time }
finding-too-few-interpreters =
    { $grouped ->
        [yes] لم يُعيَّن أي مترجم بعد؛ الجلسات بعدة لغات عددها { $count }، منها «{ $first }»
       *[no] «{ $first }» تحتاج بحسب مدتها ولغاتها إلى مترجمين عددهم { $figure }، والمعيَّن { $limit }: { $time }
    }
finding-interpreter-overloaded = يترجم { $person } { $length } ساعة في { $limit } من الجلسات، أطولها { $longest } ساعة؛ والمهنة تسمح بجلستين لا تزيد كل منهما على 4 ساعات بينهما ساعة ونصف، و7 ساعات إجمالًا: { $time }
finding-relay-missing = لا ترجمة في «{ $first }» مباشرة ولا عبر لغة وسيطة إلى: { $language }، { $time }
finding-prayer = «{ $first }» لا تترك لـ { $person } وقتًا لأداء { $occasion } ({ $kept }): { $time }
finding-friday-prayer = «{ $first }» تقع في وقت صلاة الجمعة لـ { $person } ({ $kept }): { $time }
finding-shabbat = «{ $first }» تقع في { $occasion } الذي يراعيه { $person } ({ $kept }): { $time }
finding-feast = «{ $first }» تقع في عيد ({ $occasion }) يحتفل به { $person } ({ $kept }): { $time }
finding-fasting-meal = «{ $first }» وجبة في ساعات صوم { $person } ({ $kept }): { $time }
finding-quiet-time = «{ $first }» تقع في وقت يتركه الحدث خاليًا: { $time }
