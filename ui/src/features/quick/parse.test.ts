import { describe, expect, it } from 'vitest';
import type { PartRole, SessionKind, Who } from '../../ipc';
import { indexed, table } from './names';
import { hindrances, parse, placeOf, type Quick, type Vocabulary } from './parse';
import { KINDS, ROLES } from './words';

const person = (id: string): Who => ({ is: 'person', id });
const own: Partial<Record<SessionKind, string>> = {
  plenary: 'пленарное заседание|пленарлық отырыс',
};

const vocabulary: Vocabulary = {
  days: ['2025-09-16', '2025-09-17', '2025-09-18'],
  shown: '2025-09-17',
  length: 60,
  kinds: indexed([
    ...(Object.entries(KINDS) as [SessionKind, string][]).map(([kind, words]) =>
      table(kind, `${words}|${own[kind] ?? words}`),
    ),
  ]),
  roles: indexed([
    ...(Object.entries(ROLES) as [PartRole, string][]).map(([role, words]) => table(role, words)),
    table<PartRole>('chair', 'председатель'),
    table<PartRole>('speaker', 'выступающий|сөз сөйлеуші'),
  ]),
  rooms: indexed([
    { value: { id: 'A', venueId: 'V' }, names: ['Hall A', 'Зал А', 'А залы', 'القاعة أ'] },
    { value: { id: 'B', venueId: 'V' }, names: ['Hall B', 'Зал Б', 'Ә залы', 'القاعة ب'] },
    { value: { id: 'S', venueId: 'V' }, names: ['Saryarka Hall', 'Зал Сарыарка', 'Сарыарқа залы'] },
    { value: { id: 'X', venueId: 'W' }, names: ['Ballroom'] },
  ]),
  venues: indexed([
    { value: { id: 'V', rooms: ['A', 'B', 'S'] }, names: ['Palace of Peace', 'Дворец мира'] },
    { value: { id: 'W', rooms: ['X'] }, names: ['Hotel Rixos'] },
    { value: { id: 'U', rooms: [] }, names: ['Garden Pavilion'] },
  ]),
  tracks: indexed([
    { value: 'Y', names: ['Youth', 'Молодёжь', 'Жастар', 'الشباب'] },
    { value: 'P', names: ['Partners’ events', 'Мероприятия партнёров'] },
    { value: 'Q', names: ['Partners’ receptions'] },
  ]),
  who: indexed([
    { value: person('ash'), names: ['Maulen Ashimbayev', 'Маулен Ашимбаев', 'Мәулен Әшімбаев'] },
    { value: person('ivan'), names: ['Ivan Petrov', 'Иван Петров'] },
    { value: person('olga'), names: ['Olga Petrova', 'Ольга Петрова'] },
    { value: person('ahmad'), names: ['Ahmad al-Tayyeb', 'أحمد الطيب'] },
    { value: { is: 'delegation', id: 'vat' }, names: ['Holy See', 'Святой Престол'] },
  ]),
};

const clock = (minute: number | null) =>
  minute === null
    ? '-'
    : `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** A line's meaning on one line: kind | day | from-to | room | parts | title. */
function short(quick: Quick): string {
  const parts = quick.parts.map(({ role, who }) => `${role} ${who.id}`).join(', ');
  const time = quick.from === null ? '' : `${clock(quick.from)}-${clock(quick.to)}`;
  const day = quick.day?.slice(8) ?? '';
  return [quick.kind ?? '', day, time, quick.roomId ?? '', parts, quick.title].join(' | ');
}

describe('whole lines', () => {
  it.each([
    // English
    [
      'Plenary 17 Sep 10:00-12:00 Hall A chair Ashimbayev',
      'plenary | 17 | 10:00-12:00 | A | chair ash | Plenary',
    ],
    [
      'Plenary Opening of the congress 17 Sep 10:00–12:00 Hall A',
      'plenary | 17 | 10:00-12:00 | A |  | Opening of the congress',
    ],
    [
      'hall b thursday 2pm-4pm panel session "Women and peace" moderator Olga Petrova',
      'breakout | 18 | 14:00-16:00 | B | moderator olga | Women and peace',
    ],
    ['Lunch 12:30 90min in Ballroom', 'meal | 17 | 12:30-14:00 | X |  | Lunch'],
    [
      'Youth forum day 3 from 9 to 11 @sary speakers Ivan Petrov, Olga and Holy See',
      'forum | 18 | 09:00-11:00 | S | speaker ivan, speaker olga, speaker vat | Youth forum',
    ],
    [
      'Forum of religious leaders 2025-09-18 10-12 hall a',
      'forum | 18 | 10:00-12:00 | A |  | Forum of religious leaders',
    ],
    [
      'Plenary: On peace 17.09 10-12 chair: Ivan Petrov',
      'plenary | 17 | 10:00-12:00 |  | chair ivan | On peace',
    ],
    ['Meeting with the press', ' |  |  |  |  | Meeting with the press'],
    ['Signing, Sep 18, 5pm, Palace of Peace Hall B', 'signing | 18 | 17:00-18:00 | B |  | Signing'],
    ['Gala dinner 16.09 22:00-01:00 Hotel Rixos', 'meal | 16 | 22:00-25:00 | X |  | Gala dinner'],
    ['', ' |  |  |  |  | '],
    // Russian
    [
      'Пленарное заседание 17 сентября 10:00-12:00 зал А председатель Ашимбаев',
      'plenary | 17 | 10:00-12:00 | A | chair ash | Пленарное заседание',
    ],
    [
      'секция «Роль женщин» в четверг с 10 до 11:30 в зале Сарыарка модератор Ольга Петрова',
      'breakout | 18 | 10:00-11:30 | S | moderator olga | Роль женщин',
    ],
    [
      'Круглый стол по вопросам мира 2-й день 15:00 полтора часа зал Б',
      'roundtable | 17 | 15:00-16:30 | B |  | Круглый стол по вопросам мира',
    ],
    [
      'Брифинг 18.09 в 14.30 на 45 мин спикеры Иван Петров и Святой Престол',
      'press | 18 | 14:30-15:15 |  | speaker ivan, speaker vat | Брифинг',
    ],
    ['обед ср 13-14', 'meal | 17 | 13:00-14:00 |  |  | Обед'],
    [
      'Молитва о мире 16 сен 9:00 дворец мира зал А',
      'prayer | 16 | 09:00-10:00 | A |  | Молитва о мире',
    ],
    // Kazakh
    [
      'Пленарлық отырыс 17 қыркүйек 10:00-12:00 А залы төраға Әшімбаев',
      'plenary | 17 | 10:00-12:00 | A | chair ash | Пленарлық отырыс',
    ],
    [
      'дөңгелек үстел «Бейбітшілік» сәрсенбіде сағат 10-нан 12-ге дейін Сарыарқа залында',
      'roundtable | 17 | 10:00-12:00 | S |  | Бейбітшілік',
    ],
    ['Түскі ас 2-күн 13:00-ден 14:00-ге дейін', 'meal | 17 | 13:00-14:00 |  |  | Түскі ас'],
    [
      'Жастар форумы үшінші күн 9:30 1 сағат 30 мин төрағасы Мәулен Әшімбаев',
      ' | 18 | 09:30-11:00 |  | chair ash | Жастар форумы',
    ],
    // Arabic
    [
      'جلسة عامة 17 سبتمبر 10:00–12:00 القاعة أ الرئيس أحمد الطيب',
      'plenary | 17 | 10:00-12:00 | A | chair ahmad | جلسة عامة',
    ],
    [
      'مائدة مستديرة «السلام» الخميس من ١٠ إلى ١٢ في القاعة ب',
      'roundtable | 18 | 10:00-12:00 | B |  | السلام',
    ],
    ['غداء اليوم الثاني الساعة 13:00 لمدة 90 دقيقة', 'meal | 17 | 13:00-14:30 |  |  | غداء'],
    ['صلاة 16.09 10 ص متحدث الطيب', 'prayer | 16 | 10:00-11:00 |  | speaker ahmad | صلاة'],
  ])('%s', (line, meaning) => {
    expect(short(parse(line, vocabulary))).toBe(meaning);
  });
});

describe('tracks', () => {
  it.each([
    ['Forum on peace #youth 17 Sep 10-12 Hall A', 'Y', 'Forum on peace'],
    ['#Youth "On peace"', 'Y', 'On peace'],
    ['Meeting #partners’ ev, 10:00', 'P', 'Meeting'],
    ['Meeting, track Youth', 'Y', 'Meeting'],
    ['Meeting, youth track', 'Y', 'Meeting'],
    ['Встреча, направление Молодёжь', 'Y', 'Встреча'],
    ['Встреча #мероприятия партнёров', 'P', 'Встреча'],
    ['Кездесу, Жастар бағыты 10:00', 'Y', 'Кездесу'],
    ['لقاء #الشباب', 'Y', 'لقاء'],
    ['لقاء مسار الشباب', 'Y', 'لقاء'],
    // Words of titles that only look like it.
    ['Youth forum', null, 'Youth forum'],
    ['A fast track to peace', null, 'A fast track to peace'],
    ['Youth, track and field', null, 'Youth, track and field'],
    ['Meeting #3', null, 'Meeting #3'],
    ['Meeting "#youth"', null, 'Meeting #youth'],
    // The second goes back to the title.
    ['Meeting #youth #partners’ events', 'Y', 'Meeting partners’ events'],
  ])('%s', (line, track, title) => {
    const quick = parse(line, vocabulary);
    expect([quick.trackId, quick.title, quick.problems]).toEqual([track, title, []]);
  });

  it('are asked about where several are meant, and left where none is', () => {
    const several = parse('Meeting #partn', vocabulary);
    expect(hindrances(several)).toEqual([{ problem: 'track', text: 'partn', choices: ['P', 'Q'] }]);
    const none = parse('Meeting #nothing', vocabulary);
    expect([none.problems, none.title]).toEqual([
      [{ problem: 'unknown-track', text: 'nothing' }],
      'Meeting #nothing',
    ]);
    expect(hindrances(none)).toEqual([]);
  });
});

describe('days', () => {
  it.each([
    ['17 Sep', '2025-09-17'],
    ['Sep 17', '2025-09-17'],
    ['17th of', null],
    ['17th September', '2025-09-17'],
    ['17sep', '2025-09-17'],
    ['17 sept 2026', '2026-09-17'],
    ['17.09', '2025-09-17'],
    ['17/09', '2025-09-17'],
    ['17.09.2025', '2025-09-17'],
    ['2025-09-17', '2025-09-17'],
    ['١٧ سبتمبر', '2025-09-17'],
    ['17 أيلول', '2025-09-17'],
    ['30.02', null],
    ['Wednesday', '2025-09-17'],
    ['tue', '2025-09-16'],
    ['Monday', null],
    ['в среду', '2025-09-17'],
    ['жұма', null],
    ['الأربعاء', '2025-09-17'],
    ['day 1', '2025-09-16'],
    ['day 9', null],
    ['first day', '2025-09-16'],
    ['день 3', '2025-09-18'],
    ['екінші күн', '2025-09-17'],
    ['Wednesday, 18 September', '2025-09-18'],
    ['5 января', '2025-01-05'],
  ])('%s: %s', (line, day) => {
    expect(parse(`${line} "x"`, vocabulary).day).toBe(day);
  });

  it('outside of the event is said', () => {
    expect(parse('Lunch 5 January 12:00', vocabulary).problems).toEqual([{ problem: 'outside' }]);
  });

  it('not said is that on show, and marked', () => {
    const quick = parse('Lunch 12:00', vocabulary);
    expect([quick.day, quick.assumed]).toEqual(['2025-09-17', ['day', 'length']]);
  });
});

describe('times', () => {
  it.each([
    ['10-12', '10:00-12:00'],
    ['10:00–12:00', '10:00-12:00'],
    ['10:00 - 12:00', '10:00-12:00'],
    ['10.00-11.30', '10:00-11:30'],
    ['10:15', '10:15-11:15'],
    ['10.30', '10:30-11:30'],
    ['10am', '10:00-11:00'],
    ['10am-1pm', '10:00-13:00'],
    ['10-1pm', '10:00-13:00'],
    ['2-4 pm', '14:00-16:00'],
    ['12 pm', '12:00-13:00'],
    ['12am', '00:00-01:00'],
    ['at 9', '09:00-10:00'],
    ['from 9 to 10:30', '09:00-10:30'],
    ['с 9 до 10', '09:00-10:00'],
    ['сағат 10-да', '10:00-11:00'],
    ['10:00 90min', '10:00-11:30'],
    ['10:00 1h30', '10:00-11:30'],
    ['10:00 1.5h', '10:00-11:30'],
    ['10:00 2 часа', '10:00-12:00'],
    ['10:00 ساعتين', '10:00-12:00'],
    ['23:30-00:30', '23:30-24:30'],
    ['20-24', '20:00-24:00'],
    ['12-10', ''],
    ['25:00', ''],
    ['10:75', ''],
    ['7', ''],
    ['90 min', ''],
    ['10-12 Sep', ''],
  ])('%s: %s', (line, time) => {
    const { from, to } = parse(`${line} "x"`, vocabulary);
    expect(from === null ? '' : `${clock(from)}-${clock(to)}`).toBe(time);
  });
});

describe('what is not sure', () => {
  it.each([
    ['chair Petro', 'who', ['ivan', 'olga']],
    ['@hall', 'room', ['A', 'B']],
    ['@Palace of Peace', 'room', ['A', 'B', 'S']],
  ])('%s', (line, problem, choices) => {
    const [first] = hindrances(parse(`"x" ${line}`, vocabulary));
    expect(first?.problem).toBe(problem);
    const ids = first && 'choices' in first ? first.choices : [];
    expect(ids.map((one) => (typeof one === 'string' ? one : one.id))).toEqual(choices);
  });

  it.each([
    ['Plenary chair Nobody Known', 'unknown-who', 'chair Nobody Known'],
    ['Speaker training', undefined, 'Speaker training'],
    ['Tour @nowhere', 'unknown-room', 'Tour @nowhere'],
    ['Hall opening', undefined, 'Hall opening'],
    ['Walk in the Garden Pavilion', 'empty-room', 'Walk in the'],
  ])('%s stays in the title', (line, problem, title) => {
    const quick = parse(line, vocabulary);
    expect([quick.problems[0]?.problem, quick.title]).toEqual([problem, title]);
    expect(hindrances(quick)).toEqual([]);
  });

  it('what is missing is named', () => {
    expect(parse('', vocabulary).missing).toEqual(['title', 'kind', 'day', 'time', 'room']);
    expect(parse('Lunch 17 Sep 12:00 Hall A', vocabulary).missing).toEqual([]);
  });
});

it('what was understood has its place in the line', () => {
  const line = 'Plenary on peace, 17 Sep 10-12 hall a chair Ashimbayev "So"';
  const { spans } = parse(line, vocabulary);
  expect(spans.map(({ what, from, to }) => `${what}: ${line.slice(from, to)}`)).toEqual([
    'kind: Plenary',
    'title: on',
    'title: peace',
    'day: 17 Sep',
    'time: 10-12',
    'room: hall a',
    'role: chair',
    'who: Ashimbayev',
    'title: "So"',
  ]);
});

it('the place is a wall time, over midnight too', () => {
  expect(placeOf(parse('Dinner 18 Sep 22:00-01:00 hall a', vocabulary))).toEqual({
    roomId: 'A',
    starts: '2025-09-18T22:00:00',
    ends: '2025-09-19T01:00:00',
  });
  expect(placeOf(parse('Dinner hall a', vocabulary))).toEqual({
    roomId: 'A',
    starts: null,
    ends: null,
  });
});

it('never fails', () => {
  const pieces = [
    '17',
    'Sep',
    '-',
    '10:',
    '"',
    '@',
    ',',
    'chair',
    'и',
    'hall',
    '«x',
    '٣',
    'م',
    '.',
  ];
  for (let seed = 1; seed < 600; seed += 1) {
    let rest = seed * 7919;
    const words: string[] = [];
    while (rest > 0) {
      words.push(pieces[rest % pieces.length] ?? '');
      rest = Math.floor(rest / pieces.length);
    }
    const line = words.join(seed % 2 ? ' ' : '');
    for (const { from, to } of parse(line, vocabulary).spans) {
      expect(from <= to && to <= line.length, line).toBe(true);
    }
  }
});
