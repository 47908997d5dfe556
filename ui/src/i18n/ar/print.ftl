# What stands on printed pages. zh, fr and es: src-tauri/crates/messages/pages.
print-agenda = جدول الأعمال
print-document-title = جدول الأعمال: { $delegation }
print-document-title-all = جداول أعمال الوفود: { $event }
# $whom is a name; it may be in another language than the sentence.
print-on-behalf-of = نيابةً عن { $whom }
print-liaison = ضابط الاتصال
print-arrival = الوصول
print-departure = المغادرة
# $offset is such as "UTC+5".
print-moment = { $day }، { $time } ({ $offset })
print-zone-named = { $name }، { $zone }، { $offset }
print-zone = المنطقة الزمنية: { $zone }، { $offset }
print-zone-asia-almaty = توقيت أستانا
# Under the time of a session that ends on another day.
print-until = حتى { $day }
print-place-undecided = يُعلن عن المكان لاحقاً
print-unscheduled = يُعلن عن الموعد لاحقاً
print-interpretation = الترجمة الفورية
print-note = ملاحظة
print-notes = ملاحظات
# Before the titles of sessions of the same agenda at the same time.
print-clash = في الوقت نفسه
print-empty = لم تُحدَّد بعد أي جلسة لهذا الوفد.
print-issued = صدر في { $day }، { $time }
print-page = الصفحة { $page } من { $pages }

# Handouts: what they are, and the words on them. $what, $whom, $language are names.
print-title = { $what }: { $whom }
print-agenda-person = جدول الأعمال الشخصي
print-programme = البرنامج
print-running-order = التسلسل الزمني للفعاليات
print-door-signs = لوحات الأبواب
print-participants = قائمة المشاركين
print-badges = بطاقات الأسماء
print-place-cards = بطاقات المقاعد
print-interpreters = جدول عمل المترجمين الفوريين
print-travel = الوصول والمغادرة
print-turnover = ورقة تجهيز القاعات
print-bilaterals = اللقاءات الثنائية
print-official = للاستعمال الرسمي فقط
print-empty-paper = لا يوجد شيء في هذه الورقة بعد.
print-emblem = شعار: { $organization }
print-qr = رمز الاستجابة السريعة: { $url }
print-channel = { $number } { $language }
print-relay = عبر لغة وسيطة: { $language }
print-name-open = يُعلن عن الاسم لاحقاً
print-nobody-yet = لم يُعيَّن أحد بعد
print-by-interpreter = حسب المترجم
print-arrivals = الوصول: { $day }
print-departures = المغادرة: { $day }
print-until-time = حتى { $time }
print-minutes = { $count } دقيقة
print-short-by = ينقص { $count } دقيقة
print-first-of-day = الأولى في اليوم
print-seats-of = من { $count } مقعداً
print-bring = يُحضَر: { $what }
print-column-time = الوقت
print-column-action = الإجراء
print-column-who = من
print-column-where = أين
print-column-cue = الإشارة والملاحظات
print-column-language = اللغة
print-column-responsible = المسؤول
print-column-name = الاسم
print-column-position = المنصب
print-column-function = في الوفد
print-column-session = الجلسة
print-column-booths = الكبائن
print-column-interpreters = المترجمون
print-column-total = المجموع
print-column-people = الأشخاص
print-column-flight = الرحلة أو القطار
print-column-greeter = المستقبِل أو المودِّع
print-column-vehicle = المركبة
print-column-luggage = الأمتعة
print-column-seats = المتوقع
print-column-free = الوقت المتاح قبلها
print-column-setup = التجهيز
print-column-needs = الاحتياجات

# Days in words. Months stand in the case that a date needs.
print-date = { $weekday }، { $day }
print-day = { $day } { $month } { $year }
print-days = {"\u2066"}{ $from }–{ $to }{"\u2069"} { $month } { $year }
print-days-over-months = { $from } { $fromMonth } – { $to } { $toMonth } { $year }
print-days-over-years = { $from } – { $to }
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

# Short days, as the window writes them: Intl's for the same language.
print-day-short = { $weekday }، { $day } { $month }
weekday-short-1 = الاثنين
weekday-short-2 = الثلاثاء
weekday-short-3 = الأربعاء
weekday-short-4 = الخميس
weekday-short-5 = الجمعة
weekday-short-6 = السبت
weekday-short-7 = الأحد
month-short-1 = يناير
month-short-2 = فبراير
month-short-3 = مارس
month-short-4 = أبريل
month-short-5 = مايو
month-short-6 = يونيو
month-short-7 = يوليو
month-short-8 = أغسطس
month-short-9 = سبتمبر
month-short-10 = أكتوبر
month-short-11 = نوفمبر
month-short-12 = ديسمبر

# Names as a list, likewise: of two; of more, those before the last, and the last.
print-list-two = { $one } و{ $other }
print-list-between = { $one } و{ $other }
print-list-end = { $one } و{ $other }

# A language named alone, not in a row of languages.
print-language-alone = { $name }

# Languages interpreted, by BCP 47 tag.
print-language-ar = العربية
print-language-az = الأذرية
print-language-be = البيلاروسية
print-language-bg = البلغارية
print-language-de = الألمانية
print-language-el = اليونانية
print-language-en = الإنجليزية
print-language-es = الإسبانية
print-language-fa = الفارسية
print-language-fr = الفرنسية
print-language-he = العبرية
print-language-hi = الهندية
print-language-hy = الأرمينية
print-language-id = الإندونيسية
print-language-it = الإيطالية
print-language-ja = اليابانية
print-language-ka = الجورجية
print-language-kk = الكازاخية
print-language-ko = الكورية
print-language-ky = القيرغيزية
print-language-la = اللاتينية
print-language-mn = المنغولية
print-language-ms = الماليزية
print-language-pl = البولندية
print-language-ps = البشتوية
print-language-pt = البرتغالية
print-language-ro = الرومانية
print-language-ru = الروسية
print-language-sr = الصربية
print-language-sw = السواحلية
print-language-tg = الطاجيكية
print-language-th = التايلندية
print-language-tk = التركمانية
print-language-tr = التركية
print-language-tt = التترية
print-language-uk = الأوكرانية
print-language-ur = الأردية
print-language-uz = الأوزبكية
print-language-vi = الفيتنامية
print-language-zh = الصينية
