import { describe, expect, it } from 'vitest';
import type { Changed, Event, Programme, Session } from '../ipc';
import { group, patched, patchedEvents } from './rows';
import { usual } from '../testing/usual';

const event: Event = {
  id: 'e1',
  name: { en: 'VIII Congress' },
  theme: {},
  startsOn: '2025-09-16',
  endsOn: '2025-09-18',
  zone: 'Asia/Almaty',
  languages: ['en'],
  dayStarts: 480,
  dayEnds: 1320,
  ...usual.event,
  quiet: [],
};

function session(id: string, starts: string | null, more: Partial<Session> = {}): Session {
  return {
    id,
    eventId: 'e1',
    parentId: null,
    roomId: null,
    kind: 'plenary',
    status: 'draft',
    audience: 'delegates',
    title: { en: id },
    description: {},
    starts,
    ends: starts,
    languages: [],
    attendance: null,
    notes: '',
    locked: false,
    todos: [],
    ...usual.session,
    trackId: null,
    ...more,
  };
}

function programme(sessions: Session[]): Programme {
  return {
    event,
    venues: [],
    rooms: [],
    sessions,
    parts: [],
    coOrganizers: [],
    delegations: [],
    members: [],
    people: [],
    organizations: [],
    agreements: [],
    travels: [],
    tracks: [],
    agreementParties: [],
    ...usual.programme,
  };
}

const part = (id: string, sessionId: string, position: number) => ({
  id,
  sessionId,
  who: { is: 'person' as const, id: 'p' },
  role: 'speaker' as const,
  onBehalfOf: {},
  ...usual.part,
  position,
});

describe('patched', () => {
  const before = programme([
    session('a', '2025-09-17T09:00:00'),
    session('b', '2025-09-17T10:00:00'),
    session('c', null),
  ]);
  const ids = (rows: { id: string }[]) => rows.map((row) => row.id).join(' ');

  it.each<[string, Session | null, string, string]>([
    ['moves a session to its place', session('a', '2025-09-17T11:00:00'), 'a', 'b a c'],
    ['puts an unscheduled one last, by id', session('a', null), 'a', 'b a c'],
    ['adds a new one', session('d', '2025-09-17T09:30:00'), 'd', 'a d b c'],
    ['takes one away', null, 'b', 'a c'],
    ['leaves out another event’s', session('x', null, { eventId: 'e2' }), 'x', 'a b c'],
  ])('%s', (_, row, id, order) => {
    expect(ids(patched(before, [{ noun: 'session', id, row }]).sessions)).toBe(order);
  });

  it('keeps the lists that nothing touches, and the old programme', () => {
    const after = patched(before, [{ noun: 'session', id: 'b', row: null }]);
    expect(after.parts).toBe(before.parts);
    expect(after.rooms).toBe(before.rooms);
    expect(ids(before.sessions)).toBe('a b c');
  });

  it('keeps tracks by their places, and the ways of the event', () => {
    const track = (id: string, position: number, eventId = 'e1') => ({
      ...{ id, eventId, name: { en: id }, position },
    });
    const way = { id: 'w', eventId: 'e1', fromId: 'v1', toId: 'v2', minutes: 15 };
    const changed: Changed[] = [
      { noun: 'track', id: 't1', row: track('t1', 1) },
      { noun: 'track', id: 't2', row: track('t2', 0) },
      { noun: 'track', id: 't3', row: track('t3', 0, 'e2') },
      { noun: 'travel', id: 'w', row: way },
    ];
    const after = patched(before, changed);
    expect(ids(after.tracks)).toBe('t2 t1');
    expect(after.travels).toEqual([way]);
    expect(patched(after, [{ noun: 'travel', id: 'w', row: null }]).travels).toEqual([]);
  });

  it('brings a session back together with its parts', () => {
    const changed: Changed[] = [
      { noun: 'session', id: 'd', row: session('d', null) },
      { noun: 'part', id: 'q', row: part('q', 'd', 1) },
      { noun: 'part', id: 'r', row: part('r', 'd', 0) },
      { noun: 'part', id: 'z', row: part('z', 'of another event', 0) },
    ];
    expect(ids(patched(before, changed).parts)).toBe('r q');
  });

  it('takes the last row where an operation names one twice', () => {
    const changed: Changed[] = [
      { noun: 'session', id: 'a', row: session('a', null) },
      { noun: 'session', id: 'a', row: null },
    ];
    expect(ids(patched(before, changed).sessions)).toBe('b c');
  });

  it('takes the event itself over, and no other', () => {
    const renamed = { ...event, name: { en: 'IX Congress' } };
    expect(patched(before, [{ noun: 'event', id: 'e1', row: renamed }]).event).toBe(renamed);
    const other = { ...event, id: 'e2' };
    expect(patched(before, [{ noun: 'event', id: 'e2', row: other }]).event).toBe(event);
  });
});

it('keeps events by their first day', () => {
  const earlier = { ...event, id: 'e2', startsOn: '2022-09-14' };
  const events = patchedEvents([event], [{ noun: 'event', id: 'e2', row: earlier }]);
  expect(events.map(({ id }) => id)).toEqual(['e2', 'e1']);
});

it('groups rows, each under all its keys', () => {
  const groups = group([{ of: ['a', 'b'] }, { of: ['b'] }], (row) => row.of);
  expect(groups.get('a')).toHaveLength(1);
  expect(groups.get('b')).toHaveLength(2);
  expect(groups.get('c')).toBeUndefined();
});
