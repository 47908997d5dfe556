import { describe, expect, it } from 'vitest';
import { arrange, stripsOf, type Bar, type Item, type RowIn } from './layout';
import {
  areaIn,
  barArea,
  dayAway,
  laterIn,
  nearestBar,
  rangeIn,
  spotIn,
  touchedIn,
  type Plane,
} from './plane';

const DAYS = ['2025-09-17', '2025-09-18'];
const HOURS = new Map([
  ['2025-09-17', { from: 480, to: 1560 }],
  ['2025-09-18', { from: 480, to: 1200 }],
]);
const wall = (text: string) => `2025-09-${text.replace(' ', 'T')}:00`;
const item = (id: string, from: string, to: string): Item => ({
  id,
  starts: wall(from),
  ends: wall(to),
});
const row = (id: string, ...items: Item[]): RowIn => ({ id, kind: 'row', items });

// A pixel a minute: 17 September 08:00 to 02:00, a gap of 16, 18 September from x 1096. Rows:
// a head to y 24, r1 to 50, r2 with two lanes to 96, one of a folded venue to 114.
const arranged = arrange(
  [
    { id: 'v1', kind: 'group', items: [] },
    row('r1', item('a', '17 09:00', '17 10:00'), item('b', '17 11:00', '17 12:00')),
    row('r2', item('c', '17 09:30', '17 11:30'), item('d', '17 10:00', '17 10:30')),
    {
      id: 'v2',
      kind: 'folded',
      items: [item('e', '18 09:00', '18 10:00'), item('n', '17 23:00', '18 01:00')],
      rooms: ['r3', 'r4'],
    },
  ],
  DAYS,
  { lane: 20, low: 12, group: 24, pad: 3 },
);
const { strips } = stripsOf(DAYS, HOURS, 1);
const plane: Plane = { rows: arranged.rows, strips, scale: 1, pad: 3 };
const bar = (id: string) => arranged.of.get(id)?.[0] as Bar;

describe('a point means', () => {
  it.each<[string, number, number, string, string, number]>([
    ['a room and a minute', 60, 30, 'r1', '17', 540],
    ['the lower lane’s room too', 60, 90, 'r2', '17', 540],
    ['the night of the evening’s day', 1020, 30, 'r1', '17', 1500],
    ['the next day', 1096 + 60, 100, 'v2', '18', 540],
    ['the row under a head', 60, 10, 'r1', '17', 540],
    ['the first minute, before all', -50, 30, 'r1', '17', 480],
    ['the last row and minute, beyond all', 9000, 900, 'v2', '18', 1200],
    ['the nearer day, in the gap', 1083, 30, 'r1', '17', 1560],
  ])('%s', (_, x, y, id, day, minute) => {
    const spot = spotIn(plane, x, y);
    expect([spot?.row.id, spot?.strip.day.slice(8), spot?.minute]).toEqual([id, day, minute]);
  });

  it('nothing where there is no day, or no row under the last head', () => {
    expect(spotIn({ ...plane, strips: [] }, 10, 30)).toBeUndefined();
    expect(spotIn({ ...plane, rows: plane.rows.slice(0, 1) }, 10, 10)).toBeUndefined();
  });
});

it('an area stands where its spot is', () => {
  for (const { kind, y, ...own } of arranged.rows) {
    if (kind === 'group') continue;
    for (const strip of strips) {
      for (let start = strip.from; start < strip.to - 30; start += 37) {
        const area = areaIn(plane, { kind, y, ...own }, strip, start, start + 30);
        const spot = spotIn(plane, area.x, area.y);
        expect([spot?.row.id, spot?.strip.day, spot?.minute]).toEqual([own.id, strip.day, start]);
      }
    }
  }
});

it('bars stand in their lanes, lower where many rooms share a row', () => {
  expect(barArea(plane, bar('a'))).toEqual({ x: 60, y: 27, width: 59, height: 18 });
  expect(barArea(plane, bar('d'))).toEqual({ x: 120, y: 73, width: 29, height: 18 });
  expect(barArea(plane, bar('n'))).toMatchObject({ x: 900, height: 10 });
  expect(barArea(plane, { ...bar('a'), row: 9 })).toBeUndefined();
});

it.each<[string, number, number, number, number, string[]]>([
  ['one', 70, 30, 10, 10, ['a']],
  ['rows', 70, 30, 60, 30, ['a', 'c']],
  ['lanes', 125, 60, 1, 30, ['c', 'd']],
  ['nothing between', 121, 27, 40, 5, []],
  ['all', 0, 0, 3000, 300, ['a', 'b', 'c', 'd', 'n', 'e']],
])('a rectangle touches %s', (_, x, y, width, height, ids) => {
  expect(touchedIn(plane, { x, y, width, height })).toEqual(ids);
});

it.each<[string, string, string[]]>([
  ['a', 'b', ['a', 'b']],
  ['b', 'a', ['a', 'b']],
  ['a', 'c', ['a', 'b', 'c', 'd']],
  ['a', 'd', ['a', 'c', 'd']],
  ['d', 'e', ['c', 'd', 'n', 'e']],
])('from %s to %s', (from, to, ids) => {
  expect(rangeIn(arranged.rows, bar(from), bar(to))).toEqual(ids);
});

it('a range holds both its ends, whichever way it is drawn', () => {
  const ids = [...arranged.of.keys()];
  for (const from of ids) {
    for (const to of ids) {
      const range = rangeIn(arranged.rows, bar(from), bar(to));
      expect(range).toContain(from);
      expect(range).toContain(to);
      expect(new Set(rangeIn(arranged.rows, bar(to), bar(from)))).toEqual(new Set(range));
    }
  }
});

describe('some minutes later', () => {
  it.each<[string, number, number, number, number, number]>([
    ['in step', 0, 601, 5, 0, 605],
    ['earlier', 0, 601, -5, 0, 600],
    ['past the hours lies the next day', 0, 1555, 5, 1, 480],
    ['before them the day before, as long as it is', 1, 480, -5, 0, 1500],
    ['at the very last it goes on', 1, 1195, 60, 1, 1255],
    ['at the very first too', 0, 480, -60, 0, 420],
  ])('%s', (_, strip, minute, by, there, to) => {
    const from = strips[strip];
    const found = from && laterIn(strips, { strip: from, minute }, by, 60);
    expect([found?.strip.index, found?.minute]).toEqual([there, to]);
  });
});

it('the nearest bar overlaps, or ends or begins soonest', () => {
  const bars = arranged.rows[1]?.bars ?? [];
  expect(nearestBar(bars, { start: 600, end: 610 })?.id).toBe('a');
  expect(nearestBar(bars, { start: 640, end: 650 })?.id).toBe('b');
  expect(nearestBar([], { start: 0, end: 10 })).toBeUndefined();
});

it('another day is gone to in the nearest row that has it', () => {
  expect(dayAway(arranged.rows, bar('a'), 1)?.id).toBe('e');
  expect(dayAway(arranged.rows, bar('e'), -1)?.id).toBe('n');
  expect(dayAway(arranged.rows, bar('e'), 1)).toBeUndefined();
});
