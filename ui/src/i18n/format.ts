/**
 * Days and times for readers. Wall times are taken apart as text: a `Date` is only ever
 * made at noon UTC of a day, to ask for the names of weekday and month. WebKitGTK's zone
 * tables are older than the congress's, so no conversion may happen here.
 */
import { locale } from './locale.svelte';
import type { Language } from '../ipc';

/** BCP 47 tags for Intl: day before month in English, Western digits in Arabic. */
export const INTL_TAGS: Record<Language, string> = {
  en: 'en-GB',
  ru: 'ru',
  kk: 'kk',
  ar: 'ar-u-nu-latn',
};

/** `long`: Wednesday, 17 September 2025 · `date`: 17 September 2025 · `day`: Wed, 17 Sept · `short`: 17 Sept · `weekday`: Wed. */
export type DayStyle = 'long' | 'date' | 'day' | 'short' | 'weekday';

const PARTS: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  day: { weekday: 'short', day: 'numeric', month: 'short' },
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'short' },
};

// Making a format takes longer than a hundred uses of it.
const formats = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();
const lists = new Map<string, Intl.ListFormat>();

function intl(options: Intl.DateTimeFormatOptions, key: string): Intl.DateTimeFormat {
  const tag = INTL_TAGS[locale.language];
  const name = `${tag} ${key}`;
  let format = formats.get(name);
  if (!format) {
    format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    formats.set(name, format);
  }
  return format;
}

/** Days as they were written; an event has few, and each of its sessions names one. */
const days = new Map<string, string>();
const MOST_DAYS = 2000;

/** A day (`2025-09-17`, or the day of a wall time) in the language of the window. */
export function formatDay(iso: string, style: DayStyle = 'long'): string {
  const day = iso.slice(0, 10);
  const name = `${INTL_TAGS[locale.language]} ${style} ${day}`;
  const known = days.get(name);
  if (known !== undefined) return known;
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const text = intl(PARTS[style], style).format(date);
  if (days.size >= MOST_DAYS) days.clear();
  days.set(name, text);
  return text;
}

/** Names as a list in the language of the window: `A, B and C`. */
export function formatList(names: readonly string[]): string {
  const tag = INTL_TAGS[locale.language];
  let format = lists.get(tag);
  if (!format) {
    format = new Intl.ListFormat(tag, { type: 'conjunction' });
    lists.set(tag, format);
  }
  return format.format(names);
}

/** The hall clock of a wall time: `2025-09-17T09:05:00` to `09:05`. */
export function formatTime(wall: string): string {
  return wall.slice(11, 16);
}

/** Day and clock of a wall time. */
export function formatDayTime(wall: string, style: DayStyle = 'day'): string {
  const comma = locale.language === 'ar' ? '،' : ',';
  return `${formatDay(wall, style)}${comma} ${formatTime(wall)}`;
}

/** A number as the language of the window writes it. */
export function formatNumber(value: number): string {
  const tag = INTL_TAGS[locale.language];
  let format = numbers.get(tag);
  if (!format) {
    format = new Intl.NumberFormat(tag);
    numbers.set(tag, format);
  }
  return format.format(value);
}
