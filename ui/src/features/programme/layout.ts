/** The whole board as boxes: what stands where, from rows and a scale. Pure. */

import { DAY, dayOf, daysBetween, minuteOf, minutesBetween, wallAt } from '../session/walltime';
import { columnsOf, type DayGroup, type Folded, type RoomIn, type VenueIn } from './columns';
import type { Axis, Box, Column, Scale } from './geometry';
import { GAP, LEAST_HEIGHT, yOf } from './geometry';
import { lanes, type Span } from './lanes';

/** What the board needs to know of a session. */
export interface Placed {
  id: string;
  parentId: string | null;
  roomId: string | null;
  starts: string;
  ends: string;
}

export interface Layout {
  axis: Axis;
  days: DayGroup[];
  columns: Column[];
  /** Boxes of each column, in the order of time. */
  boxes: Box[][];
  /** Boxes of each session, the first first. */
  of: Map<string, Box[]>;
  width: number;
  height: number;
}

/** An event lasts a year at most. */
const MOST_DAYS = 366;
/** A session that ends by six in the morning belongs to the evening before. */
export const NIGHT = 6 * 60;

/** The days to show as tabs: the event's, and those on which a session stands by mistake. */
export function boardDays(
  startsOn: string,
  endsOn: string,
  sessions: readonly { starts: string | null }[],
): string[] {
  const days = new Set<string>();
  const last = Math.min(daysBetween(startsOn, endsOn), MOST_DAYS);
  for (let at = 0; at <= last; at += 1) days.add(dayOf(wallAt(startsOn, at * DAY)));
  for (const { starts } of sessions) if (starts !== null) days.add(dayOf(starts));
  return [...days].sort();
}

/** A session's stretch on one day, in minutes of that day. */
interface Piece {
  day: string;
  start: number;
  end: number;
  first: boolean;
  last: boolean;
}

/** When a session lies: its first day, and minutes of that day. */
interface Stretch {
  home: string;
  start: number;
  end: number;
}

/** The stretches of a session on the days shown. */
export function piecesOf(starts: string, ends: string, days: readonly string[]): Piece[] {
  return cut(stretch(starts, ends), days);
}

function stretch(starts: string, ends: string): Stretch {
  const start = minuteOf(starts);
  return { home: dayOf(starts), start, end: start + Math.max(minutesBetween(starts, ends), 0) };
}

/** Rows are replaced and never changed, so that what was read from one stays true of it. */
const read = new WeakMap<Placed, Stretch>();

function stretchOf(session: Placed): Stretch {
  const known = read.get(session);
  if (known !== undefined) return known;
  const found = stretch(session.starts, session.ends);
  read.set(session, found);
  return found;
}

function cut({ home, start, end }: Stretch, days: readonly string[]): Piece[] {
  if (end <= DAY + NIGHT) {
    return days.includes(home) ? [{ day: home, start, end, first: true, last: true }] : [];
  }
  const pieces: Piece[] = [];
  for (const day of days) {
    const midnight = daysBetween(home, day) * DAY;
    if (midnight < 0 || end <= midnight) continue;
    const last = end <= midnight + DAY;
    pieces.push({
      day,
      start: midnight === 0 ? start : 0,
      end: last ? end - midnight : DAY,
      first: midnight === 0,
      last,
    });
  }
  return pieces;
}

export interface LayoutIn {
  sessions: readonly Placed[];
  rooms: readonly RoomIn[];
  venues: readonly VenueIn[];
  /** Days shown, in order. */
  days: readonly string[];
  /** The hours that the event shows, in minutes; sessions outside extend them. */
  hours: Axis;
  /** Whether any session of the event has a time and no room. */
  withoutRoom: boolean;
  scale: Scale;
  folded?: Folded;
  /** Whether hours before the first session and after the last one are left out. */
  trimmed?: boolean;
}

export function layoutOf(input: LayoutIn): Layout {
  const { scale } = input;
  const { columns, days, width } = columnsOf(
    input.days,
    input.rooms,
    input.venues,
    input.withoutRoom,
    scale.column,
    input.folded,
  );
  const columnOf = new Map(
    columns.flatMap(({ key, day, folded, index }) =>
      folded === undefined
        ? [[key, index] as const]
        : folded.map((room) => [`${day}/${room}`, index] as const),
    ),
  );
  const known = new Set(input.rooms.map((room) => room.id));
  const pieces: (Piece & { session: Placed })[][] = columns.map(() => []);
  let { from, to } =
    input.trimmed === true ? { from: Infinity, to: -Infinity } : whole(input.hours);
  for (const session of input.sessions) {
    const room = session.roomId !== null && known.has(session.roomId) ? session.roomId : '';
    for (const piece of cut(stretchOf(session), input.days)) {
      const hours = whole({ from: piece.start, to: piece.end });
      from = Math.min(from, hours.from);
      to = Math.max(to, hours.to);
      const at = columnOf.get(`${piece.day}/${room}`);
      if (at !== undefined) pieces[at]?.push({ ...piece, session });
    }
  }
  // Where no session is, all hours stand; one that takes no time still stands in one.
  const axis = from > to ? whole(input.hours) : { from, to: Math.max(to, from + 60) };
  const of = new Map<string, Box[]>();
  const boxes = columns.map((column) => {
    const here = boxesOf(column, pieces[column.index] ?? [], axis, scale);
    for (const box of here) {
      const all = of.get(box.id);
      if (all === undefined) of.set(box.id, [box]);
      else all.push(box);
    }
    return here;
  });
  return { axis, days, columns, boxes, of, width, height: (axis.to - axis.from) * scale.minute };
}

function whole({ from, to }: Axis): Axis {
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
}

function boxesOf(
  column: Column,
  pieces: readonly (Piece & { session: Placed })[],
  axis: Axis,
  scale: Scale,
): Box[] {
  const spans: Span[] = pieces.map(({ session, start, end }) => ({
    id: session.id,
    start,
    end,
    parent: session.parentId,
  }));
  const least = scale.least ?? LEAST_HEIGHT;
  const shares = lanes(spans, least / scale.minute);
  const room = column.width - 2 * GAP;
  const boxes = pieces
    .map(({ session, start, end, first, last }): Box => {
      const lane = shares.get(session.id) ?? { from: 0, to: 1, depth: 0 };
      return {
        id: session.id,
        column: column.index,
        start,
        end,
        x: column.x + GAP + Math.round(lane.from * room),
        y: yOf(start, axis, scale),
        width: Math.max(Math.round((lane.to - lane.from) * room) - GAP, 4),
        height: Math.max((end - start) * scale.minute - GAP, least - GAP),
        depth: lane.depth,
        clear: { top: 0, height: 0 },
        first,
        last,
      };
    })
    .sort((a, b) => a.start - b.start || a.depth - b.depth || a.x - b.x);
  const words = (WORDS * least) / LEAST_HEIGHT;
  for (const box of boxes) box.clear = clearOf(box, boxes, words);
  return boxes;
}

/** The least that a title and its time want. */
const WORDS = 33;

/** The first stretch of a block that its breakouts leave free for its words; where they
 * leave none, the whole of it, and the words keep to the strip beside them. */
export function clearOf(box: Box, boxes: readonly Box[], words = WORDS): Box['clear'] {
  const inside = boxes.filter(
    (other) =>
      other.depth > box.depth &&
      other.x >= box.x &&
      other.x < box.x + box.width &&
      other.y < box.y + box.height &&
      box.y < other.y + other.height,
  );
  let top = box.y;
  for (const other of [...inside].sort((a, b) => a.y - b.y)) {
    if (other.y - top >= words) return { top: top - box.y, height: other.y - top };
    top = Math.max(top, other.y + other.height);
  }
  const height = box.y + box.height - top;
  if (inside.length === 0 || height >= words) return { top: top - box.y, height };
  return { top: 0, height: box.height };
}

/** The first stretch of `length` minutes in a column that no session takes. */
export function firstFree(boxes: readonly Box[], hours: Axis, length: number): number {
  let at = hours.from;
  for (const box of [...boxes].sort((a, b) => a.start - b.start)) {
    if (box.start >= at + length) break;
    at = Math.max(at, box.end);
  }
  return at + length <= hours.to ? at : hours.from;
}
