import { describe, expect, it } from 'vitest';
import { boardDays, DAY_GAP, firstFree, layoutOf, piecesOf, type Placed } from './layout';
import { neighbour } from './neighbours';

const DAYS = ['2025-09-16', '2025-09-17', '2025-09-18'];

function session(id: string, roomId: string | null, starts: string, ends: string): Placed {
  return { id, parentId: null, roomId, starts, ends };
}

function board(sessions: Placed[], days = DAYS, withoutRoom = false) {
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

describe('the axis', () => {
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
