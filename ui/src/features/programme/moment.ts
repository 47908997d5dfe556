/** The time that is looked at, so that another view begins where this one stood. Pure. */
import { dayOf, minuteOf, minutesBetween, wallAt } from '../session/walltime';

/** A stretch of wall time that was on the screen. */
export interface Seen {
  from: string;
  to: string;
}

export interface Moment {
  /** The time in the middle of the screen; past midnight the minutes go on. */
  day: string;
  minute: number;
  /** All that was on the screen; `null`: a view without an axis, which shows what is chosen. */
  seen: readonly Seen[] | null;
}

/**
 * The moment at the middle of a session, as a view without an axis has it; of its first day,
 * where views have the whole of it, though the middle lie after midnight.
 */
export function momentOfSession(starts: string, ends: string): Moment {
  const half = Math.round(minutesBetween(starts, ends) / 2);
  return { day: dayOf(starts), minute: minuteOf(starts) + half, seen: null };
}

/** A stretch of a day's minutes as wall time; past midnight the minutes go on. */
export function seenOn(day: string, from: number, to: number): Seen {
  return { from: wallAt(day, Math.round(from)), to: wallAt(day, Math.round(to)) };
}

/** Whether the time of a session was on the screen, so that it is shown again. */
export function saw(
  { seen }: Moment,
  { starts, ends }: { starts: string | null; ends: string | null },
): boolean {
  if (starts === null || ends === null) return false;
  return seen === null || seen.some(({ from, to }) => starts < to && from < ends);
}
