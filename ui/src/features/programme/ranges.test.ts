import { describe, expect, it } from 'vitest';
import { layoutOf } from './layout';
import { everyOne, rangeOf, rectOf, touched } from './ranges';

const DAY = '2025-09-17';

function session(id: string, roomId: string, from: string, to: string) {
  return { id, parentId: null, roomId, starts: `${DAY}T${from}:00`, ends: `${DAY}T${to}:00` };
}

const layout = layoutOf({
  sessions: [
    session('a1', 'a', '09:00', '10:00'),
    session('a2', 'a', '10:00', '11:00'),
    session('a3', 'a', '11:00', '12:00'),
    session('b1', 'b', '09:00', '10:30'),
    session('b2', 'b', '11:00', '12:00'),
    session('c1', 'c', '09:30', '10:00'),
    session('c2', 'c', '10:00', '10:00'),
  ],
  rooms: ['a', 'b', 'c'].map((id, position) => ({ id, venueId: 'v', position })),
  venues: [{ id: 'v', position: 0 }],
  days: [DAY],
  hours: { from: 540, to: 1080 },
  withoutRoom: false,
  scale: { minute: 1, column: 100 },
});

describe('a range', () => {
  it.each<[string, string, string[]]>([
    ['a1', 'a3', ['a1', 'a2', 'a3']],
    ['a3', 'a2', ['a2', 'a3']],
    ['a1', 'a1', ['a1']],
    ['a1', 'b1', ['a1', 'a2', 'b1']],
    ['c1', 'a1', ['a1', 'b1', 'c1']],
    ['a2', 'c1', ['a1', 'a2', 'b1', 'c1', 'c2']],
    ['a2', 'c2', ['a2', 'b1', 'c2']],
    ['b2', 'a3', ['a3', 'b2']],
    ['a1', 'gone', []],
  ])('from %s to %s', (from, to, ids) => {
    expect(rangeOf(layout, from, to).sort()).toEqual(ids);
  });
});

describe('an area', () => {
  it('takes what it touches', () => {
    expect(touched(layout, { x: 90, y: 30, width: 20, height: 40 })).toEqual(['a1', 'a2', 'b1']);
    expect(touched(layout, { x: 90, y: 130, width: 20, height: 1 })).toEqual(['a3', 'b2']);
    expect(touched(layout, { x: 210, y: 300, width: 20, height: 10 })).toEqual([]);
  });

  it('is the same from whichever corner', () => {
    const rect = { x: 10, y: 20, width: 30, height: 5 };
    expect(rectOf({ x: 10, y: 20 }, { x: 40, y: 25 })).toEqual(rect);
    expect(rectOf({ x: 40, y: 20 }, { x: 10, y: 25 })).toEqual(rect);
  });
});

it('all are those shown, or those that the filter lets stand out', () => {
  expect(everyOne(layout, null)).toHaveLength(7);
  expect(everyOne(layout, new Set(['b2', 'a1', 'elsewhere']))).toEqual(['a1', 'b2']);
});
