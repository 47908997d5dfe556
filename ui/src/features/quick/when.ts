/** Days, times and lengths in a typed line: pure. */
import { asciiDigits } from '../session/typed';
import { DAY as MINUTES, daysBetween, parseDay } from '../session/walltime';
import { exactAt, indexed, nameAt, table, wordsIn } from './names';
import type { Token } from './tokens';
import { BEFORE_DAY, DAY, MONTHS, ORDINALS, WEEKDAYS } from './words';

/** A find: how many tokens it takes, and what it says. */
export interface At<T> {
  count: number;
  value: T;
}

/** What days can be meant. */
export interface Days {
  /** The event's days, ISO, in order. */
  days: readonly string[];
  /** The day that is on show: of two Wednesdays the one from there on is meant. */
  shown: string | null;
}

export interface DayFind {
  day: string;
  /** A weekday gives way to a date beside it. */
  weak: boolean;
}

const months = indexed(MONTHS.map((words, at) => table(at + 1, words)));
const ordinals = indexed(ORDINALS.map((words, at) => table(at + 1, words)));
const weekdays = indexed(WEEKDAYS.map(({ whole }, at) => table(at, whole)));
const shortWeekdays = indexed(
  WEEKDAYS.map(({ whole, short }, at) => table(at, `${whole}|${short}`)),
);
const dayWords = indexed([table(true, DAY)]);
const beforeDay = indexed([table(true, BEFORE_DAY)]);

/** The day that stands at a token. */
export function dayAt(tokens: readonly Token[], at: number, of: Days): At<DayFind> | null {
  const first = tokens[at];
  if (!first || first.quoted) return null;
  if (exactAt(first.words, beforeDay)) {
    const after = dayFrom(tokens, at + 1, of);
    return after && { ...after, count: after.count + 1 };
  }
  return dayFrom(tokens, at, of);
}

function dayFrom(tokens: readonly Token[], at: number, of: Days): At<DayFind> | null {
  return writtenDay(tokens, at, of) ?? numberedDay(tokens, at, of) ?? weekday(tokens, at, of);
}

/** 2025-09-17, 17.09, 17 Sep, Sep 17, 17sep. */
function writtenDay(tokens: readonly Token[], at: number, of: Days): At<DayFind> | null {
  const token = tokens[at];
  if (!token || token.quoted) return null;
  const text = asciiDigits(token.text);
  const whole = parseDay(text);
  if (whole) return found(1, whole);
  const short = /^(\d{1,2})[./](\d{1,2})$/.exec(text);
  if (short) {
    const day = inYear(Number(short[1]), Number(short[2]), of);
    // 10.30 is a time, unless it is one of the event's days.
    const clock = Number(short[2]) % 5 === 0 && (short[2]?.length ?? 0) === 2;
    return day !== null && (of.days.includes(day) || !clock) ? found(1, day) : null;
  }
  const joined = /^(\d{1,2})(\p{L}{3,})$/u.exec(text);
  if (joined) return ofMonth(Number(joined[1]), monthOf(joined[2]), tokens, at, 1, of);
  const next = tokens[at + 1];
  if (!next || next.quoted) return null;
  const number = dayNumber(token);
  if (number !== null) return ofMonth(number, monthOf(next.text), tokens, at, 2, of);
  const after = dayNumber(next);
  return after === null ? null : ofMonth(after, monthOf(token.text), tokens, at, 2, of);
}

function ofMonth(
  date: number,
  month: number | null,
  tokens: readonly Token[],
  at: number,
  count: number,
  of: Days,
): At<DayFind> | null {
  if (month === null) return null;
  const year = /^\d{4}$/.exec(asciiDigits(tokens[at + count]?.text ?? ''))?.[0];
  const day = year === undefined ? inYear(date, month, of) : iso(Number(year), month, date);
  return day === null ? null : found(count + (year === undefined ? 0 : 1), day);
}

/** “day 2”, “2-й день”, “екінші күн”. */
function numberedDay(tokens: readonly Token[], at: number, of: Days): At<DayFind> | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || first.quoted) return null;
  const joined = first.words.length > 1 && exactAt(first.words.slice(-1), dayWords);
  if (joined && first.words.length === 2) {
    return nth(numberOf(first.words.slice(0, 1)), 1, of);
  }
  if (!second || second.quoted) return null;
  if (exactAt(first.words, dayWords)) return nth(numberOf(second.words), 2, of);
  if (exactAt(second.words, dayWords)?.count === second.words.length) {
    return nth(numberOf(first.words), 2, of);
  }
  return null;
}

function weekday(tokens: readonly Token[], at: number, of: Days): At<DayFind> | null {
  let count = 1;
  let token = tokens[at];
  if (token && exactAt(token.words, dayWords) && tokens[at + 1]) {
    token = tokens[at + 1];
    count = 2;
  }
  if (!token || token.quoted || token.words.length !== 1) return null;
  const known = exactAt(token.words, shortWeekdays) ?? nameAt(token.words, weekdays, { least: 5 });
  const wanted = known?.values[0];
  if (wanted === undefined) return null;
  const days = of.days.filter((day) => weekdayOf(day) === wanted);
  const day = days.find((one) => of.shown === null || one >= of.shown) ?? days[0];
  return day === undefined ? null : { count, value: { day, weak: true } };
}

/** 0 for Monday. */
function weekdayOf(day: string): number {
  // The 5th of January 1970 was a Monday.
  return ((daysBetween('1970-01-05', day) % 7) + 7) % 7;
}

function found(count: number, day: string): At<DayFind> {
  return { count, value: { day, weak: false } };
}

function nth(number: number | null, count: number, { days }: Days): At<DayFind> | null {
  const day = number === null ? undefined : days[number - 1];
  return day === undefined ? null : found(count, day);
}

function numberOf(words: readonly string[]): number | null {
  const text = words.join(' ');
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const ordinal = exactAt(words, ordinals);
  return ordinal?.count === words.length ? (ordinal.values[0] ?? null) : null;
}

/** A day of a month: “17”, “17th”, “17-го”. */
function dayNumber(token: Token): number | null {
  const text = asciiDigits(token.text).toLowerCase();
  const number = /^(\d{1,2})(?:st|nd|rd|th|-?(?:го|е|ого|ші|шы|сы|сі))?$/u.exec(text)?.[1];
  return number === undefined ? null : Number(number);
}

function monthOf(text: string | undefined): number | null {
  return nameAt(wordsIn(text ?? ''), months, { least: 3 })?.values[0] ?? null;
}

/** A day of a month in the year in which it is one of the event's, or else in its first. */
function inYear(date: number, month: number, { days }: Days): string | null {
  const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))];
  const all = years.map((year) => iso(year, month, date)).filter((day) => day !== null);
  return all.find((day) => days.includes(day)) ?? all[0] ?? null;
}

function iso(year: number, month: number, date: number): string | null {
  return parseDay(`${String(year)}-${String(month)}-${String(date)}`);
}

/** A beginning, and an end where it is said: minutes after midnight. */
export interface TimeFind {
  from: number;
  to: number | null;
}

const MERIDIEM = String.raw`(?:\s?(am|pm|a\.m\.?|p\.m\.?|ص|م)(?![\p{L}\p{N}]))?`;
const CLOCK = String.raw`(\d{1,2})(?:[:.](\d{2}))?${MERIDIEM}`;
const FROM = String.raw`(?:(from|at|с|со|в|во|сағат|сағ\.?|من|الساعة|الساعه|من الساعة)\s+)?`;
const DASH = String.raw`\s*(?:[-–—−‑]|\s(?:to|till|until|по|до|إلى|الى|حتى|و)(?:\s+الساعة)?\s)\s*`;
const KAZAKH = String.raw`-?(?:ден|дан|тен|тан|нен|нан)\s+`;
const END = String.raw`(?:-?(?:ге|ға|ке|қа|не|на)?\s+дейін)?(?![\p{L}\p{N}:]|[.-]\d)`;
const RANGE = new RegExp(`^${FROM}${CLOCK}(?:${DASH}|${KAZAKH})${CLOCK}${END}`, 'iu');
const SINGLE = new RegExp(
  String.raw`^${FROM}${CLOCK}(?:-?(?:де|да|те|та))?(?![\p{L}\p{N}:]|[.-]\d)`,
  'iu',
);

/** The time that stands at a token. */
export function timeAt(line: string, tokens: readonly Token[], at: number): At<TimeFind> | null {
  const token = tokens[at];
  if (!token || token.quoted) return null;
  const rest = asciiDigits(line.slice(token.from));
  const range = RANGE.exec(rest);
  const value = range && rangeOf(range);
  if (range && value) {
    const count = countOf(tokens, at, token.from + range[0].length);
    const bare = !range[1] && !range[3] && !range[4] && !range[6] && !range[7];
    // 10-12 September are days.
    if (count > 0 && !(bare && monthOf(tokens[at + count]?.text) !== null)) return { count, value };
  }
  const single = SINGLE.exec(rest);
  if (!single || !(single[1] || single[3] || single[4])) return null;
  // A bare number after “at” may be anything, so early in the day.
  if (single[3] === undefined && !single[4] && Number(single[2]) < 6) return null;
  const from = minutes(single[2], single[3], single[4]);
  const count = countOf(tokens, at, token.from + single[0].length);
  return from === null || from >= MINUTES || count === 0
    ? null
    : { count, value: { from, to: null } };
}

function rangeOf(match: RegExpExecArray): TimeFind | null {
  const [, word, hour, minute, half, hour2, minute2, half2] = match;
  const to = minutes(hour2, minute2, half2);
  let from = minutes(hour, minute, half);
  if (from === null || to === null) return null;
  // 2–4 pm: both; 10–1 pm: only the second.
  if (half2 && !half && Number(hour) < 12 && /^(p|م)/i.test(half2) && from + 720 < to) from += 720;
  if (to > from) return { from, to };
  // Over midnight; of bare numbers only where nothing else can be meant.
  const late = from >= 18 * 60 && to <= 8 * 60;
  if (late || (to !== from && (word || minute !== undefined) && from >= 12 * 60 && to <= 6 * 60)) {
    return { from, to: to + MINUTES };
  }
  return null;
}

function minutes(
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
): number | null {
  let hours = Number(hour);
  if (half) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (/^(p|م)/i.test(half) ? 12 : 0);
  }
  const all = hours * 60 + Number(minute ?? 0);
  return Number(minute ?? 0) < 60 && all <= MINUTES ? all : null;
}

const HOUR = String.raw`(?:hours|hour|hrs|hr|h|часов|часа|час|ч|сағат|сағ|ساعات|ساعة|ساعه)`;
const MINUTE = String.raw`(?:minutes|minute|mins|min|m|минуты|минута|минут|мин|м|دقيقة|دقائق|د)`;
const FOR = String.raw`(?:(?:for|на|لمدة)\s+)?`;
const LENGTHS: readonly [RegExp, (match: RegExpExecArray) => number][] = [
  [
    rule(
      String.raw`${FOR}(\d{1,2}(?:[.,]\d)?)\s?-?${HOUR}\.?\s*(?:(?:and|и|و)\s*)?(\d{1,2})\s?${MINUTE}?\.?`,
    ),
    ([, hours, more]) => hoursOf(hours) + Number(more),
  ],
  [rule(String.raw`${FOR}(\d{1,2}(?:[.,]\d)?)\s?-?${HOUR}\.?`), ([, hours]) => hoursOf(hours)],
  [rule(String.raw`${FOR}(\d{1,4})\s?-?${MINUTE}\.?`), ([, all]) => Number(all)],
  [rule(String.raw`${FOR}(?:half an hour|полчаса|жарты сағат|نصف ساعة)`), () => 30],
  [rule(String.raw`${FOR}(?:полтора часа|бір жарым сағат|сағат жарым|ساعة ونصف)`), () => 90],
  [rule(String.raw`${FOR}(?:an hour|one hour|час|бір сағат|ساعة واحدة)`), () => 60],
  [rule(String.raw`${FOR}(?:two hours|два часа|екі сағат|ساعتين|ساعتان)`), () => 120],
];

/** The length, in minutes, that stands at a token. */
export function lengthAt(line: string, tokens: readonly Token[], at: number): At<number> | null {
  const token = tokens[at];
  if (!token || token.quoted) return null;
  const rest = asciiDigits(line.slice(token.from));
  for (const [pattern, read] of LENGTHS) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const value = read(match);
    const count = countOf(tokens, at, token.from + match[0].trimEnd().length);
    if (count > 0 && value > 0 && value <= MINUTES) return { count, value };
  }
  return null;
}

function rule(pattern: string): RegExp {
  return new RegExp(String.raw`^${pattern}(?![\p{L}\p{N}])`, 'iu');
}

function hoursOf(text: string | undefined): number {
  return Math.round(Number((text ?? '').replace(',', '.')) * 60);
}

/** How many tokens, from one on, end by a place in the line; 0 where it lies inside one. */
function countOf(tokens: readonly Token[], at: number, end: number): number {
  let count = 0;
  for (const token of tokens.slice(at)) {
    if (token.quoted || token.from >= end) break;
    // A full stop may belong to the match and not to the token.
    if (token.to > end) return 0;
    count += 1;
  }
  return count;
}
