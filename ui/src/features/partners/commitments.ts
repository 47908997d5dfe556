// When a commitment is late. Pure: today is told.

import type { Commitment } from '../../ipc';

/** Whether it should have been done before today (both ISO days), and is not. */
export function isOverdue({ state, dueOn }: Commitment, today: string): boolean {
  const closed = state === 'fulfilled' || state === 'dropped';
  return !closed && dueOn !== null && today !== '' && dueOn < today;
}

/** Those that are late, the longest first. */
export function overdue(rows: readonly Commitment[], today: string): Commitment[] {
  const late = rows.filter((row) => isOverdue(row, today));
  return late.sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
}
