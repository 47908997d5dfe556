# What a field refuses, and what went wrong.

invalid-too-long = Тым ұзын: { $length }, { $limit } сыяды.
invalid-empty = Бұл өріс бос болмауы керек.
invalid-end-before-start = Соңы басынан ерте.
invalid-out-of-range = Тек { $least } мен { $most } аралығындағы мәндер болады.
invalid-unknown-zone = Мұндай уақыт белдеуі белгісіз.
invalid-not-a-language = Бұл «en» не «kk» сияқты тіл коды емес.
invalid-not-a-country = Бұл «KZ» сияқты екі әріпті ел коды емес.
invalid-own-parent = Сессия өзінің бөлігі бола алмайды.
invalid-half-placed = Басы мен соңы бірге көрсетіледі: екеуі де немесе ешқайсысы.
invalid-not-a-date = Күнді жыл-ай-күн түрінде жазыңыз, мысалы 2025-09-17.
invalid-not-a-number = Бүтін сан жазыңыз немесе бос қалдырыңыз.

# What went wrong, and what to do next.
error-invalid = Бұл мән сақталмады
error-not-found = Енді жоқ: { $noun }
error-not-found-remedy = Ол осы арада жойылған. Болдырмау арқылы қайтаруға болады.
error-in-use = Әлі пайдаланылуда ({ $uses } жерде): { $noun }
error-in-use-remedy = Алдымен оны делегациялардан, тең ұйымдастырушылардан және келісім тараптарынан алып тастаңыз.
error-no-file = Ашық файл жоқ
error-no-file-remedy = «Файл» мәзірінен файл ашыңыз немесе жаңасын жасаңыз.
error-missing-glyphs = Кейбір таңбаларды басып шығару мүмкін емес
error-missing-glyph = { $character } ({ $code }): «{ $text }».
error-internal = Бағдарламаның ішкі қатесі
error-open-not-found = { $file } файлы табылмады
error-open-not-found-remedy = Ол көшірілген, атауы өзгерген немесе жойылған. «Файл» > «Ашу» арқылы табыңыз.
error-open-not-ours = { $file } — Kurultai файлы емес
error-open-not-ours-remedy = Файл өзгертілген жоқ. Атауы .kurultai деп аяқталатын файлды таңдаңыз.
error-open-damaged = { $file } файлы зақымдалған
error-open-damaged-remedy = Файл өзгертілген жоқ. Оның сақтық немесе басқа көшірмесін ашыңыз. ({ $detail })
error-open-newer = { $file } Kurultai-дың жаңарақ нұсқасында жасалған
error-open-newer-remedy = Файл өзгертілген жоқ. Бағдарламаны жаңартыңыз: файл пішімі — { $found }, бұл нұсқа { $known } пішіміне дейін біледі.
error-open-locked = { $file } басқа жерде ашық тұр
error-open-locked-remedy = Оны сол жерде жауып, содан кейін осында ашыңыз.
error-open-read-only = { $file } тек оқуға арналған
error-open-read-only-remedy = Оны жазуға болатын қалтаға көшіріп, көшірмесін ашыңыз.
error-open-no-permission = { $file } файлын ашуға рұқсат жоқ
error-open-no-permission-remedy = Файл иесінен оқу және жазу құқығын сұраңыз.
error-open-io = { $file } файлын оқу мүмкін болмады
error-open-io-remedy = Диск не желі қолжетімді екенін тексеріп, қайталап көріңіз. ({ $detail })
error-write = { $file } файлы жазылмады
error-write-no-space = Диск толы. Орын босатыңыз немесе басқа жер таңдаңыз.
error-write-no-permission = Ол жерге жазуға болмайды. Басқа қалта таңдаңыз.
error-write-same-file = Бұл — ашық тұрған файлдың өзі. Басқа атау таңдаңыз.
error-write-read-only = Бұл жер тек оқуға арналған. Басқа қалта таңдаңыз.
error-write-io = Диск не желі қолжетімді екенін тексеріп, қайталап көріңіз. ({ $detail })
