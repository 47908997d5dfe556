// Names of people, organizations and delegations as the window shows them, in the
// reader's language. All are reactive: they read the workspace and the locale.

import { langOf, lt, t } from '../../i18n';
import type { Delegation, Member, OrganizationId, Person, PersonId, Who } from '../../ipc';
import { workspace } from '../../state/workspace.svelte';
import { term } from './terms';

/**
 * Honorific and name. The honorific stands only beside a name in the same language. Nobody
 * else is without a name: a person without one was erased.
 */
export function styledName(person: Person): string {
  const read = langOf(person.name);
  if (read === undefined) return t('person-erased');
  const style = person.honorific[read];
  return style ? `${style} ${lt(person.name)}` : lt(person.name);
}

/** The name of the person with this id; empty where there is none. */
export function personName(id: PersonId | null): string {
  const person = id === null ? undefined : workspace.by.person.get(id);
  return person ? styledName(person) : '';
}

/** The name of the organization with this id; empty where there is none. */
export function organizationName(id: OrganizationId | null): string {
  const organization = id === null ? undefined : workspace.by.organization.get(id);
  return organization ? lt(organization.name) : '';
}

/** A delegation is called by the name of the organization that sends it. */
export function delegationName(delegation: Delegation | undefined): string {
  return delegation ? organizationName(delegation.organizationId) : '';
}

/** The name of whoever holds a part. */
export function whoName(who: Who): string {
  return who.is === 'person'
    ? personName(who.id)
    : delegationName(workspace.by.delegation.get(who.id));
}

/** A member by name, or by function while no person is known. */
export function memberName(member: Member): string {
  return personName(member.personId) || term('function', member.function);
}

/** What tells two people of one name apart: position and organization. */
export function personDetail(person: Person): string {
  return [lt(person.title), organizationName(person.organizationId)].filter(Boolean).join(' · ');
}
