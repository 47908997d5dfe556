/** Removing sessions from a list or panel: one operation, and a notice that takes it back. */
import { toast } from 'svelte-sonner';
import { lt, t } from '../../i18n';
import { commands } from '../../ipc';
import { nav } from '../../state/navigation.svelte';
import { undo, workspace } from '../../state/workspace.svelte';
import { perform } from '../programme/moves.svelte';

type Turn = <T>(run: () => Promise<T>) => Promise<T>;

/** Removes sessions; whether it was done. `turn`: after what is being written already. */
export async function removeChosen(
  ids: readonly string[],
  turn: Turn = (run) => run(),
): Promise<boolean> {
  const [only] = ids;
  if (only === undefined) return false;
  const title = lt(workspace.by.session.get(only)?.title ?? {});
  const run = () =>
    perform(() =>
      ids.length === 1 ? commands.sessionRemove(only) : commands.sessionsRemove([...ids]),
    );
  // The answer's value is null; undefined says that it failed.
  if ((await turn(run)) === undefined) return false;
  if (nav.openSession !== null && ids.includes(nav.openSession)) nav.openSession = null;
  nav.selectAll(nav.selection.filter((id) => !ids.includes(id)));
  const words =
    ids.length === 1 ? t('session-removed', { title }) : t('list-removed', { count: ids.length });
  toast.success(words, { action: { label: t('undo'), onClick: () => void undo() } });
  return true;
}
