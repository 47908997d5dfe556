/**
 * What can be done with the sessions that are chosen: the one list for the context menu, the
 * keys and the command palette; and which dialog of it stands open.
 */
import { kebab, t } from '../../i18n';
import { nav } from '../../state/navigation.svelte';
import { caps } from '../frame/keys';
import type { Board } from '../programme/board.svelte';
import { duplicate, openPanel } from '../programme/operations';
import { removeChosen } from '../session/removal';
import { clipboard } from './clipboard.svelte';
import { ARRANGE_CHORDS, type KeyedVerb } from './keys';
import * as operations from './operations';

export type ArrangeDialog =
  'shift' | 'move' | 'swap' | 'distribute' | 'split' | 'merge' | 'repeat' | 'copyDay' | 'free';

export type ArrangeKey =
  | ArrangeDialog
  | 'open'
  | 'duplicate'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'lock'
  | 'nextFree'
  | 'freeRoom'
  | 'unschedule'
  | 'remove';

export interface ArrangeVerb {
  key: ArrangeKey;
  /** Verbs of one group stand together in a menu. */
  group: number;
  /** Whether it can be done with these sessions. */
  enabled: (selection: readonly string[]) => boolean;
  /** Does it with the sessions that are chosen, or asks what it needs to know first. */
  run: (board: Board | null) => void;
}

class Arrange {
  dialog = $state<ArrangeDialog | null>(null);
  /** The sessions that the dialog is about. */
  ids = $state.raw<readonly string[]>([]);

  open(dialog: ArrangeDialog): void {
    this.ids = nav.selection;
    this.dialog = dialog;
  }

  close(): void {
    this.dialog = null;
  }
}

export const arrange = new Arrange();

const any = (ids: readonly string[]) => ids.length > 0;
const one = (ids: readonly string[]) => ids.length === 1;
const many = (ids: readonly string[]) => ids.length > 1;
const timed = (ids: readonly string[]) =>
  ids.length > 0 && operations.sessionsOf(ids.slice(0, 1)).some(({ starts }) => starts !== null);
const first = (run: (id: string) => unknown) => () => {
  const id = nav.selectedSession;
  if (id !== null) void run(id);
};
const asks = (key: ArrangeDialog, group: number, enabled: ArrangeVerb['enabled']): ArrangeVerb => ({
  key,
  group,
  enabled,
  run: () => arrange.open(key),
});

export const ARRANGE_VERBS: readonly ArrangeVerb[] = [
  { key: 'open', group: 0, enabled: any, run: first(openPanel) },
  {
    key: 'duplicate',
    group: 0,
    enabled: one,
    run: (board) => {
      if (board !== null) first((id) => duplicate(board, id))();
    },
  },
  { key: 'cut', group: 1, enabled: any, run: () => operations.keep(nav.selection, true) },
  { key: 'copy', group: 1, enabled: any, run: () => operations.keep(nav.selection, false) },
  {
    key: 'paste',
    group: 1,
    enabled: () => clipboard.ids.length > 0,
    run: () => void operations.paste(),
  },
  asks('move', 2, any),
  asks('shift', 2, (ids) => one(ids) && timed(ids)),
  asks('swap', 2, (ids) => ids.length === 2),
  asks('distribute', 2, (ids) => many(ids) && operations.sessionsOf(ids).some((s) => s.starts)),
  asks('split', 3, (ids) => one(ids) && timed(ids)),
  asks('merge', 3, many),
  asks('repeat', 3, (ids) => any(ids) && operations.sessionsOf(ids).every((s) => s.starts)),
  asks('copyDay', 3, () => true),
  {
    key: 'nextFree',
    group: 4,
    enabled: one,
    run: first(operations.toNextFree),
  },
  {
    key: 'freeRoom',
    group: 4,
    enabled: (ids) => one(ids) && timed(ids),
    run: first(operations.toFreeRoom),
  },
  asks('free', 4, one),
  { key: 'lock', group: 5, enabled: any, run: () => void operations.toggleLock(nav.selection) },
  {
    key: 'unschedule',
    group: 5,
    enabled: (ids) => operations.sessionsOf(ids).some(({ starts }) => starts !== null),
    run: () => void operations.unscheduleAll(nav.selection),
  },
  { key: 'remove', group: 5, enabled: any, run: () => void removeChosen(nav.selection) },
];

/** What a verb is called for these sessions. */
export function wordVerb({ key }: ArrangeVerb, selection: readonly string[]): string {
  if (key === 'lock') {
    const rows = operations.sessionsOf(selection);
    const locked = rows.length > 0 && rows.every((session) => session.locked);
    return t(locked ? 'arrange-verb-unlock' : 'arrange-verb-lock');
  }
  return t(`arrange-verb-${kebab(key)}`, { count: selection.length });
}

/** The keys of a verb on one line; empty where it has none. */
export function keysOfVerb({ key }: ArrangeVerb): string {
  if (key in ARRANGE_CHORDS) return caps(ARRANGE_CHORDS[key as KeyedVerb]).join('+');
  const board: Partial<Record<ArrangeKey, readonly string[]>> = {
    open: ['enter'],
    duplicate: ['ctrl', 'D'],
    remove: ['delete'],
  };
  return caps(board[key] ?? []).join('+');
}

/** The verbs as they stand in a menu: group by group. */
export function verbGroups(): ArrangeVerb[][] {
  const last = Math.max(...ARRANGE_VERBS.map(({ group }) => group));
  return Array.from({ length: last + 1 }, (_, at) =>
    ARRANGE_VERBS.filter(({ group }) => group === at),
  );
}
