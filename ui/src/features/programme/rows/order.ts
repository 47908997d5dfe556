/** Which rows a view has, in what order: rooms under venues, people under their group. Pure. */

import type { Item, RowIn } from './layout';
import type { WhoRow } from './who';

/** The id of the row of sessions without a room. */
export const NO_ROOM = 'none';
/** Heads of the two groups of people. */
export const PRINCIPALS = 'group-principals';
export const OTHERS = 'group-others';

interface RoomIn {
  id: string;
  venueId: string;
  position: number;
}

/** The id of a venue's head. */
export function headOf(venueId: string): string {
  return `venue-${venueId}`;
}

/**
 * Rooms under their venues, then the row of sessions without a room. A folded venue is
 * one row for all its rooms. A venue of which no room is left out of the view has no head.
 */
export function roomLines(input: {
  rooms: readonly RoomIn[];
  venues: readonly { id: string; position: number }[];
  folded: readonly string[];
  sessions: readonly (Item & { roomId: string | null })[];
  /** Every room of the event, whether it is shown or not. */
  known: ReadonlySet<string>;
}): RowIn[] {
  const inRoom = new Map<string, Item[]>();
  for (const session of input.sessions) {
    const own = session.roomId;
    const id = own !== null && input.known.has(own) ? own : NO_ROOM;
    const items = inRoom.get(id);
    if (items === undefined) inRoom.set(id, [session]);
    else items.push(session);
  }
  const rows: RowIn[] = [];
  for (const venue of [...input.venues].sort((a, b) => a.position - b.position)) {
    const rooms = input.rooms
      .filter((room) => room.venueId === venue.id)
      .sort((a, b) => a.position - b.position);
    if (rooms.length === 0) continue;
    const id = headOf(venue.id);
    if (input.folded.includes(venue.id)) {
      const items = rooms.flatMap((room) => inRoom.get(room.id) ?? []);
      rows.push({ id, kind: 'folded', items, rooms: rooms.map((room) => room.id) });
      continue;
    }
    rows.push({ id, kind: 'group', items: [] });
    for (const { id } of rooms) rows.push({ id, kind: 'row', items: inRoom.get(id) ?? [] });
  }
  rows.push({ id: NO_ROOM, kind: 'row', items: inRoom.get(NO_ROOM) ?? [] });
  return rows;
}

/** The rows that a filter leaves. */
export interface Found {
  rows: readonly WhoRow[];
  /** Whether rows are called by what is searched, so that all their sessions count. */
  byName: boolean;
}

/**
 * Those called by the words searched; where nobody is, those who have a part in a session
 * that holds the words. `matching` null: nothing is searched.
 */
export function foundRows(
  rows: readonly WhoRow[],
  matching: ReadonlySet<string> | null,
  called: (row: WhoRow) => boolean,
): Found {
  if (matching === null) return { rows, byName: false };
  const named = rows.filter(called);
  if (named.length > 0) return { rows: named, byName: true };
  const inside = rows.filter((row) => row.sessions.some((id) => matching.has(id)));
  return { rows: inside, byName: false };
}

/** Rows of people or delegations; `grouped`: principals first, each group under its head. */
export function whoLines(
  rows: readonly WhoRow[],
  sessions: ReadonlyMap<string, Item>,
  grouped: boolean,
): RowIn[] {
  const line = (row: WhoRow): RowIn => ({
    id: row.id,
    kind: 'row',
    items: row.sessions.flatMap((id) => sessions.get(id) ?? []),
  });
  if (!grouped) return rows.map(line);
  const groups = [
    { id: PRINCIPALS, rows: rows.filter(({ principal }) => principal) },
    { id: OTHERS, rows: rows.filter(({ principal }) => !principal) },
  ];
  return groups
    .filter((group) => group.rows.length > 0)
    .flatMap((group) => [
      { id: group.id, kind: 'group' as const, items: [] },
      ...group.rows.map(line),
    ]);
}
