/**
 * Rows down and time across: days stand one after the other, each with its own hours. Pure.
 * What depends on the programme (which bar stands in which lane of which row) is worked out
 * apart from what depends on the scale (x), so that zooming lays nothing out again. All x
 * run from the inline start.
 */
import { DAY, dayOf, daysBetween, minuteOf, wallAt } from '../../session/walltime';
import { piecesOf } from '../layout';

export interface Hours {
  from: number;
  to: number;
}

/** A day on the time axis; `to` may lie after midnight. */
export interface Strip extends Hours {
  index: number;
  day: string;
  x: number;
  width: number;
}

/** A minute of a day; past midnight the minutes of a night go on. */
export interface Moment {
  day: string;
  minute: number;
}

/** A session as a row holds it. */
export interface Item {
  id: string;
  starts: string;
  ends: string;
}

export interface RowIn {
  id: string;
  kind: RowKind;
  items: readonly Item[];
  /** The rooms that a folded venue's one row stands for. */
  rooms?: readonly string[];
}

/** A group's head holds no sessions; a folded venue's holds those of all its rooms. */
export type RowKind = 'row' | 'group' | 'folded';

/** A session, or the part of it that lies on one day, in a row. */
export interface Bar {
  id: string;
  row: number;
  strip: number;
  /** Minutes of the strip's day. */
  start: number;
  end: number;
  lane: number;
  /** Place among the row's bars, from 0. */
  at: number;
  /** Whether the session begins and ends in this bar. */
  first: boolean;
  last: boolean;
}

export interface Row {
  index: number;
  id: string;
  kind: RowKind;
  rooms?: readonly string[];
  y: number;
  height: number;
  lanes: number;
  /** Pixels of a lane. */
  lane: number;
  /** In the order of time, then of lanes. */
  bars: readonly Bar[];
}

export interface Measures {
  /** Pixels of a lane, of one where many rooms share a row, and of a group's head. */
  lane: number;
  low: number;
  group: number;
  /** Pixels above and below the lanes of a row. */
  pad: number;
}

export interface Arrangement {
  rows: readonly Row[];
  /** The bars of each session, row by row. */
  of: ReadonlyMap<string, readonly Bar[]>;
  height: number;
  /** Most bars of any row. */
  most: number;
}

/** Between two days. */
export const STRIP_GAP = 16;
/** A bar is drawn no narrower, so that it can be seen and caught. */
export const LEAST_WIDTH = 6;

/**
 * The hours of each day: the event's, and whole hours around what lies outside of them.
 * `trimmed`: of a day that has sessions, only the hours from the first to the last of them.
 */
export function hoursOf(
  days: readonly string[],
  sessions: readonly Item[],
  usual: Hours,
  trimmed = false,
): ReadonlyMap<string, Hours> {
  const from = Math.floor(usual.from / 60) * 60;
  const to = Math.ceil(usual.to / 60) * 60;
  const least = trimmed ? { from: Infinity, to: -Infinity } : { from, to };
  const found = new Map(days.map((day) => [day, { ...least }]));
  const key = days.join();
  for (const session of sessions) {
    for (const piece of cut(session, days, key)) {
      const hours = found.get(piece.day);
      if (hours === undefined) continue;
      hours.from = Math.min(hours.from, Math.floor(piece.start / 60) * 60);
      hours.to = Math.max(hours.to, Math.ceil(piece.end / 60) * 60);
    }
  }
  for (const hours of found.values()) {
    // A day without sessions keeps its hours; one that takes no time still stands in one.
    if (hours.from > hours.to) Object.assign(hours, { from, to });
    else hours.to = Math.max(hours.to, hours.from + 60);
  }
  return found;
}

/** Days following each other across, at a scale in pixels of a minute. */
export function stripsOf(
  days: readonly string[],
  hours: ReadonlyMap<string, Hours>,
  scale: number,
): { strips: Strip[]; width: number } {
  const strips: Strip[] = [];
  let x = 0;
  for (const day of days) {
    const { from, to } = hours.get(day) ?? { from: 0, to: DAY };
    if (strips.length > 0) x += STRIP_GAP;
    const width = (to - from) * scale;
    strips.push({ index: strips.length, day, from, to, x, width });
    x += width;
  }
  return { strips, width: x };
}

export function xOf(strip: Strip, minute: number, scale: number): number {
  return strip.x + (minute - strip.from) * scale;
}

export function widthOf(bar: { start: number; end: number }, scale: number): number {
  return Math.max((bar.end - bar.start) * scale - 1, LEAST_WIDTH);
}

/** The day at x, the nearest one where x lies beside all. Undefined: there are none. */
export function stripAt(strips: readonly Strip[], x: number): Strip | undefined {
  return strips.find((strip) => x < strip.x + strip.width + STRIP_GAP / 2) ?? strips.at(-1);
}

/** The moment at x, inside the hours of its day. Undefined: there are no days. */
export function momentAt(strips: readonly Strip[], x: number, scale: number): Moment | undefined {
  const strip = stripAt(strips, x);
  if (strip === undefined) return undefined;
  const minute = strip.from + (x - strip.x) / scale;
  return { day: strip.day, minute: Math.min(Math.max(minute, strip.from), strip.to) };
}

/**
 * Where a moment stands. One of a day that is not shown, as on the day before it whose
 * night reaches so far, or else at the same clock of the nearest day.
 */
export function xOfMoment(
  strips: readonly Strip[],
  { day, minute }: Moment,
  scale: number,
): number {
  const own = strips.find((strip) => strip.day === day);
  if (own !== undefined && minute >= own.from) return xOf(own, Math.min(minute, own.to), scale);
  const night = strips.find(
    (strip) => daysBetween(strip.day, day) === 1 && minute + DAY <= strip.to,
  );
  if (night !== undefined) return xOf(night, minute + DAY, scale);
  const near = own ?? nearest(strips, day);
  if (near === undefined) return 0;
  return xOf(near, Math.min(Math.max(minute, near.from), near.to), scale);
}

/** The strip in whose hours a moment lies, also in the night of the day before. */
export function stripOf(
  strips: readonly Strip[],
  { day, minute }: Moment,
): { strip: Strip; minute: number } | undefined {
  for (const strip of strips) {
    const at = minute + daysBetween(strip.day, day) * DAY;
    if (at >= strip.from && at <= strip.to) return { strip, minute: at };
  }
  return undefined;
}

export function momentOf(wall: string): Moment {
  return { day: dayOf(wall), minute: minuteOf(wall) };
}

export function wallOf({ day, minute }: Moment): string {
  return wallAt(day, Math.round(minute));
}

function nearest(strips: readonly Strip[], day: string): Strip | undefined {
  let found: Strip | undefined;
  for (const strip of strips) {
    const closer =
      found === undefined ||
      Math.abs(daysBetween(strip.day, day)) < Math.abs(daysBetween(found.day, day));
    if (closer) found = strip;
  }
  return found;
}

type Piece = ReturnType<typeof piecesOf>[number];

/** Sessions are replaced and never changed, so that what was read from one stays true of it. */
const pieces = new WeakMap<Item, { key: string; pieces: readonly Piece[] }>();

/** The stretches of a session on some days; `key` names the days. A plenary, which stands in
 * hundreds of rows, is cut once, and one that did not move is not cut again. */
function cut(item: Item, days: readonly string[], key: string): readonly Piece[] {
  const known = pieces.get(item);
  if (known?.key === key) return known.pieces;
  const found = piecesOf(item.starts, item.ends, days);
  pieces.set(item, { key, pieces: found });
  return found;
}

/** Rows with their bars in lanes, one under the other. */
export function arrange(
  rows: readonly RowIn[],
  days: readonly string[],
  measures: Measures,
): Arrangement {
  const stripOf = new Map(days.map((day, at) => [day, at]));
  const key = days.join();
  const of = new Map<string, Bar[]>();
  const found: Row[] = [];
  let y = 0;
  let most = 0;
  for (const { id, kind, items, rooms } of rows) {
    const index = found.length;
    const bars: Bar[] = [];
    for (const item of items) {
      for (const { day, start, end, first, last } of cut(item, days, key)) {
        const strip = stripOf.get(day) ?? 0;
        bars.push({ id: item.id, row: index, strip, start, end, lane: 0, at: 0, first, last });
      }
    }
    const lanes = putInLanes(bars);
    bars.forEach((bar, at) => {
      bar.at = at;
      const known = of.get(bar.id);
      if (known === undefined) of.set(bar.id, [bar]);
      else known.push(bar);
    });
    const lane = kind === 'folded' ? measures.low : measures.lane;
    const height = kind === 'group' ? measures.group : lanes * lane + 2 * measures.pad;
    const folded = rooms === undefined ? {} : { rooms };
    found.push({ index, id, kind, ...folded, y, height, lanes, lane, bars });
    most = Math.max(most, bars.length);
    y += height;
  }
  return { rows: found, of, height: y, most };
}

/** The row of each room, also of one whose venue is folded. */
export function byRoom(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.flatMap((row) => (row.rooms ?? [row.id]).map((id) => [id, row] as const)));
}

/** Puts bars in the order of time, and those at the same time under each other. */
function putInLanes(bars: Bar[]): number {
  bars.sort(
    (a, b) => a.strip - b.strip || a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1),
  );
  let ends: number[] = [];
  let strip = -1;
  let most = 1;
  for (const bar of bars) {
    if (bar.strip !== strip) ends = [];
    strip = bar.strip;
    const free = ends.findIndex((end) => end <= bar.start);
    bar.lane = free === -1 ? ends.length : free;
    ends[bar.lane] = Math.max(bar.end, bar.start + 1);
    most = Math.max(most, ends.length);
  }
  return most;
}

/** The row at y, the nearest one where y lies beside all. Undefined: there are none. */
export function rowAt(rows: readonly Row[], y: number): Row | undefined {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rows[middle]?.y ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return rows[low];
}

/** The rows that a stretch of y touches. */
export function rowsIn(rows: readonly Row[], from: number, to: number): readonly Row[] {
  const first = rowAt(rows, from)?.index ?? 0;
  let after = first;
  while (after < rows.length && (rows[after]?.y ?? 0) < to) after += 1;
  return rows.slice(first, after);
}

/** The bars of a row that a stretch of x touches. */
export function barsIn(
  row: Row,
  strips: readonly Strip[],
  scale: number,
  from: number,
  to: number,
): Bar[] {
  return row.bars.filter((bar) => {
    const strip = strips[bar.strip];
    if (strip === undefined) return false;
    const x = xOf(strip, bar.start, scale);
    return x < to && x + widthOf(bar, scale) > from;
  });
}

/** Pixels between two lines of the time axis at least. */
const LEAST_LABEL = 44;
const STEPS = [15, 30, 60, 120, 180, 240, 360, 720] as const;

/** Minutes from one written hour to the next at a scale. */
export function labelStep(scale: number): number {
  return STEPS.find((step) => step * scale >= LEAST_LABEL) ?? DAY;
}
