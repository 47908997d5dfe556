/** Strokes of keys in a view: what is carried has them first, then what is chosen. */
import { locale } from '../../i18n';
import type { Board } from './board.svelte';
import type { Drag } from './drag.svelte';
import { carryIntentOf, intentOf, isTyping } from './keyboard';
import { obey } from './obey';

export function stroke(board: Board, drag: Drag, event: KeyboardEvent): void {
  if (isTyping(event)) return;
  const rtl = locale.dir === 'rtl';
  const { across } = board.ground;
  const { pick } = drag;
  if (pick.active) {
    const carried = carryIntentOf(event, rtl, across);
    if (carried === undefined) return;
    pick.stroke(carried);
    // The focus goes on from there with Tab.
    if (event.code !== 'Tab') event.preventDefault();
    event.stopPropagation();
    return;
  }
  const intent = intentOf(event, rtl, across);
  if (intent !== undefined && obey(board, pick, intent)) event.preventDefault();
}

/** Whether a key is nobody's: the focus is on what holds the view, as after a click on it. */
export function isStray(view: HTMLElement): boolean {
  const focused = document.activeElement;
  return focused !== view && focused?.contains(view) === true;
}
