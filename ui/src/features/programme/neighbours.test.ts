import { describe, expect, it } from 'vitest';
import { layoutOf } from './layout';
import { nearestIn, neighbour, type Direction } from './neighbours';

function session(id: string, roomId: string, from: string, to: string, day = '17') {
  const wall = (clock: string) => `2025-09-${day}T${clock}:00`;
  return { id, parentId: null, roomId, starts: wall(from), ends: wall(to) };
}

const layout = layoutOf({
  sessions: [
    session('a1', 'a', '09:00', '10:00'),
    session('a2', 'a', '10:00', '11:00'),
    session('a3', 'a', '12:00', '13:00'),
    session('a4', 'a', '17:00', '18:00'),
    session('c1', 'c', '12:30', '13:00'),
    session('a5', 'a', '10:30', '11:00', '18'),
    session('a6', 'a', '16:00', '18:00', '18'),
    session('b1', 'b', '12:00', '13:00', '18'),
  ],
  rooms: ['a', 'b', 'c'].map((id, position) => ({ id, venueId: 'v', position })),
  venues: [{ id: 'v', position: 0 }],
  days: ['2025-09-17', '2025-09-18'],
  hours: { from: 540, to: 1080 },
  withoutRoom: false,
  scale: { minute: 1, column: 100 },
});

describe('the focus goes', () => {
  it.each<[string, Direction, string | undefined]>([
    ['a1', 'down', 'a2'],
    ['a1', 'up', undefined],
    ['a1', 'last', 'a4'],
    ['a4', 'first', 'a1'],
    ['a3', 'forward', 'c1'],
    ['c1', 'back', 'a3'],
    ['a2', 'start', 'a1'],
    ['a2', 'end', 'b1'],
    ['a1', 'later', 'a3'],
    ['a3', 'later', 'a4'],
    ['a4', 'later', undefined],
    ['a3', 'earlier', 'a1'],
    ['a4', 'earlier', 'a3'],
    ['a2', 'dayAfter', 'a5'],
    ['a4', 'dayAfter', 'a6'],
    ['c1', 'dayAfter', 'b1'],
    ['a5', 'dayBefore', 'a2'],
    ['b1', 'dayBefore', 'a3'],
    ['b1', 'dayAfter', undefined],
    ['gone', 'down', 'a1'],
  ])('from %s %s', (from, way, to) => {
    expect(neighbour(layout, from, way)).toBe(to);
  });
});

it('the nearest of a column overlaps, or else is the least away', () => {
  const column = layout.boxes[0] ?? [];
  expect(nearestIn(column, { start: 630, end: 700 })).toBe('a2');
  expect(nearestIn(column, { start: 940, end: 950 })).toBe('a4');
  expect(nearestIn([], { start: 0, end: 1 })).toBeUndefined();
});
