import { describe, expect, it } from 'vitest';
import type { Hidden } from './look';
import { roomsShown, shownOf, type Sorted } from './shown';

function row(
  id: string,
  roomId: string | null,
  kind = 'plenary',
  status = 'draft',
  trackId: string | null = null,
): Sorted {
  return { id, roomId, kind, status, trackId };
}

const ROWS = [
  row('1', 'a'),
  row('2', 'b', 'meal', 'draft', 'youth'),
  row('3', null, 'plenary', 'cancelled'),
  row('4', 'gone'),
];
const known = (id: string) => id !== 'gone';
const none: Hidden = { rooms: [], kinds: [], tracks: [], statuses: [] };

describe('what is shown', () => {
  const rows: [string, Partial<Hidden>, string[], string[]][] = [
    ['everything', {}, [], ['1', '2', '3', '4']],
    ['a room less', { rooms: ['a'] }, [], ['2', '3', '4']],
    ['what has a room', { rooms: [''] }, [], ['1', '2']],
    ['a kind less', { kinds: ['meal'] }, [], ['1', '3', '4']],
    ['a track less', { tracks: ['youth'] }, [], ['1', '3', '4']],
    ['what has a track', { tracks: [''] }, [], ['2']],
    ['a status less', { statuses: ['cancelled', 'draft'] }, [], []],
    ['a session chosen', { statuses: ['cancelled', 'draft'] }, ['3'], ['3']],
    ['kinds unknown by now', { kinds: ['ball'], rooms: ['z'] }, [], ['1', '2', '3', '4']],
  ];
  it.each(rows)('%s', (_, hidden, kept, ids) => {
    const shown = shownOf(ROWS, { ...none, ...hidden }, known, kept);
    expect(shown.map(({ id }) => id)).toEqual(ids);
  });

  it('is the same list where nothing is left out', () => {
    expect(shownOf(ROWS, none, known)).toBe(ROWS);
    expect(roomsShown(ROWS, none, [])).toBe(ROWS);
  });

  it('has the rooms of what stays', () => {
    const rooms = [{ id: 'a' }, { id: 'b' }];
    const hidden = { ...none, rooms: ['a', 'b'] };
    expect(roomsShown(rooms, hidden, [])).toEqual([]);
    expect(roomsShown(rooms, hidden, ['b'])).toEqual([{ id: 'b' }]);
  });
});
