import { describe, expect, it } from 'vitest';
import { bandsOf } from './bands';
import { layoutOf, type Placed } from './layout';
import { markAt, marksOf, talliesOf, type Found } from './marks';
import { minutesOf, nowOn } from './now';

const DAYS = ['2025-09-16', '2025-09-17'];

function at(id: string, day: number, from: string, to: string, roomId = 'a'): Placed {
  const date = DAYS[day] ?? '';
  return { id, parentId: null, roomId, starts: `${date}T${from}:00`, ends: `${date}T${to}:00` };
}

function board(sessions: Placed[]) {
  return layoutOf({
    sessions,
    days: DAYS,
    rooms: [
      { id: 'a', venueId: 'v', position: 0 },
      { id: 'b', venueId: 'v', position: 1 },
    ],
    venues: [{ id: 'v', position: 0 }],
    hours: { from: 480, to: 1080 },
    withoutRoom: false,
    scale: { minute: 1, column: 100 },
  });
}

const LAYOUT = board([
  at('1', 0, '08:00', '09:00'),
  at('2', 0, '08:00', '10:00', 'b'),
  at('3', 1, '13:00', '14:00'),
]);
const FOUND: Found[] = [
  { severity: 'warning', sessions: ['1', '2'] },
  { severity: 'clash', sessions: ['2'] },
  { severity: 'warning', sessions: ['3', '1'] },
  { severity: 'clash', sessions: ['gone'] },
  { severity: 'clash', sessions: [] },
];

describe('counts on the heads', () => {
  it('are of findings, each once in a room and on a day', () => {
    const { days, columns } = talliesOf(FOUND, LAYOUT);
    expect([...days]).toEqual([
      ['2025-09-16', { count: 3, worst: 'clash' }],
      ['2025-09-17', { count: 1, worst: 'warning' }],
    ]);
    expect(columns.get('2025-09-16/a')).toEqual({ count: 2, worst: 'warning' });
    expect(columns.get('2025-09-16/b')).toEqual({ count: 2, worst: 'clash' });
    expect(columns.get('2025-09-17/a')).toEqual({ count: 1, worst: 'warning' });
    expect(columns.has('2025-09-17/b')).toBe(false);
  });
});

describe('marks on the strip', () => {
  it('stand at their times, the worst of each place', () => {
    expect(marksOf(FOUND, LAYOUT)).toEqual([
      { at: 0, length: 0.1, session: '2', count: 2, worst: 'clash' },
      { at: 0.5, length: 0.1, session: '3', count: 1, worst: 'warning' },
    ]);
  });

  it('are no more than there are places', () => {
    const many = Array.from({ length: 900 }, (_, one) => ({
      severity: 'warning' as const,
      sessions: [`${1 + (one % 3)}`],
    }));
    const marks = marksOf(many, LAYOUT, 10);
    expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(900);
    expect(marks.length).toBeLessThanOrEqual(10);
  });

  it('are found by the pointer, the nearest one', () => {
    const marks = marksOf(FOUND, LAYOUT);
    expect(markAt(marks, 0.51)?.session).toBe('3');
    expect(markAt(marks, 0.25)).toBeUndefined();
    expect(markAt([], 0)).toBeUndefined();
  });
});

describe('bands', () => {
  const rows = (kinds: Record<string, string>) =>
    ['1', '2', '3'].map((id) => ({ id, kind: kinds[id] ?? 'forum', status: 'draft' }));

  it('are of meals and prayers, over all columns of their day', () => {
    expect(bandsOf(rows({ '3': 'meal' }), LAYOUT)).toMatchObject([
      { kind: 'meal', session: '3', start: 780, end: 840, x: 212, width: 200 },
    ]);
    expect(bandsOf(rows({ '1': 'prayer', '2': 'meal' }), LAYOUT)).toHaveLength(2);
    expect(bandsOf(rows({}), LAYOUT)).toEqual([]);
  });

  it('of one kind that touch are one, and cancelled ones are none', () => {
    const both = rows({ '1': 'meal', '2': 'meal' });
    expect(bandsOf(both, LAYOUT)).toMatchObject([{ start: 480, end: 600 }]);
    expect(
      bandsOf(
        both.map((row) => ({ ...row, status: 'cancelled' })),
        LAYOUT,
      ),
    ).toEqual([]);
  });
});

describe('now', () => {
  it.each([
    ['UTC', 0],
    ['UTC+5', 300],
    ['UTC+5:30', 330],
    ['UTC\u22123:30', -210],
    ['UTC-3', -180],
    ['GMT+5', null],
    ['', null],
  ])('%s is %s minutes', (label, minutes) => expect(minutesOf(label)).toBe(minutes));

  const clock = {
    days: [
      { day: '2025-09-16', label: 'UTC+5' },
      { day: '2025-09-17', label: 'UTC+6' },
    ],
  };
  it.each([
    [Date.UTC(2025, 8, 16, 4, 15, 59), { day: '2025-09-16', minute: 555 }],
    [Date.UTC(2025, 8, 15, 19, 0), { day: '2025-09-16', minute: 0 }],
    [Date.UTC(2025, 8, 15, 18, 59), null],
    [Date.UTC(2025, 8, 17, 0, 0), { day: '2025-09-17', minute: 360 }],
    [Date.UTC(2025, 8, 17, 18, 0), null],
  ])('%i', (millis, now) => expect(nowOn(clock, millis)).toEqual(now));
});
