# What stands where no file is open, and making a new one.

start-title = تخطيط المؤتمر
start-lead = برنامج الفعالية ووفودها وشركاؤها ووثائقها في ملف واحد على جهازك. يُحفظ كل تغيير فورًا.
start-sample = فتح الملف النموذجي
start-sample-hint = المؤتمر الثامن لزعماء الأديان العالمية والتقليدية: نسخة لتجربة كل شيء.
start-new = ملف فعالية جديد
start-new-hint = الاسم والمواعيد والقاعات، والباقي لاحقًا.
start-open = فتح ملف
start-open-hint = ملف Kurultai لديك أو أُرسل إليك.
start-recent = الملفات الحديثة

# Making a new file.
new-event-title = ملف فعالية جديد
new-event-lead = في الخطوة التالية تختار مكان حفظ الملف.
new-event-name = اسم الفعالية
new-event-name-hint = باللغة: { $language }، ويمكن إضافة لغات أخرى لاحقًا.
new-event-starts = اليوم الأول
new-event-ends = اليوم الأخير
new-event-zone = المنطقة الزمنية
new-event-languages = لغات العمل
new-event-rooms = القاعات
new-event-rooms-hint = قاعة في كل سطر؛ ويمكن تركها فارغة.
new-event-create = إنشاء الملف…
