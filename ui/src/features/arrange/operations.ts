/**
 * The operations themselves: each one entry in the history, and a notice that takes it back.
 * They come after whatever the board is still writing.
 */
import { toast } from 'svelte-sonner';
import { formatDay, lt, t } from '../../i18n';
import { call, commands, type Arrangement, type CopyTo, type Place, type Session } from '../../ipc';
import { nav } from '../../state/navigation.svelte';
import { attempt, undo, workspace } from '../../state/workspace.svelte';
import type { Board } from '../programme/board.svelte';
import { perform } from '../programme/moves.svelte';
import { roomName, wordTimes } from '../programme/words';
import { clipboard } from './clipboard.svelte';
import { carried, carriedMoves, pasteTarget } from './plan';

let board: Board | null = null;

/** The board after whose moves these operations come; null: there is none. */
export function holdBoard(now: Board | null): void {
  board = now;
}

/** The sessions of these ids that are still there. */
export function sessionsOf(ids: readonly string[]): Session[] {
  return ids
    .map((id) => workspace.by.session.get(id))
    .filter((session): session is Session => session !== undefined);
}

/** Arranges sessions anew; whether that was done. */
export async function arrange(arrangement: Arrangement): Promise<boolean> {
  const eventId = workspace.programme?.event.id;
  if (eventId === undefined) return false;
  const moved = await inTurn(() => perform(() => commands.sessionsArrange(eventId, arrangement)));
  if (moved === undefined) return false;
  if (moved.length === 0) toast.message(t('arrange-nothing-moved'));
  else done(t('arrange-moved', { count: moved.length }));
  reveal(nav.selectedSession ?? moved[0]);
  return true;
}

/** Copies sessions, and goes to the copies where they are of this event. */
export async function copyTo(ids: readonly string[], to: CopyTo): Promise<boolean> {
  const copies = await inTurn(() => perform(() => commands.sessionsCopy([...ids], to)));
  if (copies === undefined) return false;
  const own = copies.filter((id) => workspace.by.session.has(id));
  if (own.length > 0) {
    nav.selectAll(own);
    reveal(own[0]);
  }
  done(t('arrange-copied', { count: copies.length }));
  return true;
}

/** Cuts a session in two, and goes to the second. */
export async function split(id: string, at: string): Promise<boolean> {
  const second = await inTurn(() => perform(() => commands.sessionSplit(id, at)));
  if (second === undefined) return false;
  nav.select(second);
  reveal(second);
  done(t('arrange-split-done'));
  return true;
}

/** Makes one session of many, and goes to it. */
export async function merge(ids: readonly string[]): Promise<boolean> {
  const one = await inTurn(() => perform(() => commands.sessionsMerge([...ids])));
  if (one === undefined) return false;
  if (nav.openSession !== null) nav.openSession = one;
  nav.select(one);
  reveal(one);
  done(t('arrange-merged', { count: ids.length }));
  return true;
}

/** Locks sessions in place; unlocks them where all are locked. */
export async function toggleLock(ids: readonly string[]): Promise<void> {
  const rows = sessionsOf(ids);
  const to = !rows.every(({ locked }) => locked);
  const edit = { field: 'locked', to } as const;
  const [only] = rows;
  if (only === undefined) return;
  const answer = await inTurn(() =>
    perform(() =>
      rows.length === 1
        ? commands.sessionEdit(only.id, edit)
        : commands.sessionsEdit(
            rows.map(({ id }) => id),
            edit,
          ),
    ),
  );
  if (answer === undefined) return;
  done(t(to ? 'arrange-locked' : 'arrange-unlocked', { count: rows.length }));
}

/** Takes sessions out of the schedule; the rooms stay, as a wish. */
export async function unscheduleAll(ids: readonly string[]): Promise<void> {
  const moves = sessionsOf(ids).map(({ id, roomId }) => ({
    id,
    place: { roomId, starts: null, ends: null },
  }));
  await arrange({ arrange: 'move', moves });
}

/** Puts a session at the next time at which it clashes with nothing. */
export async function toNextFree(id: string): Promise<void> {
  const free = await attempt(() => call(commands.freePlaces(id)));
  if (free === undefined) return;
  if (free.next === null) toast.message(t('arrange-no-free-time'));
  else await put(id, free.next);
}

/** Puts a session, at its time, into a room that is free. */
export async function toFreeRoom(id: string): Promise<void> {
  const free = await attempt(() => call(commands.freePlaces(id)));
  const session = workspace.by.session.get(id);
  if (free === undefined || session === undefined) return;
  const roomId = free.rooms.find((room) => room !== session.roomId);
  if (roomId === undefined) toast.message(t('arrange-no-free-room'));
  else await put(id, { roomId, starts: session.starts, ends: session.ends });
}

/** Puts a session somewhere, and says where. */
export async function put(id: string, to: Place): Promise<boolean> {
  const edit = { field: 'place', to } as const;
  const answer = await inTurn(() => perform(() => commands.sessionEdit(id, edit)));
  if (answer === undefined) return false;
  done(t('arrange-put', { place: wordPlaceOf(to, true) }));
  if (board !== null && nav.openSession === null) reveal(id);
  return true;
}

/** Keeps sessions to be pasted. */
export function keep(ids: readonly string[], cut: boolean): void {
  const eventId = workspace.programme?.event.id;
  if (eventId === undefined || ids.length === 0) return;
  clipboard.take(ids, eventId, cut);
  toast.message(t(cut ? 'arrange-cut-kept' : 'arrange-copy-kept', { count: ids.length }), {
    id: 'clipboard',
  });
}

/** Pastes what was copied or cut: at the chosen session, or in another event on the day shown. */
export async function paste(): Promise<void> {
  const event = workspace.programme?.event;
  if (event === undefined || clipboard.ids.length === 0) return;
  if (clipboard.eventId !== event.id) {
    const inside = nav.day >= event.startsOn && nav.day <= event.endsOn;
    const day = inside ? nav.day : event.startsOn;
    await copyTo(clipboard.ids, { to: 'event', eventId: event.id, day });
    return;
  }
  const rows = sessionsOf(clipboard.ids);
  const chosen = nav.selectedSession;
  const target = pasteTarget(rows, chosen === null ? undefined : workspace.by.session.get(chosen));
  if (target === null) return;
  if (clipboard.cut) {
    const moves = carriedMoves(rows, target);
    if (await arrange({ arrange: 'move', moves })) clipboard.clear();
    return;
  }
  await copyTo(
    rows.map(({ id }) => id),
    { to: 'places', places: carried(rows, target) },
  );
}

/** “Hall 3, Wed 17 Sept, 10:15–11:00”. */
export function wordPlaceOf({ roomId, starts, ends }: Place, withDay: boolean, withRoom = true) {
  const parts = [
    withRoom ? roomName(roomId) : '',
    starts === null ? t('session-unscheduled') : withDay ? formatDay(starts, 'day') : '',
    starts !== null && ends !== null ? wordTimes(starts, ends) : '',
  ];
  return parts.filter((part) => part !== '').join(t('programme-list-separator'));
}

/** The title of a session, and of none. */
export function titleOf(id: string): string {
  return lt(workspace.by.session.get(id)?.title ?? {}) || t('untitled');
}

function inTurn<T>(run: () => Promise<T>): Promise<T> {
  return board === null ? run() : board.moves.after(run);
}

function done(words: string): void {
  toast.success(words, { action: { label: t('undo'), onClick: () => void undo() } });
}

function reveal(id: string | undefined): void {
  if (id !== undefined && board !== null) nav.show(id);
}
