/**
 * The programme's rows after a change: pure, so that it can be tested without a window.
 * Lists that no changed row touches stay the same objects, so what is derived from them
 * is not derived again.
 */
import type { Changed, Event, Programme, Session } from '../ipc';

type Row = { id: string };
type Order<T> = (a: T, b: T) => number;

const byId: Order<Row> = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const byPosition: Order<Row & { position: number }> = (a, b) =>
  a.position - b.position || byId(a, b);

const byNumber: Order<Row & { number: number }> = (a, b) => a.number - b.number || byId(a, b);

/** By start (unscheduled last), then id: the order that the backend gives. */
export const bySpan: Order<Session> = (a, b) => {
  if (a.starts !== b.starts) {
    if (a.starts === null) return 1;
    if (b.starts === null) return -1;
    return a.starts < b.starts ? -1 : 1;
  }
  return byId(a, b);
};

/** The programme with the changed rows in it; rows of other events are left out. */
export function patched(programme: Programme, changed: readonly Changed[]): Programme {
  const next = { ...programme };
  const id = programme.event.id;
  for (const change of changed) {
    if (change.noun === 'event' && change.row && change.id === id) next.event = change.row;
  }
  next.venues = merge(next.venues, changed, 'venue', byPosition, (r) => r.eventId === id);
  next.travels = merge(next.travels, changed, 'travel', byId, (r) => r.eventId === id);
  next.rooms = merge(next.rooms, changed, 'room', byPosition, (r) => r.eventId === id);
  next.tracks = merge(next.tracks, changed, 'track', byPosition, (r) => r.eventId === id);
  next.sessions = merge(next.sessions, changed, 'session', bySpan, (r) => r.eventId === id);
  next.organizations = merge(next.organizations, changed, 'organization', byId);
  next.people = merge(next.people, changed, 'person', byId);
  next.delegations = merge(next.delegations, changed, 'delegation', byId, (r) => r.eventId === id);
  next.members = merge(next.members, changed, 'member', byPosition, (r) =>
    next.delegations.some((d) => d.id === r.delegationId),
  );
  next.parts = merge(next.parts, changed, 'part', byPosition, (r) =>
    next.sessions.some((s) => s.id === r.sessionId),
  );
  next.coOrganizers = merge(next.coOrganizers, changed, 'coOrganizer', byPosition, ({ of }) =>
    of.is === 'event' ? of.id === id : next.sessions.some((s) => s.id === of.id),
  );
  next.agreements = merge(next.agreements, changed, 'agreement', byId);
  next.agreementParties = merge(next.agreementParties, changed, 'agreementParty', byId);
  next.commitments = merge(next.commitments, changed, 'commitment', byPosition);
  next.attachments = merge(
    next.attachments,
    changed,
    'attachment',
    (a, b) => a.version - b.version || byId(a, b),
  );
  next.series = merge(next.series, changed, 'series', byId);
  next.strands = merge(next.strands, changed, 'strand', byPosition);
  next.strandTies = merge(next.strandTies, changed, 'strandTie', byId);
  next.acceptances = merge(next.acceptances, changed, 'acceptance', byId, (r) => r.eventId === id);
  next.constraints = merge(next.constraints, changed, 'constraint', byId, (r) => r.eventId === id);
  next.availabilities = merge(
    next.availabilities,
    changed,
    'availability',
    byId,
    (r) => r.eventId === id,
  );
  next.timetables = merge(next.timetables, changed, 'timetable', byId, (r) => r.eventId === id);
  next.releases = merge(next.releases, changed, 'release', byNumber, (r) => r.eventId === id);
  return next;
}

/** The events with the changed ones in them, by first day. */
export function patchedEvents(events: Event[], changed: readonly Changed[]): Event[] {
  return merge(events, changed, 'event', (a, b) =>
    a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : byId(a, b),
  );
}

/** Rows by id. */
export function index<T extends Row>(rows: readonly T[] | undefined): Map<string, T> {
  return new Map(rows?.map((row) => [row.id, row]));
}

/** Rows in groups, each in the order of the rows. A row may stand in several groups. */
export function group<T>(
  rows: readonly T[] | undefined,
  keys: (row: T) => readonly string[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows ?? []) {
    for (const key of keys(row)) {
      const found = groups.get(key);
      if (found) found.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}

type RowOf<N extends Changed['noun']> = NonNullable<Extract<Changed, { noun: N }>['row']>;

function merge<N extends Changed['noun']>(
  rows: RowOf<N>[],
  changed: readonly Changed[],
  noun: N,
  order: Order<RowOf<N>>,
  belongs: (row: RowOf<N>) => boolean = () => true,
): RowOf<N>[] {
  const fresh = new Map<string, RowOf<N> | null>();
  for (const change of changed) {
    if (change.noun === noun) fresh.set(change.id, change.row as RowOf<N> | null);
  }
  if (fresh.size === 0) return rows;
  const next = rows.filter((row) => !fresh.has(row.id));
  for (const row of fresh.values()) {
    if (row && belongs(row)) next.push(row);
  }
  return next.sort(order);
}
