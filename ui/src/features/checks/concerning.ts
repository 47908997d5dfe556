/** The findings that concern someone or something, for the page that shows it. Pure. */
import type { Finding, Member } from '../../ipc';

/** What a page is of. */
export type Concern =
  | { of: 'person'; id: string }
  | { of: 'delegation'; id: string }
  | { of: 'organization'; id: string }
  | { of: 'room'; id: string };

/** A delegation is concerned by what is found of those who come with it, too. */
export function concerning(
  findings: readonly Finding[],
  { of, id }: Concern,
  members: readonly Member[] = [],
): Finding[] {
  switch (of) {
    case 'person':
      return findings.filter(({ people }) => people.includes(id));
    case 'delegation': {
      const own = members.flatMap(({ delegationId, personId }) =>
        delegationId === id && personId !== null ? [personId] : [],
      );
      return findings.filter(
        ({ delegations, people }) =>
          delegations.includes(id) || people.some((person) => own.includes(person)),
      );
    }
    case 'organization':
      return findings.filter(({ organizations }) => organizations.includes(id));
    case 'room':
      return findings.filter(({ rooms }) => rooms.includes(id));
  }
}
