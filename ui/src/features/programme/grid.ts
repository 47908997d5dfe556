/**
 * The board as a grid for screen readers: a row for each time at which a session begins,
 * a column for each room of a day. True of the whole board, also where a part is mounted.
 */

import type { Box } from './geometry';

/** The row of each minute of the day, from 1. */
export function rowsOf(boxes: readonly (readonly Box[])[]): ReadonlyMap<number, number> {
  const minutes = new Set<number>();
  for (const column of boxes) for (const box of column) minutes.add(box.start);
  return new Map([...minutes].sort((a, b) => a - b).map((minute, at) => [minute, at + 1]));
}
