import { describe, expect, it } from 'vitest';
import type { Column } from './geometry';
import { behind, lined, roomsOf, strideOf, strode, stretched, type Member } from './group';
import type { Timed } from './places';

function wall(text: string): string {
  return text.length > 5 ? `2025-09-${text.replace(' ', 'T')}:00` : `2025-09-17T${text}:00`;
}

function at(starts: string, ends: string, roomId: string | null): Timed {
  return { roomId, starts: wall(starts), ends: wall(ends) };
}

const tray = { roomId: 'a', starts: null, ends: null };
const rooms = ['a', 'b', 'c', null].map((room) => column('2025-09-17', room));

function column(day: string, roomId: string | null): Column {
  return { index: 0, key: '', day, roomId, venueId: null, x: 0, width: 100 };
}

describe('a stride', () => {
  it('is minutes and rooms', () => {
    const from = at('10:00', '11:00', 'a');
    expect(strideOf(from, at('10:15', '11:15', 'c'), rooms)).toEqual({ minutes: 15, rooms: 2 });
    expect(strideOf(from, at('18 09:00', '18 10:00', 'a'), rooms)).toEqual({
      minutes: 1380,
      rooms: 0,
    });
    expect(strideOf({ ...from, roomId: 'hidden' }, from, rooms).rooms).toBe(0);
  });

  const group: Member[] = [
    { id: 'one', place: at('10:00', '11:00', 'a') },
    { id: 'two', place: at('11:30', '12:00', 'b') },
  ];
  it.each<[string, number, number, [string, string, string | null][]]>([
    [
      'keeps times and rooms apart',
      15,
      1,
      [
        ['10:15', '11:15', 'b'],
        ['11:45', '12:15', 'c'],
      ],
    ],
    [
      'leads to another day',
      1440,
      0,
      [
        ['18 10:00', '18 11:00', 'a'],
        ['18 11:30', '18 12:00', 'b'],
      ],
    ],
    [
      'ends at the last room',
      0,
      9,
      [
        ['10:00', '11:00', 'c'],
        ['11:30', '12:00', null],
      ],
    ],
    [
      'ends at the first room',
      0,
      -1,
      [
        ['10:00', '11:00', 'a'],
        ['11:30', '12:00', 'b'],
      ],
    ],
  ])('%s', (_, minutes, by, places) => {
    expect(strode(group, { minutes, rooms: by }, rooms).map(({ place }) => place)).toEqual(
      places.map(([from, to, room]) => at(from, to, room)),
    );
  });

  it('leaves rooms of a folded venue as they are, and comes into its first', () => {
    const folded = [column('17', 'a'), { ...column('17', 'x'), folded: ['x', 'y'] }];
    const inside = { id: 'y', place: at('10:00', '11:00', 'y') };
    const later = strode([inside], { minutes: 5, rooms: 0 }, folded);
    expect(later[0]?.place).toEqual(at('10:05', '11:05', 'y'));
    const [first] = group;
    const there = first ? strode([first], { minutes: 0, rooms: 1 }, folded) : [];
    expect(there[0]?.place.roomId).toBe('x');
    expect(strideOf(inside.place as Timed, at('10:00', '11:00', 'a'), folded).rooms).toBe(-1);
  });

  it('leaves a room that is not shown, and what has no time', () => {
    const odd = { id: 'odd', place: at('10:00', '11:00', 'hidden') };
    const moved = strode([odd, { id: 'tray', place: tray }], { minutes: 5, rooms: 1 }, rooms);
    expect(moved).toEqual([{ id: 'odd', place: at('10:05', '11:05', 'hidden') }]);
  });
});

it('the rooms are those of the first day', () => {
  const columns = ['17', '18'].flatMap((day) => [column(day, 'a'), column(day, null)]);
  expect(roomsOf(columns).map(({ roomId }) => roomId)).toEqual(['a', null]);
  expect(roomsOf([])).toEqual([]);
});

it('sessions of the tray line up down a column', () => {
  const two = ['one', 'two'].map((id) => ({ id, place: tray }));
  expect(lined(two, column('2025-09-17', 'b'), 600, 60)).toEqual([
    { id: 'one', place: at('10:00', '11:00', 'b') },
    { id: 'two', place: at('11:00', '12:00', 'b') },
  ]);
});

it('all ends move, none to before its start', () => {
  const places = [at('10:00', '11:00', 'a'), at('10:00', '10:05', 'b')];
  const made = stretched(
    places.map((place, index) => ({ id: String(index), place })),
    -15,
  );
  expect(made.map(({ place }) => place.ends)).toEqual([wall('10:45'), wall('10:05')]);
});

describe('copies stand behind all', () => {
  it.each<[string, [string, string][], string[]]>([
    ['one', [['10:00', '11:00']], ['11:00']],
    [
      'a morning',
      [
        ['10:00', '11:00'],
        ['11:15', '12:00'],
      ],
      ['12:00', '13:15'],
    ],
    [
      'two days',
      [
        ['10:00', '11:00'],
        ['18 10:00', '18 11:00'],
      ],
      ['19 10:00', '20 10:00'],
    ],
  ])('%s', (_, places, starts) => {
    const members = places.map(([from, to], id) => ({ id: String(id), place: at(from, to, 'a') }));
    expect(behind(members).map(({ place }) => place.starts)).toEqual(starts.map(wall));
  });

  it('and of the tray stay in it', () => {
    expect(behind([{ id: 'x', place: tray }])).toEqual([{ id: 'x', place: tray }]);
  });
});
