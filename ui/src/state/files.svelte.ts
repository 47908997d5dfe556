/** The file as a whole: opening, making, copying and closing it, and keeping it safe. */
import { toast } from 'svelte-sonner';
import { t } from '../i18n';
import {
  asAppError,
  call,
  commands,
  type FileLine,
  type NewEvent,
  type WorkspaceState,
} from '../ipc';
import { dialogs } from './dialogs.svelte';
import { attempt, report } from './failure';
import { nav } from './navigation.svelte';
import { settle, workspace } from './workspace.svelte';

let recent = $state.raw<FileLine[]>([]);
/** What the user has read and put away, until the program ends. */
let dismissed = $state.raw<readonly string[]>([]);

export const files = {
  /** Files opened before, the latest first. */
  get recent(): FileLine[] {
    return recent;
  },

  /** Takes over a file that the backend has opened, and starts at its beginning. */
  async take(state: WorkspaceState): Promise<void> {
    // What was being asked about the file before is of no use now.
    dialogs.compared = null;
    if (dialogs.open === 'backups' || dialogs.open === 'check') dialogs.open = null;
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
    if (!(await mayLeave())) return false;
    const state = await call(commands.workspaceCreate(event));
    if (state) await this.take(state);
    return state !== null;
  },

  async saveCopy(): Promise<void> {
    await saved('copy-saved', () => call(commands.workspaceSaveCopy()));
  },

  /** Saves the rows without their history. Whether they were saved. */
  async exportClean(restricted: boolean): Promise<boolean> {
    return saved('file-exported', () => call(commands.workspaceExportClean(restricted)));
  },

  async close(): Promise<void> {
    await opened(() => call(commands.workspaceClose()));
  },

  /** Saves what is being typed, asks about what the file did not take, and closes. */
  async closeWindow(): Promise<void> {
    await settle();
    if (await mayLeave()) await attempt(() => call(commands.windowClose()));
  },

  /** Opens the file that was refused, to look at. Whether it is open. */
  async view(): Promise<boolean> {
    return wayOut(() => call(commands.workspaceView()));
  },

  /** Tries again to open the file that was refused; takes it over where that is possible. */
  async takeOver(): Promise<boolean> {
    return wayOut(() => call(commands.workspaceTakeOver()));
  },

  /** Opens the file that was refused, to look at, and goes on with a copy elsewhere. */
  async viewAndCopy(): Promise<void> {
    if (await this.view()) await this.saveAs();
  },

  /** Saves what can be read of the damaged file that was refused, and opens that. */
  async repair(): Promise<void> {
    const { refused } = dialogs;
    if (!(await mayLeave())) return;
    try {
      const answer = await call(commands.workspaceRepair());
      if (!answer) return;
      const [repaired, state] = answer;
      dialogs.refused = null;
      await this.take(state);
      dialogs.repaired = repaired;
    } catch (thrown) {
      const error = asAppError(thrown);
      const nothing = error.kind === 'open' && error.problem.problem === 'damaged';
      if (nothing && refused) dialogs.refused = { ...refused, beyondRepair: true };
      else report(error);
    }
  },

  /** Opens to write what is only looked at; where the user is, they stay. */
  async openForEditing(): Promise<void> {
    const state = await attempt(() => call(commands.workspaceTakeOver()));
    if (state) await stay(state);
  },

  /** Saves everything elsewhere and goes on with that file. Whether it did. */
  async saveAs(): Promise<boolean> {
    await settle();
    const state = await attempt(() => call(commands.workspaceSaveAs()));
    if (!state) return false;
    await stay(state);
    toast.success(t('file-saved-as', { file: state.file?.name ?? '' }), {
      description: state.file?.folder ?? '',
    });
    return true;
  },

  /** Tries once more to write what the file did not take. */
  async saveAgain(): Promise<void> {
    await settle();
    try {
      workspace.takeAccess(await call(commands.workspaceSaveAgain()));
    } catch (thrown) {
      report(thrown);
      const access = await attempt(() => call(commands.workspaceAccess()));
      if (access !== undefined) workspace.takeAccess(access);
      return;
    }
    if (workspace.access?.is === 'write') toast.success(t('file-saved-again'));
    else toast.error(t('file-still-unsaved'));
  },

  /** Reads the open file anew, where it is not known how far a change came. */
  async reload(): Promise<void> {
    const state = await attempt(() => call(commands.workspaceState()));
    if (state) await stay(state);
  },

  /** Puts a notice away until the program ends. */
  dismiss(notice: string): void {
    dismissed = [...dismissed, notice];
  },

  isDismissed(notice: string): boolean {
    return dismissed.includes(notice);
  },
};

/** Whether rows can be changed now: not in a copy to look at, nor in the past. */
export function takesChanges(): boolean {
  return workspace.access?.is === 'write' || workspace.access?.is === 'unsaved';
}

async function opened(run: () => Promise<WorkspaceState | null>): Promise<void> {
  if (!(await mayLeave())) return;
  const state = await attempt(run);
  if (state) await files.take(state);
  // A file that could not be opened may have left the list.
  else await refreshRecent();
}

/** One of the ways out of a refusal: its dialog goes, or says what is wrong now. */
async function wayOut(run: () => Promise<WorkspaceState>): Promise<boolean> {
  if (!(await mayLeave())) return false;
  const state = await attempt(run);
  if (!state) return false;
  dialogs.refused = null;
  await files.take(state);
  return true;
}

/** Takes over the same work in another file or with other rights: the page stays. */
async function stay(state: WorkspaceState): Promise<void> {
  await attempt(() => workspace.load(state));
  await refreshRecent();
}

async function saved(words: string, run: () => Promise<FileLine | null>): Promise<boolean> {
  const file = await attempt(run);
  if (!file) return false;
  toast.success(t(words, { file: file.name }), { description: file.folder });
  await refreshRecent();
  return true;
}

/** Whether the open file may be left: where changes are not in it, the user is asked. */
async function mayLeave(): Promise<boolean> {
  // A moment of the past hides how the file itself stands.
  if (workspace.access?.is === 'past') {
    const now = await attempt(() => call(commands.pastClose()));
    if (now) await attempt(() => workspace.load(now));
  }
  if (workspace.access?.is !== 'unsaved') return true;
  dialogs.leaving?.(false);
  return new Promise((answer) => {
    dialogs.leaving = (go) => {
      dialogs.leaving = null;
      answer(go);
    };
  });
}

async function refreshRecent(): Promise<void> {
  recent = (await attempt(() => call(commands.recentFiles()))) ?? [];
}
