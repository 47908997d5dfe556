// The domain's own words: enum values, their order in lists, and their names.

import { kebab, t } from '../../i18n';
import type {
  AgreementKind,
  AgreementState,
  Audience,
  CoOrganizerRole,
  CoOrganizerStatus,
  ConstraintSort,
  ContactKind,
  DelegationStatus,
  Diet,
  Equipment,
  MemberFunction,
  Mobility,
  OrganizationKind,
  PartRole,
  SessionKind,
  SessionStatus,
} from '../../ipc';

/** The values of each list of words, by the prefix of their keys in terms.ftl. */
interface Terms {
  kind: SessionKind;
  status: SessionStatus;
  audience: Audience;
  role: PartRole;
  function: MemberFunction;
  'co-organizer-role': CoOrganizerRole;
  'co-organizer-status': CoOrganizerStatus;
  'delegation-status': DelegationStatus;
  'organization-kind': OrganizationKind;
  'agreement-kind': AgreementKind;
  'agreement-state': AgreementState;
  equipment: Equipment;
  'constraint-sort': ConstraintSort;
  contact: ContactKind;
  diet: Diet;
  mobility: Mobility;
}

const ORDER: { [T in keyof Terms]: readonly Terms[T][] } = {
  kind: [
    'plenary',
    'breakout',
    'specialSession',
    'roundtable',
    'forum',
    'ceremony',
    'signing',
    'bilateral',
    'press',
    'meal',
    'prayer',
    'transfer',
    'internal',
    'other',
  ],
  status: ['draft', 'confirmed', 'cancelled'],
  audience: ['public', 'delegates', 'internal'],
  role: [
    'chair',
    'moderator',
    'speaker',
    'rapporteur',
    'signatory',
    'participant',
    'guest',
    'interpreter',
  ],
  function: ['head', 'deputy', 'member', 'adviser', 'interpreter', 'security', 'press', 'spouse'],
  'co-organizer-role': ['host', 'coOrganizer', 'auspices', 'partner'],
  'co-organizer-status': ['invited', 'confirmed', 'declined'],
  'delegation-status': [
    'proposed',
    'invited',
    'accepted',
    'declined',
    'accredited',
    'arrived',
    'left',
  ],
  'organization-kind': [
    'state',
    'religiousBody',
    'internationalOrganization',
    'ngo',
    'academic',
    'host',
  ],
  'agreement-kind': ['memorandum', 'declaration', 'communique'],
  'agreement-state': ['draft', 'agreed', 'signed', 'inForce', 'ended'],
  equipment: ['hybrid', 'signingTable', 'projector', 'recording'],
  'constraint-sort': ['neverTogether', 'mustFollow'],
  contact: ['phone', 'email', 'web', 'post', 'other'],
  diet: [
    'halal',
    'kosher',
    'vegetarian',
    'vegan',
    'jain',
    'noPork',
    'noBeef',
    'noAlcohol',
    'diabetic',
    'glutenFree',
    'lactoseFree',
    'nutAllergy',
  ],
  mobility: ['noStairs', 'wheelchair', 'escort', 'seatNear', 'hearing', 'sight'],
};

/** The word for a value, in the reader's language. */
export function term<T extends keyof Terms>(list: T, value: Terms[T]): string {
  return t(`${list}-${kebab(value)}`);
}

/** All values of a list with their words, in the order of the domain. */
export function termOptions<T extends keyof Terms>(list: T): { value: Terms[T]; label: string }[] {
  return ORDER[list].map((value) => ({ value, label: term(list, value) }));
}

/** Where a value stands in its list: what tables sort by. */
export function termRank<T extends keyof Terms>(list: T, value: Terms[T]): number {
  return ORDER[list].indexOf(value);
}
