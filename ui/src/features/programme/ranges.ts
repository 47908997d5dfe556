/** Which sessions a selection of many takes: by place and time. Pure. */

import { boxesIn, type Box, type Rect } from './geometry';
import type { Layout } from './layout';

type Plane = Pick<Layout, 'columns' | 'boxes'>;

/**
 * The sessions from one to another: in one column those between them by time, over columns
 * all that touch the rectangle of their columns and times. In reading order; empty where
 * one of the two is not on the board.
 */
export function rangeOf(layout: Pick<Layout, 'boxes' | 'of'>, from: string, to: string): string[] {
  const one = layout.of.get(from)?.[0];
  const other = layout.of.get(to)?.[0];
  if (one === undefined || other === undefined) return [];
  if (one.column === other.column) {
    const column = layout.boxes[one.column] ?? [];
    const [first = 0, last = 0] = inOrder(column.indexOf(one), column.indexOf(other));
    return distinct(column.slice(first, last + 1));
  }
  const [first = 0, last = 0] = inOrder(one.column, other.column);
  const start = Math.min(one.start, other.start);
  const end = Math.max(one.end, other.end);
  const inside = layout.boxes
    .slice(first, last + 1)
    .flatMap((boxes) => boxes.filter((box) => box.start < end && start < box.end));
  // One without a length touches nothing, not even itself.
  return distinct([...inside, one, other]);
}

/** The sessions that an area of the plane touches. */
export function touched(layout: Plane, area: Rect): string[] {
  return distinct(boxesIn(layout.columns, layout.boxes, area));
}

/** All sessions on the board, or those of them that stand out. */
export function everyOne(layout: Plane, matching: ReadonlySet<string> | null): string[] {
  const ids = distinct(layout.boxes.flat());
  return matching === null ? ids : ids.filter((id) => matching.has(id));
}

/** The rectangle between two points. */
export function rectOf(a: { x: number; y: number }, b: { x: number; y: number }): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

function inOrder(...pair: [number, number]): number[] {
  return pair.sort((a, b) => a - b);
}

function distinct(boxes: readonly Box[]): string[] {
  return [...new Set(boxes.map((box) => box.id))];
}
