/** Changes of rows, put in groups to read. */
import type { Contradiction, Noun, RowChange, RowChangeKind, Shown } from '../../ipc';
import { linesOf, type Line } from './lines';

/** The changes of one sort of rows. */
export interface NounGroup {
  noun: Noun;
  changes: RowChange[];
}

/** By sort of row, each where its first change stood. */
export function byNoun(changes: readonly RowChange[]): NounGroup[] {
  const groups = new Map<Noun, RowChange[]>();
  for (const change of changes) {
    const found = groups.get(change.row.noun);
    if (found) found.push(change);
    else groups.set(change.row.noun, [change]);
  }
  return [...groups].map(([noun, changes]) => ({ noun, changes }));
}

/** How many rows came, changed and went. */
export function countKinds(changes: readonly RowChange[]): Record<RowChangeKind, number> {
  const counts = { made: 0, edited: 0, removed: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

/** The lines of a row's changed fields. */
export function linesOfRow({ row, kind, fields }: RowChange): Line[] {
  return fields.flatMap((change) => linesOf(row.noun, change, kind));
}

/**
 * What a burst of edits changed in all, from the operations' changes, the oldest first: each
 * field from what it was before the first to what it was after the last. What came back to
 * itself is left out.
 */
export function merged(operations: readonly (readonly RowChange[])[]): RowChange[] {
  const rows = new Map<string, RowChange>();
  for (const change of operations.flat()) {
    const key = `${change.row.noun}/${change.row.id}`;
    const found = rows.get(key);
    rows.set(key, found ? joined(found, change) : change);
  }
  return [...rows.values()].filter(({ kind, fields }) => kind !== 'edited' || fields.length > 0);
}

function joined(first: RowChange, then: RowChange): RowChange {
  const fields = new Map(first.fields.map((change) => [change.field, change]));
  for (const change of then.fields) {
    const before = fields.get(change.field);
    fields.set(change.field, before ? { ...change, before: before.before } : change);
  }
  return {
    ...then,
    kind: then.kind === 'edited' ? first.kind : then.kind,
    fields: [...fields.values()].filter(({ before, after }) => !isSame(before, after)),
  };
}

/**
 * Whether all that stands against bringing back a burst's first edit is the rest of the
 * burst: what its fields are now is what the burst left.
 */
export function isOwnBurst(
  contradictions: readonly Contradiction[],
  burst: readonly RowChange[],
): boolean {
  return contradictions.every(
    (against) =>
      against.is === 'changed' &&
      burst.some(
        ({ row, fields }) =>
          row.id === against.row.id &&
          fields.some(({ field, after }) => field === against.field && isSame(after, against.now)),
      ),
  );
}

function isSame(a: Shown | null, b: Shown | null): boolean {
  return written(a) === written(b);
}

/** A value as text, the same whatever the order of its languages. */
function written(shown: Shown | null): string {
  if (shown?.is === 'row') return shown.value.id;
  if (shown?.is !== 'texts') return JSON.stringify(shown);
  return JSON.stringify(Object.entries(shown.value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
