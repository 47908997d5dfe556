// The domain's own words: enum values, their order in lists, and their names.

import { kebab, t } from '../../i18n';
import type {
  AgreementKind,
  AgreementState,
  Audience,
  Bloc,
  CoOrganizerRole,
  CoOrganizerStatus,
  CommitmentState,
  ConstraintSort,
  ContactKind,
  DelegationStatus,
  Diet,
  Equipment,
  MemberFunction,
  Mobility,
  OrganizationKind,
  PartRole,
  PledgeKind,
  PrecedenceName,
  PrecedenceRule,
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
  'commitment-state': CommitmentState;
  'pledge-kind': PledgeKind;
  equipment: Equipment;
  'constraint-sort': ConstraintSort;
  bloc: Bloc;
  'precedence-rule': PrecedenceRule;
  'precedence-name': PrecedenceName;
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
  'co-organizer-role': ['host', 'coOrganizer', 'auspices', 'partner', 'sponsor'],
  'co-organizer-status': ['proposed', 'invited', 'confirmed', 'declined'],
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
  'agreement-kind': [
    'memorandum',
    'cooperation',
    'declaration',
    'communique',
    'decision',
    'concept',
  ],
  'agreement-state': ['draft', 'negotiated', 'agreed', 'signed', 'inForce', 'ended'],
  'commitment-state': ['open', 'underway', 'fulfilled', 'dropped'],
  'pledge-kind': ['speaker', 'hall', 'translation', 'funds', 'other'],
  equipment: ['hybrid', 'signingTable', 'projector', 'recording'],
  'constraint-sort': ['neverTogether', 'mustFollow'],
  bloc: [
    'buddhism',
    'catholicChurch',
    'orientalOrthodoxChurches',
    'orthodoxChurch',
    'protestantChurches',
    'hinduism',
    'islam',
    'jainism',
    'judaism',
    'shinto',
    'sikhism',
    'taoism',
    'zoroastrianism',
    'otherTradition',
  ],
  'precedence-rule': ['alphabetical', 'fromDraw', 'rankAndOffice', 'traditions', 'byHand'],
  'precedence-name': ['organization', 'country', 'countryFormal'],
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
