import { describe, expect, it } from 'vitest';
import type { Box } from './geometry';
import { clearOf } from './layout';

function box(id: string, y: number, height: number, depth = 0, x = 0, width = 140): Box {
  const clear = { top: 0, height: 0 };
  return {
    id,
    column: 0,
    start: y,
    end: y + height,
    x,
    y,
    width,
    height,
    depth,
    clear,
    first: true,
    last: true,
  };
}

describe('where the words of a block stand', () => {
  const parent = box('parent', 100, 200);
  const rows: [string, Box[], Box['clear']][] = [
    ['alone: all of it', [], { top: 0, height: 200 }],
    ['a breakout below: above it', [box('a', 180, 60, 1, 42)], { top: 0, height: 80 }],
    ['a breakout at the top: below it', [box('a', 100, 50, 1, 42)], { top: 50, height: 150 }],
    [
      'between two breakouts',
      [box('a', 100, 50, 1, 42), box('b', 200, 100, 1, 42)],
      { top: 50, height: 50 },
    ],
    ['covered: beside the breakouts', [box('a', 100, 190, 1, 42)], { top: 0, height: 200 }],
    ['one in another lane does not count', [box('a', 100, 50, 1, 300)], { top: 0, height: 200 }],
  ];
  it.each(rows)('%s', (_, inside, clear) => {
    expect(clearOf(parent, [parent, ...inside])).toEqual(clear);
  });
});
