# People and organizations of the directory: their particulars, what names them, merging.
people-given = الاسم الأول
people-family = اسم العائلة
people-family-first = يُكتب اسم العائلة أولًا
people-spoken = صيغة المخاطبة شفهيًا
people-spoken-hint = مثل «صاحب السعادة».
people-written = صيغة المخاطبة في الرسائل
people-names = الأسماء وصيغ المخاطبة
people-country = الدولة
people-diet = النظام الغذائي
people-mobility = التنقل
people-care = تفاصيل أخرى عن الغذاء والتنقل
people-needs = الغذاء والتنقل
people-contacts = بيانات الاتصال
people-sessions = الجلسات
people-facts = عن الشخص
people-photo = الصورة
people-protocol-note = ملاحظة المراسم
people-protocol-note-hint = لجهاز المراسم وحده: لا تدخل أي تصدير ما لم تُحدد ذلك، ولا أي سجل للبرنامج.
people-family-column = اسم العائلة
people-parts = المشاركة في الجلسات
people-parts-none = لا مشاركة في جلسات هذا الحدث.
people-delegations = الوفود
people-delegations-none = ليس ضمن أي وفد إلى هذا الحدث.
people-go-organization = الانتقال إلى المنظمة
people-remove = حذف الشخص
people-removed = حُذف «{ $name }»

# Which people are shown.
people-which = العرض
people-which-everyone = الجميع
people-which-of-event = المشاركون في هذا الحدث
people-which-duplicates = التكرارات المحتملة
people-any-country = أي دولة
people-loading = جارٍ الترتيب…

# Many at once.
directory-selection = الصفوف المحددة
directory-change = تغيير…
directory-change-title = تغيير كل المحدد
directory-change-field = الحقل
directory-change-apply = تغيير الكل
directory-merge = دمج…
directory-delete = حذف
directory-export = حفظ بصيغة CSV…
directory-export-title = حفظ الأشخاص بصيغة CSV
directory-export-notes = تضمين ملاحظات المراسم المقيدة
directory-export-save = اختيار المكان…
directory-exported = حُفظ: { $file }

# Two rows made one.
merge-title-person = دمج شخصين
merge-title-organization = دمج منظمتين
merge-about = يأخذ السجل الباقي ما ينقصه ويحل محل الآخر أينما ورد. ويمكن التراجع عن ذلك بخطوة واحدة.
merge-stays = أيهما يبقى؟
merge-do = دمج
merge-done = دُمج في «{ $name }»
merge-alike = ربما الشخص نفسه
merge-open = فتح
merge-alike-open = فتح «{ $name }»
merge-alike-merge = دمج مع «{ $name }»…
merge-choose = دمج مع أخرى…
merge-other = المنظمة الأخرى

# What names a row that is to go.
uses-title = أتريد حذف «{ $name }»؟
uses-none = لا يرد في أي موضع آخر.
uses-person = تُحذف المشاركات في الجلسات وأوقات التواجد أيضًا، وتبقى المهام في الوفود من غير اسم. ويمكن التراجع عن ذلك.
uses-organization = يبقى أشخاصها والجهات التابعة لها من دونها. ويمكن التراجع عن ذلك.
uses-blocked = لا يمكن حذفها ما دامت ترد في وفود أو جلسات أو اتفاقات. انتقل إليها، أو ادمج هذه المنظمة مع أخرى.
uses-elsewhere = في حدث آخر
uses-go = الانتقال إلى «{ $name }»

# Organizations.
organization-short-name = الاسم المختصر
organization-parent = تابعة لـ
organization-address = العنوان
organization-emblem = الشعار
organization-people = أشخاصها
organization-people-none = لا أحد في الدليل يمثلها.
organization-people-more = عرضهم جميعًا بين الأشخاص
organization-children = الجهات التابعة لها
organization-formal = الاسم الرسمي للدولة: { $name }

# Contacts.
contact-add = إضافة وسيلة اتصال
contact-kind = النوع
contact-value = وسيلة الاتصال { $number }
contact-note = ملاحظة على وسيلة الاتصال { $number }
contact-remove = حذف وسيلة الاتصال { $number }
contact-phone = الهاتف
contact-email = البريد الإلكتروني
contact-web = صفحة إلكترونية
contact-post = العنوان البريدي
contact-other = أخرى

# Pictures.
picture-choose = اختيار ملف…
picture-remove = إزالة
picture-none = لا توجد بعد
picture-hint-person = ‏PNG أو JPEG، بحد أقصى 512 كيلوبايت. ولا تُحفظ بيانات المكان والكاميرا.
picture-hint-organization = ‏SVG أو PNG أو JPEG، بحد أقصى 512 كيلوبايت.
picture-of = صورة { $name }
invalid-not-a-picture = هذا الملف ليس صورة من نوع مقبول، أو أنه تالف.
invalid-too-heavy = يجب ألا يتجاوز حجم الصورة { $limit } كيلوبايت.

# Diet and getting about.
diet-halal = حلال
diet-kosher = كوشر
diet-vegetarian = نباتي
diet-vegan = نباتي صرف
diet-jain = جايني
diet-no-pork = بلا لحم خنزير
diet-no-beef = بلا لحم بقر
diet-no-alcohol = بلا كحول
diet-diabetic = لمرضى السكري
diet-gluten-free = خالٍ من الغلوتين
diet-lactose-free = خالٍ من اللاكتوز
diet-nut-allergy = حساسية من المكسرات
mobility-no-stairs = من دون درج
mobility-wheelchair = كرسي متحرك
mobility-escort = يحتاج إلى مرافق
mobility-seat-near = مقعد قريب من المدخل
mobility-hearing = ضعف السمع
mobility-sight = ضعف البصر

# The clean copy of a file.
file-clean-restricted = مع ملاحظات المراسم المقيدة

# Nouns, fields and operations.
noun-picture = صورة
noun-protocol-note = ملاحظة مراسم
history-nouns-picture = الصور
history-nouns-protocol-note = ملاحظات المراسم
field-person-given = { people-given }
field-person-family = { people-family }
field-person-family-first = { people-family-first }
field-person-spoken = { people-spoken }
field-person-written = { people-written }
field-person-country = { people-country }
field-person-diet = { people-diet }
field-person-mobility = { people-mobility }
field-person-care = { people-care }
field-person-contacts = { people-contacts }
field-organization-short-name = { organization-short-name }
field-organization-parent-id = { organization-parent }
field-organization-address = { organization-address }
field-organization-contacts = { people-contacts }
field-picture-owner = لمن
field-picture-media = الصيغة
field-picture-data = الصورة
field-protocol-note-person-id = الشخص
field-protocol-note-text = { people-protocol-note }
media-png = PNG
media-jpeg = JPEG
media-svg = SVG
action-person-given = تغيير الاسم الأول للشخص «{ $subject }»
action-person-family = تغيير اسم عائلة الشخص «{ $subject }»
action-person-family-first = تغيير ترتيب أسماء الشخص «{ $subject }»
action-person-spoken = تغيير صيغة المخاطبة الشفهية للشخص «{ $subject }»
action-person-written = تغيير صيغة مراسلة الشخص «{ $subject }»
action-person-country = تغيير دولة الشخص «{ $subject }»
action-person-diet = تغيير النظام الغذائي للشخص «{ $subject }»
action-person-mobility = تغيير احتياجات تنقل الشخص «{ $subject }»
action-person-care = تغيير الملاحظة على احتياجات الشخص «{ $subject }»
action-person-contacts = تغيير بيانات اتصال الشخص «{ $subject }»
action-person-merge = دمج شخص آخر في «{ $subject }»
action-organization-short-name = تغيير الاسم المختصر للمنظمة «{ $subject }»
action-organization-parent = تغيير الجهة التي تتبعها المنظمة «{ $subject }»
action-organization-address = تغيير عنوان المنظمة «{ $subject }»
action-organization-contacts = تغيير بيانات اتصال المنظمة «{ $subject }»
action-organization-merge = دمج منظمة أخرى في «{ $subject }»
action-picture-set = صورة جديدة لـ«{ $subject }»
action-picture-remove = إزالة صورة «{ $subject }»
action-protocol-note-set = ملاحظة المراسم عن الشخص «{ $subject }»
action-people-remove = حذف الشخص «{ $subject }» وآخرين
action-people-honorific = تغيير لقب «{ $subject }» وآخرين
action-people-name = تغيير اسم «{ $subject }» وآخرين
action-people-title = تغيير منصب «{ $subject }» وآخرين
action-people-organization = تغيير منظمة «{ $subject }» وآخرين
action-people-languages = تغيير لغات «{ $subject }» وآخرين
action-people-rank = تغيير رتبة «{ $subject }» وآخرين
action-people-observance = تغيير شعائر «{ $subject }» وآخرين
action-people-given = تغيير الاسم الأول لـ «{ $subject }» وآخرين
action-people-family = تغيير اسم عائلة «{ $subject }» وآخرين
action-people-family-first = تغيير ترتيب أسماء «{ $subject }» وآخرين
action-people-spoken = تغيير صيغة مخاطبة «{ $subject }» وآخرين
action-people-written = تغيير صيغة مراسلة «{ $subject }» وآخرين
action-people-country = تغيير دولة «{ $subject }» وآخرين
action-people-diet = تغيير النظام الغذائي لـ «{ $subject }» وآخرين
action-people-mobility = تغيير احتياجات تنقل «{ $subject }» وآخرين
action-people-care = تغيير ملاحظة احتياجات «{ $subject }» وآخرين
action-people-contacts = تغيير بيانات اتصال «{ $subject }» وآخرين
action-organizations-name = تغيير اسم «{ $subject }» ومنظمات أخرى
action-organizations-kind = تغيير نوع «{ $subject }» ومنظمات أخرى
action-organizations-country = تغيير دولة «{ $subject }» ومنظمات أخرى
action-organizations-short-name = تغيير الاسم المختصر لـ «{ $subject }» ومنظمات أخرى
action-organizations-parent = تغيير الجهة المتبوعة لـ «{ $subject }» ومنظمات أخرى
action-organizations-address = تغيير عنوان «{ $subject }» ومنظمات أخرى
action-organizations-contacts = تغيير بيانات اتصال «{ $subject }» ومنظمات أخرى

people-removed-many =
    { $count ->
        [zero] لم يُحذف أحد
        [one] حُذف شخص واحد
        [two] حُذف شخصان
        [few] حُذف { $count } أشخاص
        [many] حُذف { $count } شخصًا
       *[other] حُذف { $count } شخص
    }
uses-count =
    { $count ->
        [zero] لا يرد في أي مدخل
        [one] يرد في مدخل واحد:
        [two] يرد في مدخلين:
        [few] يرد في { $count } مداخل:
        [many] يرد في { $count } مدخلًا:
       *[other] يرد في { $count } مدخل:
    }
directory-export-about =
    { $count ->
        [zero] لا أحد.
        [one] شخص واحد، بالأعمدة المعروضة.
        [two] شخصان، بالأعمدة المعروضة.
        [few] { $count } أشخاص، بالأعمدة المعروضة.
        [many] { $count } شخصًا، بالأعمدة المعروضة.
       *[other] { $count } شخص، بالأعمدة المعروضة.
    }
