// What an organization takes part in, put in order by event. Pure but for the words of roles.

import type { CoOrganizer, DelegationLine, Event, Partner, SessionLine } from '../../ipc';
import { term } from '../people/terms';

/** One event with what a partner does in it. */
export interface PartnerEvent {
  event: Event;
  /** Its shares in the event as a whole. */
  shares: CoOrganizer[];
  delegations: DelegationLine[];
  /** The sessions that it carries or takes part in, each with its roles there. */
  sessions: { session: SessionLine; roles: string[] }[];
}

/** The events in which a partner does anything, the latest first. */
export function eventsOf(partner: Partner, events: readonly Event[]): PartnerEvent[] {
  const rows = events.map((event) => ({
    event,
    shares: partner.shares.filter(({ of }) => of.is === 'event' && of.id === event.id),
    delegations: partner.delegations.filter((row) => row.eventId === event.id),
    sessions: partner.sessions
      .filter((session) => session.eventId === event.id)
      .map((session) => ({ session, roles: rolesIn(partner, session.id) })),
  }));
  return rows
    .filter((row) => row.shares.length + row.delegations.length + row.sessions.length > 0)
    .reverse();
}

/** What it does in a session, each once: as one that carries it, then as one who takes part. */
function rolesIn(partner: Partner, session: string): string[] {
  const shares = partner.shares
    .filter(({ of }) => of.is === 'session' && of.id === session)
    .map(({ role }) => term('co-organizer-role', role));
  const parts = partner.parts
    .filter((part) => part.sessionId === session)
    .map(({ role }) => term('role', role));
  return [...new Set([...shares, ...parts])];
}
