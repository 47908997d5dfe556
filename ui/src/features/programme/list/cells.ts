/** Where the focus goes among the cells. Pure: rows and columns are numbers, the head is row -1. */

export interface Cell {
  row: number;
  column: number;
}

export type Move =
  | 'up'
  | 'down'
  | 'back'
  | 'forward'
  | 'rowStart'
  | 'rowEnd'
  | 'first'
  | 'last'
  | 'pageUp'
  | 'pageDown';

export interface Size {
  rows: number;
  columns: number;
  /** Rows that a page takes. */
  page: number;
}

/** The cell that a move comes to; it stops at the edges. */
export function moved(at: Cell, move: Move, { rows, columns, page }: Size): Cell {
  const last = rows - 1;
  const row = (to: number) => ({ ...at, row: Math.max(-1, Math.min(to, last)) });
  const column = (to: number) => ({
    ...at,
    column: Math.max(0, Math.min(to, columns - 1)),
  });
  switch (move) {
    case 'up':
      return row(at.row - 1);
    case 'down':
      return row(at.row + 1);
    case 'pageUp':
      return row(Math.max(Math.min(0, last), at.row - page));
    case 'pageDown':
      return row(at.row + page);
    case 'back':
      return column(at.column - 1);
    case 'forward':
      return column(at.column + 1);
    case 'rowStart':
      return column(0);
    case 'rowEnd':
      return column(columns - 1);
    case 'first':
      return { row: Math.min(0, last), column: 0 };
    case 'last':
      return { row: last, column: columns - 1 };
  }
}

export type Step = 'down' | 'up' | 'next' | 'previous';

/**
 * The cell after one was edited: below or above it, or the next or previous that can be
 * edited, of which the row's last is followed by the next row's first.
 */
export function afterEdit(at: Cell, step: Step, rows: number, editable: readonly number[]): Cell {
  if (step === 'down') return { ...at, row: Math.min(at.row + 1, rows - 1) };
  if (step === 'up') return { ...at, row: Math.max(at.row - 1, 0) };
  const here = editable.indexOf(at.column);
  const to = here + (step === 'next' ? 1 : -1);
  const column = editable[to];
  if (column !== undefined) return { ...at, column };
  const row = at.row + (step === 'next' ? 1 : -1);
  const edge = step === 'next' ? editable[0] : editable.at(-1);
  return row < 0 || row >= rows || edge === undefined ? at : { row, column: edge };
}

/** The rows to mount: those in sight and some on either side, in steps, so that a small scroll changes nothing. */
export function mountedRows(
  top: number,
  height: number,
  rowHeight: number,
  rows: number,
  margin = 4,
): { from: number; to: number } {
  const first = Math.floor(top / rowHeight) - margin;
  const after = Math.ceil((top + height) / rowHeight) + margin;
  const from = Math.max(0, Math.floor(first / 4) * 4);
  return { from: Math.min(from, rows), to: Math.min(rows, Math.ceil(after / 4) * 4) };
}

/** Where to scroll so that a row is seen under the head; the same where it is. */
export function scrollToRow(top: number, height: number, row: number, rowHeight: number): number {
  const from = row * rowHeight;
  if (from < top) return from;
  const over = from + rowHeight - (top + height);
  return over > 0 ? top + over : top;
}
