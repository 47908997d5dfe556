/** What pointer and keyboard do to a session in the views by rows: one operation each. */
import { toast } from 'svelte-sonner';
import { lt, t } from '../../../i18n';
import type { Place, Session } from '../../../ipc';
import { nav } from '../../../state/navigation.svelte';
import { workspace } from '../../../state/workspace.svelte';
import type { Board } from '../board.svelte';
import { isTimed, resized, shifted } from '../places';
import { wordPlace } from '../words';
import type { Lines } from './lines.svelte';
import { NO_ROOM } from './order';

/** Puts a session somewhere, and says where once the checks have answered. */
export function put(board: Board, id: string, to: Place): void {
  const row = workspace.by.session.get(id);
  if (row === undefined || refused(board, row)) return;
  void board.moves.move(row, to).then(() => sayPlace(board, id));
}

export function shift(board: Board, id: string, minutes: number): void {
  const session = board.session(id);
  if (session !== undefined && isTimed(session)) put(board, id, shifted(session, minutes));
}

export function resize(board: Board, id: string, minutes: number): void {
  const session = board.session(id);
  if (session !== undefined && isTimed(session)) put(board, id, resized(session, minutes));
}

/** Moves a session to the room of the row above or below; heads of venues are passed over. */
export function toRow(lines: Lines, id: string, by: 1 | -1): void {
  const { board, layout } = lines;
  const bar = lines.barOf(id);
  const session = board.session(id);
  if (bar === undefined || session === undefined) return;
  let at = bar.row + by;
  while (layout.rows[at]?.kind === 'group') at += by;
  const row = layout.rows[at];
  if (row === undefined) return;
  lines.focusRow = row.id;
  put(board, id, { ...session, roomId: roomOf(row.id) });
}

/** The room of a row of the timeline. */
export function roomOf(row: string): string | null {
  return row === NO_ROOM ? null : row;
}

/** Whether a session stays where it is because it is locked; says so. */
export function refused(board: Board, session: Session): boolean {
  if (!session.locked) return false;
  toast.message(lt(session.title), { id: 'locked', description: t('invalid-locked') });
  board.say(t('invalid-locked'));
  return true;
}

let turn: ReturnType<typeof setTimeout> | undefined;

/** Waits a moment for the checks, and for a next move. */
function sayPlace(board: Board, id: string): void {
  clearTimeout(turn);
  turn = setTimeout(() => {
    const session = board.session(id);
    if (session !== undefined) board.say(wordPlace(session, nav.day === 'all'));
  }, 300);
}
