/** What many sessions have in common. Pure. */

/** A value that all have, or that they differ. */
export type Common<T> = { same: true; value: T } | { same: false };

/** What all rows have alike; those of none differ. Lists are alike in their entries and order. */
export function common<R, T>(rows: readonly R[], value: (row: R) => T): Common<T> {
  const first = rows[0];
  if (first === undefined) return { same: false };
  const wanted = value(first);
  const key = JSON.stringify(wanted);
  return rows.every((row) => JSON.stringify(value(row)) === key)
    ? { same: true, value: wanted }
    : { same: false };
}

/** How many rows something is true of: the state of a box that stands for all. */
export function share<R>(rows: readonly R[], is: (row: R) => boolean): 'all' | 'some' | 'none' {
  const count = rows.filter(is).length;
  return count === 0 ? 'none' : count === rows.length ? 'all' : 'some';
}

export function setOf(ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids);
}
