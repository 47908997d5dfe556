/**
 * What `VirtualTable` shows and where the keys lead in it. Pure: rows and columns are numbers,
 * the head is row -1.
 */

/** A column of a table. */
export interface TableColumn<T> {
  key: string;
  /** Its head, in the reader's language. */
  label: string;
  /** What a cell says: shown where the table has no `cell` of its own, and what is copied. */
  text: (row: T) => string;
  /** The least width, in pixels at the usual size of text. */
  width: number;
  /** The share of the room that is left over; 0: the column keeps its width. */
  grow?: number;
  numeric?: boolean;
  /** Whether its head sorts. */
  sorts?: boolean;
  /** Not shown until somebody chooses it. */
  hidden?: boolean;
  /** Always shown: it names the row. */
  fixed?: boolean;
}

/** The rows of a table, in the order in which they are shown. Some may not have come yet. */
export interface RowSource<T> {
  readonly count: number;
  /** The row in this place; `undefined` while it is awaited. */
  at: (place: number) => T | undefined;
  /** The keys of all rows, in order. */
  keys: () => readonly string[] | Promise<readonly string[]>;
}

/** Rows that are all there already. */
export function listSource<T>(rows: readonly T[], keyOf: (row: T) => string): RowSource<T> {
  return {
    count: rows.length,
    at: (place) => rows[place],
    keys: () => rows.map(keyOf),
  };
}

/** Rows sorted by what a value of them is; what is not known stands last in either direction. */
export function sortedBy<T>(
  rows: readonly T[],
  value: (row: T) => string | number,
  descending: boolean,
  collator: Intl.Collator,
): T[] {
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, at: value(row) }))
    .sort(({ at: a }, { at: b }) => {
      if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
      return typeof a === 'number' && typeof b === 'number'
        ? sign * (a - b)
        : sign * collator.compare(String(a), String(b));
    })
    .map(({ row }) => row);
}

/** Rows as lines of cells between tabs, heads first, as sheets take them. */
export function tsvOf<T>(columns: readonly TableColumn<T>[], rows: readonly T[]): string {
  const line = (cells: string[]) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t');
  return [
    line(columns.map(({ label }) => label)),
    ...rows.map((row) => line(columns.map((column) => column.text(row)))),
  ].join('\n');
}

/** The columns that are shown: those chosen, in the table's order, or the usual ones. */
export function shownColumns<T>(
  columns: readonly TableColumn<T>[],
  chosen: readonly string[] | null,
): TableColumn<T>[] {
  return columns.filter(
    ({ key, hidden, fixed }) => fixed || (chosen === null ? !hidden : chosen.includes(key)),
  );
}

/** Which rows are drawn: those in sight and some beyond. */
export function drawnRows(
  top: number,
  height: number,
  row: number,
  count: number,
): { from: number; to: number } {
  const spare = 10;
  const from = Math.max(0, Math.min(Math.floor(top / row), count) - spare);
  return { from, to: Math.min(count, Math.ceil((top + height) / row) + spare) };
}

/** A cell; row -1 is the head. */
export interface TableCell {
  row: number;
  column: number;
}

/** The cell that a key leads to; `undefined`: the key is none of these. */
export function movedCell(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  at: TableCell,
  size: { rows: number; columns: number; page: number },
  rightToLeft: boolean,
): TableCell | undefined {
  if (event.altKey) return undefined;
  const whole = event.ctrlKey || event.metaKey;
  const last = size.rows - 1;
  const row = (to: number) => ({ ...at, row: Math.max(-1, Math.min(to, last)) });
  const column = (to: number) => ({
    ...at,
    column: Math.max(0, Math.min(to, size.columns - 1)),
  });
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  switch (event.key) {
    case 'ArrowDown':
      return row(whole ? last : at.row + 1);
    case 'ArrowUp':
      return row(whole ? Math.min(0, last) : at.row - 1);
    case 'ArrowLeft':
    case 'ArrowRight':
      return column(at.column + (event.key === forward ? 1 : -1));
    case 'PageDown':
      return row(at.row + size.page);
    case 'PageUp':
      return row(Math.max(Math.min(0, last), at.row - size.page));
    case 'Home':
      return whole ? { row: Math.min(0, last), column: 0 } : column(0);
    case 'End':
      return whole ? { row: last, column: size.columns - 1 } : column(size.columns - 1);
    default:
      return undefined;
  }
}

/** Which columns of a table somebody chose, as this machine remembers it; `null`: the usual ones. */
export function rememberedColumns(table: string): string[] | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(`kurultai.columns.${table}`) ?? 'null');
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : null;
  } catch {
    return null;
  }
}

/** Remembers a choice of columns; `null` forgets it. */
export function rememberColumns(table: string, keys: readonly string[] | null): void {
  try {
    if (keys === null) localStorage.removeItem(`kurultai.columns.${table}`);
    else localStorage.setItem(`kurultai.columns.${table}`, JSON.stringify(keys));
  } catch {
    // A machine that keeps nothing shows the usual columns each time.
  }
}
