// The speakers' list of a session: who has the floor when, and whether it all fits in.

import type { Part, Session } from '../../ipc';
import {
  addMinutes,
  clockOf,
  dayOf,
  minutesBetween,
  parseClock,
  parseDay,
  wallAt,
} from './walltime';

export interface Speaker {
  part: Part;
  /** The clock at which they have the floor; none where the session has no time. */
  clock: string;
  /** The speaker with whom they exchanged places, if they are still on the list. */
  exchanged: Part | undefined;
}

export interface SpeakersList {
  speakers: Speaker[];
  /** Minutes of all that have any. */
  total: number;
  /** How many have none. */
  without: number;
  /** Minutes left of the session, negative where it is too short; `null` where it has no time. */
  left: number | null;
}

/** The parts that have the floor, in running order. */
export function speakersOf(session: Session, parts: readonly Part[]): SpeakersList {
  const floor = parts.filter((part) => part.role === 'speaker');
  let total = 0;
  const speakers = floor.map((part) => {
    const clock = session.starts === null ? '' : clockOf(addMinutes(session.starts, total));
    total += part.minutes ?? 0;
    return { part, clock, exchanged: floor.find((other) => other.id === part.exchangeId) };
  });
  const { starts, ends } = session;
  return {
    speakers,
    total,
    without: floor.filter((part) => part.minutes === null).length,
    left: starts === null || ends === null ? null : minutesBetween(starts, ends) - total,
  };
}

/** When someone asked for the floor, as it is typed: day and clock. */
export function askedText(wall: string | null): string {
  return wall === null ? '' : `${dayOf(wall)} ${clockOf(wall)}`;
}

/** What {@link askedText} was typed as; `null`: nothing, `undefined`: it cannot be read. */
export function askedOf(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const [first = '', rest = ''] = text.split(/\s+/, 2);
  const day = parseDay(first);
  const minute = parseClock(rest);
  if (day === null || minute === null || minute === 1440) return undefined;
  return wallAt(day, minute);
}
