// What becomes of a session's place when one of its fields is edited. Pure, so that the
// sense of each edit ("the end moves with the start") is held by tests.

import type { Place } from '../../ipc';
import { DAY, addMinutes, dayOf, daysBetween, minuteOf, minutesBetween, wallAt } from './walltime';

/** Length, in minutes, that a session gets when it is first scheduled. */
export const USUAL_LENGTH = 60;

/** Where an unscheduled session goes when only its day or its start is said. */
export interface Usual {
  /** The day, ISO. */
  day: string;
  /** Minutes after midnight. */
  minute: number;
}

/** The place on another day; start and end keep their clocks. */
export function onDay(place: Place, day: string, usual: Usual): Place {
  if (!place.starts || !place.ends) return placed(place, wallAt(day, usual.minute), USUAL_LENGTH);
  const shift = daysBetween(dayOf(place.starts), day) * DAY;
  return {
    ...place,
    starts: addMinutes(place.starts, shift),
    ends: addMinutes(place.ends, shift),
  };
}

/** The place with another start; the end moves with it. */
export function startingAt(place: Place, minute: number, usual: Usual): Place {
  if (!place.starts || !place.ends) return placed(place, wallAt(usual.day, minute), USUAL_LENGTH);
  const starts = wallAt(dayOf(place.starts), minute);
  const length = minutesBetween(place.starts, place.ends);
  if (length > 0) return placed(place, starts, length);
  // An end before the start came from elsewhere: a start before it puts things right.
  if (minutesBetween(starts, place.ends) > 0) return { ...place, starts };
  return placed(place, starts, USUAL_LENGTH);
}

/** The place with another end, or null where that is not after the start. */
export function endingAt(place: Place, minute: number): Place | null {
  if (!place.starts || !place.ends) return null;
  const day = dayOf(place.starts);
  const start = minuteOf(place.starts);
  // A session that already runs past midnight may end earlier or later in that night;
  // any other end before the start is a slip.
  const past = daysBetween(day, dayOf(place.ends)) === 1 && minute <= start;
  const ends = wallAt(day, past ? minute + DAY : minute);
  return minutesBetween(place.starts, ends) > 0 ? { ...place, ends } : null;
}

/** The place with another length, or null where that is nothing. */
export function lasting(place: Place, minutes: number): Place | null {
  return place.starts && minutes > 0 ? placed(place, place.starts, minutes) : null;
}

/** The place without times; the room stays, as a wish. */
export function unscheduled(place: Place): Place {
  return { ...place, starts: null, ends: null };
}

function placed(place: Place, starts: string, length: number): Place {
  return { ...place, starts, ends: addMinutes(starts, length) };
}
