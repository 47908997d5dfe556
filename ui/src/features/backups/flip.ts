/** The way back: what restoring would change, from how the file differs from a backup. */
import type { RowChange, RowChangeKind } from '../../ipc';

const BACK: Record<RowChangeKind, RowChangeKind> = {
  made: 'removed',
  edited: 'edited',
  removed: 'made',
};

/** The same differences, seen from the other side. */
export function flipped(changes: readonly RowChange[]): RowChange[] {
  return changes.map((change) => ({
    ...change,
    kind: BACK[change.kind],
    fields: change.fields.map(({ field, before, after }) => ({
      field,
      before: after,
      after: before,
    })),
  }));
}
