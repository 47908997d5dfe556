// The delegations as a table shows them: counted once for all rows, not once a row.

import type { Delegation, Finding, Organization, Person, Programme } from '../../ipc';
import { group, index } from '../../state/rows';

/** One delegation with what the table says of it. */
export interface DelegationRow {
  delegation: Delegation;
  organization: Organization | undefined;
  /** The head, where one is named. */
  head: Person | undefined;
  members: number;
  /** Sessions in which it or a member has a part, as in its agenda. */
  sessions: number;
  findings: number;
  /** Every text that a search looks into, in all languages. */
  texts: string[];
}

/** The rows of an event's delegations, in the order of the file. */
export function delegationRows(programme: Programme, findings: Finding[]): DelegationRow[] {
  const organizations = index(programme.organizations);
  const people = index(programme.people);
  const membersOf = group(programme.members, (row) => [row.delegationId]);
  const sessions = sessionsOf(programme);
  return programme.delegations.map((delegation) => {
    const members = membersOf.get(delegation.id) ?? [];
    const ids = new Set(members.flatMap((row) => row.personId ?? []));
    const organization = organizations.get(delegation.organizationId);
    const known = [...ids].flatMap((id) => people.get(id) ?? []);
    const headId = members.find((row) => row.function === 'head')?.personId;
    return {
      delegation,
      organization,
      head: headId ? people.get(headId) : undefined,
      members: members.length,
      sessions: sessions(delegation.id, ids),
      findings: findings.filter(
        (finding) =>
          finding.delegations.includes(delegation.id) || finding.people.some((id) => ids.has(id)),
      ).length,
      texts: [
        ...Object.values(organization?.name ?? {}),
        ...known.flatMap((person) => Object.values(person.name)),
      ],
    };
  });
}

/** Counts sessions by the rule of `congress::agenda`: not the cancelled, not the internal. */
function sessionsOf(programme: Programme): (delegation: string, people: Set<string>) => number {
  const shown = new Set(
    programme.sessions
      .filter((row) => row.status !== 'cancelled' && row.audience !== 'internal')
      .map((row) => row.id),
  );
  const byWho = new Map<string, Set<string>>();
  for (const part of programme.parts) {
    if (!shown.has(part.sessionId)) continue;
    const found = byWho.get(part.who.id);
    if (found) found.add(part.sessionId);
    else byWho.set(part.who.id, new Set([part.sessionId]));
  }
  return (delegation, people) => {
    const all = new Set(byWho.get(delegation));
    for (const person of people) byWho.get(person)?.forEach((session) => all.add(session));
    return all.size;
  };
}
