/** Accepting a finding as it stands, with a reason, and taking that back. */
import { toast } from 'svelte-sonner';
import { t } from '../../i18n';
import { call, commands, type Acceptance, type Finding } from '../../ipc';
import { act, undo, workspace } from '../../state/workspace.svelte';
import { perform } from '../programme/moves.svelte';

/** Accepts a finding; whether that was done. A reason that is refused is thrown. */
export async function accept(finding: Finding, reason: string): Promise<boolean> {
  const eventId = workspace.programme?.event.id;
  if (eventId === undefined) return false;
  const id = await act(() => call(commands.acceptanceCreate(eventId, finding, reason)));
  if (id === undefined) return false;
  done(t('checks-accepted-one'));
  return true;
}

/** Takes the acceptance of a finding back. */
export async function takeBack(acceptance: Acceptance): Promise<void> {
  const answer = await perform(() => call(commands.acceptanceRemove(acceptance.id)));
  if (answer !== undefined) done(t('checks-taken-back'));
}

/** The acceptance that holds for a finding. */
export function acceptanceOf({ acceptance }: Finding): Acceptance | undefined {
  if (acceptance === null) return undefined;
  return workspace.programme?.acceptances.find(({ id }) => id === acceptance);
}

/** An acceptance of the same finding that holds no more, as its facts have changed. */
export function lapsed(finding: Finding): Acceptance | undefined {
  if (finding.acceptance !== null) return undefined;
  return workspace.programme?.acceptances.find(({ key }) => key === finding.key);
}

function done(words: string): void {
  toast.success(words, { action: { label: t('undo'), onClick: () => void undo() } });
}
