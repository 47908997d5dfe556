/**
 * The present minute on the hall clock. The machine's clock gives the instant; the offset
 * comes from the backend, day by day, because it alone knows the zone. Pure.
 */
import { dayOf, minuteOf, wallAt } from '../session/walltime';

/** What the backend says of the event's days. */
export interface Clock {
  days: readonly { day: string; label: string }[];
}

/** The day of the event and its minute; `null` while none of its days is today. */
export function nowOn(clock: Clock, millis: number): { day: string; minute: number } | null {
  for (const { day, label } of clock.days) {
    const offset = minutesOf(label);
    if (offset === null) continue;
    const wall = wallAt('1970-01-01', Math.floor(millis / 60_000) + offset);
    if (dayOf(wall) === day) return { day, minute: minuteOf(wall) };
  }
  return null;
}

/** The minutes of an offset as the backend writes it: `UTC+5:30` is 330. */
export function minutesOf(label: string): number | null {
  const found = /^UTC(?:([+\u2212-])(\d{1,2})(?::(\d{2}))?)?$/.exec(label);
  if (found === null) return null;
  const size = Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0);
  return found[1] === undefined || found[1] === '+' ? size : -size;
}
