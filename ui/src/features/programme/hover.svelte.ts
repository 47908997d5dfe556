/**
 * When the card of a session is shown: after the pointer has rested on it, after the focus
 * has rested on it from the keyboard, or at once when it is asked for. Never while a session
 * is being dragged, and never in the pointer's way.
 */
import type { Area } from './card';

/** Milliseconds of rest. */
const POINTER = 500;
const FOCUS = 800;
/** From one session to the next while a card is shown. */
const NEXT = 120;

export interface Shown {
  id: string;
  area: Area;
}

export class Hover {
  card = $state.raw<Shown | null>(null);

  #over: HTMLElement | null = null;
  #turn: ReturnType<typeof setTimeout> | undefined;
  #held: () => boolean;

  constructor(held: () => boolean) {
    this.#held = held;
  }

  over = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const block = blockOf(event.target);
    if (block === this.#over) return;
    this.#over = block;
    if (block === null) this.hide();
    else this.#wait(block, this.card === null ? POINTER : NEXT);
  };

  leave = (): void => {
    this.#over = null;
    this.hide();
  };

  focus = (event: FocusEvent): void => {
    const block = blockOf(event.target);
    if (block === null || !block.matches(':focus-visible')) return;
    this.hide();
    this.#wait(block, FOCUS);
  };

  /** Shows the card of the session that has the focus, or hides it. Its id, if it is shown. */
  ask(): string | null {
    const block = blockOf(document.activeElement);
    if (this.card !== null || block === null) {
      this.hide();
      return null;
    }
    this.#show(block);
    return block.dataset['session'] ?? null;
  }

  hide = (): void => {
    clearTimeout(this.#turn);
    this.card = null;
  };

  #wait(block: HTMLElement, millis: number): void {
    clearTimeout(this.#turn);
    this.#turn = setTimeout(() => this.#show(block), millis);
  }

  #show(block: HTMLElement): void {
    const id = block.dataset['session'];
    clearTimeout(this.#turn);
    if (id === undefined || !block.isConnected || this.#held()) return;
    const { left, top, width, height } = block.getBoundingClientRect();
    this.card = { id, area: { left, top, width, height } };
  }
}

function blockOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-session]') : null;
}
