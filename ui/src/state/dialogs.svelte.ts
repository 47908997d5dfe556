/** Which dialog of the frame stands open: one at a time; and what the file itself asks. */
import type { BackupLine, OpenProblem, Repaired } from '../ipc';

export type DialogName =
  | 'newEvent'
  | 'settings'
  | 'shortcuts'
  | 'licences'
  | 'palette'
  | 'quick'
  | 'calendar'
  | 'publish'
  | 'backups'
  | 'check'
  | 'exportClean';

/** A file that did not open, and is untouched. */
export type Refused = {
  file: string;
  problem: OpenProblem;
  /** Whether a repair was tried already, and found nothing to save. */
  beyondRepair?: boolean;
};

/** A backup that is compared with the file as it is now. */
export type Compared = {
  line: BackupLine;
  /** Whether the dialog begins with the question whether to restore it. */
  restoring: boolean;
};

class Dialogs {
  open = $state<DialogName | null>(null);
  /** The file that did not open, while its ways out are offered. */
  refused = $state.raw<Refused | null>(null);
  /** What a repair saved, until it is read. */
  repaired = $state.raw<Repaired | null>(null);
  compared = $state.raw<Compared | null>(null);
  /** Answers whether a file with unsaved changes may be left; `null`: nobody asks. */
  leaving = $state.raw<((go: boolean) => void) | null>(null);
}

export const dialogs = new Dialogs();
