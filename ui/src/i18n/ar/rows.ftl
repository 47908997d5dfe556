# البرنامج والزمن فيه أفقي: القاعات أو الوفود أو الأشخاص صفوفًا.
rows-timeline = الخط الزمني: الجلسات حسب القاعة والوقت
rows-delegations = الوفود: أين كل وفد
rows-people = الأشخاص: أين كل شخص
rows-head-timeline = القاعات
rows-head-delegations = الوفود
rows-head-people = الأشخاص
rows-by-time = الجلسات بترتيب الوقت
rows-principals = رؤساء الوفود ورؤساء الجلسات والمتحدثون
rows-others = الآخرون
rows-sessions-count =
    { $count ->
        [zero] بلا جلسات
        [one] جلسة واحدة
        [two] جلستان
        [few] { $count } جلسات
        [many] { $count } جلسة
       *[other] { $count } جلسة
    }
rows-clash = مطلوب في مكانين في هذا الوقت
rows-locked = مثبّتة في مكانها
rows-away = غير حاضر: قبل الوصول أو بعد المغادرة
rows-no-delegations = لا توجد وفود بعد
rows-no-delegations-hint = لكل وفد صف فيه كل الجلسات التي يشارك فيها الوفد أو أحد أعضائه. أضف الوفود في صفحة «الوفود».
rows-no-people = لا أحد مشارك بعد
rows-no-people-hint = يظهر هنا أعضاء الوفود والمشاركون في الجلسات. أضف الأعضاء في صفحة «الوفود»، والمتحدثين في لوحة الجلسة.
rows-to-delegations = الانتقال إلى الوفود
rows-not-found = لا أحد هنا يطابق «{ $search }»
rows-not-found-hint = يشمل البحث الأسماء وعناوين الجلسات والمشاركين فيها.
rows-show-all = عرض الكل
