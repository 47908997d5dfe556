import { describe, expect, it } from 'vitest';
import type { QuietTime } from '../../ipc';
import { lineOfName, quietBandsOf, quietOn, setupBandsOf } from './bands';
import { layoutOf, type Placed } from './layout';

const DAY = '2025-09-17';
const NEXT = '2025-09-18';

function quiet(starts: number, ends: number, day: string | null = null): QuietTime {
  return { name: { en: `${starts}` }, starts, ends, day };
}

function session(id: string, roomId: string, from: string, to: string, parentId?: string): Placed {
  const wall = (text: string) => (text.length === 5 ? `${DAY}T${text}:00` : `${text}:00`);
  return { id, parentId: parentId ?? null, roomId, starts: wall(from), ends: wall(to) };
}

function layout(sessions: Placed[], folded: string[] = []) {
  return layoutOf({
    sessions,
    rooms: [
      { id: 'hall', venueId: 'v', position: 0 },
      { id: 'small', venueId: 'v', position: 1 },
    ],
    venues: [{ id: 'v', position: 0 }],
    days: [DAY, NEXT],
    hours: { from: 480, to: 1320 },
    withoutRoom: false,
    scale: { minute: 1, column: 100, least: 16 },
    folded: { venues: folded, width: 40 },
    trimmed: false,
  });
}

describe('quiet times', () => {
  const axis = { from: 480, to: 1320 };
  const rows: [string, QuietTime, [number, number][]][] = [
    ['of every day', quiet(720, 810), [[720, 810]]],
    ['of this day', quiet(720, 810, DAY), [[720, 810]]],
    ['of another day', quiet(720, 810, NEXT), []],
    ['before the hours', quiet(300, 480), []],
    ['cut at the first hour', quiet(400, 500), [[480, 500]]],
    ['cut at the last hour', quiet(1300, 1440), [[1300, 1320]]],
    ['after the hours', quiet(1320, 1440), []],
  ];
  it.each(rows)('%s', (_, time, wanted) => {
    expect(quietOn([time], DAY, axis).map(({ start, end }) => [start, end])).toEqual(wanted);
  });

  it('lie across the columns of their days', () => {
    const bands = quietBandsOf([quiet(720, 810), quiet(840, 900, NEXT)], layout([]));
    const { days } = layout([]);
    expect(bands.map(({ start, x, width }) => [start, x, width])).toEqual([
      [720, days[0]?.x, days[0]?.width],
      [720, days[1]?.x, days[1]?.width],
      [840, days[1]?.x, days[1]?.width],
    ]);
    expect(new Set(bands.map(({ key }) => key)).size).toBe(3);
  });
});

describe('set-up', () => {
  const thirty = [
    { id: 'hall', setupMinutes: 30 },
    { id: 'small', setupMinutes: 0 },
  ];
  const rows: [string, Placed[], [number, number][]][] = [
    ['none without sessions', [], []],
    [
      'before and after a session',
      [session('a', 'hall', '10:00', '11:00')],
      [
        [570, 600],
        [660, 690],
      ],
    ],
    ['none in a room without', [session('a', 'small', '10:00', '11:00')], []],
    [
      'all of a short break',
      [session('a', 'hall', '10:00', '11:00'), session('b', 'hall', '11:45', '12:00')],
      [
        [570, 600],
        [660, 705],
        [720, 750],
      ],
    ],
    [
      'none between sessions that touch',
      [session('a', 'hall', '10:00', '11:00'), session('b', 'hall', '11:00', '12:00')],
      [
        [570, 600],
        [720, 750],
      ],
    ],
    [
      'none for what is inside of another',
      [
        session('a', 'hall', '10:00', '12:00'),
        session('b', 'hall', '10:40', '11:00', 'a'),
        session('c', 'hall', '11:50', '12:10'),
      ],
      [
        [570, 600],
        [730, 760],
      ],
    ],
    [
      'cut at the hours shown',
      [session('a', 'hall', '08:10', '09:00')],
      [
        [480, 490],
        [540, 570],
      ],
    ],
    [
      'over midnight on the last day alone',
      [session('a', 'hall', '20:00', `${NEXT}T09:00`)],
      [
        [1170, 1200],
        [540, 570],
      ],
    ],
    ['none for one that is cancelled', [session('off', 'hall', '10:00', '11:00')], []],
  ];
  it.each(rows)('%s', (_, sessions, wanted) => {
    const found = setupBandsOf(thirty, layout(sessions), (id) => id !== 'off');
    expect(found.map(({ start, end }) => [start, end])).toEqual(wanted);
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
  });

  it('lies in the column of its room, unless that is folded away', () => {
    const sessions = [session('a', 'hall', '10:00', '11:00')];
    const open = layout(sessions);
    const [first] = setupBandsOf(thirty, open, () => true);
    expect(first).toMatchObject({ x: open.columns[0]?.x, width: open.columns[0]?.width });
    expect(setupBandsOf(thirty, layout(sessions, ['v']), () => true)).toEqual([]);
  });
});

describe('names of bands', () => {
  const before = [
    { x: 0, start: 780 },
    { x: 0, start: 785 },
    { x: 500, start: 780 },
  ];
  it.each([
    ['begins with others: under them', { x: 0, start: 780 }, 2],
    ['begins so late that a line lies between', { x: 0, start: 800 }, 0],
    ['begins with one, and just after another', { x: 0, start: 796 }, 1],
    ['of another day', { x: 500, start: 780 }, 1],
  ])('%s', (_, band, line) => {
    expect(lineOfName(band, before, 12)).toBe(line);
  });
});
