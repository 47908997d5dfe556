/** Bringing one older change back, alone. */
import { toast } from 'svelte-sonner';
import { t } from '../../i18n';
import { call, commands, type Contradiction, type Resolution } from '../../ipc';
import { wordStep } from '../../state/steps';
import { act, undo } from '../../state/workspace.svelte';

/** What stands against it; nothing where it is done, or could not be tried. */
export async function bringBack(
  number: number,
  resolution: Resolution,
): Promise<readonly Contradiction[]> {
  let against: readonly Contradiction[] = [];
  let tried = false;
  const step = await act(async () => {
    const back = await call(commands.bringBack(number, resolution));
    tried = true;
    against = back.contradictions;
    return back.done;
  });
  if (step) {
    toast.success(t('history-brought-back'), {
      description: wordStep(step),
      action: { label: t('undo'), onClick: () => void undo() },
    });
  } else if (tried && (resolution !== 'ask' || against.length === 0)) {
    toast.info(t('history-nothing-brought-back'));
  }
  return resolution === 'ask' && !step ? against : [];
}
