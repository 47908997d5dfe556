/** Going through the findings from anywhere, one key press each. */
import { toast } from 'svelte-sonner';
import { t } from '../../i18n';
import type { Finding } from '../../ipc';
import { nav } from '../../state/navigation.svelte';
import { workspace } from '../../state/workspace.svelte';
import { inOrder, nextPlace, type Stand } from './step';

let stand = $state.raw<Stand | null>(null);
/** Whether the words about it were put away. */
let away = $state(false);

/** The finding that was gone to last, while it stands and its session is the chosen one. */
export function currentFinding(): { finding: Finding; place: number; count: number } | null {
  if (stand === null || away) return null;
  const { key } = stand;
  const ordered = inOrder(workspace.findings);
  const place = ordered.findIndex((finding) => finding.key === key);
  const finding = ordered[place];
  if (finding === undefined) return null;
  const chosen = nav.selectedSession;
  if (finding.sessions.length > 0 && (chosen === null || !finding.sessions.includes(chosen))) {
    return null;
  }
  return { finding, place, count: ordered.length };
}

/** Goes to the next or previous finding: to the session that it names first. */
export function stepFinding(by: 1 | -1): void {
  const ordered = inOrder(workspace.findings);
  const place = nextPlace(ordered, stand, by);
  const finding = place === null ? undefined : ordered[place];
  if (place === null || finding === undefined) {
    stand = null;
    toast.message(t('checks-none'), { id: 'finding' });
    return;
  }
  stand = { key: finding.key, at: place };
  away = false;
  const session = finding.sessions.find((id) => workspace.by.session.has(id));
  if (session === undefined) {
    nav.page = 'checks';
    return;
  }
  nav.goToSession(session);
  if (nav.openSession !== null) nav.openSession = session;
}

/** Puts the words about the finding away; the walk goes on from it. */
export function leaveFinding(): void {
  away = true;
}
