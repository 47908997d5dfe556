// Which parts stand in the running order, and which make up the list of delegations.

import type { Part } from '../../ipc';

/** Whether a part is a delegation's that is invited or takes part, with nothing to do. */
export function attends(part: Part): boolean {
  return part.who.is === 'delegation' && (part.role === 'participant' || part.role === 'guest');
}
