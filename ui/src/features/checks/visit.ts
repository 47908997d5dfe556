/** Where a finding is to be seen: in a session, or in the agreement of what is overdue. */
import type { Finding } from '../../ipc';
import { nav } from '../../state/navigation.svelte';
import { workspace } from '../../state/workspace.svelte';

/** Goes there; false: it is to be seen nowhere but in its own words. */
export function visit({ sessions, commitments }: Finding): boolean {
  const [session] = sessions;
  if (session !== undefined) {
    nav.goToSession(session);
    return true;
  }
  const [commitment] = commitments;
  const row = workspace.programme?.commitments.find(({ id }) => id === commitment);
  if (row === undefined) return false;
  nav.goToAgreement(row.agreementId);
  return true;
}
