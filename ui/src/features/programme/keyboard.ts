/** What a key means on the board: pure, so that the table of keys is held by tests. */

import { FINE_SNAP, SNAP } from './geometry';
import type { Direction } from './neighbours';

export type Intent =
  | { do: 'focus'; to: Direction }
  | { do: 'shift'; minutes: number }
  | { do: 'room'; by: 1 | -1 }
  | { do: 'resize'; minutes: number }
  | { do: 'open' }
  | { do: 'leave' }
  | { do: 'remove' }
  | { do: 'duplicate' }
  | { do: 'create' };

export interface Stroke {
  code: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/** Shift makes a step larger. */
export const LARGE_STEP = 15;

/**
 * By the key's place and never by its letter, so that Cyrillic, Kazakh and Arabic
 * layouts work. Left and right change sides where text runs from the right.
 */
export function intentOf(stroke: Stroke, rtl: boolean): Intent | undefined {
  const { code, altKey: alt, shiftKey: shift } = stroke;
  const ctrl = stroke.ctrlKey || stroke.metaKey;
  const step = shift ? LARGE_STEP : SNAP;
  const forward = code === (rtl ? 'ArrowLeft' : 'ArrowRight');
  switch (code) {
    case 'ArrowUp':
    case 'ArrowDown': {
      const minutes = code === 'ArrowDown' ? step : -step;
      if (alt && ctrl) return { do: 'resize', minutes };
      if (alt) return { do: 'shift', minutes };
      if (ctrl || shift) return undefined;
      return { do: 'focus', to: code === 'ArrowDown' ? 'down' : 'up' };
    }
    case 'ArrowLeft':
    case 'ArrowRight':
      if (alt && !ctrl) return { do: 'room', by: forward ? 1 : -1 };
      if (alt || ctrl || shift) return undefined;
      return { do: 'focus', to: forward ? 'forward' : 'back' };
    case 'Home':
    case 'End':
      if (alt || shift) return undefined;
      if (ctrl) return { do: 'focus', to: code === 'Home' ? 'start' : 'end' };
      return { do: 'focus', to: code === 'Home' ? 'first' : 'last' };
    case 'KeyD':
      return ctrl && !alt && !shift ? { do: 'duplicate' } : undefined;
  }
  if (alt || ctrl || shift) return undefined;
  switch (code) {
    case 'Enter':
    case 'NumpadEnter':
      return { do: 'open' };
    case 'Escape':
      return { do: 'leave' };
    case 'Delete':
      return { do: 'remove' };
    case 'KeyN':
    case 'Insert':
      return { do: 'create' };
  }
  return undefined;
}

/** Whether a key is someone else's: it goes into a text, or is part of one being composed. */
export function isTyping(event: { isComposing: boolean; target: EventTarget | null }): boolean {
  if (event.isComposing) return true;
  const target = event.target;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** The pointer's step: fine while Alt is down. */
export function pointerStep(event: { altKey: boolean }): number {
  return event.altKey ? FINE_SNAP : SNAP;
}
