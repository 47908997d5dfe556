# What stands where no file is open, and making a new one.

start-title = Съезді жоспарлау
start-lead = Іс-шараның бағдарламасы, делегациялары, серіктестері мен құжаттары — компьютеріңіздегі бір файлда. Әр өзгеріс бірден сақталады.
start-sample = Үлгіні ашу
start-sample-hint = Әлемдік және дәстүрлі діндер лидерлерінің VIII съезі: бәрін байқап көруге арналған көшірме.
start-new = Жаңа іс-шара файлы
start-new-hint = Атауы, күндері мен залдары; қалғанын кейін қосуға болады.
start-open = Файлды ашу
start-open-hint = Өзіңіздегі немесе сізге жіберілген Kurultai файлы.
start-recent = Соңғы файлдар

# Making a new file.
new-event-title = Жаңа іс-шара файлы
new-event-lead = Келесі қадамда файл қайда сақталатынын таңдайсыз.
new-event-name = Іс-шараның атауы
new-event-name-hint = Тілі: { $language }; басқаларын кейін қосуға болады.
new-event-starts = Бірінші күні
new-event-ends = Соңғы күні
new-event-zone = Уақыт белдеуі
new-event-languages = Жұмыс тілдері
new-event-rooms = Залдар
new-event-rooms-hint = Әр жолға бір зал; бос қалдыруға болады.
new-event-create = Файл жасау…
