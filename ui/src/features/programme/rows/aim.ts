/** Where a bar goes that is dragged: from a point of the plane to a place. Pure. */

import type { Place } from '../../../ipc';
import { minutesBetween, wallAt } from '../../session/walltime';
import { snap } from '../geometry';
import { isTimed, lasting, withEdge, type Timed } from '../places';
import { momentAt, widthOf, xOf, type Strip } from './layout';

export type Grip = 'move' | 'start' | 'end';

export interface Caught {
  place: Place;
  grip: Grip;
  /** The day of the bar that was caught. */
  day: string;
  /** Minutes from the session's start, or from the edge held, to the pointer. */
  offset: number;
}

/** Minutes between the pointer and what it holds. */
export function offsetOf(
  { place, grip, day }: Omit<Caught, 'offset'>,
  strips: readonly Strip[],
  x: number,
  scale: number,
): number {
  const edge = grip === 'end' ? place.ends : place.starts;
  const at = momentAt(strips, x, scale);
  if (edge === null || at === undefined) return 0;
  return minuteFrom(day, at.day, at.minute) - minutesBetween(`${day}T00:00:00`, edge);
}

/** The place meant by a point of the time axis; `room`: where a move puts it. */
export function placeFor(
  caught: Caught,
  strips: readonly Strip[],
  x: number,
  scale: number,
  step: number,
  room: string | null,
): Timed | undefined {
  const at = momentAt(strips, x, scale);
  const { place, grip, offset } = caught;
  if (at === undefined || !isTimed(place)) return undefined;
  const minute = snap(at.minute - offset, step);
  if (grip !== 'move') return withEdge(place, grip, at.day, minute, step);
  return lasting(room, wallAt(at.day, minute), minutesBetween(place.starts, place.ends));
}

/** Where the ghost of a place stands, by the hours of a day: a night on its evening's. */
export function ghostAt(
  { starts, ends }: { starts: string; ends: string },
  strips: readonly Strip[],
  day: string | undefined,
  scale: number,
): { x: number; width: number } | undefined {
  const strip = strips.find((own) => own.day === day);
  if (strip === undefined) return undefined;
  const start = minutesBetween(`${strip.day}T00:00:00`, starts);
  const end = start + minutesBetween(starts, ends);
  return { x: xOf(strip, start, scale), width: widthOf({ start, end }, scale) };
}

function minuteFrom(day: string, other: string, minute: number): number {
  return minutesBetween(`${day}T00:00:00`, `${other}T00:00:00`) + minute;
}
