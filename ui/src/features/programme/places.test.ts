import { describe, expect, it } from 'vitest';
import type { Column } from './geometry';
import { movedTo, placeAt, resized, shifted, withEdge, type Timed } from './places';

const DAY = '2025-09-17';

function at(starts: string, ends: string, roomId: string | null = 'a'): Timed {
  const wall = (text: string) => (text.length > 5 ? text : `${DAY}T${text}:00`);
  return { roomId, starts: wall(starts), ends: wall(ends) };
}

function column(day: string, roomId: string | null): Column {
  return { index: 0, key: '', day, roomId, venueId: null, x: 0, width: 100 };
}

describe('strokes', () => {
  it('move a session in step, with its length', () => {
    expect(shifted(at('10:00', '11:30'), 5)).toEqual(at('10:05', '11:35'));
    expect(shifted(at('10:02', '11:00'), -5)).toEqual(at('10:00', '10:58'));
    expect(shifted(at('10:00', '11:00'), 15)).toEqual(at('10:15', '11:15'));
    expect(shifted(at('00:00', '01:00'), -5)).toEqual(at('2025-09-16T23:55:00', '00:55'));
    expect(shifted(at('23:30', '2025-09-18T00:30:00'), 5)).toEqual(
      at('23:35', '2025-09-18T00:35:00'),
    );
  });

  it('build on one another', () => {
    let place = at('10:00', '11:00');
    for (let times = 0; times < 24; times += 1) place = shifted(place, 5);
    expect(place).toEqual(at('12:00', '13:00'));
    for (let times = 0; times < 24; times += 1) place = shifted(place, -5);
    expect(place).toEqual(at('10:00', '11:00'));
  });

  it('change the end, never to before the start', () => {
    expect(resized(at('10:00', '11:00'), 5)).toEqual(at('10:00', '11:05'));
    expect(resized(at('10:00', '10:10'), -15)).toEqual(at('10:00', '10:05'));
    expect(resized(at('23:00', '23:55'), 15)).toEqual(at('23:00', '2025-09-18T00:10:00'));
  });

  it('go to another room and day at the same time', () => {
    expect(movedTo(at('10:10', '11:00'), column('2025-09-18', 'b'))).toEqual(
      at('2025-09-18T10:10:00', '2025-09-18T11:00:00', 'b'),
    );
    expect(movedTo(at('10:10', '11:00'), column(DAY, null)).roomId).toBeNull();
  });
});

describe('drags', () => {
  it('put a session into a column, also past midnight', () => {
    expect(placeAt(column(DAY, 'b'), 1470, 60)).toEqual(
      at('2025-09-18T00:30:00', '2025-09-18T01:30:00', 'b'),
    );
  });

  it('draw an edge as far as one step before the other', () => {
    const from = at('10:00', '11:00');
    expect(withEdge(from, 'start', DAY, 540, 5)).toEqual(at('09:00', '11:00'));
    expect(withEdge(from, 'start', DAY, 700, 5)).toEqual(at('10:55', '11:00'));
    expect(withEdge(from, 'start', DAY, 700, 1)).toEqual(at('10:59', '11:00'));
    expect(withEdge(from, 'end', DAY, 720, 5)).toEqual(at('10:00', '12:00'));
    expect(withEdge(from, 'end', DAY, 0, 5)).toEqual(at('10:00', '10:05'));
    expect(withEdge(from, 'end', DAY, 1500, 5)).toEqual(at('10:00', '2025-09-18T01:00:00'));
  });
});
