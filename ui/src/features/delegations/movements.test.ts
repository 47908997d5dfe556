import { expect, it } from 'vitest';
import type { Delegation, Member, Movement } from '../../ipc';
import { usual } from '../../testing/usual';
import { movements, places } from './movements';

const movement = (at: string, place: string): Movement => ({
  at: `2025-09-${at}:00`,
  offsetMinutes: 300,
  place,
  flight: '',
  greeter: '',
  vehicle: '',
  lounge: '',
  luggage: null,
  note: '',
});
const delegation = (id: string, arrival: Movement | null, status = 'accepted'): Delegation => ({
  id,
  eventId: 'event',
  organizationId: id,
  status: status as Delegation['status'],
  languages: [],
  arrival,
  departure: null,
  liaison: '',
  notes: '',
  ...usual.delegation,
});
const member = (id: string, delegationId: string, arrival: Movement | null): Member => ({
  id,
  delegationId,
  personId: null,
  function: 'member',
  onBehalfOf: {},
  position: 0,
  ...usual.member,
  arrival,
});

const delegations = [
  delegation('late', movement('16T22:00', 'NQZ')),
  delegation('early', movement('16T05:00', 'NQZ')),
  delegation('train', movement('16T09:00', 'Nurly Zhol')),
  delegation('no', movement('16T09:00', 'NQZ'), 'declined'),
  delegation('none', null),
];
const members = [
  member('alone', 'late', movement('15T23:00', ' NQZ ')),
  member('with', 'late', null),
];

it('lists who comes by day and place, the earliest first', () => {
  const told = movements(delegations, members, 'arrival').map(
    ({ day, place, comings }) => `${day} ${place}: ${comings.map((one) => one.key).join(' ')}`,
  );
  expect(told).toEqual([
    '2025-09-15 NQZ: alone',
    '2025-09-16 NQZ: early late',
    '2025-09-16 Nurly Zhol: train',
  ]);
  expect(movements(delegations, members, 'departure')).toEqual([]);
  expect(movements(delegations, members, 'arrival', 'Nurly Zhol')).toHaveLength(1);
});

it('knows the places', () => {
  expect(places(delegations, members)).toEqual(['NQZ', 'Nurly Zhol']);
});
