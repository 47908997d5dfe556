/** The file as a whole: opening, making, copying and closing it. */
import { toast } from 'svelte-sonner';
import { t } from '../i18n';
import { call, commands, type FileLine, type NewEvent, type WorkspaceState } from '../ipc';
import { attempt } from './failure';
import { nav } from './navigation.svelte';
import { workspace } from './workspace.svelte';

let recent = $state.raw<FileLine[]>([]);

export const files = {
  /** Files opened before, the latest first. */
  get recent(): FileLine[] {
    return recent;
  },

  /** Takes over a file that the backend has opened, and starts at its beginning. */
  async take(state: WorkspaceState): Promise<void> {
    await attempt(() => workspace.load(state));
    nav.reset();
    await refreshRecent();
  },

  async open(): Promise<void> {
    await opened(() => call(commands.workspaceOpen()));
  },

  async openRecent(place: number): Promise<void> {
    await opened(() => call(commands.workspaceOpenRecent(place)));
  },

  async openSample(): Promise<void> {
    await opened(() => call(commands.workspaceOpenSample()));
  },

  /** Makes a file with one event. Whether it was made, which the user may call off. */
  async create(event: NewEvent): Promise<boolean> {
    const state = await call(commands.workspaceCreate(event));
    if (state) await this.take(state);
    return state !== null;
  },

  async saveCopy(): Promise<void> {
    const copy = await attempt(() => call(commands.workspaceSaveCopy()));
    if (!copy) return;
    toast.success(t('copy-saved', { file: copy.name }), { description: copy.folder });
    await refreshRecent();
  },

  async close(): Promise<void> {
    await opened(() => call(commands.workspaceClose()));
  },
};

async function opened(run: () => Promise<WorkspaceState | null>): Promise<void> {
  const state = await attempt(run);
  if (state) await files.take(state);
  // A file that could not be opened may have left the list.
  else await refreshRecent();
}

async function refreshRecent(): Promise<void> {
  recent = (await attempt(() => call(commands.recentFiles()))) ?? [];
}
