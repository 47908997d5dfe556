import { expect, it } from 'vitest';
import { arrange, type Item, type RowIn } from './layout';
import { neighbour, type Way } from './neighbours';

const at = (id: string, from: string, to: string): Item => ({
  id,
  starts: `2025-09-${from.replace(' ', 'T')}:00`,
  ends: `2025-09-${to.replace(' ', 'T')}:00`,
});
const row = (id: string, ...items: Item[]): RowIn => ({ id, kind: 'row', items });

// Two venues: a row of three, an empty one, one of overlapping sessions over two days.
const { rows, of } = arrange(
  [
    { id: 'v1', kind: 'group', items: [] },
    row(
      'r1',
      at('a', '17 09:00', '17 10:00'),
      at('b', '17 11:00', '17 12:00'),
      at('c', '18 09:00', '18 10:00'),
    ),
    row('r2'),
    { id: 'v2', kind: 'group', items: [] },
    row('r3', at('d', '17 11:00', '17 13:00'), at('e', '17 11:30', '17 12:00')),
    row('r4', at('f', '18 08:00', '18 09:00'), at('g', '17 08:00', '17 08:30')),
  ],
  ['2025-09-17', '2025-09-18'],
  { lane: 20, low: 12, group: 24, pad: 3 },
);

it.each<[string, Way, string | undefined]>([
  ['a', 'forward', 'b'],
  ['b', 'forward', 'c'],
  ['c', 'forward', undefined],
  ['b', 'back', 'a'],
  ['a', 'back', undefined],
  ['d', 'forward', 'e'],
  ['a', 'first', 'a'],
  ['a', 'last', 'c'],
  ['b', 'start', 'a'],
  ['b', 'end', 'f'],
  // Over the empty row and the head of the next venue.
  ['a', 'down', 'd'],
  ['b', 'down', 'd'],
  ['c', 'down', 'd'],
  // Another lane of the same row comes before the next row.
  ['d', 'down', 'e'],
  ['e', 'up', 'd'],
  ['e', 'down', 'g'],
  ['d', 'up', 'b'],
  ['f', 'up', 'd'],
  ['f', 'down', undefined],
  ['a', 'up', undefined],
  ['a', 'pageDown', 'd'],
  ['f', 'pageUp', 'c'],
  ['f', 'pageDown', undefined],
  ['a', 'pageUp', undefined],
])('from %s %s to %s', (from, way, to) => {
  expect(neighbour(rows, of.get(from)?.[0], way, 80)?.id).toBe(to);
});

it('goes from nowhere to the first', () => {
  expect(neighbour(rows, undefined, 'down')?.id).toBe('a');
  expect(neighbour([], undefined, 'end')).toBeUndefined();
});

it('reaches every session of a row by going forward', () => {
  for (const { bars } of rows) {
    const seen: string[] = [];
    for (let bar = bars[0]; bar !== undefined; bar = neighbour(rows, bar, 'forward')) {
      seen.push(bar.id);
    }
    expect(seen).toEqual(bars.map(({ id }) => id));
  }
});
