/** Does what a key means, to the session that has the view's focus and to all chosen with it. */
import { nav } from '../../state/navigation.svelte';
import type { Board } from './board.svelte';
import { choice } from './choice';
import type { Intent } from './keyboard';
import type { Direction } from './neighbours';
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
import { renaming } from './renaming.svelte';

/** Whether the key was taken; false leaves it to the window. */
export function obey(board: Board, pick: Pick, intent: Intent): boolean {
  const id = board.ground.tabStop;
  switch (intent.do) {
    case 'create':
      void create(board, newPlace(board));
      return true;
    case 'leave':
      return leave(board);
    case 'all':
      choice.all(board.ground.every());
      if (nav.selectedSession !== null) board.show(nav.selectedSession, true);
      return true;
  }
  if (id === null) return false;
  if (intent.do === 'focus') {
    // The first key only takes up the place that Tab came to.
    const to = nav.selectedSession !== id ? id : goal(board, id, intent.to);
    if (to !== undefined) focus(board, to);
    return true;
  }
  if (intent.do === 'toggle') {
    choice.toggle(id);
    board.show(id, true);
    return true;
  }
  // Nothing is changed that the user did not see chosen.
  if (nav.selectedSession !== id) return false;
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
  const to = board.ground.go(id, way);
  if (to === undefined) return;
  choice.range(to, (from, end) => board.ground.range(from, end));
  board.show(to, true);
}

/** Where the focus goes; past the days that are shown, to another day. */
function goal(board: Board, id: string, way: Direction): string | undefined {
  const to = board.ground.go(id, way);
  if (to !== undefined || (way !== 'dayBefore' && way !== 'dayAfter')) return to;
  return nav.day === 'all' ? undefined : onOtherDay(board, id, way === 'dayAfter' ? 1 : -1);
}

/** Shows the day before or after that has sessions, and gives the one that lies nearest. */
function onOtherDay(board: Board, id: string, step: 1 | -1): string | undefined {
  const here = board.ground.part(id);
  const day = board.days[board.days.indexOf(nav.day) + step];
  if (here === undefined || day === undefined) return undefined;
  const before = nav.day;
  nav.day = day;
  const found = board.ground.nearest(here);
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
  const { ground } = board;
  for (const way of ['down', 'up', 'forward', 'back'] as const) {
    let found = ground.go(id, way);
    // Past all that goes too.
    for (let steps = 0; found !== undefined && nav.isSelected(found) && steps < 100; steps += 1) {
      const next = ground.go(found, way);
      found = next === id ? undefined : next;
    }
    if (found !== undefined && !nav.isSelected(found)) return found;
  }
  return undefined;
}
