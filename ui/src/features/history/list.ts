/** The lines of the history page: bursts of edits as one, under the days on which they were. */
import { t } from '../../i18n';
import type { Operation } from '../../ipc';
import { wordStep } from '../../state/steps';

/** One line: an operation, or several edits of one burst. The newest comes first. */
export interface Entry {
  /** The number of its newest operation: as it stood after that is how the whole left it. */
  number: number;
  operations: [Operation, ...Operation[]];
}

/** The lines of a day. */
export interface Day {
  day: string;
  entries: Entry[];
}

/** Operations, the newest first, as lines; edits of one burst that stand together are one. */
export function entriesOf(operations: readonly Operation[]): Entry[] {
  const entries: Entry[] = [];
  for (const operation of operations) {
    const last = entries.at(-1);
    if (last && isOneBurst(last.operations[0], operation)) last.operations.push(operation);
    else entries.push({ number: operation.number, operations: [operation] });
  }
  return entries;
}

/** Lines by day, in their order. A burst stands on the day on which it ended. */
export function daysOf(entries: readonly Entry[]): Day[] {
  const days: Day[] = [];
  for (const entry of entries) {
    const day = entry.operations[0].atLocal.slice(0, 10);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

function isOneBurst(newer: Operation, older: Operation): boolean {
  return newer.burst === older.burst && newer.sort === older.sort && newer.undone === older.undone;
}

/** What an operation did, in words. */
export function wordOperation({ sort, step }: Operation): string {
  const action = wordStep(step);
  if (sort === 'undo') return t('history-undid', { action });
  return sort === 'redo' ? t('history-redid', { action }) : action;
}

/** Records of what was done for good have nothing that could be brought back. */
const FOR_GOOD = ['person-erase', 'history-gather'];

/** Whether what was before an operation can be asked for again. */
export function canBringBack({ step, undone }: Operation): boolean {
  return !undone && !FOR_GOOD.includes(step.action);
}
