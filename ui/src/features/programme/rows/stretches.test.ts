import { expect, it } from 'vitest';
import { stretchesOf, type Stay } from './stretches';
import type { Bar, Strip } from './layout';

const strip = (index: number): Strip => ({
  index,
  day: `2025-09-${17 + index}`,
  from: 480,
  to: 1200,
  x: 0,
  width: 0,
});
const bar = (id: string, at: number, start: number, end: number): Bar => ({
  id,
  row: 0,
  strip: at,
  start,
  end,
  lane: 0,
  at: 0,
  first: true,
  last: true,
});

const both = [strip(0), strip(1)];
const one = [strip(0)];

it.each<[string, Bar[], Strip[], Stay | null, number[][], number[][]]>([
  ['nothing to do', [], one, null, [[0, 480, 1200]], []],
  [
    'between two sessions',
    [bar('a', 0, 540, 600), bar('b', 0, 660, 720)],
    one,
    null,
    [
      [0, 480, 540],
      [0, 600, 660],
      [0, 720, 1200],
    ],
    [],
  ],
  [
    'overlapping and nested ones are one stretch',
    [bar('a', 0, 480, 720), bar('b', 0, 500, 600), bar('c', 0, 700, 900)],
    one,
    null,
    [[0, 900, 1200]],
    [],
  ],
  ['a short break is none', [bar('a', 0, 480, 600), bar('b', 0, 605, 1200)], one, null, [], []],
  ['cancelled binds nobody', [bar('off', 0, 480, 1200)], one, null, [[0, 480, 1200]], []],
  [
    'arrives in the morning, leaves next day',
    [bar('a', 1, 480, 600)],
    both,
    { from: '2025-09-17T10:00:00', to: '2025-09-18T11:00:00' },
    [
      [0, 600, 1200],
      [1, 600, 660],
    ],
    [
      [0, 480, 600],
      [1, 660, 1200],
    ],
  ],
  [
    'away for a whole day',
    [],
    both,
    { from: '2025-09-18T07:00:00', to: null },
    [[1, 480, 1200]],
    [[0, 480, 1200]],
  ],
  [
    'leaves before it comes: away, and never free',
    [],
    one,
    { from: '2025-09-17T12:00:00', to: '2025-09-17T10:00:00' },
    [],
    [
      [0, 480, 720],
      [0, 720, 1200],
    ],
  ],
  [
    'a session after departure leaves the time before it free',
    [bar('a', 0, 900, 960)],
    one,
    { from: null, to: '2025-09-17T12:00:00' },
    [[0, 480, 720]],
    [[0, 720, 1200]],
  ],
])('%s', (_, bars, strips, stay, free, away) => {
  const found = stretchesOf(bars, strips, stay, (id) => id === 'off');
  const plain = (list: typeof found.free) => list.map((part) => [part.strip, part.start, part.end]);
  expect(plain(found.free)).toEqual(free);
  expect(plain(found.away)).toEqual(away);
});
