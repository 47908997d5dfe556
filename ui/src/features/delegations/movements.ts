// Arrivals and departures as lists for those who wait at airports: by day, then by place.

import type { Delegation, Member, Movement } from '../../ipc';

/** One arrival or departure: of a delegation, or of one who comes apart from it. */
export interface Coming {
  key: string;
  delegation: Delegation;
  member: Member | null;
  movement: Movement;
}

export type Way = 'arrival' | 'departure';

/** Those of one day at one place, the earliest first. */
export interface Group {
  day: string;
  place: string;
  comings: Coming[];
}

/** Every arrival or departure, by day, place and time. `place` narrows to one place. */
export function movements(
  delegations: readonly Delegation[],
  members: readonly Member[],
  way: Way,
  place: string | null = null,
): Group[] {
  const of = new Map(delegations.map((row) => [row.id, row]));
  const comings: Coming[] = [];
  for (const delegation of delegations) {
    const movement = delegation[way];
    if (movement && delegation.status !== 'declined') {
      comings.push({ key: delegation.id, delegation, member: null, movement });
    }
  }
  for (const member of members) {
    const delegation = of.get(member.delegationId);
    const movement = member[way];
    if (movement && delegation && delegation.status !== 'declined') {
      comings.push({ key: member.id, delegation, member, movement });
    }
  }
  comings.sort((a, b) =>
    a.movement.at === b.movement.at
      ? a.key < b.key
        ? -1
        : 1
      : a.movement.at < b.movement.at
        ? -1
        : 1,
  );
  const groups = new Map<string, Group>();
  for (const coming of comings) {
    const where = coming.movement.place.trim();
    if (place !== null && where !== place) continue;
    const day = coming.movement.at.slice(0, 10);
    const key = `${day} ${where}`;
    const group = groups.get(key) ?? { day, place: where, comings: [] };
    group.comings.push(coming);
    groups.set(key, group);
  }
  // By day; within it, the place where someone comes first stands first.
  return [...groups.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** All places at which someone comes or goes. */
export function places(delegations: readonly Delegation[], members: readonly Member[]): string[] {
  const all = [...delegations, ...members].flatMap((row) => [row.arrival, row.departure]);
  const names = all.flatMap((movement) => movement?.place.trim() || []);
  return [...new Set(names)].sort((a, b) => a.localeCompare(b));
}
