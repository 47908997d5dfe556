/** Where the focus goes from a session: by place and time, never by order of rows. */

import type { Box } from './geometry';
import type { Layout } from './layout';

export type Direction =
  | 'up'
  | 'down'
  | 'back'
  | 'forward'
  | 'first'
  | 'last'
  | 'start'
  | 'end'
  | 'earlier'
  | 'later'
  | 'dayBefore'
  | 'dayAfter';

/** Minutes of a page. */
const PAGE = 180;

/**
 * The session to go to, or undefined where there is none. Up and down: in the same
 * column, by time. Back and forward: against and with the reading direction, first
 * among those side by side, then to the nearest column that has any. First and last:
 * of the column. Start and end: of the board. Earlier and later: a page away in the column,
 * by one session at least. Day before and after: in the same room, else in the nearest one
 * of that day that has any.
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
    case 'earlier':
    case 'later':
      return pageAway(column, here, direction === 'later' ? 1 : -1);
    case 'dayBefore':
    case 'dayAfter':
      return otherDay(layout, here, direction === 'dayAfter' ? 1 : -1);
  }
}

/** The session of a column that lies nearest to a stretch of minutes. */
export function nearestIn(
  column: readonly Box[],
  stretch: { start: number; end: number },
): string | undefined {
  return [...column].sort((a, b) => nearness(a, stretch) - nearness(b, stretch))[0]?.id;
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

function pageAway(column: readonly Box[], here: Box, step: 1 | -1): string | undefined {
  const at = column.indexOf(here);
  const beyond = step === 1 ? column.slice(at + 1) : column.slice(0, at).reverse();
  const inPage = beyond.filter((box) => Math.abs(box.start - here.start) <= PAGE);
  return (inPage.at(-1) ?? beyond[0])?.id;
}

function otherDay(layout: Layout, here: Box, step: 1 | -1): string | undefined {
  const from = layout.columns[here.column];
  const at = layout.days.findIndex(({ day }) => day === from?.day);
  const day = layout.days[at + step]?.day;
  const columns = layout.columns.filter((column) => column.day === day);
  const same = columns.findIndex(({ roomId }) => roomId === from?.roomId);
  const found = columns
    .map(({ index }, order) => ({ boxes: layout.boxes[index] ?? [], far: Math.abs(order - same) }))
    .filter(({ boxes }) => boxes.length > 0)
    .sort((a, b) => a.far - b.far)[0];
  return found && nearestIn(found.boxes, here);
}

/** Minutes between two stretches; overlapping ones are nearer the more alike they begin. */
function nearness(box: Box, here: { start: number; end: number }): number {
  const apart = Math.max(box.start - here.end, here.start - box.end);
  const shift = Math.abs(box.start - here.start) / 10_000;
  return (apart > 0 ? apart + 1 : apart === 0 ? 1 : 0) + shift;
}
