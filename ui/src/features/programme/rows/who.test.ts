import { describe, expect, it } from 'vitest';
import type {
  Delegation,
  Finding,
  Member,
  MemberFunction,
  Part,
  PartRole,
  Person,
} from '../../../ipc';
import { clashesOfRooms, clashesOfWho, delegationRows, personRows, stayOf } from './who';
import { usual } from '../../../testing/usual';

const delegation = (id: string, arrival: string | null = null, departure: string | null = null) =>
  ({
    id,
    eventId: 'e',
    organizationId: `o-${id}`,
    status: 'accepted',
    languages: [],
    arrival: arrival === null ? null : { ...usual.movement, at: arrival, offsetMinutes: 300 },
    departure: departure === null ? null : { ...usual.movement, at: departure, offsetMinutes: 120 },
    liaison: '',
    ...usual.delegation,
    notes: '',
  }) satisfies Delegation;

const member = (delegationId: string, personId: string | null, is: MemberFunction): Member => ({
  id: `${delegationId}/${personId}`,
  delegationId,
  ...usual.member,
  personId,
  function: is,
  onBehalfOf: {},
  position: 0,
});

const part = (sessionId: string, who: string, role: PartRole): Part => ({
  id: `${sessionId}/${who}`,
  sessionId,
  who: who.startsWith('d') ? { is: 'delegation', id: who } : { is: 'person', id: who },
  role,
  onBehalfOf: {},
  ...usual.part,
  position: 0,
});

const person = (id: string): Person => ({
  id,
  honorific: {},
  ...usual.person,
  name: { en: id },
  title: {},
  organizationId: null,
  languages: [],
});

const rows = {
  delegations: [delegation('d1', '2025-09-16T20:00:00', '2025-09-18T10:00:00'), delegation('d2')],
  members: [
    member('d1', 'p1', 'head'),
    member('d1', 'p2', 'adviser'),
    member('d1', null, 'security'),
    member('d2', 'p3', 'member'),
  ],
  parts: [
    part('s1', 'd1', 'participant'),
    part('s2', 'p1', 'signatory'),
    part('s2', 'p2', 'participant'),
    part('s3', 'p2', 'speaker'),
    part('s4', 'p4', 'guest'),
    part('s5', 'd2', 'participant'),
  ],
  people: [person('p1'), person('p2'), person('p3'), person('p4'), person('p5')],
};

describe('delegations', () => {
  const found = delegationRows(rows, 300);

  it('are where they or their members have a part, each session once', () => {
    expect(found.map(({ id, sessions }) => [id, sessions])).toEqual([
      ['d1', ['s1', 's2', 's3']],
      ['d2', ['s5']],
    ]);
  });

  it('come and go by the event’s clock', () => {
    expect(found.map(({ stay }) => stay)).toEqual([
      { from: '2025-09-16T20:00:00', to: '2025-09-18T13:00:00' },
      null,
    ]);
    expect(stayOf(delegation('d', '2025-09-16T23:30:00'), 360)).toEqual({
      from: '2025-09-17T00:30:00',
      to: null,
    });
  });
});

describe('people', () => {
  const found = personRows(rows, 300);

  it('stand there with a part or a membership, in their own sessions and those of who they head', () => {
    expect(found.map(({ id, sessions }) => [id, sessions])).toEqual([
      ['p1', ['s2', 's1']],
      ['p2', ['s2', 's3']],
      ['p3', []],
      ['p4', ['s4']],
    ]);
  });

  it('are principals as heads, chairs and speakers', () => {
    expect(found.filter(({ principal }) => principal).map(({ id }) => id)).toEqual(['p1', 'p2']);
  });

  it('stay as long as their delegation', () => {
    expect(found.map(({ stay }) => stay?.from ?? null)).toEqual([
      '2025-09-16T20:00:00',
      '2025-09-16T20:00:00',
      null,
      null,
    ]);
  });
});

const finding = (sessions: string[], named: Partial<Finding>): Finding => ({
  rule: 'person-double-booked',
  severity: 'clash',
  sessions,
  people: [],
  rooms: [],
  delegations: [],
  organizations: [],
  from: null,
  to: null,
  figures: [],
  ...usual.finding,
  ...named,
});

const plain = (found: ReturnType<typeof clashesOfRooms>) =>
  [...found].map(([row, { count, sessions }]) => [row, count, [...sessions]]);

describe('clashes', () => {
  it('are what findings of two sessions say, in the rows of those they name', () => {
    const findings = [
      finding(['s2', 's3'], { people: ['p2'] }),
      finding(['s1', 's2'], { people: ['p1'], delegations: ['d1'] }),
      finding(['s4'], { people: ['p4'] }),
      finding(['s4', 's5'], { rooms: ['r1'] }),
    ];
    expect(plain(clashesOfWho(findings, delegationRows(rows, 0)))).toEqual([
      ['d1', 2, ['s2', 's3', 's1']],
    ]);
    expect(plain(clashesOfWho(findings, personRows(rows, 0)))).toEqual([
      ['p2', 1, ['s2', 's3']],
      ['p1', 1, ['s1', 's2']],
    ]);
    expect(plain(clashesOfRooms(findings))).toEqual([['r1', 1, ['s4', 's5']]]);
  });

  it('are none where nothing was found, though two sessions are at once', () => {
    expect(clashesOfWho([], delegationRows(rows, 0)).size).toBe(0);
  });
});
