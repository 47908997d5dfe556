/** What pointer, keyboard and buttons do to the programme: one operation each. */
import { tick } from 'svelte';
import { toast } from 'svelte-sonner';
import { lt, t, tIn } from '../../i18n';
import { commands, type Place } from '../../ipc';
import { nav } from '../../state/navigation.svelte';
import { undo, workspace } from '../../state/workspace.svelte';
import { USUAL_LENGTH } from '../session/place';
import type { Board } from './board.svelte';
import { firstFree } from './layout';
import { perform } from './moves.svelte';
import { isTimed, lasting, movedTo, placeAt, resized, shifted } from './places';
import { wordPlace } from './words';

/** Puts a session somewhere, and says where once the checks have answered. */
export function place(board: Board, id: string, to: Place): void {
  const session = board.session(id);
  const row = workspace.by.session.get(id);
  if (session === undefined || row === undefined) return;
  void board.moves.move(row, to).then(() => sayPlace(board, id));
}

/** Moves a session in time; an odd time first comes into step. */
export function shift(board: Board, id: string, minutes: number): void {
  const session = board.session(id);
  if (session !== undefined && isTimed(session)) place(board, id, shifted(session, minutes));
}

/** Moves a session's end; it stays after the start. */
export function resize(board: Board, id: string, minutes: number): void {
  const session = board.session(id);
  if (session !== undefined && isTimed(session)) place(board, id, resized(session, minutes));
}

/** Moves a session to the column beside its own; past a day's last room lies the next day. */
export function toNextRoom(board: Board, id: string, by: 1 | -1): void {
  const session = board.session(id);
  const box = board.boxOf(id);
  const to = box && board.layout.columns[box.column + by];
  if (session === undefined || to === undefined || !isTimed(session)) return;
  place(board, id, movedTo(session, to));
}

/** Takes a session out of the programme, into the tray. */
export function unschedule(board: Board, id: string): void {
  place(board, id, { roomId: null, starts: null, ends: null });
}

/** Puts a session of the tray at the first free time of the first room shown. */
export function schedule(board: Board, id: string): void {
  const at = freePlace(board);
  if (at === null) return;
  place(board, id, at);
  board.select(id);
  queueMicrotask(() => board.show(id, true));
}

/** Makes a session and opens its panel. */
export async function create(board: Board, at: Place | null): Promise<void> {
  const event = workspace.programme?.event;
  const lang = event?.languages[0];
  if (event === undefined || lang === undefined) return;
  const id = await board.moves.after(() =>
    perform(() =>
      commands.sessionCreate({
        eventId: event.id,
        title: { [lang]: tIn(lang, 'programme-new-session') },
        kind: 'other',
        place: at ?? { roomId: null, starts: null, ends: null },
      }),
    ),
  );
  if (id === undefined) return;
  board.select(id);
  board.show(id, false);
  await openPanel(id);
}

/** Opens a session's panel with the focus in it, also where another's is open. */
export async function openPanel(id: string): Promise<void> {
  if (nav.openSession !== null) {
    // The panel takes the focus only as it opens.
    nav.openSession = null;
    await tick();
  }
  nav.openSession = id;
}

/** Where a new session goes: after the selected one, else to the first free time. */
export function newPlace(board: Board): Place | null {
  const selected = board.session(nav.selectedSession);
  if (selected?.ends && board.boxOf(selected.id) !== undefined) {
    return lasting(selected.roomId, selected.ends, USUAL_LENGTH);
  }
  return freePlace(board);
}

/** Removes a session; the focus goes to the one that stood nearest. */
export async function remove(board: Board, id: string, next: string | undefined): Promise<void> {
  const title = board.session(id)?.title;
  const done = await board.moves.after(() => perform(() => commands.sessionRemove(id)));
  if (done === undefined || title === undefined) return;
  if (nav.openSession === id) nav.openSession = null;
  board.select(next ?? null);
  if (next !== undefined) board.show(next, true);
  toast.success(t('session-removed', { title: lt(title) }), {
    action: { label: t('undo'), onClick: () => void undo() },
  });
}

/** Doubles a session and goes to the copy. */
export async function duplicate(board: Board, id: string): Promise<void> {
  const copy = await board.moves.after(() => perform(() => commands.sessionDuplicate(id)));
  if (copy === undefined) return;
  board.select(copy);
  board.show(copy, true);
  sayPlace(board, copy);
}

/** The first free time of the first room shown; null where no day is shown. */
function freePlace(board: Board): Place | null {
  const column = board.layout.columns[0];
  if (column === undefined) return null;
  const boxes = board.layout.boxes[0] ?? [];
  return placeAt(column, firstFree(boxes, board.hours, USUAL_LENGTH), USUAL_LENGTH);
}

let turn: ReturnType<typeof setTimeout> | undefined;

/** Says where a session now stands. Waits a moment for the checks, and for a next move. */
function sayPlace(board: Board, id: string): void {
  clearTimeout(turn);
  turn = setTimeout(() => {
    const session = board.session(id);
    if (session !== undefined) board.say(wordPlace(session, nav.day === 'all'));
  }, 300);
}
