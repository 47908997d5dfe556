import { describe, expect, it } from 'vitest';
import {
  arrange,
  barsIn,
  hoursOf,
  labelStep,
  momentAt,
  momentOf,
  rowAt,
  rowsIn,
  stripAt,
  stripOf,
  stripsOf,
  STRIP_GAP,
  wallOf,
  widthOf,
  xOf,
  xOfMoment,
  type Item,
  type RowIn,
} from './layout';

const DAYS = ['2025-09-17', '2025-09-18', '2025-09-19'];
const USUAL = { from: 8 * 60, to: 20 * 60 };

function item(id: string, from: string, to: string): Item {
  const wall = (text: string) => `2025-09-${text.replace(' ', 'T')}:00`;
  return { id, starts: wall(from), ends: wall(to) };
}

describe('hours of a day', () => {
  it.each([
    ['nothing outside', [item('a', '17 09:00', '17 10:00')], [480, 1200], [480, 1200]],
    [
      'early and late, in whole hours',
      [item('a', '17 06:40', '17 20:20')],
      [360, 1260],
      [480, 1200],
    ],
    [
      'a night belongs to its evening',
      [item('a', '17 23:00', '18 01:30')],
      [480, 1560],
      [480, 1200],
    ],
    [
      'longer than a night: on both days',
      [item('a', '17 23:00', '18 09:00')],
      [480, 1440],
      [0, 1200],
    ],
    ['an hour after midnight', [item('a', '18 00:30', '18 01:00')], [480, 1200], [0, 1200]],
  ])('%s', (_, sessions, first, second) => {
    const found = hoursOf(DAYS, sessions, USUAL);
    expect(found.get('2025-09-17')).toEqual({ from: first[0], to: first[1] });
    expect(found.get('2025-09-18')).toEqual({ from: second[0], to: second[1] });
  });

  it('are those of its sessions alone where it is trimmed', () => {
    const sessions = [item('a', '17 09:40', '17 11:20'), item('b', '17 14:00', '17 15:00')];
    const found = hoursOf(DAYS, [...sessions, item('c', '18 10:00', '18 10:00')], USUAL, true);
    expect(found.get('2025-09-17')).toEqual({ from: 540, to: 900 });
    expect(found.get('2025-09-18')).toEqual({ from: 600, to: 660 });
    expect(found.get('2025-09-19')).toEqual({ from: 480, to: 1200 });
  });

  it('takes the event’s odd hours as whole ones', () => {
    const found = hoursOf(['2025-09-17'], [], { from: 510, to: 1110 });
    expect(found.get('2025-09-17')).toEqual({ from: 480, to: 1140 });
  });
});

describe('the time axis', () => {
  const hours = hoursOf(DAYS, [item('n', '17 22:00', '18 02:00')], USUAL);
  const { strips, width } = stripsOf(DAYS, hours, 2);

  it('puts days after each other, with a gap', () => {
    // 08:00 to 02:00, then twice 08:00 to 20:00.
    expect(strips.map(({ x, width: own }) => [x, own])).toEqual([
      [0, 2160],
      [2160 + STRIP_GAP, 1440],
      [3600 + 2 * STRIP_GAP, 1440],
    ]);
    expect(width).toBe(5040 + 2 * STRIP_GAP);
  });

  it.each([
    ['2025-09-17T08:00:00', 0],
    ['2025-09-17T23:59:00', 1918],
    ['2025-09-18T01:00:00', 2040],
    ['2025-09-18T02:00:00', 2160],
    ['2025-09-18T08:00:00', 2176],
    ['2025-09-19T20:00:00', width],
    // Between the night's end and the next morning: the morning.
    ['2025-09-18T05:00:00', 2176],
    // Days that are not shown: the same clock of the nearest.
    ['2025-09-10T09:00:00', 120],
    ['2025-09-30T09:00:00', 3632 + 120],
  ])('%s stands at %d', (wall, x) => {
    expect(xOfMoment(strips, momentOf(wall), 2)).toBe(x);
  });

  it.each([
    [-50, '2025-09-17T08:00:00'],
    [0, '2025-09-17T08:00:00'],
    [2040, '2025-09-18T01:00:00'],
    [2162, '2025-09-18T02:00:00'],
    [2172, '2025-09-18T08:00:00'],
    [2296, '2025-09-18T09:00:00'],
    [99_999, '2025-09-19T20:00:00'],
  ])('x %d means %s', (x, wall) => {
    const moment = momentAt(strips, x, 2);
    expect(moment && wallOf(moment)).toBe(wall);
  });

  it('is its own inverse at every quarter of an hour and scale', () => {
    for (const scale of [0.25, 1, 1.6, 3.3, 8]) {
      const axis = stripsOf(DAYS, hours, scale).strips;
      for (const strip of axis) {
        for (let minute = strip.from; minute <= strip.to; minute += 15) {
          const moment = momentAt(axis, xOf(strip, minute, scale), scale);
          expect(moment?.day).toBe(strip.day);
          expect(moment?.minute).toBeCloseTo(minute, 6);
          expect(xOfMoment(axis, { day: strip.day, minute }, scale)).toBeCloseTo(
            xOf(strip, minute, scale),
            6,
          );
        }
      }
    }
  });

  it('has no day where there is none', () => {
    expect(stripAt([], 10)).toBeUndefined();
    expect(momentAt([], 10, 1)).toBeUndefined();
    expect(xOfMoment([], momentOf('2025-09-17T08:00:00'), 1)).toBe(0);
  });

  it('writes hours as far apart as they can be read', () => {
    expect([8, 1.6, 0.5, 0.25, 0.01].map(labelStep)).toEqual([15, 30, 120, 180, 1440]);
  });
});

const MEASURES = { lane: 20, low: 12, group: 24, pad: 3 };

function rows(...input: [string, Item[]][]): RowIn[] {
  return input.map(([id, items]) => ({ id, kind: 'row', items }));
}

describe('lanes of a row', () => {
  it.each<[string, Item[], Record<string, number>, number]>([
    ['none', [], {}, 1],
    [
      'one after the other',
      [item('a', '17 09:00', '17 10:00'), item('b', '17 10:00', '17 11:00')],
      { a: 0, b: 0 },
      1,
    ],
    [
      'at once',
      [item('a', '17 09:00', '17 10:00'), item('b', '17 09:30', '17 10:30')],
      { a: 0, b: 1 },
      2,
    ],
    [
      'a lane that is free again is taken',
      [
        item('a', '17 09:00', '17 12:00'),
        item('b', '17 09:30', '17 10:00'),
        item('c', '17 10:00', '17 11:00'),
      ],
      { a: 0, b: 1, c: 1 },
      2,
    ],
    [
      'the longer first',
      [item('short', '17 09:00', '17 10:00'), item('long', '17 09:00', '17 12:00')],
      { long: 0, short: 1 },
      2,
    ],
    [
      'other days begin anew',
      [
        item('a', '17 09:00', '17 10:00'),
        item('b', '17 09:00', '17 10:00'),
        item('c', '18 09:00', '18 10:00'),
      ],
      { a: 0, b: 1, c: 0 },
      2,
    ],
    [
      'sessions without a length stand apart',
      [item('a', '17 09:00', '17 09:00'), item('b', '17 09:00', '17 09:00')],
      { a: 0, b: 1 },
      2,
    ],
  ])('%s', (_, items, wanted, most) => {
    const { rows: found } = arrange(rows(['r', items]), DAYS, MEASURES);
    expect(Object.fromEntries(found[0]?.bars.map(({ id, lane }) => [id, lane]) ?? [])).toEqual(
      wanted,
    );
    expect(found[0]?.lanes).toBe(most);
  });

  it('never puts two at once into one lane', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let round = 0; round < 50; round += 1) {
      const items = Array.from({ length: 30 }, (_, at) => {
        const start = 8 + random(10);
        const wall = (hour: number) => `17 ${String(hour).padStart(2, '0')}:00`;
        return item(`s${at}`, wall(start), wall(start + 1 + random(4)));
      });
      const bars = arrange(rows(['r', items]), DAYS, MEASURES).rows[0]?.bars ?? [];
      expect(bars).toHaveLength(30);
      for (const a of bars) {
        for (const b of bars) {
          if (a === b || a.lane !== b.lane) continue;
          expect(a.end <= b.start || b.end <= a.start).toBe(true);
        }
      }
    }
  });
});

describe('rows', () => {
  const input: RowIn[] = [
    { id: 'v', kind: 'group', items: [] },
    ...rows(
      ['r1', [item('a', '17 09:00', '17 10:00'), item('b', '17 09:30', '17 10:30')]],
      ['r2', []],
      ['r3', [item('a', '17 09:00', '17 10:00'), item('l', '17 22:00', '19 09:00')]],
    ),
  ];
  const found = arrange(input, DAYS, MEASURES);

  it('stand under each other, as high as their lanes', () => {
    expect(found.rows.map(({ y, height }) => [y, height])).toEqual([
      [0, 24],
      [24, 46],
      [70, 26],
      [96, 26],
    ]);
    expect(found.height).toBe(122);
    expect(found.most).toBe(4);
  });

  it('hold a session as often as it stands in them, and cut it into days', () => {
    expect(found.of.get('a')?.map(({ row }) => row)).toEqual([1, 3]);
    expect(
      found.of
        .get('l')
        ?.map(({ strip, start, end, first, last, at }) => [strip, start, end, first, last, at]),
    ).toEqual([
      [0, 1320, 1440, true, false, 1],
      [1, 0, 1440, false, false, 2],
      [2, 0, 540, false, true, 3],
    ]);
  });

  it.each([
    [-5, 'v'],
    [0, 'v'],
    [24, 'r1'],
    [69, 'r1'],
    [70, 'r2'],
    [500, 'r3'],
  ])('y %d is %s', (y, id) => {
    expect(rowAt(found.rows, y)?.id).toBe(id);
  });

  it('are found where a stretch touches them', () => {
    expect(rowsIn(found.rows, 30, 71).map(({ id }) => id)).toEqual(['r1', 'r2']);
    expect(rowsIn(found.rows, -100, 1).map(({ id }) => id)).toEqual(['v']);
    expect(rowsIn([], 0, 100)).toEqual([]);
    expect(rowAt([], 0)).toBeUndefined();
  });

  it('give the bars that a stretch of x touches', () => {
    const { strips } = stripsOf(DAYS, hoursOf(DAYS, [], USUAL), 1);
    const row = found.rows[1];
    if (row === undefined) throw new Error('no row');
    const ids = (from: number, to: number) => barsIn(row, strips, 1, from, to).map(({ id }) => id);
    expect(ids(0, 60)).toEqual([]);
    expect(ids(0, 61)).toEqual(['a']);
    expect(ids(0, 1000)).toEqual(['a', 'b']);
    expect(ids(130, 1000)).toEqual(['b']);
    expect(widthOf({ start: 0, end: 1 }, 1)).toBe(6);
  });
});

it.each([
  ['17', 600, '17', 600],
  ['18', 60, '17', 1500],
  ['18', 600, '18', 600],
  ['18', 300, undefined, undefined],
  ['17', 60, undefined, undefined],
])('the moment of %s at %d stands in the hours of %s', (day, minute, own, at) => {
  const hours = new Map([
    ['2025-09-17', { from: 480, to: 1560 }],
    ['2025-09-18', { from: 480, to: 1200 }],
  ]);
  const { strips } = stripsOf(['2025-09-17', '2025-09-18'], hours, 1);
  const found = stripOf(strips, { day: `2025-09-${day}`, minute });
  expect([found?.strip.day.slice(8), found?.minute]).toEqual([own, at]);
});
