/** The board's columns: rooms under their venues, day by day; folded venues take one. Pure. */
import type { Column } from './geometry';

export interface RoomIn {
  id: string;
  venueId: string;
  position: number;
}

export interface VenueIn {
  id: string;
  position: number;
}

export interface VenueGroup {
  key: string;
  venueId: string | null;
  /** Whether one narrow column stands for its rooms. */
  folded: boolean;
  x: number;
  width: number;
}

export interface DayGroup {
  day: string;
  x: number;
  width: number;
  venues: VenueGroup[];
}

/** Between two days. */
export const DAY_GAP = 12;
/** Venues whose rooms share one narrow column. */
export interface Folded {
  venues: readonly string[];
  /** Pixels of that column. */
  width: number;
}

/** A column of every day: a room, a folded venue, or those without a room. */
interface Slot {
  roomId: string | null;
  venueId: string | null;
  folded?: string[];
}

/** Columns of the days: rooms under their venues, then those without a room. */
export function columnsOf(
  days: readonly string[],
  rooms: readonly RoomIn[],
  venues: readonly VenueIn[],
  withoutRoom: boolean,
  width: number,
  folded: Folded = UNFOLDED,
): { columns: Column[]; days: DayGroup[]; width: number } {
  const slots = slotsOf(rooms, venues, withoutRoom, folded.venues);
  const columns: Column[] = [];
  const groups: DayGroup[] = [];
  let x = 0;
  for (const day of days) {
    if (groups.length > 0) x += DAY_GAP;
    const group: DayGroup = { day, x, width: 0, venues: [] };
    for (const slot of slots) {
      const { roomId, venueId } = slot;
      const own = slot.folded === undefined ? width : folded.width;
      const key = `${day}/${roomId ?? ''}`;
      columns.push({ index: columns.length, key, day, ...slot, x, width: own });
      const last = group.venues.at(-1);
      if (last !== undefined && last.venueId === venueId) last.width += own;
      else {
        const narrow = slot.folded !== undefined;
        const head = { key: `${key}/${venueId ?? ''}`, venueId, folded: narrow, x, width: own };
        group.venues.push(head);
      }
      x += own;
    }
    group.width = x - group.x;
    groups.push(group);
  }
  return { columns, days: groups, width: x };
}

const UNFOLDED: Folded = { venues: [], width: 0 };

/** How many columns of either width a day has. */
export function countColumns(
  rooms: readonly RoomIn[],
  withoutRoom: boolean,
  folded: readonly string[],
): { wide: number; narrow: number } {
  const venues = new Set(folded);
  const narrow = new Set(rooms.map(({ venueId }) => venueId).filter((id) => venues.has(id))).size;
  const wide = rooms.filter(({ venueId }) => !venues.has(venueId)).length + (withoutRoom ? 1 : 0);
  return { wide: wide + narrow === 0 ? 1 : wide, narrow };
}

/** The width of a room's column with which all columns of some days just fit. */
export function columnsWithin(
  room: number,
  days: number,
  rooms: readonly RoomIn[],
  withoutRoom: boolean,
  folded: Folded,
): number {
  const { wide, narrow } = countColumns(rooms, withoutRoom, folded.venues);
  const left = room - (Math.max(days, 1) - 1) * DAY_GAP - narrow * folded.width * days;
  return Math.floor(left / (Math.max(wide, 1) * Math.max(days, 1)));
}

function slotsOf(
  rooms: readonly RoomIn[],
  venues: readonly VenueIn[],
  withoutRoom: boolean,
  folded: readonly string[],
): Slot[] {
  const venueOrder = new Map(
    [...venues].sort((a, b) => a.position - b.position).map((venue, at) => [venue.id, at]),
  );
  const rank = (room: RoomIn) => venueOrder.get(room.venueId) ?? venueOrder.size;
  const order = [...rooms].sort((a, b) => rank(a) - rank(b) || a.position - b.position);
  const narrow = new Set(folded);
  const slots: Slot[] = [];
  for (const { id, venueId } of order) {
    const last = slots.at(-1);
    if (!narrow.has(venueId)) slots.push({ roomId: id, venueId });
    else if (last?.folded !== undefined && last.venueId === venueId) last.folded.push(id);
    else slots.push({ roomId: id, venueId, folded: [id] });
  }
  if (withoutRoom || slots.length === 0) slots.push({ roomId: null, venueId: null });
  return slots;
}
