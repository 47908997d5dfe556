import { expect, it } from 'vitest';
import type { Member } from '../../ipc';
import { aFinding } from '../../testing/findings';
import { usual } from '../../testing/usual';
import { concerning, type Concern } from './concerning';

const member = (delegationId: string, personId: string | null): Member => ({
  ...usual.member,
  ...{ id: `${delegationId}/${personId}`, delegationId, personId },
  ...{ function: 'head', onBehalfOf: {}, position: 0 },
});
const members = [member('see', 'head'), member('see', null), member('order', 'other')];
const findings = [
  aFinding({ rule: 'no-break', people: ['head'] }),
  aFinding({ rule: 'not-present', people: ['other'] }),
  aFinding({ rule: 'head-in-two-places', delegations: ['see'], people: ['head'] }),
  aFinding({ rule: 'over-capacity', rooms: ['hall'] }),
  aFinding({ rule: 'co-organizer-declined', organizations: ['unaoc'] }),
];

it.each<[Concern, string[]]>([
  [{ of: 'person', id: 'head' }, ['no-break', 'head-in-two-places']],
  [{ of: 'delegation', id: 'see' }, ['no-break', 'head-in-two-places']],
  [{ of: 'delegation', id: 'order' }, ['not-present']],
  [{ of: 'room', id: 'hall' }, ['over-capacity']],
  [{ of: 'organization', id: 'unaoc' }, ['co-organizer-declined']],
  [{ of: 'person', id: 'hall' }, []],
])('%o', (concern, wanted) => {
  expect(concerning(findings, concern, members).map(({ rule }) => rule)).toEqual(wanted);
});
