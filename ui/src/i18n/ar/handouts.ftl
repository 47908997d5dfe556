# The page of outputs: which handout, of what, how.
handout-which = المطبوع
handout-agenda = جداول أعمال الوفود
handout-person-agenda = جداول الأعمال الشخصية
handout-programme = البرنامج
handout-running-order = التسلسل الزمني للفعاليات
handout-door-signs = لوحات الأبواب
handout-participants = قائمة المشاركين
handout-badges = بطاقات الأسماء
handout-place-cards = بطاقات المقاعد
handout-interpreters = جدول عمل المترجمين الفوريين
handout-travel = الوصول والمغادرة
handout-turnover = ورقة تجهيز القاعات
handout-bilaterals = اللقاءات الثنائية
handout-of = المشمول
handout-of-all = الكل
handout-of-delegations = وفود مختارة
handout-of-statuses = الوفود حسب الحالة
handout-of-people = أشخاص مختارون
handout-of-sessions = جلسات مختارة
handout-of-rooms = قاعات مختارة
handout-of-days = أيام مختارة
handout-add = إضافة…
handout-language-else = لغة الوفود الأخرى
handout-own = لغة كل وفد
handout-own-language = بلغته هو، إن كانت الصفحات تُطبع بها
handout-paper = الورق
handout-paper-a4 = A4
handout-paper-a5 = A5
handout-paper-letter = Letter
handout-more = خيارات أخرى
handout-marking = من يجوز له أن يقرأها
handout-marking-none = لا يُذكر
handout-marking-official = للاستعمال الرسمي فقط
handout-marking-words = بكلمات أخرى
handout-words = الكلمات في كل صفحة
handout-url = عنوان في صورة رمز QR
# The reader types {id} as it stands here.
handout-url-hint = تدل { "{id}" } فيه على صاحب الصفحة أو البطاقة.
handout-channels = الترجمة الفورية
handout-channels-numbered = ترقيم اللغات كقنوات
handout-standard = PDF
handout-standard-tagged = بوسوم لقارئات الشاشة
handout-standard-untagged = بلا وسوم: أصغر حجماً، للطباعة فقط
handout-standard-a2a = PDF/A-2a، للأرشيف
handout-standard-ua1 = PDF/UA-1، لقارئات الشاشة

# Its pages.
handout-previous = الورقة السابقة
handout-next = الورقة التالية
handout-zoom = حجم الصفحات
handout-scale = { $percent } %
handout-pages = صفحات هذه الورقة
# $what is the handout, $whom whose it is.
handout-page-alt = { $what }: { $whom }، الصفحة { $page } من { $pages }
handout-nothing = لا شيء للطباعة
handout-nothing-hint = لم يُختر شيء، أو ليس في الفعالية بعد ما يُكتب في مثل هذه الورقة.
# Where a character stands that cannot be printed.
handout-place = { $name } ({ $noun })، { $field }
handout-fault-place = { $file }، السطر { $line }:

# Its files.
handout-files-one = ملف PDF واحد
handout-files-each = ملف PDF لكل واحد
handout-files-bundles = ملفات PDF في كل منها { $count }
handout-save-many = حفظ في مجلد…
handout-open = فتح في برنامج العرض
handout-opened = سُلّم ملف PDF إلى برنامج العرض في النظام.
handout-progress-name = كتابة الملفات
handout-left-seconds = بقي نحو { $count } ث
handout-left-minutes = بقي نحو { $count } د
handout-saved =
    { $count ->
        [zero] لم يُحفظ أي ملف: { $folder }
        [one] حُفظ ملف واحد: { $folder }
        [two] حُفظ ملفان: { $folder }
        [few] حُفظت { $count } ملفات: { $folder }
        [many] حُفظ { $count } ملفاً: { $folder }
       *[other] حُفظ { $count } ملف: { $folder }
    }
handout-stopped =
    { $count ->
        [0] أُوقف. لم يُحفظ شيء في { $folder }.
        [one] أُوقف. حُفظ ملف واحد في { $folder }.
        [two] أُوقف. حُفظ ملفان في { $folder }.
        [few] أُوقف. حُفظت { $count } ملفات في { $folder }.
        [many] أُوقف. حُفظ { $count } ملفاً في { $folder }.
       *[other] أُوقف. حُفظ { $count } ملف في { $folder }.
    }
handout-failed =
    { $count ->
        [zero] طُبعت الأوراق كلها:
        [one] ورقة واحدة لم تُطبع، وطُبعت الأخرى كلها:
        [two] ورقتان لم تُطبعا، وطُبعت الأخرى كلها:
        [few] لم تُطبع { $count } أوراق، وطُبعت الأخرى كلها:
        [many] لم تُطبع { $count } ورقة، وطُبعت الأخرى كلها:
       *[other] لم تُطبع { $count } ورقة، وطُبعت الأخرى كلها:
    }

# Templates of pages.
templates = القوالب
templates-built-in = تُنسَّق الصفحات بقوالب البرنامج نفسه.
templates-own = تُنسَّق الصفحات بالقوالب التي في «{ $folder }».
templates-copy = نسخ القوالب إلى مجلد…
templates-choose = استعمال مجلد…
templates-again = قراءتها من جديد
templates-drop = العودة إلى قوالب البرنامج
templates-copied = نُسخت القوالب وهي مستعملة الآن: { $folder }

# Fonts of pages.
fonts = الخطوط
fonts-built-in = تُصَفّ الصفحات بخطوط البرنامج.
fonts-with = الحروف التي لا توجد في خطوط البرنامج تُصَفّ بما يلي:
fonts-add = إضافة خط…
fonts-added = أُضيف الخط: { $font }
fonts-remove = إزالة
fonts-remove-one = إزالة الخط { $font }
fonts-broken = لم يعد خطاً.

# To a printer.
printing = طباعة…
printing-title = طباعة
printing-printer = الطابعة
printing-copies = عدد النسخ
printing-sides = الأوجه
printing-sides-one = وجه واحد
printing-sides-long = الوجهان، يُقلبان ككتاب
printing-sides-short = الوجهان، يُقلبان كتقويم
printing-colours = الألوان
printing-black = أسود على أبيض
printing-print = طباعة
printing-sent = سُلّم إلى الطابعة: { $printer }
printing-jobs =
    { $count ->
        [one] مهمة طباعة واحدة.
        [two] مهمتا طباعة، كل منهما بلغة واحدة.
        [few] { $count } مهام طباعة، كل منها بلغة واحدة.
       *[other] { $count } مهمة طباعة، كل منها بلغة واحدة.
    }
printing-asked-each = يسأل النظام عن كل منها.
printing-now = جارٍ التسليم إلى الطابعة…
printing-by-desktop = في انتظار نافذة الطباعة في النظام…
printing-sent-by-desktop = سُلّم إلى الطابعة
printing-partly = سُلّم إلى الطابعة { $sent } من { $count } من مهام الطباعة
