# Views of the delegations.
delegations-views = عرض الوفود
delegations-view-list = القائمة
delegations-view-order = الترتيب البروتوكولي
delegations-view-turnout = الحضور
delegations-view-movements = الوصول والمغادرة
delegations-title-order = الترتيب البروتوكولي
delegations-title-turnout = الحضور
delegations-title-movements = الوصول والمغادرة
delegations-number = الرقم

# One delegation.
delegations-since = منذ { $day }
delegations-dates-none = تواريخ كل حالة
delegations-change-status = تغيير الحالة…
delegations-change-status-title = الحالة الجديدة للوفود المحددة
delegations-change-status-hint = يبقى التاريخ المعروف لهذه الحالة كما هو.
delegations-expected = عدد الأشخاص المتوقع
delegations-expected-hint = للتوقعات.
delegations-expected-problem = اكتب رقمًا أو اترك الحقل فارغًا.
delegations-tradition = التقليد الديني
delegations-tradition-none = غير محدد
delegations-speaks = يتحدث باسم الوفد
delegations-office-and-stay = المنصب والإقامة
delegations-in-office-since = في المنصب منذ
delegations-in-office-hint = يحسم الترتيب بين رؤساء من الرتبة نفسها.
stay-hotel = الفندق
stay-room = الغرفة
stay = الإقامة
movement-place = المكان
movement-flight = الرحلة أو القطار
movement-welcome = المستقبِل والسيارة والصالة والأمتعة
movement-greeter = المستقبِل
movement-vehicle = السيارة
movement-lounge = الصالة
movement-luggage = قطع الأمتعة
movement-luggage-problem = اكتب عدد القطع أو اترك الحقل فارغًا.
movement-note = ملاحظات

# Substitution.
substitution-start = استبدال…
substitution-title = بدلًا من { $name }
substitution-hint = خطوة واحدة: يتولى البديل المكان والأدوار في الجلسات، ويتغير الترتيب وجداول الأعمال فورًا.
substitution-person = من يحل محله
substitution-nobody = اختر شخصًا أو اكتب اسمًا جديدًا.
substitution-on-behalf = يتصرف نيابة عمن حل محله
substitution-from = في الجلسات
substitution-from-start = كلها
substitution-confirm = استبدال
reprint-intro =
    { $count ->
        [one] مستند واحد تجب إعادة طباعته:
        [two] مستندان تجب إعادة طباعتهما:
        [few] { $count } مستندات تجب إعادة طباعتها:
        [many] { $count } مستندًا تجب إعادة طباعتها:
       *[other] { $count } مستند تجب إعادة طباعتها:
        [zero] لا شيء لإعادة طباعته:
    }
reprint-badge = بطاقة التعريف: { $name }
reprint-participants = قائمة المشاركين
reprint-precedence = الترتيب البروتوكولي
reprint-agenda = جدول الأعمال: { $name }
reprint-running-order = ترتيب الكلمات وبطاقات الأماكن: { $name }

# Protocol order.
event-precedence = الترتيب البروتوكولي
precedence-rule-heading = القاعدة
precedence-rule-label = ترتَّب الوفود
precedence-order-heading = الترتيب الحالي
precedence-rule-alphabetical = حسب الاسم
precedence-rule-from-draw = حسب الاسم بدءًا من القرعة
precedence-rule-rank-and-office = حسب الرتبة وتاريخ تولي المنصب
precedence-rule-traditions = حسب التقليد الديني
precedence-rule-by-hand = يدويًا
precedence-hint-alphabetical = حسب أبجدية اللغة المختارة أدناه.
precedence-hint-from-draw = كما في الأمم المتحدة: تحدد القرعة من يبدأ، ثم يأتي الكرسي الرسولي وسائر المراقبين بعد الأعضاء، ثم البقية.
precedence-hint-rank-and-office = حسب رتبة رئيس الوفد، ثم حسب الأقدمية في المنصب. تُحدَّد المرتبة ضمن بيانات الشخص.
precedence-hint-traditions = حسب التقاليد بالترتيب أدناه، وبالاسم داخل كل منها.
precedence-hint-by-hand = اسحب أو استخدم الأزرار أو Alt مع الأسهم. ويُحفظ السبب.
precedence-by = حسب أي اسم
precedence-name-organization = المنظمة
precedence-name-country = البلد، الاسم المختصر
precedence-name-country-formal = البلد، الاسم الرسمي
precedence-language = لغة الأسماء
precedence-language-hint = تحسم الترتيب عند التساوي.
precedence-members-first = الدول الأعضاء في الأمم المتحدة أولًا، ثم الكرسي الرسولي وسائر المراقبين، ثم البقية
precedence-reason = السبب
precedence-take-in-hand = رتّب يدويًا
precedence-ties = عند التساوي يحسم الاسم، ثم من أُدخل أولًا، ويُبيَّن ذلك.
precedence-tie-name = متساويان: حسب الاسم
precedence-tie-entry = متساويان: حسب ترتيب الإدخال
precedence-unknown-rank-and-office = الرتبة غير معروفة
precedence-unknown-traditions = التقليد ليس في القائمة
precedence-unknown-by-hand = لم تُرتَّب بعد
precedence-rank = الرتبة { $rank }
precedence-since = منذ { $day }
precedence-line-names = { $rule } · { $by } · { $language }
precedence-move = نقل { $name }
precedence-move-hint = اسحب أو Alt مع الأسهم
precedence-up = إلى أعلى: { $name }
precedence-down = إلى أسفل: { $name }
precedence-draw = القرعة
precedence-not-drawn = لم تُجرَ بعد: يبدأ الترتيب من أول الأبجدية.
precedence-drawn = { $what }، سُحبت يوم { $day }
precedence-drawn-by = { $what }، سُحبت يوم { $day }، سحبها: { $by }
precedence-draw-what = ما الذي يُسحب
precedence-draw-letter = الحرف
precedence-draw-country = البلد
precedence-draw-on = تاريخ السحب
precedence-draw-by = سحبها
precedence-draw-now = اسحب الآن
precedence-draw-clear = إلغاء القرعة
precedence-traditions = ترتيب التقاليد
precedence-tradition-add = أضف تقليدًا إلى الترتيب
precedence-tradition-choose = اختر…
precedence-tradition-remove = إزالة: { $name }
bloc-buddhism = البوذية
bloc-catholic-church = الكنيسة الكاثوليكية
bloc-oriental-orthodox-churches = الكنائس الأرثوذكسية المشرقية
bloc-orthodox-church = الكنيسة الأرثوذكسية
bloc-protestant-churches = الكنائس الأنغليكانية والبروتستانتية
bloc-hinduism = الهندوسية
bloc-islam = الإسلام
bloc-jainism = الجاينية
bloc-judaism = اليهودية
bloc-shinto = الشنتو
bloc-sikhism = السيخية
bloc-taoism = الطاوية
bloc-zoroastrianism = الزرادشتية
bloc-other-tradition = تقليد آخر

# Turnout.
turnout-on = في يوم
turnout-on-hint = فارغ: الوضع الحالي.
turnout-as-of = كما كان معروفًا في نهاية { $day } حسب تواريخ الحالات
turnout-all = جميع الوفود
turnout-forecast = التوقعات
turnout-confirmed = المؤكد
turnout-present = الفعلي
turnout-forecast-hint = كل من لم يعتذر، مع عدد الأشخاص المتوقع.
turnout-confirmed-hint = من قبل الدعوة فما بعد، مع الأشخاص المسمَّين.
turnout-present-hint = من وصل، وإن غادر بعد ذلك.
turnout-delegations = الوفود
turnout-countries = البلدان
turnout-people = الأشخاص
turnout-pipeline = من الاقتراح إلى المغادرة
turnout-by-tradition = حسب التقليد الديني
turnout-by-kind = حسب نوع المنظمة
turnout-tradition = التقليد الديني
turnout-kind = النوع

# Arrivals and departures.
movements-ways = الوصول أو المغادرة
movements-arrival = الوصول
movements-departure = المغادرة
movements-all-places = جميع الأماكن
movements-no-place = المكان غير محدد
movements-who = من
movements-none-arrival = لا وصول معروف
movements-none-departure = لا مغادرة معروفة
movements-none-hint = تُدخل في صفحة كل وفد.

# The speakers’ list.
speakers-title = قائمة المتحدثين
speakers-total = مدة الكلمات: { $minutes } د.
speakers-left = يتبقى { $minutes } د.
speakers-over = أطول من الجلسة بـ { $minutes } د.
speakers-without = بلا مدة: { $count }.
speakers-minutes = الدقائق: { $name }
speakers-minutes-placeholder = د
speakers-minutes-problem = اكتب دقائق كاملة أو اترك الحقل فارغًا.
speakers-asked = طلب الكلمة: { $when }
speakers-asked-add = الطلب والتبادل…
speakers-asked-placeholder = yyyy-mm-dd hh:mm
speakers-asked-problem = اكتب اليوم والوقت، مثل 2025-09-15 14:30.
speakers-exchange = تبادل الموقع مع
speakers-exchange-choose = اختر…
speakers-exchanged = بالتبادل مع { $name }

# What was done, and the fields of the history.
action-delegations-status = تغيير حالة وفد «{ $subject }» ووفود أخرى
action-delegation-date = تغيير تاريخ حالة وفد «{ $subject }»
action-delegation-expected = تغيير العدد المتوقع لوفد «{ $subject }»
action-delegation-tradition = تغيير التقليد الديني لوفد «{ $subject }»
action-delegation-stay = تغيير إقامة وفد «{ $subject }»
action-member-speaks = تغيير المتحدث باسم وفد «{ $subject }»
action-member-in-office-since = تغيير تاريخ تولي المنصب في وفد «{ $subject }»
action-member-stay = تغيير إقامة أحد أعضاء وفد «{ $subject }»
action-member-substitute = استبدال في وفد «{ $subject }»
action-part-minutes = تغيير مدة الكلمة في الجلسة «{ $subject }»
action-part-asked-at = تغيير وقت طلب الكلمة في الجلسة «{ $subject }»
action-part-exchange = تبادل المواقع في قائمة المتحدثين في الجلسة «{ $subject }»
action-event-precedence = تغيير الترتيب البروتوكولي في الفعالية «{ $subject }»
field-event-precedence = { event-precedence }
field-delegation-dates = { delegations-dates-none }
field-delegation-expected = { delegations-expected }
field-delegation-tradition = { delegations-tradition }
field-delegation-stay = { stay }
field-member-speaks = { delegations-speaks }
field-member-in-office-since = { delegations-in-office-since }
field-member-stay = { stay }
field-part-minutes = مدة الكلمة بالدقائق
field-part-asked-at = طلب الكلمة
field-part-exchange-id = بالتبادل مع
