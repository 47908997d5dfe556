// What the pickers of people, organizations and delegations offer, and how a pick is
// turned back into what it stands for.

import { locale, lt } from '../../i18n';
import type { OrganizationKind, TextIn, Who } from '../../ipc';
import { commands } from '../../ipc';
import { act, workspace } from '../../state/workspace.svelte';
import { languageTyped } from './language';
import { delegationName, personDetail, styledName } from './names';
import { term } from './terms';

/** One row of a picker. */
export interface Option {
  value: string;
  label: string;
  detail?: string;
}

/** Everyone in the directory, by name. */
export function personOptions(): Option[] {
  return sorted(
    (workspace.programme?.people ?? []).map((person) => ({
      value: person.id,
      label: styledName(person),
      detail: personDetail(person),
    })),
  );
}

/** Every organization in the directory, by name. */
export function organizationOptions(): Option[] {
  return sorted(
    (workspace.programme?.organizations ?? []).map((organization) => ({
      value: organization.id,
      label: lt(organization.name),
      detail: term('organization-kind', organization.kind),
    })),
  );
}

/** The event's delegations in protocol order; those that have declined last, by name. */
export function delegationOptions(): Option[] {
  const options = (workspace.programme?.delegations ?? []).map((delegation) => ({
    value: delegation.id,
    label: delegationName(delegation),
    detail: term('delegation-status', delegation.status),
  }));
  return sorted(options).sort((a, b) => numberOf(a.value) - numberOf(b.value));
}

/** A delegation's number in protocol order; beyond all others where it has none. */
function numberOf(id: string): number {
  return workspace.placingOf.get(id)?.number ?? Number.MAX_SAFE_INTEGER;
}

/** The event's sessions in the order of the programme. */
export function sessionOptions(): Option[] {
  return (workspace.programme?.sessions ?? []).map((session) => ({
    value: session.id,
    label: lt(session.title),
    detail: term('kind', session.kind),
  }));
}

/** Whoever can hold a part, as one value for a picker. */
export function whoValue(who: Who): string {
  return `${who.is}:${who.id}`;
}

/** What {@link whoValue} stands for. */
export function whoOf(value: string): Who {
  const colon = value.indexOf(':');
  const id = value.slice(colon + 1);
  return value.startsWith('delegation:') ? { is: 'delegation', id } : { is: 'person', id };
}

/** A name just typed, in the language that it was most likely typed in. */
export function typed(text: string): TextIn {
  const languages = workspace.programme?.event.languages ?? [];
  return { lang: languageTyped(text, locale.language, languages), text };
}

/** Makes a person of this name; undefined where that was refused. */
export function createPerson(text: string, organizationId: string | null = null) {
  return act(() => commands.personCreate(typed(text), organizationId));
}

/** Makes an organization of this name; undefined where that was refused. */
export function createOrganization(text: string, kind: OrganizationKind) {
  return act(() => commands.organizationCreate(typed(text), kind));
}

function sorted(options: Option[]): Option[] {
  const collator = new Intl.Collator(locale.language);
  return options.sort((a, b) => collator.compare(a.label, b.label));
}
