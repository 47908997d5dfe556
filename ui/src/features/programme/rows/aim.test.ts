import { describe, expect, it } from 'vitest';
import { ghostAt, offsetOf, placeFor, type Grip } from './aim';
import { stripsOf } from './layout';

const DAYS = ['2025-09-17', '2025-09-18'];
const HOURS = new Map([
  ['2025-09-17', { from: 480, to: 1560 }],
  ['2025-09-18', { from: 480, to: 1200 }],
]);
// One pixel a minute: 17 September 08:00 to 02:00, a gap of 16, 18 September from x 1096.
const { strips } = stripsOf(DAYS, HOURS, 1);
const place = { roomId: 'r', starts: '2025-09-17T10:00:00', ends: '2025-09-17T11:30:00' };

function drag(
  grip: Grip,
  from: number,
  to: number,
  step = 5,
  own = place,
  room: string | null = 'r',
) {
  const caught = { place: own, grip, day: '2025-09-17' };
  const offset = offsetOf(caught, strips, from, 1);
  const found = placeFor({ ...caught, offset }, strips, to, 1, step, room);
  return found && [found.roomId, found.starts.slice(5, 16), found.ends.slice(5, 16)];
}

describe('where a bar goes', () => {
  it.each<[string, Grip, number, number, number, string, string]>([
    // Caught at 10:20, let go 40 minutes later.
    ['later', 'move', 140, 180, 5, '09-17T10:40', '09-17T12:10'],
    ['in steps', 'move', 140, 143, 5, '09-17T10:05', '09-17T11:35'],
    ['finely', 'move', 140, 143, 1, '09-17T10:03', '09-17T11:33'],
    ['to the next day', 'move', 140, 1096 + 140, 5, '09-18T10:00', '09-18T11:30'],
    ['past midnight', 'move', 120, 960, 5, '09-18T00:00', '09-18T01:30'],
    ['not into the gap', 'move', 120, 1083, 5, '09-18T02:00', '09-18T03:30'],
    ['the end', 'end', 210, 240, 5, '09-17T10:00', '09-17T12:00'],
    ['the end never before the start', 'end', 210, 0, 5, '09-17T10:00', '09-17T10:05'],
    ['the start', 'start', 120, 90, 5, '09-17T09:30', '09-17T11:30'],
    ['the start never after the end', 'start', 120, 400, 1, '09-17T11:29', '09-17T11:30'],
    ['the end into the next day', 'end', 210, 1096, 5, '09-17T10:00', '09-18T08:00'],
  ])('%s', (_, grip, from, to, step, starts, ends) => {
    expect(drag(grip, from, to, step)).toEqual(['r', starts, ends]);
  });

  it('takes the room of the row it is let go in', () => {
    expect(drag('move', 140, 140, 5, place, null)).toEqual([null, '09-17T10:00', '09-17T11:30']);
  });

  it('has no place where there are no days', () => {
    const caught = { place, grip: 'move' as const, day: '2025-09-17', offset: 0 };
    expect(placeFor(caught, [], 10, 1, 5, null)).toBeUndefined();
    expect(ghostAt(place, [], '2025-09-17', 1)).toBeUndefined();
  });
});

describe('the ghost', () => {
  it.each([
    ['2025-09-17T10:00:00', '2025-09-17T11:30:00', '2025-09-17', 120, 89],
    ['2025-09-18T09:00:00', '2025-09-18T10:00:00', '2025-09-18', 1156, 59],
    // A night stands where its evening is, though the clock says the next day.
    ['2025-09-18T00:30:00', '2025-09-18T01:30:00', '2025-09-17', 990, 59],
  ])('of %s to %s stands on %s', (starts, ends, day, x, width) => {
    expect(ghostAt({ starts, ends }, strips, day, 1)).toEqual({ x, width });
  });
});
