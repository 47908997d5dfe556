/** When someone is here and not bound: the stretches of a row between its sessions. Pure. */

import { DAY, dayOf, daysBetween, minuteOf } from '../../session/walltime';
import type { Bar, Strip } from './layout';

/** When someone comes and goes, wall time of the event; null: not known. */
export interface Stay {
  from: string | null;
  to: string | null;
}

export interface Stretch {
  strip: number;
  start: number;
  end: number;
}

/** A stretch shorter than this is a change of rooms and no free time. */
export const LEAST_FREE = 10;

/**
 * What of each day is free, and when the person is away: before arrival and after
 * departure. `idle`: sessions that bind nobody, as they are cancelled.
 */
export function stretchesOf(
  bars: readonly Bar[],
  strips: readonly Strip[],
  stay: Stay | null,
  idle: (id: string) => boolean = () => false,
): { free: Stretch[]; away: Stretch[] } {
  const free: Stretch[] = [];
  const away: Stretch[] = [];
  for (const strip of strips) {
    const comes = minuteOn(strip, stay?.from ?? null) ?? strip.from;
    const goes = minuteOn(strip, stay?.to ?? null) ?? strip.to;
    const here = Math.min(Math.max(comes, strip.from), strip.to);
    const gone = Math.max(Math.min(goes, strip.to), here);
    if (here > strip.from) away.push({ strip: strip.index, start: strip.from, end: here });
    let at = here;
    for (const bar of bars) {
      if (bar.strip !== strip.index || idle(bar.id)) continue;
      const until = Math.min(bar.start, gone);
      if (until - at >= LEAST_FREE) free.push({ strip: strip.index, start: at, end: until });
      at = Math.max(at, bar.end);
    }
    if (gone - at >= LEAST_FREE) free.push({ strip: strip.index, start: at, end: gone });
    if (gone < strip.to) away.push({ strip: strip.index, start: gone, end: strip.to });
  }
  return { free, away };
}

/** The minute of a strip's day at which a wall time lies, before and after it too. */
function minuteOn(strip: Strip, wall: string | null): number | null {
  if (wall === null) return null;
  return daysBetween(strip.day, dayOf(wall)) * DAY + minuteOf(wall);
}
