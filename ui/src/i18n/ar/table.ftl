# جداول بأي طول.
table-choose-all = تحديد جميع الصفوف
table-chosen = محدد
table-not-chosen = غير محدد
table-columns = الأعمدة
table-columns-usual = الأعمدة المعتادة
table-selected =
    { $count ->
        [zero] لم يُحدد شيء
        [one] حُدد صف واحد
        [two] حُدد صفان
        [few] حُددت { $count } صفوف
        [many] حُدد { $count } صفًا
       *[other] حُدد { $count } صف
    }
table-selected-none = إلغاء التحديد
table-copy = نسخ
table-copied =
    { $count ->
        [zero] لم يُنسخ شيء
        [one] نُسخ صف واحد
        [two] نُسخ صفان
        [few] نُسخت { $count } صفوف
        [many] نُسخ { $count } صفًا
       *[other] نُسخ { $count } صف
    }
table-not-copied = تعذر وضع الصفوف في الحافظة
