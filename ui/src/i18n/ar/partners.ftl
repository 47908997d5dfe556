# Organizations and their agreements.
partners-heading = الشركاء
partners-views = القوائم
partners-organizations = المنظمات
partners-agreements = الاتفاقات
partners-count =
    { $count ->
        [zero] لا منظمات
        [one] منظمة واحدة
        [two] منظمتان
        [few] { $count } منظمات
        [many] { $count } منظمة
       *[other] { $count } منظمة
    }
partners-count-found = { $found } من { $count }
partners-search = البحث بالاسم أو النوع أو البلد
partners-not-found = لا توجد منظمة تطابق «{ $search }»
partners-show-all = عرض الكل
partners-none = لا منظمات بعد
partners-none-hint = أضف المنظمات التي يعمل معها المؤتمر. يمكنها بعد ذلك أن توفد وفودًا وتشارك في تنظيم الجلسات وتكون طرفًا في الاتفاقات.
partners-add = إضافة منظمة
partners-add-confirm = إضافة
partners-name = الاسم
partners-kind = النوع
partners-country = البلد
partners-country-hint = اتركه فارغًا إذا كانت المنظمة دولية.
partners-sessions = الجلسات المشتركة

# One organization.
partners-back = العودة إلى جميع المنظمات
partners-delegation = الانتقال إلى وفدها
partners-remove = حذف المنظمة
partners-removed = حُذفت المنظمة «{ $name }»
partners-facts = المنظمة
partners-sessions-none = لا تشارك في تنظيم أي جلسة من جلسات هذه الفعالية.
partners-session-add = إضافة إلى جلسة
partners-session-at = { $title } · { $at }
partners-share-remove = إزالة: { $name }
partners-role = الدور
partners-status = الحالة
partners-contact = جهة الاتصال

# The people of the directory.
partners-people = الأشخاص
partners-people-count =
    { $count ->
        [zero] لا أشخاص
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
partners-people-search = ابحث بالاسم أو المنصب أو المنظمة
partners-people-not-found = لا شخص يطابق «{ $search }»
partners-people-none = لا أشخاص بعد
partners-people-none-hint = يأتي الأشخاص إلى هنا من الوفود والجلسات حيث تضيفهم بأسمائهم.
partners-people-back = العودة إلى جميع الأشخاص

# Agreements.
partners-agreements-count =
    { $count ->
        [zero] لا اتفاقات
        [one] اتفاق واحد
        [two] اتفاقان
        [few] { $count } اتفاقات
        [many] { $count } اتفاقًا
       *[other] { $count } اتفاق
    }
partners-agreements-none = لا اتفاقات بعد.
partners-agreement-add = إضافة اتفاق
partners-agreement-new-title = عنوان اتفاق جديد
partners-agreement-title = العنوان
partners-agreement-kind = النوع
partners-agreement-state = الحالة
partners-signed-on = تاريخ التوقيع
partners-signed-at = مكان التوقيع
partners-agreement-session = الجلسة التي يُوقَّع فيها
partners-agreement-elsewhere = جلسة من فعالية أخرى
partners-parties = الأطراف
partners-party-add = إضافة طرف
partners-party-remove = إزالة الطرف: { $name }
partners-agreement-notes = ما اتُّفق عليه
partners-agreement-remove = حذف الاتفاق
partners-agreement-removed = حُذف الاتفاق «{ $title }»
