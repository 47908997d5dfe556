/** The order of rows. Pure. */
import type { ColumnKey } from './columns';

export interface Order {
  by: ColumnKey;
  descending: boolean;
}

/** What a row is sorted by; null: nothing, and so last whichever way the column is sorted. */
export type SortValue = string | number | null;

/** Rows sorted by a value of each; those of one value keep their order. */
export function sortedBy<T>(
  rows: readonly T[],
  value: (row: T) => SortValue,
  descending: boolean,
  compare: (a: string, b: string) => number,
): T[] {
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: value(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) {
        return Number(a.value === null) - Number(b.value === null);
      }
      return typeof a.value === 'number' && typeof b.value === 'number'
        ? sign * (a.value - b.value)
        : sign * compare(String(a.value), String(b.value));
    })
    .map(({ row }) => row);
}

/** The order after a press on a column's head: the other way round, or by that column. */
export function pressed(order: Order, by: ColumnKey): Order {
  return { by, descending: order.by === by ? !order.descending : false };
}

/** A wall time as a number in the order of time: 2025-09-17T10:05:00 is 202509171005. */
export function timeRank(wall: string): number {
  return Number(wall.slice(0, 16).replace(/\D/g, ''));
}

/** Where each row stands. */
export function placesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, place) => [id, place]));
}
