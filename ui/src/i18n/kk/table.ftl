# Кез келген ұзындықтағы кестелер.
table-choose-all = Барлық жолды таңдау
table-chosen = Таңдалған
table-not-chosen = Таңдалмаған
table-columns = Бағандар
table-columns-usual = Әдеттегі бағандар
table-selected =
    { $count ->
        [one] { $count } таңдалды
       *[other] { $count } таңдалды
    }
table-selected-none = Таңдауды алып тастау
table-copy = Көшіру
table-copied =
    { $count ->
        [one] { $count } жол көшірілді
       *[other] { $count } жол көшірілді
    }
table-not-copied = Жолдарды алмасу буферіне салу мүмкін болмады
