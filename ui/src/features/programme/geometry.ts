/**
 * Minutes and pixels of the board. All x run from the inline start (the left
 * where text runs left to right, the right in Arabic), all y from the top.
 */

export interface Scale {
  /** Pixels of a minute. */
  minute: number;
  /** Pixels of a room's column. */
  column: number;
  /** Pixels of the lowest block, where text is larger than usual. */
  least?: number;
}

/** The minutes of a day that the board shows; `to` may lie after midnight. */
export interface Axis {
  from: number;
  to: number;
}

export interface Column {
  index: number;
  /** Unique among the columns shown. */
  key: string;
  day: string;
  /** Null: sessions that have a time and no room. */
  roomId: string | null;
  venueId: string | null;
  /** The rooms that one narrow column stands for, where their venue is folded. */
  folded?: readonly string[];
  /** Whether it is somebody's, and no room's: what comes into it keeps its own room. */
  keeps?: boolean;
  x: number;
  width: number;
}

/** A session, or the part of it that lies on one day. */
export interface Box {
  id: string;
  column: number;
  /** Minutes of the column's day. */
  start: number;
  end: number;
  x: number;
  y: number;
  width: number;
  height: number;
  depth: number;
  /** Where its words stand: the pixels from its top that no breakout covers. */
  clear: { top: number; height: number };
  /** Whether the session begins and ends in this box. */
  first: boolean;
  last: boolean;
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A block is drawn no lower than this, so that it can be seen and caught. */
export const LEAST_HEIGHT = 16;
/** Blocks keep this much from each other. */
export const GAP = 2;

export const SNAP = 5;
export const FINE_SNAP = 1;

export function yOf(minute: number, axis: Axis, scale: Scale): number {
  return (minute - axis.from) * scale.minute;
}

export function minuteAt(y: number, axis: Axis, scale: Scale): number {
  return axis.from + y / scale.minute;
}

export function snap(minute: number, step: number): number {
  return Math.round(minute / step) * step;
}

/** A minute moved by some minutes, never past a step that lies between. */
export function nudge(minute: number, by: number, step = SNAP): number {
  const to = (minute + by) / step;
  return (by > 0 ? Math.floor(to) : Math.ceil(to)) * step;
}

/** Distance of a point from the inline start of an area. */
export function inlineOffset(
  clientX: number,
  area: { left: number; right: number },
  rtl: boolean,
): number {
  return rtl ? area.right - clientX : clientX - area.left;
}

/** The column at x, the nearest one where x lies beside all. Undefined: there are none. */
export function columnAt(columns: readonly Column[], x: number): Column | undefined {
  let low = 0;
  let high = columns.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((columns[middle]?.x ?? 0) <= x) low = middle;
    else high = middle - 1;
  }
  const here = columns[low];
  const next = columns[low + 1];
  if (here === undefined || next === undefined) return here;
  const beyond = x - (here.x + here.width);
  return beyond > 0 && beyond > next.x - x ? next : here;
}

/** The room that a session comes into in a column: a folded venue leaves it in its own. */
export function roomIn(column: Column, now: string | null): string | null {
  if (column.keeps === true) return now;
  return now !== null && column.folded?.includes(now) ? now : column.roomId;
}

/** Columns that a stretch of x touches: first index and the one after the last. */
export function columnRange(
  columns: readonly Column[],
  from: number,
  to: number,
): [number, number] {
  const first = columns.findIndex((column) => column.x + column.width > from);
  if (first === -1) return [0, 0];
  let after = first;
  while (after < columns.length && (columns[after]?.x ?? 0) < to) after += 1;
  return [first, after];
}

/** The boxes that an area touches, column by column in the order of time. */
export function boxesIn(
  columns: readonly Column[],
  boxes: readonly (readonly Box[])[],
  area: Rect,
): Box[] {
  const [first, after] = columnRange(columns, area.x, area.x + area.width);
  const found: Box[] = [];
  for (let at = first; at < after; at += 1) {
    for (const box of boxes[at] ?? []) {
      if (box.y < area.y + area.height && box.y + box.height > area.y) found.push(box);
    }
  }
  return found;
}

/**
 * The area to mount for what is on the screen: a margin around it, in steps, so
 * that a small scroll changes nothing.
 */
export function mountArea(view: Rect, margin = 120, step = 80): Rect {
  const x = Math.floor((view.x - margin) / step) * step;
  const y = Math.floor((view.y - margin) / step) * step;
  const right = Math.ceil((view.x + view.width + margin) / step) * step;
  const bottom = Math.ceil((view.y + view.height + margin) / step) * step;
  return { x, y, width: right - x, height: bottom - y };
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/** How far to scroll so that a stretch is seen, with a margin; 0 where it is. */
export function scrollToSee(
  viewFrom: number,
  viewLength: number,
  from: number,
  length: number,
  margin = 24,
): number {
  if (from - margin < viewFrom || length + 2 * margin > viewLength) {
    const inside = from - margin >= viewFrom && from + margin < viewFrom + viewLength;
    return inside ? 0 : from - margin - viewFrom;
  }
  const over = from + length + margin - (viewFrom + viewLength);
  return over > 0 ? over : 0;
}

/** Speed of scrolling, pixels a frame, for a pointer near or past the edge of an area. */
export function edgeSpeed(at: number, from: number, to: number, zone = 40, most = 20): number {
  const before = from + zone - at;
  const after = at - (to - zone);
  if (before > 0 && before >= after) return -Math.ceil(Math.min(before / zone, 1) * most);
  if (after > 0) return Math.ceil(Math.min(after / zone, 1) * most);
  return 0;
}
