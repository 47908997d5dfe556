import { expect, it } from 'vitest';
import type { Box } from './geometry';
import { firstUnseen } from './insight';

const SEEN = { x: 0, y: 0, width: 500, height: 400 };

function box(id: string, x: number, y: number): Box {
  const rect = { x, y, width: 100, height: 60 };
  return { id, column: 0, lane: 0, lanes: 1, start: 0, end: 60, ...rect } as unknown as Box;
}

it.each<[string, Box[], string | null]>([
  ['a day without sessions', [], null],
  ['one in sight', [box('a', 100, 100), box('b', 900, 0)], null],
  ['one whose end alone is in sight', [box('a', 100, -30)], 'a'],
  ['one of which less than half is in sight', [box('a', 470, 10)], 'a'],
  ['all to the side: the earliest', [box('a', 900, 300), box('b', 1200, 100)], 'b'],
  ['two as early: the first room', [box('a', 1200, 100), box('b', 900, 100)], 'b'],
  ['a sliver at the lower edge', [box('a', 100, 370)], 'a'],
  ['all below', [box('a', 100, 700), box('b', 100, 500)], 'b'],
])('%s', (_, boxes, id) => {
  expect(firstUnseen([boxes], SEEN)?.id ?? null).toBe(id);
});
