/** What pointer, keyboard and buttons do to the programme: one operation each. */
import { tick } from 'svelte';
import { toast } from 'svelte-sonner';
import { lt, t, tIn } from '../../i18n';
import { commands, type Place, type Session, type SessionPlace } from '../../ipc';
import { nav } from '../../state/navigation.svelte';
import { undo, workspace } from '../../state/workspace.svelte';
import { USUAL_LENGTH } from '../session/place';
import { minutesBetween } from '../session/walltime';
import type { Board } from './board.svelte';
import { choice } from './choice';
import { behind, strode, stretched, type Member } from './group';
import { firstFree } from './layout';
import { perform, samePlace } from './moves.svelte';
import { isTimed, lasting, movedTo, placeAt, resized, shifted } from './places';
import { sayLocked, wordMany } from './spoken';
import { wordPlace } from './words';

/** Puts a session somewhere, and says where once the checks have answered. */
export function place(board: Board, id: string, to: Place): void {
  placeAll(board, [{ id, place: to }], id);
}

/**
 * Puts sessions somewhere, as one operation; those that are locked stay. `lead` is the one
 * of which is said where it stands.
 */
export function placeAll(board: Board, moves: readonly SessionPlace[], lead: string): void {
  const eventId = workspace.programme?.event.id;
  const known = moves.filter(({ id }) => workspace.by.session.has(id));
  const free = known.filter(({ id }) => workspace.by.session.get(id)?.locked !== true);
  if (free.length < known.length) sayLocked(board, known.length - free.length);
  const moved = free.filter(({ id, place }) => {
    const session = board.session(id);
    return session !== undefined && !samePlace(session, place);
  });
  const [first] = moved;
  if (first === undefined || eventId === undefined) {
    // Where it stands is said also where it can go no further.
    if (free.length > 0) sayPlace(board, lead, free.length);
    return;
  }
  const row = workspace.by.session.get(first.id);
  const done =
    moved.length === 1 && row !== undefined
      ? board.moves.move(row, first.place)
      : board.moves.moveAll(eventId, moved);
  const told = moved.some(({ id }) => id === lead) ? lead : first.id;
  void done.then(() => sayPlace(board, told, moved.length));
}

/** Moves what is chosen in time, with its spacing; an odd time first comes into step. */
export function shift(board: Board, id: string, minutes: number): void {
  const session = board.session(id);
  const group = chosen(board, id);
  if (group.length < 2) {
    if (session !== undefined && isTimed(session)) place(board, id, shifted(session, minutes));
    return;
  }
  const lead = session !== undefined && isTimed(session) ? session : undefined;
  const by = lead ? minutesBetween(lead.starts, shifted(lead, minutes).starts) : minutes;
  placeAll(board, strode(group, { minutes: by, rooms: 0 }, []), id);
}

/** Moves the ends of what is chosen; each stays after its start. */
export function resize(board: Board, id: string, minutes: number): void {
  const session = board.session(id);
  const group = chosen(board, id);
  if (group.length > 1) placeAll(board, stretched(group, minutes), id);
  else if (session !== undefined && isTimed(session)) {
    place(board, id, resized(session, minutes));
  }
}

/**
 * Moves a session to the column beside its own; past a day's last room lies the next day.
 * Many go by a room each, as long as the outermost has one.
 */
export function toNextRoom(board: Board, id: string, by: 1 | -1): void {
  const session = board.session(id);
  const group = chosen(board, id);
  const { ground } = board;
  if (group.length > 1) {
    placeAll(board, strode(group, { minutes: 0, rooms: by }, ground.rooms), id);
    return;
  }
  const part = ground.part(id);
  const to = part && ground.beside(part.column, by);
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
        trackId: null,
        parts: [],
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
  if (selected?.ends && board.ground.part(selected.id) !== undefined) {
    return lasting(selected.roomId, selected.ends, USUAL_LENGTH);
  }
  return freePlace(board);
}

/**
 * Removes what is chosen, or one session that is not; the focus goes to the one that stood
 * nearest.
 */
export async function remove(board: Board, id: string, next: string | undefined): Promise<void> {
  const ids = chosen(board, id).map((member) => member.id);
  const title = board.session(id)?.title;
  const done = await board.moves.after(() =>
    perform(() => (ids.length > 1 ? commands.sessionsRemove(ids) : commands.sessionRemove(id))),
  );
  if (done === undefined || title === undefined) return;
  if (nav.openSession !== null && ids.includes(nav.openSession)) nav.openSession = null;
  const to = next !== undefined && !ids.includes(next) ? next : undefined;
  board.select(to ?? null);
  if (to !== undefined) board.show(to, true);
  const words =
    ids.length > 1
      ? t('hand-removed-many', { count: ids.length })
      : t('session-removed', { title: lt(title) });
  toast.success(words, { action: { label: t('undo'), onClick: () => void undo() } });
}

/** Doubles what is chosen and goes to the copies: one behind its own, many behind them all. */
export async function duplicate(board: Board, id: string): Promise<void> {
  const group = chosen(board, id);
  if (group.length > 1) {
    await copyAll(board, behind(group));
    return;
  }
  const copy = await board.moves.after(() => perform(() => commands.sessionDuplicate(id)));
  if (copy === undefined) return;
  board.select(copy);
  board.show(copy, true);
  sayPlace(board, copy, 1);
}

/** Copies sessions to places, as one operation, and chooses the copies. */
export async function copyAll(board: Board, copies: readonly SessionPlace[]): Promise<void> {
  const ids = copies.map(({ id }) => id);
  const places = copies.map(({ place }) => place);
  const made = await board.moves.after(() =>
    perform(() => commands.sessionsCopy(ids, { to: 'places', places })),
  );
  const [first] = made ?? [];
  if (made === undefined || first === undefined) return;
  choice.many(made);
  board.show(first, true);
  sayPlace(board, first, made.length);
}

/** What a key or a drag of a session means: all that is chosen with it, else it alone. */
export function chosen(board: Board, id: string): Member[] {
  const ids = nav.isSelected(id) ? [id, ...nav.selection.filter((one) => one !== id)] : [id];
  return ids
    .map((one) => board.session(one))
    .filter((session): session is Session => session !== undefined)
    .map(({ id: own, roomId, starts, ends }) => ({ id: own, place: { roomId, starts, ends } }));
}

/** The first free time of the first room shown; null where no day is shown. */
export function freePlace(board: Board): Place | null {
  const column = board.layout.columns[0];
  if (column === undefined) return null;
  const boxes = board.layout.boxes[0] ?? [];
  return placeAt(column, firstFree(boxes, board.hours, USUAL_LENGTH), USUAL_LENGTH);
}

let turn: ReturnType<typeof setTimeout> | undefined;

/**
 * Says where a session now stands. Waits a moment for the checks, and for a next move; whatever
 * else was said or taken up by then is newer.
 */
function sayPlace(board: Board, id: string, count: number): void {
  clearTimeout(turn);
  const { said } = board;
  turn = setTimeout(() => {
    const session = board.session(id);
    if (session === undefined || board.held !== null || board.said !== said) return;
    const words = wordPlace(session, nav.day === 'all');
    board.say(count > 1 ? wordMany(count, words) : words);
  }, 300);
}
