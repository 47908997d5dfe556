kind-plenary = جلسة عامة
kind-breakout = جلسة فرعية
kind-special-session = جلسة خاصة
kind-roundtable = مائدة مستديرة
kind-forum = منتدى
kind-ceremony = مراسم
kind-signing = توقيع
kind-bilateral = لقاء ثنائي
kind-press = فعالية صحفية
kind-meal = مأدبة
kind-prayer = صلاة
kind-transfer = انتقال
kind-internal = داخلي
kind-other = أخرى

status-draft = مسودة
status-confirmed = مؤكد
status-cancelled = ملغى

role-chair = الرئيس
role-moderator = مدير الجلسة
role-speaker = متحدث
role-rapporteur = مقرر
role-signatory = موقّع
role-participant = مشارك
role-guest = ضيف

function-head = رئيس الوفد
function-deputy = نائب رئيس الوفد
function-member = عضو الوفد
function-adviser = مستشار
function-interpreter = مترجم
function-security = أمن
function-press = صحافة
function-spouse = الزوج / الزوجة

co-organizer-role-host = الجهة المضيفة
co-organizer-role-co-organizer = شريك في التنظيم
co-organizer-role-auspices = تحت رعاية
co-organizer-role-partner = شريك

co-organizer-status-invited = مدعو
co-organizer-status-confirmed = مؤكد
co-organizer-status-declined = معتذر

audience-public = عام
audience-delegates = للوفود
audience-internal = للأمانة العامة فقط

# How far a delegation’s invitation has come.
delegation-status-proposed = مقترح
delegation-status-invited = مدعو
delegation-status-accepted = قَبِل الدعوة
delegation-status-declined = اعتذر
delegation-status-accredited = معتمد
delegation-status-arrived = وصل
delegation-status-left = غادر

# Sorts of organizations.
organization-kind-state = دولة
organization-kind-religious-body = هيئة دينية
organization-kind-international-organization = منظمة دولية
organization-kind-ngo = منظمة غير حكومية
organization-kind-academic = مؤسسة أكاديمية
organization-kind-host = الجهة المضيفة

# Papers and how far they have come.
agreement-kind-memorandum = مذكرة تفاهم
agreement-kind-declaration = إعلان
agreement-kind-communique = بيان ختامي
agreement-state-draft = مسودة
agreement-state-agreed = متفق عليه
agreement-state-signed = موقّع
agreement-state-in-force = ساري المفعول
agreement-state-ended = منتهٍ

# Nouns, as they stand in messages about errors.
noun-event = الفعالية
noun-venue = المقر
noun-room = القاعة
noun-session = الجلسة
noun-organization = المنظمة
noun-person = الشخص
noun-delegation = الوفد
noun-member = عضو الوفد
noun-part = المشاركة في الجلسة
noun-co-organizer = الشريك في التنظيم
noun-agreement = الاتفاق
noun-agreement-party = طرف الاتفاق

# Operations, as noun phrases that fit “Undo …”. $subject is the name of what they were done to.
action-file-create = إنشاء الملف
action-file-sample = إنشاء الملف النموذجي
action-file-repair = إصلاح ملف تالف
action-event-create = إنشاء الفعالية «{ $subject }»
action-event-name = تغيير اسم الفعالية «{ $subject }»
action-event-theme = تغيير شعار الفعالية «{ $subject }»
action-event-dates = تغيير مواعيد الفعالية «{ $subject }»
action-event-zone = تغيير المنطقة الزمنية في الفعالية «{ $subject }»
action-event-languages = تغيير لغات العمل في الفعالية «{ $subject }»
action-event-hours = تغيير ساعات الفعالية «{ $subject }»
action-venue-create = إضافة المقر «{ $subject }»
action-venue-name = تغيير اسم المقر «{ $subject }»
action-venue-position = تغيير ترتيب المقر «{ $subject }»
action-venue-remove = حذف المقر «{ $subject }»
action-room-create = إضافة القاعة «{ $subject }»
action-room-name = تغيير اسم القاعة «{ $subject }»
action-room-venue = نقل القاعة «{ $subject }» إلى مقر آخر
action-room-capacity = تغيير سعة القاعة «{ $subject }»
action-room-position = تغيير ترتيب القاعة «{ $subject }»
action-room-remove = حذف القاعة «{ $subject }»
action-session-create = إنشاء الجلسة «{ $subject }»
action-session-title = تغيير عنوان الجلسة «{ $subject }»
action-session-description = تغيير وصف الجلسة «{ $subject }»
action-session-kind = تغيير نوع الجلسة «{ $subject }»
action-session-status = تغيير حالة الجلسة «{ $subject }»
action-session-audience = تغيير جمهور الجلسة «{ $subject }»
action-session-place = نقل الجلسة «{ $subject }»
action-session-languages = تغيير لغات الترجمة في الجلسة «{ $subject }»
action-session-attendance = تغيير عدد الحضور في الجلسة «{ $subject }»
action-session-parent = تغيير تبعية الجلسة «{ $subject }»
action-session-notes = تغيير ملاحظات الجلسة «{ $subject }»
action-session-remove = حذف الجلسة «{ $subject }»
action-session-duplicate = نسخ الجلسة «{ $subject }»
action-part-add = إضافة مشارك في الجلسة «{ $subject }»
action-part-who = تغيير المشارك في الجلسة «{ $subject }»
action-part-role = تغيير الدور في الجلسة «{ $subject }»
action-part-on-behalf-of = تغيير عبارة «نيابةً عن» في الجلسة «{ $subject }»
action-part-position = تغيير ترتيب الكلمات في الجلسة «{ $subject }»
action-part-remove = حذف مشارك من الجلسة «{ $subject }»
action-co-organizer-add = إضافة شريك في تنظيم الجلسة «{ $subject }»
action-co-organizer-organization = تغيير شريك في تنظيم الجلسة «{ $subject }»
action-co-organizer-role = تغيير دور شريك في تنظيم الجلسة «{ $subject }»
action-co-organizer-status = تغيير حالة شريك في تنظيم الجلسة «{ $subject }»
action-co-organizer-contact = تغيير جهة اتصال شريك في تنظيم الجلسة «{ $subject }»
action-co-organizer-remove = حذف شريك في تنظيم الجلسة «{ $subject }»
action-delegation-create = إضافة وفد «{ $subject }»
action-delegation-organization = تغيير منظمة وفد «{ $subject }»
action-delegation-status = تغيير حالة وفد «{ $subject }»
action-delegation-languages = تغيير لغات وفد «{ $subject }»
action-delegation-arrival = تغيير وصول وفد «{ $subject }»
action-delegation-departure = تغيير مغادرة وفد «{ $subject }»
action-delegation-liaison = تغيير ضابط اتصال وفد «{ $subject }»
action-delegation-notes = تغيير ملاحظات وفد «{ $subject }»
action-delegation-remove = حذف وفد «{ $subject }»
action-member-add = إضافة عضو إلى وفد «{ $subject }»
action-member-person = تغيير عضو في وفد «{ $subject }»
action-member-function = تغيير صفة عضو في وفد «{ $subject }»
action-member-on-behalf-of = تغيير عبارة «نيابةً عن» لعضو في وفد «{ $subject }»
action-member-position = تغيير ترتيب أعضاء وفد «{ $subject }»
action-member-remove = حذف عضو من وفد «{ $subject }»
action-person-create = إضافة الشخص «{ $subject }»
action-person-honorific = تغيير لقب الشخص «{ $subject }»
action-person-name = تغيير اسم الشخص «{ $subject }»
action-person-title = تغيير منصب الشخص «{ $subject }»
action-person-organization = تغيير منظمة الشخص «{ $subject }»
action-person-languages = تغيير لغات الشخص «{ $subject }»
action-person-remove = حذف الشخص «{ $subject }»
action-organization-create = إضافة المنظمة «{ $subject }»
action-organization-name = تغيير اسم المنظمة «{ $subject }»
action-organization-kind = تغيير نوع المنظمة «{ $subject }»
action-organization-country = تغيير دولة المنظمة «{ $subject }»
action-organization-remove = حذف المنظمة «{ $subject }»
action-agreement-create = إنشاء الاتفاق «{ $subject }»
action-agreement-title = تغيير عنوان الاتفاق «{ $subject }»
action-agreement-kind = تغيير نوع الاتفاق «{ $subject }»
action-agreement-state = تغيير حالة الاتفاق «{ $subject }»
action-agreement-signed-on = تغيير يوم توقيع الاتفاق «{ $subject }»
action-agreement-signed-at = تغيير مكان توقيع الاتفاق «{ $subject }»
action-agreement-session = تغيير جلسة توقيع الاتفاق «{ $subject }»
action-agreement-notes = تغيير ملاحظات الاتفاق «{ $subject }»
action-agreement-remove = حذف الاتفاق «{ $subject }»
action-agreement-party-add = إضافة طرف إلى الاتفاق «{ $subject }»
action-agreement-party-remove = حذف طرف من الاتفاق «{ $subject }»
action-file-restore = استعادة نسخة احتياطية
action-file-return = العودة إلى لحظة سابقة
action-history-bring-back = استعادة ما كان في «{ $subject }»
action-person-erase = محو بيانات شخص
action-history-gather = دمج السجل القديم

# What stands where the name of a person who was erased would stand.
person-erased = شخص محذوف
