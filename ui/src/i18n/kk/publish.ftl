# Күнтізбені CalDAV серверінде жариялау.
publish-title = Күнтізбе серверінде жариялау
publish-about = Бұл сессиялар сервердегі күнтізбеге (CalDAV) жазылып, сонда жаңартылып тұрады: оған жазылғандар әр өзгерісті көреді.
publish-server = Сервердегі күнтізбе
publish-server-other = Басқа күнтізбе…
publish-server-line = { $user }, { $url }
publish-url = Мекенжайы
publish-url-hint = Күнтізбенің не сервердің мекенжайы: серверде оның күнтізбелері табылады.
publish-user = Пайдаланушы аты
publish-password = Құпиясөз
publish-password-kept = Құпиясөз осы компьютердің кілттер қоймасында болса, бос қалдырыңыз.
publish-remember = Құпиясөзді осы компьютердің кілттер қоймасында сақтау
publish-no-keychain = Бұл компьютерде қолжетімді кілттер қоймасы жоқ, сондықтан құпиясөз әр жолы сұралады және еш жерде сақталмайды.
publish-not-kept = Кілттер қоймасы құпиясөзді қабылдамады. Ол қайта сұралады.
publish-forget = Бұл күнтізбе мен құпиясөзін ұмыту
publish-found = Сонда табылған күнтізбелер
publish-found-choose = Біреуін таңдаңыз…
publish-found-read-only = { $name } (тек оқуға)
publish-options = Серверде
publish-remove = Бұрыннан өткізілмейді деп тұрғандарды жою
publish-look = Не істелетінін көру
publish-do = Жариялау
publish-hint-title = Әзірге ештеңе жіберілген жоқ
publish-hint = Алдымен не істелетінін көріңіз. Бағдарламадан шыққандар жойылмас бұрын өткізілмейді деп белгіленеді.
publish-asking = Серверден сұралуда…
publish-progress = { $count } ішінен { $done } жіберілді
publish-report = Серверде не істеледі
publish-would =
    { $count ->
        [0] Істейтін ештеңе жоқ.
       *[other] { $count } жазба жазылады.
    }
publish-done =
    { $count ->
        [0] Жазатын ештеңе болмады.
       *[other] { $count } жазба жазылды.
    }
publish-unchanged =
    { $count ->
       *[other] { $count } жазба сонда дұрыс тұр.
    }
publish-stopped =
    { $count ->
       *[other] Тоқтатылды. { $count } жазба қалды; жалғастыру үшін қайта жариялаңыз.
    }
publish-failed =
    { $count ->
       *[other] Ерте аяқталды. { $count } жазба қалды; жазылғандары сақталды, қайта жарияласаңыз, сол жерден жалғасады.
    }
publish-is-created = Жаңа
publish-is-updated = Өзгерді
publish-is-cancelled = Өткізілмейді
publish-is-removed = Жойылды
publish-is-kept = Сервердегідей қалды
publish-is-conflict = Серверде өзгертілген
publish-is-refused = Қабылданбады
publish-refused = Сервер оны қабылдамайды ({ $status } { $detail }).
publish-conflicts =
    { $count ->
       *[other] { $count } жазбаны серверде басқа біреу өзгерткен. Қайсысы қалатынын таңдап, қайта жариялаңыз.
    }
publish-theirs = Серверде
publish-ours = Бағдарламада
publish-gone = Серверде жойылған
publish-left-scope = Енді бұған кірмейді
publish-no-place = залы жоқ
publish-no-time = уақыты жоқ
publish-take = Қайсысы қалады
publish-take-nothing = Кейін шешу
publish-take-theirs = Сервердегісін қалдыру
publish-take-ours = Бағдарламадағысын жазу
publish-take-all = Барлығына
