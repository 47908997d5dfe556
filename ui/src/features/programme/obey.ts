/** Does what a key means, to the session that has the board's focus and to all chosen with it. */
import { nav } from '../../state/navigation.svelte';
import type { Board } from './board.svelte';
import { choice } from './choice';
import type { Intent } from './keyboard';
import { nearestIn, neighbour, type Direction } from './neighbours';
import {
  create,
  duplicate,
  newPlace,
  openPanel,
  remove,
  resize,
  shift,
  toNextRoom,
} from './operations';
import type { Pick } from './pick';
import { everyOne, rangeOf } from './ranges';
import { renaming } from './renaming.svelte';

/** Whether the key was taken; false leaves it to the window. */
export function obey(board: Board, pick: Pick, intent: Intent): boolean {
  const id = board.tabStop;
  switch (intent.do) {
    case 'create':
      void create(board, newPlace(board));
      return true;
    case 'leave':
      return leave(board);
    case 'all':
      choice.all(everyOne(board.layout, board.matching));
      if (nav.selectedSession !== null) board.show(nav.selectedSession, true);
      return true;
  }
  if (id === null) return false;
  if (intent.do === 'focus') {
    const to = nav.selectedSession === null ? id : goal(board, id, intent.to);
    if (to !== undefined) focus(board, to);
    return true;
  }
  // Nothing is changed that the user did not see chosen.
  if (nav.selectedSession === null) return false;
  switch (intent.do) {
    case 'extend':
      extend(board, id, intent.to);
      return true;
    case 'shift':
      shift(board, id, intent.minutes);
      break;
    case 'room':
      toNextRoom(board, id, intent.by);
      break;
    case 'resize':
      resize(board, id, intent.minutes);
      break;
    case 'pick':
      return pick.up(id);
    case 'rename':
      renaming.id = id;
      return true;
    case 'open':
      void openPanel(id);
      return true;
    case 'remove':
      void remove(board, id, after(board, id));
      return true;
    case 'duplicate':
      void duplicate(board, id);
      return true;
  }
  board.show(id, true);
  return true;
}

function focus(board: Board, id: string): void {
  choice.one(id);
  board.show(id, true);
}

function extend(board: Board, id: string, way: Direction): void {
  const to = neighbour(board.layout, id, way);
  if (to === undefined) return;
  choice.range(to, (from, end) => rangeOf(board.layout, from, end));
  board.show(to, true);
}

/** Where the focus goes; past the days that are shown, to another day. */
function goal(board: Board, id: string, way: Direction): string | undefined {
  const to = neighbour(board.layout, id, way);
  if (to !== undefined || (way !== 'dayBefore' && way !== 'dayAfter')) return to;
  return nav.day === 'all' ? undefined : onOtherDay(board, id, way === 'dayAfter' ? 1 : -1);
}

/** Shows the day before or after that has sessions, and gives the one that lies nearest. */
function onOtherDay(board: Board, id: string, step: 1 | -1): string | undefined {
  const here = board.boxOf(id);
  const roomId = here && board.layout.columns[here.column]?.roomId;
  const day = board.days[board.days.indexOf(nav.day) + step];
  if (here === undefined || day === undefined) return undefined;
  const before = nav.day;
  nav.day = day;
  const { columns, boxes } = board.layout;
  const own = columns.find((column) => column.roomId === roomId && boxes[column.index]?.length);
  const found = nearestIn(own ? (boxes[own.index] ?? []) : boxes.flat(), here);
  // A day without sessions has nothing to go to.
  if (found === undefined) nav.day = before;
  return found;
}

/** Closes the panel first, then clears the selection. */
function leave(board: Board): boolean {
  if (nav.openSession !== null) nav.openSession = null;
  else if (nav.selectedSession !== null) board.select(null);
  else return false;
  return true;
}

/** Where the focus goes when what is chosen is gone. */
function after(board: Board, id: string): string | undefined {
  const { layout } = board;
  for (const way of ['down', 'up', 'forward', 'back'] as const) {
    let found = neighbour(layout, id, way);
    // Past all that goes too.
    for (let steps = 0; found !== undefined && nav.isSelected(found) && steps < 100; steps += 1) {
      const next = neighbour(layout, found, way);
      found = next === id ? undefined : next;
    }
    if (found !== undefined && !nav.isSelected(found)) return found;
  }
  return undefined;
}
