import { expect, it } from 'vitest';
import type { Bilateral, Session } from '../../ipc';
import { byDay, gridsOf, groupOf, plannedOf, type Side } from './planning';

const row = (id: string, change: Partial<Bilateral> = {}): Bilateral => ({
  id,
  eventId: 'event',
  fromId: 'a',
  toId: 'b',
  status: 'pending',
  days: [],
  minutes: 30,
  topic: '',
  accompanying: 0,
  languages: [],
  flags: false,
  gift: '',
  notes: '',
  sessionId: null,
  ...change,
});
const session = (starts: string | null, status: Session['status'] = 'draft', roomId = 'hall') =>
  ({ id: 's', starts, status, roomId }) as Session;

it('tells what became of a request', () => {
  const at = '2025-09-17T10:00:00';
  expect(groupOf(row('r'), undefined)).toBe('waiting');
  expect(groupOf(row('r', { status: 'agreed' }), session(null))).toBe('waiting');
  expect(groupOf(row('r'), session(at, 'cancelled'))).toBe('waiting');
  expect(groupOf(row('r', { status: 'agreed' }), session(at))).toBe('planned');
  expect(groupOf(row('r', { status: 'refused' }), session(at))).toBe('refused');
  expect(groupOf(row('r', { status: 'withdrawn' }), session(at, 'cancelled'))).toBe('withdrawn');
});

it('puts the planned ones in a grid of each day, by room or by delegation', () => {
  const sessions: Record<string, Session> = {
    late: session('2025-09-17T15:00:00'),
    early: session('2025-09-17T09:00:00', 'draft', 'salon'),
    beside: session('2025-09-17T09:00:00'),
    before: session('2025-09-16T18:00:00'),
    off: session('2025-09-16T08:00:00', 'cancelled'),
    unplaced: session(null),
  };
  const sides: Record<string, string> = { early: 'c', beside: 'd' };
  const rows = Object.keys(sessions).map((id) =>
    row(id, { status: 'agreed', sessionId: id, toId: sides[id] ?? 'b' }),
  );
  const refused = row('refused', { status: 'refused', sessionId: 'late' });
  const planned = plannedOf([...rows, row('alone'), refused], (id) => sessions[id]);
  expect(planned.map(({ bilateral }) => bilateral.id)).toEqual([
    'before',
    'beside',
    'early',
    'late',
  ]);
  const order = ['salon', 'hall', 'b', 'a', 'd', 'c'];
  const told = (side: Side) =>
    gridsOf(planned, side, (id) => order.indexOf(id ?? '')).map(({ day, times, rows: list }) => [
      day,
      times.map((time) => time.slice(11, 16)).join(' '),
      ...list.map(
        ({ id, cells }) =>
          `${id}: ${cells.map((cell) => cell.map((one) => one.bilateral.id).join('+') || '-').join(' ')}`,
      ),
    ]);
  expect(told('rooms')).toEqual([
    ['2025-09-16', '18:00', 'hall: before'],
    ['2025-09-17', '09:00 15:00', 'salon: early -', 'hall: beside late'],
  ]);
  expect(told('delegations')).toEqual([
    ['2025-09-16', '18:00', 'b: before', 'a: before'],
    ['2025-09-17', '09:00 15:00', 'b: - late', 'a: beside+early late', 'd: beside -', 'c: early -'],
  ]);
});

it('groups free times by day', () => {
  const time = (starts: string) => ({
    starts,
    ends: starts,
    rooms: ['r'],
    findings: [],
    elsewhere: [],
  });
  const days = byDay([time('2025-09-16T09:00:00'), time('2025-09-17T09:00:00')]);
  expect(days.map(([day, list]) => [day, list.length])).toEqual([
    ['2025-09-16', 1],
    ['2025-09-17', 1],
  ]);
});
