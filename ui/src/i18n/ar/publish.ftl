# نشر تقويم على خادم CalDAV.
publish-title = النشر على خادم تقاويم
publish-about = تُكتب هذه الجلسات في تقويم على خادم (CalDAV) وتُحدَّث فيه: يرى كل مشترك فيه كل تغيير.
publish-server = التقويم على الخادم
publish-server-other = تقويم آخر…
publish-server-line = { $user }، { $url }
publish-url = العنوان
publish-url-hint = عنوان التقويم أو عنوان الخادم، وعندئذ يُعثر على تقاويمه.
publish-user = اسم المستخدم
publish-password = كلمة المرور
publish-password-kept = اتركها فارغة إن كانت في حافظة مفاتيح هذا الحاسوب.
publish-remember = حفظ كلمة المرور في حافظة مفاتيح هذا الحاسوب
publish-no-keychain = لا تستجيب على هذا الحاسوب أي حافظة مفاتيح، لذلك تُطلب كلمة المرور كل مرة ولا تُحفظ في أي مكان.
publish-not-kept = لم تقبل حافظة المفاتيح كلمة المرور. ستُطلب مرة أخرى.
publish-forget = نسيان هذا التقويم وكلمة مروره
publish-found = التقاويم الموجودة هناك
publish-found-choose = اختر واحدًا…
publish-found-read-only = { $name } (للقراءة فقط)
publish-options = على الخادم
publish-remove = إزالة ما بقي هناك ملغى منذ مرة سابقة
publish-look = عرض ما سيُنفَّذ
publish-do = نشر
publish-hint-title = لم يُرسل شيء بعد
publish-hint = اعرض أولًا ما سيُنفَّذ. ما خرج من البرنامج يُعلَن ملغى قبل أن يُزال.
publish-asking = يجري سؤال الخادم…
publish-progress = أُرسل { $done } من { $count }
publish-report = ما يُنفَّذ على الخادم
publish-would =
    { $count ->
        [0] لا شيء لتنفيذه.
        [zero] لا شيء لتنفيذه.
        [one] سيُكتب قيد واحد.
        [two] سيُكتب قيدان.
        [few] ستُكتب { $count } قيود.
        [many] سيُكتب { $count } قيدًا.
       *[other] سيُكتب { $count } قيد.
    }
publish-done =
    { $count ->
        [0] لم يكن هناك ما يُكتب.
        [zero] لم يكن هناك ما يُكتب.
        [one] كُتب قيد واحد.
        [two] كُتب قيدان.
        [few] كُتبت { $count } قيود.
        [many] كُتب { $count } قيدًا.
       *[other] كُتب { $count } قيد.
    }
publish-unchanged =
    { $count ->
        [zero] لا قيد هناك كما ينبغي.
        [one] قيد واحد هناك كما ينبغي.
        [two] قيدان هناك كما ينبغي.
        [few] { $count } قيود هناك كما ينبغي.
        [many] { $count } قيدًا هناك كما ينبغي.
       *[other] { $count } قيد هناك كما ينبغي.
    }
publish-stopped =
    { $count ->
        [zero] أُوقف. لم يبق شيء.
        [one] أُوقف. بقي قيد واحد؛ انشر مرة أخرى للمتابعة.
        [two] أُوقف. بقي قيدان؛ انشر مرة أخرى للمتابعة.
        [few] أُوقف. بقيت { $count } قيود؛ انشر مرة أخرى للمتابعة.
        [many] أُوقف. بقي { $count } قيدًا؛ انشر مرة أخرى للمتابعة.
       *[other] أُوقف. بقي { $count } قيد؛ انشر مرة أخرى للمتابعة.
    }
publish-failed =
    { $count ->
        [zero] انتهى قبل أوانه، ولم يبق شيء.
        [one] انتهى قبل أوانه. بقي قيد واحد؛ ما كُتب ثابت، والنشر مرة أخرى يتابع من حيث توقف.
        [two] انتهى قبل أوانه. بقي قيدان؛ ما كُتب ثابت، والنشر مرة أخرى يتابع من حيث توقف.
        [few] انتهى قبل أوانه. بقيت { $count } قيود؛ ما كُتب ثابت، والنشر مرة أخرى يتابع من حيث توقف.
        [many] انتهى قبل أوانه. بقي { $count } قيدًا؛ ما كُتب ثابت، والنشر مرة أخرى يتابع من حيث توقف.
       *[other] انتهى قبل أوانه. بقي { $count } قيد؛ ما كُتب ثابت، والنشر مرة أخرى يتابع من حيث توقف.
    }
publish-is-created = جديد
publish-is-updated = تغيّر
publish-is-cancelled = أُلغي
publish-is-removed = أُزيل
publish-is-kept = تُرك كما على الخادم
publish-is-conflict = تغيّر على الخادم
publish-is-refused = لم يُقبل
publish-refused = لا يقبله الخادم ({ $status } { $detail }).
publish-conflicts =
    { $count ->
        [zero] لا قيد غيّره غيرك على الخادم.
        [one] قيد واحد غيّره غيرك على الخادم. اختر أيهما يبقى ثم انشر مرة أخرى.
        [two] قيدان غيّرهما غيرك على الخادم. اختر أيها يبقى ثم انشر مرة أخرى.
        [few] { $count } قيود غيّرها غيرك على الخادم. اختر أيها يبقى ثم انشر مرة أخرى.
        [many] { $count } قيدًا غيّرها غيرك على الخادم. اختر أيها يبقى ثم انشر مرة أخرى.
       *[other] { $count } قيد غيّرها غيرك على الخادم. اختر أيها يبقى ثم انشر مرة أخرى.
    }
publish-theirs = على الخادم
publish-ours = في البرنامج
publish-gone = أُزيل هناك
publish-left-scope = لم يعد جزءًا من هذا
publish-no-place = بلا قاعة
publish-no-time = بلا وقت
publish-take = أيهما يبقى
publish-take-nothing = القرار لاحقًا
publish-take-theirs = إبقاء ما على الخادم
publish-take-ours = كتابة ما في البرنامج
publish-take-all = للجميع
