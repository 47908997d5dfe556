// Whether anybody has chosen a protocol order for the event yet.

import type { Precedence } from '../../ipc';

/**
 * Whether the order is another than the one that an event begins with. Until then, where names
 * are read rather than protocol, they stand in the reader's own alphabet.
 */
export function isChosen({ rule, by, language, membersFirst }: Precedence): boolean {
  return rule !== 'alphabetical' || by !== 'organization' || language !== 'en' || membersFirst;
}
