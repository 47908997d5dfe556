/** Where a session stands after a stroke or a drag. Pure. */

import type { Place } from '../../ipc';
import { addMinutes, dayOf, minuteOf, minutesBetween, wallAt } from '../session/walltime';
import { nudge, roomIn, SNAP, type Column } from './geometry';

/** A place with times. */
export interface Timed extends Place {
  starts: string;
  ends: string;
}

export function isTimed(place: Place): place is Timed {
  return place.starts !== null && place.ends !== null;
}

/** From a start on, for a length in minutes. */
export function lasting(roomId: string | null, starts: string, length: number): Timed {
  return { roomId, starts, ends: addMinutes(starts, length) };
}

/** In a column, from a minute of its day on. */
export function placeAt(column: Column, minute: number, length: number): Timed {
  return lasting(column.roomId, wallAt(column.day, minute), length);
}

/** Earlier or later by some minutes; an odd time first comes into step. */
export function shifted(from: Timed, minutes: number): Timed {
  const starts = wallAt(dayOf(from.starts), nudge(minuteOf(from.starts), minutes));
  return lasting(from.roomId, starts, minutesBetween(from.starts, from.ends));
}

/** Longer or shorter by some minutes; the end stays after the start. */
export function resized(from: Timed, minutes: number): Timed {
  const start = minuteOf(from.starts);
  const end = nudge(start + minutesBetween(from.starts, from.ends), minutes);
  return { ...from, ends: wallAt(dayOf(from.starts), Math.max(end, start + SNAP)) };
}

/** In another column, at the same time of its day. */
export function movedTo(from: Timed, column: Column): Timed {
  const to = placeAt(column, minuteOf(from.starts), minutesBetween(from.starts, from.ends));
  return { ...to, roomId: roomIn(column, from.roomId) };
}

/** With one edge at a minute of a day; at least one step stays between the two. */
export function withEdge(
  from: Timed,
  edge: 'start' | 'end',
  day: string,
  minute: number,
  step: number,
): Timed {
  const at = wallAt(day, minute);
  if (edge === 'start') {
    const latest = addMinutes(from.ends, -step);
    return { ...from, starts: at < latest ? at : latest };
  }
  const earliest = addMinutes(from.starts, step);
  return { ...from, ends: at > earliest ? at : earliest };
}
