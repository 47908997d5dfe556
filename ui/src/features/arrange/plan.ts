/** Where sessions go in the operations of the secretariat's day: pure, held by tests. */
import type { Place, SessionPlace } from '../../ipc';
import { asciiDigits } from '../session/typed';
import { addMinutes, dayOf, minutesBetween, minuteOf, wallAt } from '../session/walltime';

/** Steps in which times are proposed. */
const STEP = 5;

/** A session as far as its place goes. */
export interface Stands extends Place {
  id: string;
}

/** The one that begins first; those without a time come last. */
export function earliest<T extends Place>(rows: readonly T[]): T | undefined {
  return [...rows].sort(byStart)[0];
}

/** By start; those without a time come last. */
export function byStart(a: Place, b: Place): number {
  if (a.starts === b.starts) return 0;
  if (a.starts === null || b.starts === null) return a.starts === null ? 1 : -1;
  return a.starts < b.starts ? -1 : 1;
}

/**
 * Where sessions go when the first of them goes somewhere: the spacing stays, and those of
 * the first one's room go with it into the new one. In the order of the rows.
 */
export function carried<T extends Place>(rows: readonly T[], target: Place): Place[] {
  const first = earliest(rows);
  const { starts } = target;
  return rows.map((row) => {
    const roomId = first && row.roomId === first.roomId ? target.roomId : row.roomId;
    if (starts === null) return { roomId, starts: null, ends: null };
    if (row.starts === null || row.ends === null || !first?.starts) {
      return row === first ? { ...target } : { roomId, starts: null, ends: null };
    }
    const begins = addMinutes(starts, minutesBetween(first.starts, row.starts));
    return { roomId, starts: begins, ends: addMinutes(begins, length(row.starts, row.ends)) };
  });
}

/** The moves of {@link carried}, for those that have a place of their own. */
export function carriedMoves(rows: readonly Stands[], target: Place): SessionPlace[] {
  const places = carried(rows, target);
  return rows.flatMap(({ id }, at) => {
    const place = places[at];
    return place === undefined ? [] : [{ id, place }];
  });
}

/**
 * Where what was copied is put: at the session that is chosen; after the last of the copied
 * where that is one of them, or none is chosen.
 */
export function pasteTarget(rows: readonly Stands[], chosen: Stands | undefined): Place | null {
  if (chosen && !rows.some(({ id }) => id === chosen.id)) {
    return { roomId: chosen.roomId, starts: chosen.starts, ends: chosen.ends };
  }
  const first = earliest(rows);
  if (first === undefined) return null;
  const ends = rows
    .flatMap((row) => row.ends ?? [])
    .sort()
    .at(-1);
  if (ends === undefined) return { roomId: first.roomId, starts: null, ends: null };
  return { roomId: first.roomId, starts: ends, ends };
}

/** The middle of a session, in a step; null where it is too short to be cut. */
export function middle({ starts, ends }: Place): string | null {
  if (starts === null || ends === null || minutesBetween(starts, ends) < 2) return null;
  const half = minutesBetween(starts, ends) / 2;
  const from = minuteOf(starts);
  const snapped = Math.round((from + half) / STEP) * STEP;
  const inside = snapped > from && snapped < from + 2 * half;
  return wallAt(dayOf(starts), inside ? snapped : from + Math.floor(half));
}

/** The wall time at which a session is cut, for a clock typed: inside it, or null. */
export function cutAt({ starts, ends }: Place, minute: number): string | null {
  if (starts === null || ends === null) return null;
  for (const later of [0, 1440]) {
    const at = wallAt(dayOf(starts), minute + later);
    if (at > starts && at < ends) return at;
  }
  return null;
}

/** From the first start to the last end. */
export function span(rows: readonly Place[]): Place | null {
  const first = earliest(rows);
  const ends = rows
    .flatMap((row) => row.ends ?? [])
    .sort()
    .at(-1);
  if (!first?.starts || ends === undefined) return null;
  return { roomId: first.roomId, starts: first.starts, ends };
}

/** Minutes that were typed: "15", "+15", "-10", "−10", "1:30". Undefined: none. */
export function parseMinutes(typed: string): number | undefined {
  const text = asciiDigits(typed).replace(/[\s\u200e\u200f]/g, '');
  const found = /^([+\u2212\u2013-]?)(?:(\d{1,2}):([0-5]\d)|(\d{1,4}))$/.exec(text);
  if (!found) return undefined;
  const [, sign, hours, rest, minutes] = found;
  const size = hours === undefined ? Number(minutes) : Number(hours) * 60 + Number(rest);
  if (size === 0) return 0;
  return sign === '' || sign === '+' ? size : -size;
}

/** A session as far as it keeps a room from others. */
export interface Occupies extends Stands {
  parentId: string | null;
  status: string;
}

/**
 * The rooms that others are in while some are held side by side: from the start of the first
 * until the longest of them ends. What was cancelled takes no room, and a block and its parts
 * share theirs.
 */
export function takenRooms(
  sessions: readonly Occupies[],
  rows: readonly Occupies[],
): ReadonlySet<string> {
  const from = rows[0]?.starts;
  if (from === null || from === undefined) return new Set();
  const longest = Math.max(
    ...rows.map(({ starts, ends }) =>
      starts === null || ends === null ? 0 : length(starts, ends),
    ),
  );
  const to = addMinutes(from, longest);
  const own = new Set(rows.map(({ id }) => id));
  const kin = new Set(rows.map(({ parentId }) => parentId));
  return new Set(
    sessions.flatMap(({ id, parentId, status, roomId, starts, ends }) => {
      if (roomId === null || starts === null || ends === null) return [];
      if (own.has(id) || kin.has(id) || (parentId !== null && own.has(parentId))) return [];
      return status !== 'cancelled' && starts < to && ends > from ? [roomId] : [];
    }),
  );
}

/**
 * The rooms proposed for sessions held side by side: the first one's own, then those of its
 * venue, then others, and only then those that are taken; as many as there are sessions.
 */
export function proposedRooms(
  rooms: readonly { id: string; venueId: string }[],
  own: string | null,
  count: number,
  taken: ReadonlySet<string>,
): string[] {
  const venue = rooms.find(({ id }) => id === own)?.venueId;
  const rank = (room: { id: string; venueId: string }) => {
    if (room.id === own) return 0;
    return (taken.has(room.id) ? 2 : 0) + (room.venueId === venue ? 1 : 2);
  };
  return [...rooms]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, count)
    .map(({ id }) => id);
}

function length(starts: string, ends: string): number {
  return minutesBetween(starts, ends);
}
