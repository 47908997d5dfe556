programme-page = Бағдарлама
programme-days = Күндер
programme-all-days = Барлық күн
programme-day-outside = Бұл күн іс-шара күндеріне кірмейді
programme-board = Сессиялар
programme-board-panel = Бағдарлама кестесі
programme-filter = Іздеу
programme-new = Жаңа сессия
programme-new-hint = Жаңа сессия (N). Alt және көрсеткілер сессияны жылжытады, Ctrl+Alt және көрсеткілер ұзақтығын өзгертеді, Enter ашады, Ctrl+D көшірмесін жасайды, Delete жояды.
programme-new-session = Жаңа сессия
programme-tray = Кестеден тыс
programme-tray-empty = Барлық сессияның уақыты бар. Кестеден алу үшін сессияны осында сүйреп әкеліңіз.
programme-tray-hint = Кестеге сүйреп апарыңыз немесе алғашқы бос уақытқа қою үшін Alt+↑ басыңыз. Enter ашады.
programme-no-room = Залсыз
programme-unscheduled = кестеден тыс
programme-now-unscheduled = «{ $title }» кестеден алынды
programme-seats =
    { $count ->
        [one] { $count } орын
       *[other] { $count } орын
    }
programme-booths =
    { $count ->
        [one] { $count } ілеспе аударма кабинасы
       *[other] { $count } ілеспе аударма кабинасы
    }
programme-setup = Дайындық
programme-next-day = Келесі күн
programme-times = { $from }–{ $to }
programme-times-spoken = { $from } – { $to } аралығы
programme-list-separator = { ", " }
programme-findings-count =
    { $count ->
        [one] { $count } ескерту
       *[other] { $count } ескерту
    }
