import { expect, it } from 'vitest';
import { pairsOf, wayBetween } from './travels';

it.each<[string[], [string, string][]]>([
  [[], []],
  [['a'], []],
  [
    ['a', 'b', 'c'],
    [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ],
  ],
])('the pairs of %j', (list, pairs) => expect(pairsOf(list)).toEqual(pairs));

it('finds a way in either direction', () => {
  const way = { id: 't', eventId: 'e', fromId: 'a', toId: 'b', minutes: 15 };
  expect(wayBetween([way], 'a', 'b')).toBe(way);
  expect(wayBetween([way], 'b', 'a')).toBe(way);
  expect(wayBetween([way], 'a', 'c')).toBeUndefined();
});
