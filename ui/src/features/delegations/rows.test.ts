import { expect, it } from 'vitest';
import type { Finding, Part, Programme, Session } from '../../ipc';
import { delegationRows } from './rows';
import { usual } from '../../testing/usual';

const session = (id: string, change: Partial<Session> = {}): Session => ({
  id,
  eventId: 'event',
  parentId: null,
  roomId: null,
  kind: 'plenary',
  status: 'confirmed',
  audience: 'delegates',
  title: { en: id },
  description: {},
  starts: null,
  ends: null,
  languages: [],
  attendance: null,
  notes: '',
  locked: false,
  todos: [],
  ...usual.session,
  trackId: null,
  ...change,
});
const part = (sessionId: string, is: 'person' | 'delegation', id: string): Part => ({
  id: `${sessionId}-${id}`,
  sessionId,
  who: { is, id },
  role: 'speaker',
  onBehalfOf: {},
  ...usual.part,
  position: 0,
});
const programme: Programme = {
  event: {
    id: 'event',
    name: { en: 'Congress' },
    theme: {},
    startsOn: '2025-09-16',
    endsOn: '2025-09-18',
    zone: 'Asia/Almaty',
    languages: ['en'],
    dayStarts: 480,
    dayEnds: 1320,
    ...usual.event,
    quiet: [],
  },
  venues: [],
  rooms: [],
  sessions: [
    session('opening'),
    session('panel'),
    session('off', { status: 'cancelled' }),
    session('desk', { audience: 'internal' }),
  ],
  parts: [
    part('opening', 'delegation', 'see'),
    part('opening', 'person', 'head'),
    part('panel', 'person', 'head'),
    part('off', 'person', 'head'),
    part('desk', 'delegation', 'see'),
  ],
  coOrganizers: [],
  delegations: [
    {
      id: 'see',
      eventId: 'event',
      organizationId: 'church',
      status: 'accepted',
      languages: [],
      arrival: null,
      departure: null,
      liaison: '',
      ...usual.delegation,
      notes: '',
    },
  ],
  members: [
    {
      id: 'm1',
      delegationId: 'see',
      ...usual.member,
      personId: 'head',
      function: 'head',
      onBehalfOf: {},
      position: 0,
    },
    {
      id: 'm2',
      delegationId: 'see',
      ...usual.member,
      personId: null,
      function: 'adviser',
      onBehalfOf: {},
      position: 1,
    },
  ],
  people: [
    {
      id: 'head',
      honorific: {},
      ...usual.person,
      name: { en: 'Head', ru: 'Глава' },
      title: {},
      organizationId: null,
      languages: [],
    },
  ],
  organizations: [
    {
      id: 'church',
      name: { en: 'See', ar: 'الكرسي' },
      kind: 'religiousBody',
      country: 'VA',
      ...usual.organization,
    },
  ],
  agreements: [],
  travels: [],
  tracks: [],
  agreementParties: [],
  ...usual.programme,
};
const finding = (change: Partial<Finding>): Finding => ({
  rule: 'head-in-two-places',
  severity: 'clash',
  sessions: [],
  people: [],
  rooms: [],
  delegations: [],
  organizations: [],
  from: null,
  to: null,
  figures: [],
  ...usual.finding,
  ...change,
});

it('counts what an agenda would show, and the findings that touch the delegation', () => {
  const findings = [
    finding({ delegations: ['see'], people: ['head'] }),
    finding({ people: ['head'] }),
    finding({ people: ['other'] }),
  ];
  const [row] = delegationRows(programme, findings);
  expect(row).toMatchObject({
    members: 2,
    // The opening once though two have parts in it; not the cancelled nor the internal one.
    sessions: 2,
    findings: 2,
    head: { id: 'head' },
    organization: { id: 'church' },
  });
  expect(row?.texts).toEqual(['See', 'الكرسي', 'Head', 'Глава']);
});
