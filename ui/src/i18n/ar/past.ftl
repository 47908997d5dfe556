# Looking back at the file as it stood, and at copies that are only looked at.

read-only-view = هذه نسخة للاطلاع فقط
read-only-view-remedy = لم يتغيّر شيء. للتعديل افتح الملف للكتابة، أو احفظ نسخة منه واعمل فيها.
read-only-past = هذا ما كان عليه الوضع آنذاك
read-only-past-remedy = لم يتغيّر شيء. لمتابعة العمل عُد إلى الوضع الحالي، أو استعد هذه اللحظة من الشريط العلوي.

# The bar while the window shows the past. $zone is an IANA name.
past-banner = الماضي
past-stood = كما كان في { $day }، { $time } ({ $zone }).
past-no-changes = لا يمكن تغيير شيء هنا.
past-restore = استعادة هذه اللحظة
past-now = العودة إلى الآن
past-restore-title = استعادة { $day }، { $time }؟
past-restore-hint = يعود كل ما في الملف إلى ما كان عليه آنذاك. ويبقى ما جاء بعده في السجل، ويمكن التراجع عن الاستعادة.
past-restore-rows =
    { $count ->
        [zero] لا فرق عن الوضع الحالي.
        [one] يتغيّر سجل واحد.
        [two] يتغيّر سجلان.
        [few] تتغيّر { $count } سجلات.
        [many] يتغيّر { $count } سجلًا.
       *[other] يتغيّر { $count } سجل.
    }
past-restored = تمت استعادة: { $day }، { $time }
