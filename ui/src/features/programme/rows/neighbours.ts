/** Where the focus goes from a bar: by row and time, never by order of the document. Pure. */

import { DAY } from '../../session/walltime';
import { rowAt, type Bar, type Row } from './layout';

export type Way =
  'back' | 'forward' | 'up' | 'down' | 'first' | 'last' | 'start' | 'end' | 'pageUp' | 'pageDown';

/**
 * The bar to go to, or undefined where there is none. Back and forward: in the row, by
 * time. Up and down: to the one at the same time in the next lane, then to the nearest in
 * time of the next row that has any. Pages: as far as `page` pixels of rows. First and
 * last: of the row. Start and end: of all rows.
 */
export function neighbour(
  rows: readonly Row[],
  here: Bar | undefined,
  way: Way,
  page = 0,
): Bar | undefined {
  const row = here && rows[here.row];
  if (here === undefined || row === undefined || way === 'start' || way === 'end') {
    const full = rows.filter(({ bars }) => bars.length > 0);
    return way === 'end' ? full.at(-1)?.bars.at(-1) : full[0]?.bars[0];
  }
  switch (way) {
    case 'first':
      return row.bars[0];
    case 'last':
      return row.bars.at(-1);
    case 'back':
    case 'forward':
      return row.bars[here.at + (way === 'forward' ? 1 : -1)];
    case 'up':
    case 'down': {
      const step = way === 'down' ? 1 : -1;
      return lane(row, here, step) ?? nextRow(rows, here, row.index + step, step);
    }
    case 'pageUp':
    case 'pageDown': {
      const step = way === 'pageDown' ? 1 : -1;
      const wanted = row.y + step * Math.max(page, row.height);
      const at = rowAt(rows, wanted)?.index ?? row.index;
      const there = nextRow(rows, here, at, step) ?? nextRow(rows, here, at, step === 1 ? -1 : 1);
      return there !== undefined && (there.row - row.index) * step > 0 ? there : undefined;
    }
  }
}

/** The bar at the same time, in the nearest lane above or below. */
function lane(row: Row, here: Bar, step: 1 | -1): Bar | undefined {
  let found: Bar | undefined;
  for (const bar of row.bars) {
    const beyond = (bar.lane - here.lane) * step > 0;
    const together = bar.strip === here.strip && bar.start < here.end && here.start < bar.end;
    if (!beyond || !together) continue;
    if (found === undefined || (found.lane - bar.lane) * step > 0) found = bar;
  }
  return found;
}

function nextRow(rows: readonly Row[], here: Bar, from: number, step: 1 | -1): Bar | undefined {
  for (let at = from; at >= 0 && at < rows.length; at += step) {
    const bars = rows[at]?.bars ?? [];
    let best: Bar | undefined;
    for (const bar of bars) {
      const by = best === undefined ? -1 : apart(bar, here) - apart(best, here);
      // Of two that are as near, the one in the lane that is met first.
      if (by < 0 || (by === 0 && best !== undefined && (best.lane - bar.lane) * step > 0))
        best = bar;
    }
    if (best !== undefined) return best;
  }
  return undefined;
}

/** Minutes between two bars; overlapping ones are nearer the more alike they begin. */
function apart(bar: Bar, here: Bar): number {
  const shift = (bar.strip - here.strip) * DAY;
  const start = bar.start + shift;
  const gap = Math.max(start - here.end, here.start - (bar.end + shift));
  return (gap >= 0 ? gap + 1 : 0) + Math.abs(start - here.start) / 100_000;
}
