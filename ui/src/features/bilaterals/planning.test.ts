import { expect, it } from 'vitest';
import type { Bilateral, Session } from '../../ipc';
import { byDay, gridOf, groupOf } from './planning';

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
const session = (starts: string | null, status: Session['status'] = 'draft') =>
  ({ id: 's', starts, status }) as Session;

it('tells what became of a request', () => {
  const at = '2025-09-17T10:00:00';
  expect(groupOf(row('r'), undefined)).toBe('waiting');
  expect(groupOf(row('r', { status: 'agreed' }), session(null))).toBe('waiting');
  expect(groupOf(row('r'), session(at, 'cancelled'))).toBe('waiting');
  expect(groupOf(row('r', { status: 'agreed' }), session(at))).toBe('planned');
  expect(groupOf(row('r', { status: 'refused' }), session(at))).toBe('refused');
});

it('puts the planned ones in a grid by day and time', () => {
  const sessions: Record<string, Session> = {
    late: session('2025-09-17T15:00:00'),
    early: session('2025-09-17T09:00:00'),
    before: session('2025-09-16T18:00:00'),
    off: session('2025-09-16T08:00:00', 'cancelled'),
  };
  const rows = Object.keys(sessions).map((id) => row(id, { status: 'agreed', sessionId: id }));
  const told = gridOf([...rows, row('alone')], (id) => sessions[id]).map(
    ([day, list]) => `${day}: ${list.map((one) => one.bilateral.id).join(' ')}`,
  );
  expect(told).toEqual(['2025-09-16: before', '2025-09-17: early late']);
});

it('groups free times by day', () => {
  const time = (starts: string) => ({ starts, ends: starts, rooms: ['r'] });
  const days = byDay([time('2025-09-16T09:00:00'), time('2025-09-17T09:00:00')]);
  expect(days.map(([day, list]) => [day, list.length])).toEqual([
    ['2025-09-16', 1],
    ['2025-09-17', 1],
  ]);
});
