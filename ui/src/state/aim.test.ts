import { describe, expect, it } from 'vitest';
import type { Changed, Programme, Session } from '../ipc';
import { aimOf } from './aim';
import { usual } from '../testing/usual';

const session = (id: string, starts: string | null = '2025-09-17T09:00:00') =>
  ({ id, eventId: 'e', starts }) as Session;
const part = {
  id: 'p',
  sessionId: 's',
  who: { is: 'person' as const, id: 'guest' },
  role: 'speaker' as const,
  onBehalfOf: {},
  ...usual.part,
  position: 0,
};
const member = {
  id: 'm',
  delegationId: 'd',
  ...usual.member,
  personId: 'head',
  function: 'head' as const,
  onBehalfOf: {},
  position: 0,
};
const before = {
  sessions: [session('s'), session('t', null)],
  parts: [part],
  members: [member],
  coOrganizers: [{ id: 'c', of: { is: 'session', id: 's' } }],
  agreementParties: [{ id: 'x', agreementId: 'a' }],
} as unknown as Programme;

const changed = (noun: Changed['noun'], id: string, row: unknown = { id }) =>
  ({ noun, id, row }) as Changed;

describe('undo and redo go', () => {
  it.each(['title', 'kind', 'status', 'place'])('to the board for the %s of a session', (field) => {
    const row = changed('session', 's', session('s'));
    expect(aimOf(`session-${field}`, [row], before)).toMatchObject({
      page: 'programme',
      session: 's',
      panel: false,
    });
  });

  it.each(['description', 'notes', 'attendance', 'parent'])(
    'to the panel for the %s of a session',
    (field) => {
      const row = changed('session', 's', session('s'));
      expect(aimOf(`session-${field}`, [row], before)).toMatchObject({ session: 's', panel: true });
    },
  );

  it('to the day on which a session was that is gone', () => {
    expect(aimOf('session-create', [changed('session', 's', null)], before)).toMatchObject({
      page: 'programme',
      panel: false,
      gone: { day: '2025-09-17' },
    });
    expect(aimOf('session-create', [changed('session', 't', null)], before)).toMatchObject({
      gone: { day: null },
    });
  });

  it('to the session of a part or a co-organizer, there or gone', () => {
    const to = { page: 'programme', session: 's', panel: true };
    expect(aimOf('part-add', [changed('part', 'p', null)], before)).toMatchObject(to);
    expect(aimOf('part-remove', [changed('part', 'p', part)], before)).toMatchObject(to);
    const gone = [changed('coOrganizer', 'c', null)];
    expect(aimOf('co-organizer-add', gone, before)).toMatchObject(to);
  });

  it('to what the operation was of, before what came along with it', () => {
    const rows = [
      changed('session', 's', session('s')),
      changed('delegation', 'd'),
      changed('part', 'p', part),
    ];
    expect(aimOf('delegation-remove', rows, before)).toMatchObject({
      page: 'delegations',
      delegation: 'd',
    });
    const venue = [changed('session', 's', session('s')), changed('venue', 'v')];
    expect(aimOf('venue-remove', venue, before)).toMatchObject({ page: 'event' });
    expect(aimOf('history-bring-back', rows, before)).toMatchObject({ session: 's', panel: false });
  });

  it('to the first of several that changed together', () => {
    const rows = [changed('delegation', 'd'), changed('delegation', 'e')];
    expect(aimOf('delegations-status', rows, before)).toMatchObject({ delegation: 'd' });
  });

  it('to the table where a delegation or an organization is gone', () => {
    expect(aimOf('delegation-create', [changed('delegation', 'd', null)], before)).toMatchObject({
      page: 'delegations',
      delegation: null,
    });
    const organization = [changed('organization', 'o', null)];
    expect(aimOf('organization-create', organization, before)).toMatchObject({
      page: 'partners',
      organization: null,
    });
  });

  it('to a member’s delegation, and an agreement’s party to the agreement', () => {
    expect(aimOf('member-add', [changed('member', 'm', null)], before)).toMatchObject({
      delegation: 'd',
      row: { noun: 'member', id: 'm' },
    });
    const party = [changed('agreementParty', 'x', null)];
    expect(aimOf('agreement-party-add', party, before)).toEqual({
      page: 'agreements',
      row: { noun: 'agreement', id: 'a' },
    });
  });

  it('to where a person stands: their delegation, else their session, else the people', () => {
    const to = (id: string) => aimOf('person-name', [changed('person', id)], before);
    expect(to('head')).toMatchObject({ page: 'delegations', delegation: 'd' });
    expect(to('guest')).toMatchObject({ page: 'programme', session: 's', panel: true });
    expect(to('nobody')).toMatchObject({ page: 'people', person: 'nobody' });
    expect(aimOf('person-create', [changed('person', 'nobody', null)], before)).toMatchObject({
      page: 'people',
      person: null,
    });
  });

  it('nowhere after a whole file came back', () => {
    const rows = [changed('session', 's', session('s'))];
    expect(aimOf('file-restore', rows, before)).toBeNull();
    expect(aimOf('session-title', [], before)).toBeNull();
  });
});
