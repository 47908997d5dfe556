/**
 * What an undo or redo was about, and so where the window goes to show it: pure, so that it
 * can be tested without a window.
 */
import type { Changed, Noun, Programme } from '../ipc';

/** Where a change is to be seen. */
export type Aim =
  | {
      page: 'programme';
      session: string;
      /** Whether its panel must stand open: the board does not show what changed. */
      panel: boolean;
      /** Where it is gone: the day on which it was. */
      gone?: { day: string | null };
      row: Row;
    }
  | { page: 'delegations'; delegation: string | null; row: Row }
  | { page: 'partners'; organization: string | null; row: Row }
  | { page: 'people'; person: string | null; row: Row }
  | { page: 'agreements'; row: Row }
  | { page: 'horizon'; row: Row }
  | { page: 'checks'; row: Row }
  | { page: 'releases'; row: Row }
  | { page: 'event'; row: Row };

/** The very row, for the element that shows it. */
export type Row = { noun: Noun; id: string };

/** Which rows come first where an operation's own noun is not among those that changed. */
const ORDER: readonly Noun[] = [
  'session',
  'part',
  'coOrganizer',
  'delegation',
  'member',
  'person',
  'organization',
  'agreement',
  'agreementParty',
  'commitment',
  'attachment',
  'attachmentContent',
  'strand',
  'strandTie',
  'series',
  'constraint',
  'availability',
  'timetable',
  'acceptance',
  'release',
  'picture',
  'protocolNote',
  'room',
  'track',
  'travel',
  'venue',
  'event',
];

/** What the board shows of a session; all else is in its panel. */
const ON_BOARD = ['create', 'remove', 'duplicate', 'title', 'kind', 'status', 'place'];

/**
 * Where an operation's change is to be seen, from what it is called, the rows that it changed
 * and the rows as they were before. `null`: nowhere, or everywhere, as where a whole file
 * came back.
 */
export function aimOf(
  action: string,
  changed: readonly Changed[],
  before: Programme | null,
): Aim | null {
  if (action.startsWith('file-')) return null;
  const one = action.replace(/^people-/, 'person-').replace(/^(organization|delegation)s-/, '$1-');
  const own = ORDER.filter((noun) => one.startsWith(`${kebab(noun)}-`)).at(-1);
  for (const noun of [...(own ? [own] : []), ...ORDER]) {
    for (const change of changed) {
      const aim = change.noun === noun ? aimAt(action, change, before) : null;
      if (aim) return aim;
    }
  }
  return null;
}

function aimAt(action: string, change: Changed, before: Programme | null): Aim | null {
  const row: Row = { noun: change.noun, id: change.id };
  switch (change.noun) {
    case 'session': {
      const old = find(before?.sessions, change.id);
      const gone = change.row ? undefined : { day: old?.starts?.slice(0, 10) ?? null };
      const panel = !gone && !ON_BOARD.some((verb) => action === `session-${verb}`);
      return {
        page: 'programme',
        session: change.id,
        panel: panel && action.startsWith('session-'),
        ...(gone && { gone }),
        row,
      };
    }
    case 'part': {
      const session = (change.row ?? find(before?.parts, change.id))?.sessionId;
      return session ? { page: 'programme', session, panel: true, row } : null;
    }
    case 'coOrganizer': {
      const of = (change.row ?? find(before?.coOrganizers, change.id))?.of;
      if (of?.is === 'event') return { page: 'event', row };
      return of ? { page: 'programme', session: of.id, panel: true, row } : null;
    }
    case 'delegation':
      return { page: 'delegations', delegation: change.row && change.id, row };
    case 'member': {
      const delegation = (change.row ?? find(before?.members, change.id))?.delegationId;
      return delegation ? { page: 'delegations', delegation, row } : null;
    }
    case 'person':
      return aimAtPerson(row, change.row !== null, before);
    case 'organization':
      return { page: 'partners', organization: change.row && change.id, row };
    case 'agreement':
      return { page: 'agreements', row };
    case 'agreementParty': {
      const agreement = (change.row ?? find(before?.agreementParties, change.id))?.agreementId;
      return agreement ? { page: 'agreements', row: { noun: 'agreement', id: agreement } } : null;
    }
    case 'commitment': {
      const agreement = (change.row ?? find(before?.commitments, change.id))?.agreementId;
      return agreement ? { page: 'agreements', row: { noun: 'agreement', id: agreement } } : null;
    }
    case 'attachment': {
      const agreement = (change.row ?? find(before?.attachments, change.id))?.agreementId;
      return agreement ? { page: 'agreements', row: { noun: 'agreement', id: agreement } } : null;
    }
    case 'attachmentContent':
      // Its attachment changed with it, and says where.
      return null;
    case 'series':
    case 'strand':
      return { page: 'horizon', row };
    case 'strandTie': {
      const strand = (change.row ?? find(before?.strandTies, change.id))?.strandId;
      return strand ? { page: 'horizon', row: { noun: 'strand', id: strand } } : null;
    }
    case 'availability':
      return aimAtAvailability(change, before);
    case 'picture':
      return aimAtPicture(change);
    case 'protocolNote': {
      const person = change.row?.personId;
      return person === undefined
        ? null
        : { page: 'people', person, row: { noun: 'person', id: person } };
    }
    case 'acceptance':
      return { page: 'checks', row };
    case 'release':
      return { page: 'releases', row };
    case 'event':
      // The protocol order stands beside the delegations.
      if (action === 'event-precedence') return { page: 'delegations', delegation: null, row };
      return { page: action === 'event-checking' ? 'checks' : 'event', row };
    case 'constraint':
    case 'timetable':
    case 'room':
    case 'track':
    case 'travel':
    case 'venue':
      return { page: 'event', row };
  }
}

/** A person is seen where they stand, in a delegation or a session; else among the people. */
function aimAtPerson(row: Row, there: boolean, before: Programme | null): Aim {
  const member = before?.members.find(({ personId }) => personId === row.id);
  if (member) return { page: 'delegations', delegation: member.delegationId, row };
  const part = before?.parts.find(({ who }) => who.is === 'person' && who.id === row.id);
  if (part) return { page: 'programme', session: part.sessionId, panel: true, row };
  return { page: 'people', person: there ? row.id : null, row };
}

/** When someone is there is said among their particulars. */
function aimAtAvailability(
  change: Extract<Changed, { noun: 'availability' }>,
  before: Programme | null,
): Aim | null {
  const person = (change.row ?? find(before?.availabilities, change.id))?.personId;
  return person === undefined
    ? null
    : { page: 'people', person, row: { noun: 'person', id: person } };
}

/** A picture that is there is seen with whoever it shows; of one that went nothing is known. */
function aimAtPicture(change: Extract<Changed, { noun: 'picture' }>): Aim | null {
  const owner = change.row?.owner;
  if (!owner) return null;
  const row: Row = { noun: owner.is, id: owner.id };
  return owner.is === 'person'
    ? { page: 'people', person: owner.id, row }
    : { page: 'partners', organization: owner.id, row };
}

function find<T extends { id: string }>(rows: readonly T[] | undefined, id: string): T | undefined {
  return rows?.find((row) => row.id === id);
}

function kebab(noun: Noun): string {
  return noun.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
