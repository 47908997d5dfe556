/** Does what a key means, to the session that has the board's focus. */
import { nav } from '../../state/navigation.svelte';
import type { Board } from './board.svelte';
import type { Intent } from './keyboard';
import { neighbour } from './neighbours';
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

/** Whether the key was taken; false leaves it to the window. */
export function obey(board: Board, intent: Intent): boolean {
  const id = board.tabStop;
  if (intent.do === 'create') {
    void create(board, newPlace(board));
    return true;
  }
  if (intent.do === 'leave') return leave(board);
  if (id === null) return false;
  if (intent.do === 'focus') {
    const to = nav.selectedSession === null ? id : neighbour(board.layout, id, intent.to);
    if (to !== undefined) focus(board, to);
    return true;
  }
  // Nothing is changed that the user did not see chosen.
  if (nav.selectedSession === null) return false;
  switch (intent.do) {
    case 'shift':
      shift(board, id, intent.minutes);
      break;
    case 'room':
      toNextRoom(board, id, intent.by);
      break;
    case 'resize':
      resize(board, id, intent.minutes);
      break;
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
  board.select(id);
  if (nav.openSession !== null) nav.openSession = id;
  board.show(id, true);
}

/** Closes the panel first, then clears the selection. */
function leave(board: Board): boolean {
  if (nav.openSession !== null) nav.openSession = null;
  else if (nav.selectedSession !== null) board.select(null);
  else return false;
  return true;
}

function after(board: Board, id: string): string | undefined {
  const { layout } = board;
  return (['down', 'up', 'forward', 'back'] as const)
    .map((way) => neighbour(layout, id, way))
    .find((found) => found !== undefined);
}
