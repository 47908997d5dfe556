// Wall times as text: "2025-09-17T10:00:00" in the event's zone, on which we only count
// minutes. Nothing here knows a time zone; UTC serves as a calendar without offsets,
// because WebKitGTK's zone data is wrong for Almaty.

import { asciiDigits } from './typed';

/** Minutes of a day. */
export const DAY = 1440;

/** The day of a wall time: "2025-09-17". */
export function dayOf(wall: string): string {
  return wall.slice(0, 10);
}

/** The clock of a wall time: "10:00". */
export function clockOf(wall: string): string {
  return wall.slice(11, 16);
}

/** Minutes after midnight of a wall time. */
export function minuteOf(wall: string): number {
  return Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
}

/** The wall time at a minute of a day; minutes beyond it run into its neighbours. */
export function wallAt(day: string, minute: number): string {
  return fromCount(countOfDay(day) + minute);
}

/** The wall time some minutes later (or earlier). */
export function addMinutes(wall: string, minutes: number): string {
  return fromCount(count(wall) + minutes);
}

/** Minutes from one wall time to another; negative where the second is earlier. */
export function minutesBetween(from: string, to: string): number {
  return count(to) - count(from);
}

/** Days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return (countOfDay(to) - countOfDay(from)) / DAY;
}

/** Minutes after midnight of what was typed ("9", "930", "9:30", "9.30", "٠٩:٣٠"), or null. "24:00" is the day's end. */
export function parseClock(typed: string): number | null {
  const found = /^(\d{1,2})(?:\s*[:.٫٬\s]?\s*(\d{2}))?$/.exec(asciiDigits(typed).trim());
  if (!found) return null;
  const hours = Number(found[1]);
  const minutes = Number(found[2] ?? 0);
  const all = hours * 60 + minutes;
  return minutes < 60 && all <= DAY ? all : null;
}

/** Minutes of a length that was typed ("90", "1:30", "1:05"), or null. */
export function parseLength(typed: string): number | null {
  const text = asciiDigits(typed).trim();
  const clock = /^(\d{1,3})\s*[:.]\s*(\d{2})$/.exec(text);
  if (clock) return Number(clock[2]) < 60 ? Number(clock[1]) * 60 + Number(clock[2]) : null;
  return /^\d{1,5}$/.test(text) ? Number(text) : null;
}

/** A length as it is typed: 90 is "1:30". */
export function lengthText(minutes: number): string {
  const size = Math.abs(minutes);
  const sign = minutes < 0 ? '\u2212' : '';
  return `${sign}${Math.floor(size / 60)}:${two(size % 60)}`;
}

/** The day that was typed ("2025-09-17", "17.9.2025", "17/09/2025"), or null where there is no such day. */
export function parseDay(typed: string): string | null {
  const text = asciiDigits(typed).trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  return local ? realDay(Number(local[3]), Number(local[2]), Number(local[1])) : null;
}

/** An offset as people read it: 300 is "UTC+5", 330 "UTC+5:30". The same as `congress::time::offset_label`. */
export function offsetLabel(minutes: number): string {
  const size = Math.abs(minutes);
  if (size === 0) return 'UTC';
  const sign = minutes < 0 ? '\u2212' : '+';
  const hours = Math.floor(size / 60);
  return size % 60 ? `UTC${sign}${hours}:${two(size % 60)}` : `UTC${sign}${hours}`;
}

function count(wall: string): number {
  return countOfDay(dayOf(wall)) + minuteOf(wall);
}

function countOfDay(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return Date.UTC(year, month - 1, date) / 60_000;
}

function fromCount(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().slice(0, 19);
}

function realDay(year: number, month: number, date: number): string | null {
  const day = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
  const time = Date.UTC(year, month - 1, date);
  return year >= 1000 && new Date(time).toISOString().slice(0, 10) === day ? day : null;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
