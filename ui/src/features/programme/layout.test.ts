import { describe, expect, it } from 'vitest';
import { columnsOf, columnsWithin, countColumns, DAY_GAP } from './columns';
import { boxesIn, columnAt, minuteAt, roomIn, yOf } from './geometry';
import { boardDays, firstFree, layoutOf, piecesOf, type LayoutIn, type Placed } from './layout';
import { neighbour } from './neighbours';

const DAYS = ['2025-09-16', '2025-09-17', '2025-09-18'];

function session(id: string, roomId: string | null, starts: string, ends: string): Placed {
  return { id, parentId: null, roomId, starts, ends };
}

function board(sessions: Placed[], days = DAYS, withoutRoom = false, more: Partial<LayoutIn> = {}) {
  return layoutOf({
    sessions,
    days,
    rooms: [
      { id: 'c', venueId: 'late', position: 0 },
      { id: 'a', venueId: 'early', position: 1 },
      { id: 'b', venueId: 'early', position: 2 },
    ],
    venues: [
      { id: 'late', position: 1 },
      { id: 'early', position: 0 },
    ],
    hours: { from: 480, to: 1320 },
    withoutRoom,
    scale: { minute: 1, column: 100 },
    ...more,
  });
}

describe('days', () => {
  it('are the event’s, and those with sessions by mistake', () => {
    const rows = [{ starts: '2025-10-17T09:00:00' }, { starts: null }];
    expect(boardDays('2025-09-16', '2025-09-18', rows)).toEqual([...DAYS, '2025-10-17']);
    expect(boardDays('2025-12-31', '2026-01-01', [])).toEqual(['2025-12-31', '2026-01-01']);
  });
});

describe('columns', () => {
  it('stand under their venues, day by day', () => {
    const { columns, days, width } = board([]);
    expect(columns.slice(0, 3).map(({ roomId }) => roomId)).toEqual(['a', 'b', 'c']);
    expect(days[0]?.venues.map(({ venueId, width: own }) => [venueId, own])).toEqual([
      ['early', 200],
      ['late', 100],
    ]);
    expect(days[1]?.x).toBe(300 + DAY_GAP);
    expect(width).toBe(900 + 2 * DAY_GAP);
    expect(new Set(columns.map(({ key }) => key)).size).toBe(9);
  });

  it('end with those without a room', () => {
    const { columns, of } = board(
      [session('x', null, '2025-09-16T09:00:00', '2025-09-16T10:00:00')],
      ['2025-09-16'],
      true,
    );
    expect(columns.at(-1)?.roomId).toBeNull();
    expect(of.get('x')?.[0]?.column).toBe(3);
  });
});

describe('a folded venue', () => {
  const folded = { venues: ['early'], width: 40 };

  it('is one narrow column of every day', () => {
    const { columns, days, width } = board([], DAYS, false, { folded });
    expect(columns.slice(0, 2)).toMatchObject([
      { roomId: 'a', folded: ['a', 'b'], x: 0, width: 40 },
      { roomId: 'c', x: 40, width: 100 },
    ]);
    expect(columns[1]?.folded).toBeUndefined();
    expect(days[0]?.venues).toMatchObject([
      { venueId: 'early', folded: true, width: 40 },
      { venueId: 'late', folded: false, width: 100 },
    ]);
    expect(days[1]?.x).toBe(140 + DAY_GAP);
    expect(width).toBe(420 + 2 * DAY_GAP);
  });

  it('holds the sessions of all its rooms, which keep their rooms', () => {
    const { of, boxes, columns } = board(
      [
        session('x', 'a', '2025-09-17T09:00:00', '2025-09-17T10:00:00'),
        session('y', 'b', '2025-09-17T09:30:00', '2025-09-17T10:30:00'),
      ],
      DAYS,
      false,
      { folded },
    );
    expect(of.get('x')?.[0]?.column).toBe(2);
    expect(boxes[2]?.map(({ id }) => id)).toEqual(['x', 'y']);
    const [column, room] = [columns[2], columns[3]];
    if (column === undefined || room === undefined) throw new Error('columns are missing');
    expect([roomIn(column, 'b'), roomIn(column, 'c'), roomIn(column, null)]).toEqual([
      'b',
      'a',
      'a',
    ]);
    expect(roomIn(room, 'b')).toBe('c');
  });

  const rooms = [
    { id: 'a', venueId: 'v', position: 0 },
    { id: 'b', venueId: 'v', position: 1 },
    { id: 'c', venueId: 'w', position: 2 },
  ];
  it.each<[string[], boolean, number, number]>([
    [[], false, 3, 0],
    [['v'], false, 1, 1],
    [['v', 'w'], true, 1, 2],
    [['v', 'w'], false, 0, 2],
    [['gone'], false, 3, 0],
  ])('%j, without a room: %s, leaves %i wide and %i narrow', (venues, without, wide, narrow) => {
    expect(countColumns(rooms, without, venues)).toEqual({ wide, narrow });
    const { columns } = columnsOf(['d'], rooms, [], without, 100, { venues, width: 40 });
    expect(columns.filter(({ width }) => width === 100)).toHaveLength(wide);
    expect(columns.filter(({ width }) => width === 40)).toHaveLength(narrow);
  });

  it('no rooms at all: one column', () => {
    expect(countColumns([], false, [])).toEqual({ wide: 1, narrow: 0 });
  });

  it.each([
    [1, [], false],
    [3, [], true],
    [3, ['v'], false],
    [2, ['w'], true],
  ])('%i days fit with %j folded', (days, venues, without) => {
    const fold = { venues, width: 40 };
    const own = columnsWithin(1600, days, rooms, without, fold);
    const { width } = columnsOf(DAYS.slice(0, days), rooms, [], without, own, fold);
    expect(width).toBeLessThanOrEqual(1600);
    expect(width).toBeGreaterThan(1600 - 20);
  });
});

describe('places and pixels', () => {
  // A fixed seed: the same boards every time.
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const two = (number: number) => String(number).padStart(2, '0');

  it('go both ways on any board, and no two blocks cover one another', () => {
    for (let round = 0; round < 60; round += 1) {
      const sessions = Array.from({ length: 1 + random(30) }, (_, at) => {
        const start = 6 * 60 + random(200) * 5;
        const length = 5 + random(40) * 5;
        const day = DAYS[random(3)] ?? '';
        const wall = (minute: number) => {
          const over = minute >= 1440;
          const date = over ? `2025-09-${Number(day.slice(8)) + 1}` : day;
          return `${date}T${two(Math.floor((minute % 1440) / 60))}:${two(minute % 60)}:00`;
        };
        return session(
          `${at}`,
          ['a', 'b', 'c'][random(3)] ?? '',
          wall(start),
          wall(start + length),
        );
      });
      const scale = { minute: 0.15 + random(70) / 10, column: 64 + random(600) };
      const folded = { venues: [[], ['early'], ['early', 'late']][random(3)] ?? [], width: 40 };
      const trimmed = random(2) === 1;
      const layout = board(sessions, DAYS, false, { scale, folded, trimmed });
      expect([...layout.of.values()].flat()).toHaveLength(sessions.length);
      expect((layout.axis.from % 60) + (layout.axis.to % 60)).toBe(0);
      for (const [at, boxes] of layout.boxes.entries()) {
        const column = layout.columns[at];
        for (const box of boxes) {
          expect(columnAt(layout.columns, box.x + 1)).toBe(column);
          expect(box.x + box.width).toBeLessThanOrEqual((column?.x ?? 0) + (column?.width ?? 0));
          expect(minuteAt(box.y, layout.axis, scale)).toBeCloseTo(box.start);
          expect(yOf(box.end, layout.axis, scale)).toBeLessThanOrEqual(layout.height + 0.01);
          for (const other of boxes) {
            if (other === box || other.width <= 4 || box.width <= 4) continue;
            const apart =
              box.x + box.width <= other.x + 1 ||
              other.x + other.width <= box.x + 1 ||
              box.y + box.height <= other.y + 0.01 ||
              other.y + other.height <= box.y + 0.01;
            expect(apart, `${round}: ${box.id} and ${other.id}`).toBe(true);
          }
        }
      }
      // What is mounted for the whole plane is everything, once.
      const all = { x: 0, y: -50, width: layout.width, height: layout.height + 100 };
      expect(boxesIn(layout.columns, layout.boxes, all)).toHaveLength(sessions.length);
    }
  });
});

describe('the axis', () => {
  const rows: [string, Placed[], { from: number; to: number }][] = [
    [
      'from the first session to the last, over all days',
      [
        session('x', 'a', '2025-09-16T10:20:00', '2025-09-16T11:10:00'),
        session('y', 'b', '2025-09-18T14:00:00', '2025-09-18T15:00:00'),
      ],
      { from: 600, to: 900 },
    ],
    ['all hours where there is no session', [], { from: 480, to: 1320 }],
    [
      'an hour for one that takes no time',
      [session('x', 'a', '2025-09-16T10:00:00', '2025-09-16T10:00:00')],
      { from: 600, to: 660 },
    ],
  ];
  it.each(rows)('trimmed: %s', (_, sessions, axis) => {
    expect(board(sessions, DAYS, false, { trimmed: true }).axis).toEqual(axis);
  });

  it('shows the event’s hours, and more where a session needs it', () => {
    expect(board([]).axis).toEqual({ from: 480, to: 1320 });
    const early = session('x', 'a', '2025-09-16T06:40:00', '2025-09-16T07:00:00');
    const night = session('y', 'a', '2025-09-17T22:30:00', '2025-09-18T01:10:00');
    const { axis, of } = board([early, night]);
    expect(axis).toEqual({ from: 360, to: 1560 });
    expect(of.get('y')).toHaveLength(1);
    expect(of.get('y')?.[0]).toMatchObject({ start: 1350, end: 1510, y: 990 });
  });
});

describe('sessions', () => {
  it('over midnight are one piece, over days one a day', () => {
    expect(piecesOf('2025-09-16T23:00:00', '2025-09-17T06:00:00', DAYS)).toEqual([
      { day: '2025-09-16', start: 1380, end: 1800, first: true, last: true },
    ]);
    expect(piecesOf('2025-09-16T09:00:00', '2025-09-18T12:00:00', DAYS)).toEqual([
      { day: '2025-09-16', start: 540, end: 1440, first: true, last: false },
      { day: '2025-09-17', start: 0, end: 1440, first: false, last: false },
      { day: '2025-09-18', start: 0, end: 720, first: false, last: true },
    ]);
    expect(piecesOf('2025-09-17T09:00:00', '2025-09-17T10:00:00', ['2025-09-16'])).toEqual([]);
  });

  it('that end before they start are drawn small, where they start', () => {
    const { of } = board([session('x', 'a', '2025-09-16T10:00:00', '2025-09-16T09:00:00')]);
    expect(of.get('x')?.[0]).toMatchObject({ start: 600, end: 600 });
    expect(of.get('x')?.[0]?.height).toBeGreaterThan(10);
  });

  it('of a room that is gone stand without a room', () => {
    const rows = [session('x', 'gone', '2025-09-16T10:00:00', '2025-09-16T11:00:00')];
    expect(board(rows, DAYS, true).of.get('x')?.[0]?.column).toBe(3);
  });
});

describe('the first free time', () => {
  it('is the first gap that is long enough', () => {
    const hours = { from: 480, to: 1320 };
    const { boxes } = board([
      session('x', 'a', '2025-09-16T08:30:00', '2025-09-16T09:00:00'),
      session('y', 'a', '2025-09-16T09:30:00', '2025-09-16T12:00:00'),
    ]);
    expect(firstFree(boxes[0] ?? [], hours, 30)).toBe(480);
    expect(firstFree(boxes[0] ?? [], hours, 60)).toBe(720);
    expect(firstFree([], hours, 60)).toBe(480);
    expect(firstFree(boxes[0] ?? [], { from: 480, to: 740 }, 60)).toBe(480);
  });
});

describe('neighbours', () => {
  const layout = board([
    session('a1', 'a', '2025-09-16T09:00:00', '2025-09-16T10:00:00'),
    session('a2', 'a', '2025-09-16T11:00:00', '2025-09-16T12:00:00'),
    session('a2b', 'a', '2025-09-16T11:30:00', '2025-09-16T12:30:00'),
    session('b1', 'b', '2025-09-16T11:10:00', '2025-09-16T11:40:00'),
    session('b2', 'b', '2025-09-16T15:00:00', '2025-09-16T16:00:00'),
    session('d2', 'a', '2025-09-17T11:00:00', '2025-09-17T12:00:00'),
  ]);

  it('lie up and down in the column, aside in the nearest one', () => {
    const rows: [string, Parameters<typeof neighbour>[2], string | undefined][] = [
      ['a1', 'down', 'a2'],
      ['a2', 'up', 'a1'],
      ['a1', 'up', undefined],
      ['a2', 'forward', 'a2b'],
      ['a2b', 'back', 'a2'],
      ['a2b', 'forward', 'b1'],
      ['a1', 'forward', 'b1'],
      ['b2', 'back', 'a2b'],
      ['b1', 'forward', 'd2'],
      ['d2', 'back', 'b1'],
      ['d2', 'forward', undefined],
      ['a2b', 'first', 'a1'],
      ['b1', 'last', 'b2'],
      ['b1', 'start', 'a1'],
      ['a1', 'end', 'd2'],
      ['gone', 'down', 'a1'],
    ];
    for (const [from, way, to] of rows) {
      expect(neighbour(layout, from, way), `${from} ${way}`).toBe(to);
    }
  });
});
