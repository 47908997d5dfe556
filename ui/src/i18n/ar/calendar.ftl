# What stands in an exported calendar.
# The calendar's own name: $part is a room, a delegation or a person.
calendar-name = { $part } – { $event }
calendar-place = { $room }، { $venue }
# Which edition of the programme it is. $offset is "UTC+5".
calendar-draft = مسودة
calendar-release = الإصدار { $number }، { $day }، { $time } ({ $offset })
calendar-cancelled = أُلغي: { $title }
# The mail of an invitation.
calendar-moment = { $day }، { $time }
calendar-invitation = دعوة: { $title }
calendar-invitation-attached = يضيف الملف المرفق هذه الفعالية إلى تقويمك أو يحدّثها فيه.
calendar-invitation-withdrawn = يزيل الملف المرفق هذه الفعالية من تقويمك.

# People of a session. $names is a list; $count says how many stand in it.
calendar-chair = { $count ->
    [1] الرئيس
   *[other] الرؤساء
}: { $names }
calendar-moderator = { $count ->
    [1] مدير الجلسة
   *[other] مديرو الجلسة
}: { $names }
calendar-speaker = { $count ->
    [1] المتحدث
   *[other] المتحدثون
}: { $names }
calendar-rapporteur = { $count ->
    [1] المقرر
   *[other] المقررون
}: { $names }
calendar-signatory = { $count ->
    [1] الموقّع
   *[other] الموقّعون
}: { $names }
calendar-participant = { $count ->
    [1] المشارك
   *[other] المشاركون
}: { $names }
calendar-guest = { $count ->
    [1] الضيف
   *[other] الضيوف
}: { $names }
calendar-interpreter = { $count ->
    [1] المترجم الفوري
   *[other] المترجمون الفوريون
}: { $names }
calendar-titled = { $name }، { $title }
# $whom is the words of print-on-behalf-of.
calendar-for = { $name } ({ $whom })

# Organizations that carry a session.
calendar-host = { $count ->
    [1] الجهة المضيفة
   *[other] الجهات المضيفة
}: { $names }
calendar-co-organizer = { $count ->
    [1] الشريك في التنظيم
   *[other] الشركاء في التنظيم
}: { $names }
calendar-auspices = تحت رعاية: { $names }
calendar-partner = { $count ->
    [1] الشريك
   *[other] الشركاء
}: { $names }
calendar-sponsor = { $count ->
    [1] الراعي
   *[other] الرعاة
}: { $names }
calendar-commitments = آجال الالتزامات
calendar-commitment-done = أُنجز: { $title }
calendar-commitment-owner = الجهة المسؤولة: { $name }
calendar-commitment-responsible = المتابع: { $name }
calendar-column-agreement = الاتفاق
calendar-column-kind = النوع
calendar-column-state = الحالة
calendar-column-signed-on = تاريخ التوقيع
calendar-column-signed-at = مكان التوقيع
calendar-column-valid-until = سارٍ حتى
calendar-column-parties = الأطراف
calendar-column-commitment = الالتزام
calendar-column-owner = الجهة المسؤولة
calendar-column-due-on = الأجل
calendar-column-commitment-state = حالة الالتزام
calendar-column-evidence = ما يثبت الإنجاز

calendar-interpretation = الترجمة الفورية: { $languages }
# Between names, which may hold commas, and between languages, which hold none.
calendar-between-names = { "؛ " }
calendar-between-languages = { "، " }
