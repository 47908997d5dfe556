/**
 * Places on the plane of rows and time: what a point means, where a stretch stands, what lies
 * between two sessions. Pure.
 */
import { DAY } from '../../session/walltime';
import { nudge, SNAP, type Rect } from '../geometry';
import { momentAt, rowAt, rowsIn, widthOf, xOf, type Bar, type Row, type Strip } from './layout';

export interface Plane {
  rows: readonly Row[];
  strips: readonly Strip[];
  /** Pixels of a minute. */
  scale: number;
  /** Pixels above and below the lanes of a row. */
  pad: number;
}

/** A minute of a strip's day, in a row. */
export interface RowSpot {
  row: Row;
  strip: Strip;
  minute: number;
}

/** Pixels between two lanes. */
export const LANE_GAP = 2;

/** What a point means; a head of rows stands for the row under it. */
export function spotIn(plane: Plane, x: number, y: number): RowSpot | undefined {
  const under = rowAt(plane.rows, y);
  const row = under?.kind === 'group' ? plane.rows[under.index + 1] : under;
  const at = momentAt(plane.strips, x, plane.scale);
  const strip = at && plane.strips.find(({ day }) => day === at.day);
  if (row === undefined || row.kind === 'group' || strip === undefined) return undefined;
  return { row, strip, minute: at?.minute ?? strip.from };
}

/** Where a stretch stands in a row by itself: in its first lane. */
export function areaIn(plane: Plane, row: Row, strip: Strip, start: number, end: number): Rect {
  return {
    x: xOf(strip, start, plane.scale),
    y: row.y + plane.pad,
    width: widthOf({ start, end }, plane.scale),
    height: row.lane - LANE_GAP,
  };
}

/** Where a bar stands. */
export function barArea(plane: Plane, bar: Bar): Rect | undefined {
  const row = plane.rows[bar.row];
  const strip = plane.strips[bar.strip];
  if (row === undefined || strip === undefined) return undefined;
  const area = areaIn(plane, row, strip, bar.start, bar.end);
  return { ...area, y: area.y + bar.lane * row.lane };
}

/** The sessions that an area touches, row by row. */
export function touchedIn(plane: Plane, { x, y, width, height }: Rect): string[] {
  const found = new Set<string>();
  for (const row of rowsIn(plane.rows, y, y + height)) {
    for (const bar of row.bars) {
      const area = barArea(plane, bar);
      if (area === undefined) continue;
      const across = area.x < x + width && area.x + area.width > x;
      if (across && area.y < y + height && area.y + area.height > y) found.add(bar.id);
    }
  }
  return [...found];
}

/**
 * The sessions from one to another: in one row those between them by time, over rows all that
 * touch the rectangle of their rows and times.
 */
export function rangeIn(rows: readonly Row[], from: Bar, to: Bar): string[] {
  if (from.row === to.row) {
    const [first, last] = from.at < to.at ? [from.at, to.at] : [to.at, from.at];
    return distinct(rows[from.row]?.bars.slice(first, last + 1) ?? []);
  }
  const [first, last] = from.row < to.row ? [from.row, to.row] : [to.row, from.row];
  const start = Math.min(startOf(from), startOf(to));
  const end = Math.max(endOf(from), endOf(to));
  const inside = rows
    .slice(first, last + 1)
    .flatMap(({ bars }) => bars.filter((bar) => startOf(bar) < end && start < endOf(bar)));
  // One without a length touches nothing, not even itself.
  return distinct([...inside, from, to]);
}

/**
 * Some minutes later or earlier, in step. Past the hours of a day lies the next one; what
 * comes from there ends with the hours of the day before.
 */
export function laterIn(
  strips: readonly Strip[],
  { strip, minute }: Omit<RowSpot, 'row'>,
  by: number,
  length: number,
): Omit<RowSpot, 'row'> {
  const to = nudge(minute, by, SNAP);
  const next = strips[strip.index + 1];
  const before = strips[strip.index - 1];
  if (by > 0 && to >= strip.to && next !== undefined) return { strip: next, minute: next.from };
  if (by < 0 && to < strip.from && before !== undefined) {
    return { strip: before, minute: Math.max(before.to - length, before.from) };
  }
  return { strip, minute: to };
}

/** The bar nearest in time to a stretch of a day's minutes, whatever day it stands on. */
export function nearestBar(
  bars: readonly Bar[],
  { start, end }: { start: number; end: number },
): Bar | undefined {
  const apart = (bar: Bar) => {
    const gap = Math.max(bar.start - end, start - bar.end);
    return (gap >= 0 ? gap + 1 : 0) + Math.abs(bar.start - start) / 10_000;
  };
  let best: Bar | undefined;
  for (const bar of bars) if (best === undefined || apart(bar) < apart(best)) best = bar;
  return best;
}

/** The bar of the day before or after that has any: in the same row, else in the nearest. */
export function dayAway(rows: readonly Row[], here: Bar, by: 1 | -1): Bar | undefined {
  const beyond = rows.flatMap(({ bars }) =>
    bars.filter(({ strip }) => (strip - here.strip) * by > 0),
  );
  const days = beyond.map(({ strip }) => strip);
  const day = by === 1 ? Math.min(...days) : Math.max(...days);
  const there = beyond.filter(({ strip }) => strip === day);
  const rowsApart = Math.min(...there.map(({ row }) => Math.abs(row - here.row)));
  return nearestBar(
    there.filter(({ row }) => Math.abs(row - here.row) === rowsApart),
    here,
  );
}

function startOf({ strip, start }: Bar): number {
  return strip * DAY + start;
}

function endOf({ strip, end }: Bar): number {
  return strip * DAY + end;
}

function distinct(bars: readonly Bar[]): string[] {
  return [...new Set(bars.map(({ id }) => id))];
}
