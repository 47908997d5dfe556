import { expect, it } from 'vitest';
import type { Box } from './geometry';
import { rowsOf } from './grid';

function box(start: number, column: number): Box {
  const rect = { x: 0, y: 0, width: 0, height: 0, depth: 0, clear: { top: 0, height: 0 } };
  return {
    id: `${column}/${start}`,
    column,
    start,
    end: start + 60,
    ...rect,
    first: true,
    last: true,
  };
}

it.each<[string, number[][], [number, number][]]>([
  ['of nothing are none', [[], []], []],
  [
    'are the times at which any session starts, each once, in order',
    [[600, 540], [], [540, 570]],
    [
      [540, 1],
      [570, 2],
      [600, 3],
    ],
  ],
  [
    'go on past midnight',
    [[1500], [0]],
    [
      [0, 1],
      [1500, 2],
    ],
  ],
])('rows %s', (_, starts, rows) => {
  const boxes = starts.map((column, index) => column.map((start) => box(start, index)));
  expect([...rowsOf(boxes)]).toEqual(rows);
});
