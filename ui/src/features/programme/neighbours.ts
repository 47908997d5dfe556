/** Where the focus goes from a session: by place and time, never by order of rows. */

import type { Box } from './geometry';
import type { Layout } from './layout';

export type Direction = 'up' | 'down' | 'back' | 'forward' | 'first' | 'last' | 'start' | 'end';

/**
 * The session to go to, or undefined where there is none. Up and down: in the same
 * column, by time. Back and forward: against and with the reading direction, first
 * among those side by side, then to the nearest column that has any. First and last:
 * of the column. Start and end: of the board.
 */
export function neighbour(layout: Layout, id: string, direction: Direction): string | undefined {
  const here = layout.of.get(id)?.[0];
  if (here === undefined || direction === 'start' || direction === 'end') {
    return edge(layout, direction === 'end');
  }
  const column = layout.boxes[here.column] ?? [];
  switch (direction) {
    case 'first':
      return column[0]?.id;
    case 'last':
      return column.at(-1)?.id;
    case 'up':
    case 'down': {
      const at = column.indexOf(here) + (direction === 'down' ? 1 : -1);
      return column[at]?.id;
    }
    case 'back':
    case 'forward':
      return aside(layout, column, here, direction === 'forward' ? 1 : -1);
  }
}

function edge(layout: Layout, last: boolean): string | undefined {
  const columns = layout.boxes.filter((boxes) => boxes.length > 0);
  return last ? columns.at(-1)?.at(-1)?.id : columns[0]?.[0]?.id;
}

function aside(
  layout: Layout,
  column: readonly Box[],
  here: Box,
  step: 1 | -1,
): string | undefined {
  const beside = column
    .filter((box) => box !== here && box.start < here.end && here.start < box.end)
    .filter((box) => (step === 1 ? box.x > here.x : box.x < here.x))
    .sort((a, b) => (a.x - b.x) * step || nearness(a, here) - nearness(b, here))[0];
  if (beside !== undefined) return beside.id;
  for (let at = here.column + step; at >= 0 && at < layout.boxes.length; at += step) {
    const boxes = layout.boxes[at] ?? [];
    const nearest = [...boxes].sort(
      (a, b) => nearness(a, here) - nearness(b, here) || (a.x - b.x) * step,
    )[0];
    if (nearest !== undefined) return nearest.id;
  }
  return undefined;
}

/** Minutes between two stretches; overlapping ones are nearer the more alike they begin. */
function nearness(box: Box, here: Box): number {
  const apart = Math.max(box.start - here.end, here.start - box.end);
  const shift = Math.abs(box.start - here.start) / 10_000;
  return (apart > 0 ? apart + 1 : apart === 0 ? 1 : 0) + shift;
}
