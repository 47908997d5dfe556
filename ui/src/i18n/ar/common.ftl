# The frame of the window and the words of its shared parts.

app-name = Kurultai
close = إغلاق
cancel = إلغاء
undo = تراجع
redo = إعادة
untitled = بلا عنوان
remove-named = إزالة { $name }
create-named = إضافة «{ $name }»
clear-field = مسح: { $field }
nothing-found = لا توجد نتائج
more-by-typing = يوجد أيضًا: { $count }. اكتب للبحث
add-language = إضافة لغة
add-language-to = { $field }: إضافة لغة
add-language-tag = إضافة اللغة ذات الرمز «{ $tag }»

# The frame of the window.
skip-to-content = الانتقال إلى المحتوى
menu-bar = القائمة
main-navigation = الصفحات
notices = الإشعارات
close-notice = إغلاق الإشعار
choose-event = الفعالية
page-programme = البرنامج
page-delegations = الوفود
page-partners = الشركاء
page-checks = الفحوص
page-releases = الإصدارات
page-outputs = الطباعة والتصدير
page-history = السجل
page-event = الفعالية والقاعات
findings-count =
    { $count ->
        [zero] لا ملاحظات
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { $count } ملاحظات
        [many] { $count } ملاحظة
       *[other] { $count } ملاحظة
    }

# Menus.
menu-file = ملف
menu-edit = تحرير
menu-view = عرض
menu-event = الفعالية
menu-help = مساعدة
file-new = ملف فعالية جديد…
file-open = فتح…
file-open-recent = فتح ملف حديث
file-no-recent = لا توجد ملفات حديثة
file-open-sample = فتح الملف النموذجي
file-save-copy = حفظ نسخة باسم…
file-export-clean = تصدير نسخة نظيفة…
file-backups = النسخ الاحتياطية…
file-check = فحص الملف…
file-close = إغلاق الملف
file-settings = الإعدادات…
copy-saved = حُفظت النسخة: { $file }
undo-action = تراجع عن: { $action }
redo-action = إعادة: { $action }
undo-nothing = لا شيء للتراجع عنه
redo-nothing = لا شيء لإعادته
view-language = اللغة
event-export-calendar = تصدير التقويم…
event-publish-calendar = النشر على خادم تقاويم…
event-print-agendas = طباعة جداول الأعمال…
help-shortcuts = اختصارات لوحة المفاتيح
help-licences = تراخيص أعمال الآخرين
licences-lead = بُني Kurultai على عمل كثيرين؛ هذه أسماؤهم وشروطهم.
licences-works = جميع الأعمال ({ $count })

# Settings.
settings-title = الإعدادات
settings-about = Kurultai { $version }، المناطق الزمنية من قاعدة IANA { $zones }
settings-author = اسمك
settings-author-hint = يظهر في السجل بجانب ما تغيّره.
settings-language = لغة النافذة

# The sheet of shortcuts.
shortcuts-everywhere = في كل مكان
shortcuts-board = على لوحة البرنامج
shortcut-undo = تراجع
shortcut-redo = إعادة
shortcut-open = فتح ملف
shortcut-new = ملف فعالية جديد
shortcut-save-copy = حفظ نسخة
shortcut-focus = الانتقال إلى جلسة أخرى
shortcut-first-last = أول أو آخر جلسة في العمود
shortcut-move-time = تحريك الجلسة 5 دقائق
shortcut-move-time-large = تحريك الجلسة 15 دقيقة
shortcut-move-room = نقل الجلسة إلى القاعة المجاورة
shortcut-resize = إطالة الجلسة أو تقصيرها
shortcut-edit = فتح الجلسة
shortcut-create = جلسة جديدة
shortcut-duplicate = تكرار الجلسة
shortcut-remove = حذف الجلسة
shortcut-leave = إلغاء
shortcut-fine = أثناء السحب: خطوات من دقيقة واحدة

# Names of keys.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-arrows = مفاتيح الأسهم
key-vertical = ↑ ↓
key-horizontal = ← →
key-enter = Enter
key-escape = Esc
key-delete = Delete
key-home = Home
key-end = End
