/** Which changes the history lists. It stays as it is while other pages are shown. */
import type { HistoryFilter, RowName } from '../../ipc';
import { nav } from '../../state/navigation.svelte';
import { workspace } from '../../state/workspace.svelte';

const EVERYTHING: HistoryFilter = { author: null, noun: null, row: null, day: null, text: null };

let chosen = $state.raw(EVERYTHING);
let row = $state.raw<RowName | null>(null);
/** The file whose changes are chosen from: another one begins with all of its own. */
let of = $state.raw('');

const file = $derived(workspace.file ? `${workspace.file.folder}/${workspace.file.name}` : '');
const now = $derived(of === file ? chosen : EVERYTHING);

export const historyFilter = {
  get now(): HistoryFilter {
    return now;
  },

  /** The row whose history alone is shown. */
  get row(): RowName | null {
    return now.row === null ? null : row;
  },

  /** Whether anything is left out. */
  get narrows(): boolean {
    return Object.values(now).some((condition) => condition !== null);
  },

  set(change: Partial<Omit<HistoryFilter, 'row'>>): void {
    chosen = { ...now, ...change };
    of = file;
  },

  /** All of the history again, or all but for the other conditions. */
  clear(what: 'all' | 'row' = 'all'): void {
    chosen = what === 'all' ? EVERYTHING : { ...now, row: null };
    of = file;
  },

  /** Goes to the history of one row, whatever was chosen before. */
  show(one: RowName): void {
    chosen = { ...EVERYTHING, row: one.id };
    row = one;
    of = file;
    nav.go('history');
  },
};
