hand-sessions =
    { $count ->
        [one] { $count } сессия
       *[other] { $count } сессия
    }
hand-many-at =
    { $count ->
        [one] { $count } сессия: { $place }
       *[other] { $count } сессия: { $place }
    }
hand-removed-many =
    { $count ->
        [one] { $count } сессия жойылды
       *[other] { $count } сессия жойылды
    }
hand-copy =
    { $count ->
        [one] Көшірме
       *[other] { $count } көшірме
    }
hand-locked = Орнына бекітілген
hand-locked-many =
    { $count ->
        [one] Бекітілген { $count } сессия орнында қалады
       *[other] Бекітілген { $count } сессия орнында қалады
    }
hand-unlock = Бекітуді алып тастау
hand-rename = Жаңа атауы
hand-picked = Жылжытылуда: { $what }. Көрсеткілер уақыт пен залды өзгертеді, Page Up пен Page Down бір сағатқа жылжытады, Enter қояды, Ctrl+Enter көшірмесін қояды, Escape орнына қайтарады.
hand-put-back = Бұрынғы орнына қайтарылды
hand-foreseen-nothing = Жаңа ескерту жоқ
hand-foreseen-resolved =
    { $count ->
        [one] { $count } ескерту жойылады
       *[other] { $count } ескерту жойылады
    }
hand-foreseen-more =
    { $count ->
        [one] және ескертудің тағы { $count } түрі
       *[other] және ескертудің тағы { $count } түрі
    }
hand-foreseen-other = { $rule }: { $count }
hand-foreseen-room-double-booked =
    { $count ->
        [one] Зал бойынша { $count } қабаттасу
       *[other] Зал бойынша { $count } қабаттасу
    }
hand-foreseen-person-double-booked =
    { $count ->
        [one] { $count } қатысушы екі жерде
       *[other] { $count } қатысушы екі жерде
    }
hand-foreseen-head-in-two-places =
    { $count ->
        [one] { $count } делегация басшысы екі жерде
       *[other] { $count } делегация басшысы екі жерде
    }
