/** Looking back: the whole window shows the file as it stood, until one goes back to now. */
import { toast } from 'svelte-sonner';
import { formatDay, formatTime, t } from '../../i18n';
import { call, commands } from '../../ipc';
import { attempt } from '../../state/failure';
import { settle, undo, workspace } from '../../state/workspace.svelte';

/** A moment of the file: after which operation, and when that was. */
export interface Moment {
  number: number;
  atLocal: string;
}

let compared = $state.raw<Moment | null>(null);
let restoring = $state.raw<Moment | null>(null);

const moment = $derived.by<Moment | null>(() => {
  const access = workspace.access;
  return access?.is === 'past' ? { number: access.number, atLocal: access.atLocal } : null;
});

export const past = {
  /** The moment that the window shows; `null`: it shows now. */
  get moment(): Moment | null {
    return moment;
  },

  /** The moment that now is compared with, in a dialog. */
  get compared(): Moment | null {
    return compared;
  },

  /** The moment of which it is asked whether it shall come back. */
  get restoring(): Moment | null {
    return restoring;
  },

  /** Shows the file as it stood after an operation. Page and selection stay. */
  async open(number: number): Promise<void> {
    // What is being typed belongs to now.
    await settle();
    await attempt(async () => workspace.load(await call(commands.pastOpen(number))));
  },

  /** Shows the file as it is. */
  async close(): Promise<void> {
    await attempt(async () => workspace.load(await call(commands.pastClose())));
  },

  /** Asks what changed since a moment; `null`: no longer. */
  compare(to: Moment | null): void {
    compared = to;
  },

  /** Asks whether to restore a moment; `null`: no longer. */
  ask(to: Moment | null): void {
    restoring = to;
  },

  /** Makes the file what it was then, as an operation that can be undone, and shows it. */
  async restore({ number, atLocal }: Moment): Promise<void> {
    const done = await attempt(() => call(commands.pastReturn(number)));
    // The backend shows the file as it is now, also where it could not be made so.
    await attempt(async () => workspace.load(await call(commands.workspaceState())));
    if (!done) return;
    const words = { day: formatDay(atLocal, 'day'), time: formatTime(atLocal) };
    toast.success(t('past-restored', words), {
      action: { label: t('undo'), onClick: () => void undo() },
    });
  },
};
