/** A small programme and a screen of a size, for tests of views. */
import type {
  Done,
  Event,
  Member,
  Part,
  Programme,
  Room,
  Session,
  WorkspaceState,
} from '../../ipc';
import { usual } from '../../testing/usual';

export const event: Event = {
  id: 'e',
  name: { en: 'Congress' },
  theme: {},
  startsOn: '2025-09-17',
  endsOn: '2025-09-18',
  zone: 'Asia/Almaty',
  languages: ['en'],
  dayStarts: 480,
  dayEnds: 1200,
  ...usual.event,
  quiet: [],
};

export const session = (
  id: string,
  room: string | null,
  from: string,
  to: string,
  more = {},
): Session => ({
  id,
  eventId: 'e',
  parentId: null,
  roomId: room,
  kind: 'plenary',
  status: 'confirmed',
  audience: 'delegates',
  title: { en: `Session ${id}` },
  description: {},
  starts: `2025-09-17T${from}:00`,
  ends: `2025-09-17T${to}:00`,
  languages: [],
  attendance: null,
  notes: '',
  locked: false,
  todos: [],
  ...usual.session,
  trackId: null,
  ...more,
});

const member = (personId: string, is: Member['function']): Member => ({
  id: personId,
  delegationId: 'd',
  ...usual.member,
  personId,
  function: is,
  onBehalfOf: {},
  position: 0,
});

const part = (sessionId: string, id: string): Part => ({
  id: `${sessionId}/${id}`,
  sessionId,
  who: { is: 'person', id },
  role: 'participant',
  onBehalfOf: {},
  ...usual.part,
  position: 0,
});

const person = (id: string, name: string) => ({
  id,
  honorific: {},
  ...usual.person,
  name: { en: name },
  title: {},
  organizationId: null,
  languages: [],
});

const room = (id: string, name: string, capacity: number | null, position: number): Room => ({
  id,
  eventId: 'e',
  venueId: 'v',
  name: { en: name },
  capacity,
  position,
  setupMinutes: 0,
  booths: 0,
  ...usual.room,
});

export const full: Programme = {
  event,
  venues: [{ id: 'v', eventId: 'e', name: { en: 'Palace' }, position: 0, ...usual.venue }],
  rooms: [room('r1', 'Hall A', 300, 0), room('r2', 'Hall B', null, 1)],
  sessions: [
    session('a', 'r1', '09:00', '10:00'),
    session('b', 'r1', '11:00', '12:00'),
    session('c', 'r2', '09:30', '10:30', { locked: true }),
  ],
  parts: [part('a', 'p1'), part('c', 'p2')],
  coOrganizers: [],
  delegations: [
    {
      id: 'd',
      eventId: 'e',
      organizationId: 'o',
      status: 'accepted',
      languages: [],
      arrival: null,
      departure: null,
      liaison: '',
      ...usual.delegation,
      notes: '',
    },
  ],
  members: [member('p1', 'head'), member('p2', 'adviser')],
  people: [person('p1', 'Aigul'), person('p2', 'Zhanar')],
  organizations: [
    { id: 'o', name: { en: 'Academy' }, kind: 'academic', country: null, ...usual.organization },
  ],
  agreements: [],
  agreementParties: [],
  ...usual.programme,
  travels: [],
  tracks: [],
};

export const state: WorkspaceState = {
  file: null,
  events: [event],
  undo: { undo: null, redo: null },
  access: { is: 'write' },
  placement: null,
  start: null,
  unsaved: null,
  failure: null,
};

/** What an operation answers that changed some sessions. */
export function done<T>(value: T, ...rows: Session[]): Done<T> {
  return {
    value,
    changed: rows.map((row) => ({ noun: 'session' as const, id: row.id, row })),
    undo: { undo: null, redo: null },
    unsaved: 0,
  };
}

export const clock = {
  zone: 'Asia/Almaty',
  today: '2025-09-17',
  offsetMinutes: 300,
  days: [
    { day: '2025-09-17', label: 'UTC+5' },
    { day: '2025-09-18', label: 'UTC+5' },
  ],
};

export const nothingFound = { moves: [], arising: [], resolved: [], locked: [] };

/** jsdom lays nothing out: a screen of a size, and nothing that watches it. */
export function layScreen(): void {
  stubObserver();
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { get: () => 1400 });
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { get: () => 800 });
  Element.prototype.scrollBy = () => undefined;
  Element.prototype.setPointerCapture = () => undefined;
  Element.prototype.hasPointerCapture = () => false;
  // The plane begins where the heads of rows and days end; nothing is scrolled.
  Element.prototype.getBoundingClientRect = function () {
    const inside = this.classList.contains('plane');
    return new DOMRect(inside ? 208 : 0, inside ? 48 : 0, inside ? 1192 : 1400, 800);
  };
}

/** jsdom watches no sizes. */
export function stubObserver(): void {
  class Unwatched {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  Object.assign(globalThis, { ResizeObserver: Unwatched });
}
