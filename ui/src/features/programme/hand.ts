/** What the pointer's presses and clicks mean on the board. */
import { locale, lt } from '../../i18n';
import { nav } from '../../state/navigation.svelte';
import { USUAL_LENGTH } from '../session/place';
import type { Board } from './board.svelte';
import type { Grip, Lead } from './carry.svelte';
import { choice } from './choice';
import type { Drag } from './drag.svelte';
import { inlineOffset } from './geometry';
import { isTyping } from './keyboard';
import { create, openPanel } from './operations';
import { placeAt } from './places';

/** A double click between the lines means the place that begins at the one above. */
const CREATE_STEP = 30;

interface Hit {
  block: HTMLElement;
  id: string;
  /** The day of the part that was caught. */
  day: string;
  grip: Grip;
}

export class Hand {
  #board: Board;
  #drag: Drag;
  /** What the press means if the pointer is let go where it went down. */
  #onclick: (() => void) | null = null;

  constructor(board: Board, drag: Drag) {
    this.#board = board;
    this.#drag = drag;
  }

  /** Takes hold of a session: it is selected, and follows the pointer once that moves. */
  press = (event: PointerEvent): void => {
    this.#drag.press();
    this.#onclick = null;
    if (event.button !== 0 || !event.isPrimary) return;
    const hit = this.#hit(event.target);
    if (hit === undefined) {
      if (event.pointerType === 'mouse' && this.#onPlane(event.target)) this.#drag.draw(event);
      return;
    }
    const lead = this.#lead(hit);
    if (lead === null) return;
    if (event.pointerType !== 'mouse') {
      // A finger may be about to scroll: nothing is chosen before it rests, or is let go.
      this.#onclick = () => this.#choose(hit);
      this.#drag.rest(event, () => {
        if (!nav.isSelected(hit.id)) this.#choose(hit);
        return this.#lead(hit);
      });
      return;
    }
    this.#onclick = pressOn(hit.id, event, (from, to) => this.#board.ground.range(from, to));
    hit.block.focus({ preventScroll: true });
    this.#drag.begin(event, lead);
  };

  /** A click beside all sessions clears the selection; one on a session chooses it alone. */
  click = (event: MouseEvent): void => {
    const meant = this.#onclick;
    this.#onclick = null;
    if (!this.#drag.clicked) return;
    if (meant !== null) meant();
    else if (!event.shiftKey && !holds(event) && !isHead(event.target)) {
      if (this.#hit(event.target) === undefined) this.#board.select(null);
    }
  };

  /** A double click opens a session, or makes one where there is none. */
  open = (event: MouseEvent): void => {
    // A click and a drag soon after it are no double click, though WebKit says so.
    if (!this.#drag.clicked) return;
    const hit = this.#hit(event.target);
    if (hit !== undefined) {
      void openPanel(hit.id);
      return;
    }
    const plane = this.#drag.surface?.plane;
    if (plane === undefined || !this.#onPlane(event.target)) return;
    const area = plane.getBoundingClientRect();
    const x = inlineOffset(event.clientX, area, locale.dir === 'rtl');
    const spot = this.#board.ground.spotAt({ x, y: event.clientY - area.top });
    // Who takes part in a new session is not said by where it is made.
    if (spot === undefined || spot.column.keeps === true) return;
    const start = Math.floor(spot.minute / CREATE_STEP) * CREATE_STEP;
    void create(this.#board, placeAt(spot.column, start, USUAL_LENGTH));
  };

  #choose(hit: Hit): void {
    choice.one(hit.id);
    hit.block.focus({ preventScroll: true });
  }

  #onPlane(target: EventTarget | null): boolean {
    return target instanceof Element && this.#drag.surface?.holds(target) === true;
  }

  #lead({ id, day, grip }: Hit): Lead | null {
    const session = this.#board.session(id);
    if (session === undefined) return null;
    const { roomId, starts, ends } = session;
    return { id, title: lt(session.title), place: { roomId, starts, ends }, grip, day };
  }

  #hit(target: EventTarget | null): Hit | undefined {
    if (!(target instanceof Element)) return undefined;
    const block = target.closest<HTMLElement>('[data-session]');
    const id = block?.dataset['session'];
    if (block === null || id === undefined) return undefined;
    const day = this.#board.ground.dayOf(block);
    if (day === undefined) return undefined;
    const edge = target.closest<HTMLElement>('[data-edge]')?.dataset['edge'];
    return { block, id, day, grip: edge === 'start' || edge === 'end' ? edge : 'move' };
  }
}

/**
 * Chooses as a press of the mouse does: one, with Shift all up to it; what is chosen already
 * stays so, to be dragged as it is. Gives what its click means then: with Ctrl one more. That
 * waits for the click, since a drag with Ctrl copies what is under the pointer, and not what
 * was chosen before somewhere else.
 */
export function pressOn(
  id: string,
  event: MouseEvent,
  between: (from: string, to: string) => readonly string[],
): () => void {
  if (event.shiftKey) {
    choice.range(id, between);
    return () => undefined;
  }
  const known = nav.isSelected(id);
  if (holds(event)) return () => choice.toggle(id);
  if (known && nav.selection.length > 1) return () => choice.one(id);
  choice.one(id);
  return () => undefined;
}

/** Shift and a press choose sessions, and not the text between. */
export function keepsText(event: MouseEvent): void {
  if (event.shiftKey && !isTyping({ isComposing: false, target: event.target })) {
    event.preventDefault();
  }
}

/** Ctrl, or the key that stands for it on a Mac. */
function holds(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey;
}

/** Heads of rows have buttons of their own. */
function isHead(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="rowheader"]') !== null;
}
