/** Fonts that the user adds to the program's own, for letters that these do not have. */
import { toast } from 'svelte-sonner';
import { t } from '../../i18n';
import { call, commands } from '../../ipc';
import { attempt } from '../../state/failure';

class Fonts {
  /** Grows where pages may be set in other fonts than before. */
  changed = $state(0);

  /** Asks for the file of a font, and adds it. */
  async add(): Promise<void> {
    const added = await attempt(() => call(commands.fontAdd()));
    // Null: the user closed the system's dialog.
    if (!added) return;
    this.changed += 1;
    toast.success(t('fonts-added', { font: added.families.join(', ') }));
  }

  /** Takes one away again. */
  async remove(file: string): Promise<void> {
    await attempt(() => call(commands.fontRemove(file)));
    this.changed += 1;
  }
}

export const fonts = new Fonts();
