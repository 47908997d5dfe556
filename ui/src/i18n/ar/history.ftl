# The history page.

history-title = السجل
history-lead = كل ما تغيّر في هذا الملف، الأحدث أولًا. ويُحفظ التراجع أيضًا.
history-when = متى
history-who = من
history-what = ماذا
history-undone = تم التراجع عنه
history-undid = تراجع عن: { $action }
history-redid = إعادة: { $action }
history-other = تغيير آخر: { $subject }
history-nobody = غير مذكور
history-more = عرض المزيد
history-empty = لا توجد تغييرات بعد
