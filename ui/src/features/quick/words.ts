/**
 * Words of the quick entry in the four languages of the program, all understood at once: a
 * secretariat mixes them in one line. They are compared as `wordsIn` of names.ts gives them.
 */
import type { PartRole, SessionKind } from '../../ipc';

/** Other words for kinds than those of the catalogue. */
export const KINDS: Partial<Record<SessionKind, string>> = {
  plenary:
    'plenary|plenary session|plenary meeting|пленарное|пленарная сессия|пленарка|пленарлық|пленарлық сессия|жалпы отырыс|جلسة عامة|جلسة عمومية',
  breakout:
    'panel|panel session|panel discussion|breakout|breakout session|parallel session|section|секция|секционное|панель|панельная сессия|панельная дискуссия|секциялық|панельдік сессия|جلسة متوازية|جلسة نقاش',
  specialSession: 'special session|спецсессия|специальное заседание|арнайы отырыс|جلسة استثنائية',
  roundtable: 'round table|roundtable|круглый стол|дөңгелек үстел|طاولة مستديرة|مائدة مستديرة',
  forum: 'forum|форум|منتدى',
  ceremony: 'ceremony|церемония|рәсім|салтанат|حفل|مراسم',
  signing:
    'signing|signing ceremony|подписание|церемония подписания|қол қою|қол қою рәсімі|توقيع|مراسم توقيع|حفل توقيع',
  bilateral:
    'bilateral|bilateral meeting|bilat|двусторонняя|двусторонние переговоры|екіжақты|екі жақты кездесу|لقاء ثنائي|اجتماع ثنائي',
  press:
    'press conference|press briefing|briefing|пресс конференция|брифинг|пресс подход|баспасөз мәслихаты|баспасөз конференциясы|مؤتمر صحفي|إحاطة صحفية',
  meal: 'lunch|dinner|breakfast|coffee break|coffee|reception|banquet|gala dinner|обед|ужин|завтрак|кофе брейк|кофе пауза|приём|банкет|фуршет|түскі ас|кешкі ас|таңғы ас|қабылдау|غداء|عشاء|فطور|إفطار|استراحة قهوة|حفل استقبال',
  prayer: 'prayer|prayers|молитва|молебен|намаз|дұға|صلاة|دعاء',
  transfer: 'transfer|shuttle|трансфер|переезд|көшу|انتقال|نقل',
  internal: 'internal|internal meeting|внутреннее|совещание|жиналыс|ішкі жиналыс|اجتماع داخلي',
};

/** Other words for roles than those of the catalogue. */
export const ROLES: Partial<Record<PartRole, string>> = {
  chair:
    'chair|chairs|chaired by|chairman|chairwoman|chairperson|chairing|председательствует|председательствующий|под председательством|председателем|төраға|төрағасы|төрағалық етеді|төрағалық етуші|برئاسة|رئيس|رئيسة|يرأسها|يترأسها',
  moderator:
    'moderator|moderators|moderates|moderated by|модератор|модераторы|модерирует|модераторлық етеді|مدير|مديرة|إدارة|يديرها|ميسر',
  speaker:
    'speaker|speakers|keynote speaker|keynote|speaking|спикер|спикеры|выступает|выступают|выступающие|оратор|спикерлер|сөз сөйлейді|متحدث|متحدثة|متحدثون|متحدثين|المتحدثون|كلمة',
  rapporteur: 'rapporteur|rapporteurs|докладчики|баяндамашылар|مقررة',
  signatory:
    'signatory|signatories|signed by|подписант|подписанты|подписывает|подписывают|қол қояды|موقعون|يوقعها',
  participant:
    'participant|participants|with participation of|участники|участвует|участвуют|с участием|қатысады|қатысушылар|بمشاركة|مشاركون|مشاركة',
  guest: 'guest|guests|гости|қонақтар|ضيوف|ضيفة',
};

/** Months, each with the forms in which they stand beside a day. */
export const MONTHS: readonly string[] = [
  'january|января|январь|қаңтар|يناير|كانون الثاني',
  'february|февраля|февраль|ақпан|فبراير|شباط',
  'march|марта|март|наурыз|مارس|آذار',
  'april|апреля|апрель|сәуір|أبريل|إبريل|نيسان',
  'may|мая|май|мамыр|مايو|أيار',
  'june|июня|июнь|маусым|يونيو|حزيران',
  'july|июля|июль|шілде|يوليو|تموز',
  'august|августа|август|тамыз|أغسطس|آب',
  'september|сентября|сентябрь|қыркүйек|سبتمبر|أيلول',
  'october|октября|октябрь|қазан|أكتوبر|تشرين الأول',
  'november|ноября|ноябрь|қараша|نوفمبر|تشرين الثاني',
  'december|декабря|декабрь|желтоқсан|ديسمبر|كانون الأول',
];

/** Days of the week from Monday: whole words, then the short ones, which must be exact. */
export const WEEKDAYS: readonly { whole: string; short: string }[] = [
  { whole: 'monday|понедельник|дүйсенбі|اثنين', short: 'mon|пн|дс' },
  { whole: 'tuesday|вторник|сейсенбі|ثلاثاء', short: 'tue|tues|вт|сс' },
  { whole: 'wednesday|среда|среду|сәрсенбі|أربعاء', short: 'wed|ср' },
  { whole: 'thursday|четверг|бейсенбі|خميس', short: 'thu|thur|thurs|чт|бс' },
  { whole: 'friday|пятница|пятницу|жұма|جمعة', short: 'fri|пт|жм' },
  { whole: 'saturday|суббота|субботу|сенбі|سبت', short: 'sat|сб|сн' },
  { whole: 'sunday|воскресенье|жексенбі|أحد', short: 'sun|вс|жс' },
];

/** “Day”, beside the day's number in the event. */
export const DAY = 'day|день|дня|күн|күні|يوم';

/** Ordinal numbers beside it. */
export const ORDINALS: readonly string[] = [
  'first|1st|первый|1 й|бірінші|1 ші|أول|اول',
  'second|2nd|второй|2 й|екінші|2 ші|ثاني',
  'third|3rd|третий|3 й|үшінші|3 ші|ثالث',
  'fourth|4th|четвертый|4 й|төртінші|4 ші|رابع',
  'fifth|5th|пятый|5 й|бесінші|5 ші|خامس',
];

/** What may stand before a day, a time or a place, and goes with it. */
export const BEFORE_DAY = 'on|в|во|на|في';
export const BEFORE_PLACE = 'in|at|в|во|на|room|в зале|зал|في|ب';

/** Beside the name of a track, before or after it. */
export const TRACK = 'track|трек|направление|бағыт|бағыты|مسار';

/** Between two names. */
export const AND = 'and|и|және|мен|пен|و';

/** After a kind, these say that it is the beginning of a title: “Forum of religious leaders”. */
export const GOES_ON =
  'of|for|on|with|at|by|in|by|по|о|об|для|с|со|в|на|за|из|туралы|үшін|من|حول|عن|مع|في|بشأن|على';
