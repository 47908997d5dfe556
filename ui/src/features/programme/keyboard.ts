/** What a key means on the board: pure, so that the table of keys is held by tests. */

import { FINE_SNAP, SNAP } from './geometry';
import type { Direction } from './neighbours';

export type Intent =
  | { do: 'focus'; to: Direction }
  | { do: 'extend'; to: Direction }
  | { do: 'all' }
  | { do: 'shift'; minutes: number }
  | { do: 'room'; by: 1 | -1 }
  | { do: 'resize'; minutes: number }
  | { do: 'toggle' }
  | { do: 'pick' }
  | { do: 'rename' }
  | { do: 'open' }
  | { do: 'leave' }
  | { do: 'remove' }
  | { do: 'duplicate' }
  | { do: 'create' };

/** What a key means while sessions are carried by keyboard. */
export type CarryIntent =
  | { do: 'later'; minutes: number }
  | { do: 'aside'; by: 1 | -1 }
  | { do: 'drop'; copy: boolean }
  | { do: 'cancel' };

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
 * layouts work. Left and right change sides where text runs from the right. `across`: time
 * runs across, and rooms down.
 */
export function intentOf(stroke: Stroke, rtl: boolean, across = false): Intent | undefined {
  const { code, altKey: alt, shiftKey: shift } = stroke;
  const ctrl = stroke.ctrlKey || stroke.metaKey;
  const step = shift ? LARGE_STEP : SNAP;
  const arrow = arrowOf(code, rtl, across);
  if (arrow !== undefined && alt) {
    if (arrow.along) return { do: ctrl ? 'resize' : 'shift', minutes: arrow.by * step };
    return ctrl ? undefined : { do: 'room', by: arrow.by };
  }
  switch (code) {
    case 'KeyD':
      return ctrl && !alt && !shift ? { do: 'duplicate' } : undefined;
    case 'KeyA':
      return ctrl && !alt && !shift ? { do: 'all' } : undefined;
    case 'Space':
      return ctrl && !alt && !shift ? { do: 'toggle' } : undefined;
  }
  if (alt) return undefined;
  const way = directionOf(code, ctrl, rtl);
  if (way !== undefined) return { do: shift ? 'extend' : 'focus', to: way };
  return ctrl || shift ? undefined : plain(code);
}

/** What a key means while sessions are carried: arrows and pages move them, Ctrl copies. */
export function carryIntentOf(
  stroke: Stroke,
  rtl: boolean,
  across = false,
): CarryIntent | undefined {
  const arrow = arrowOf(stroke.code, rtl, across);
  if (arrow !== undefined) {
    const step = stroke.shiftKey ? LARGE_STEP : SNAP;
    if (arrow.along) return { do: 'later', minutes: arrow.by * step };
    return { do: 'aside', by: arrow.by };
  }
  switch (stroke.code) {
    case 'PageUp':
      return { do: 'later', minutes: -60 };
    case 'PageDown':
      return { do: 'later', minutes: 60 };
    case 'Enter':
    case 'NumpadEnter':
    case 'Space':
    case 'KeyM':
      return { do: 'drop', copy: stroke.ctrlKey || stroke.metaKey };
    case 'Escape':
    case 'Tab':
      return { do: 'cancel' };
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

/** Where an arrow points: along time or aside of it, onward or back. */
function arrowOf(
  code: string,
  rtl: boolean,
  across: boolean,
): { along: boolean; by: 1 | -1 } | undefined {
  switch (code) {
    case 'ArrowUp':
    case 'ArrowDown':
      return { along: !across, by: code === 'ArrowDown' ? 1 : -1 };
    case 'ArrowLeft':
    case 'ArrowRight':
      return { along: across, by: (code === 'ArrowRight') !== rtl ? 1 : -1 };
  }
  return undefined;
}

function directionOf(code: string, ctrl: boolean, rtl: boolean): Direction | undefined {
  switch (code) {
    case 'ArrowUp':
      return ctrl ? undefined : 'up';
    case 'ArrowDown':
      return ctrl ? undefined : 'down';
    case 'ArrowLeft':
    case 'ArrowRight': {
      const forward = code === (rtl ? 'ArrowLeft' : 'ArrowRight');
      return ctrl ? undefined : forward ? 'forward' : 'back';
    }
    case 'PageUp':
      return ctrl ? 'dayBefore' : 'earlier';
    case 'PageDown':
      return ctrl ? 'dayAfter' : 'later';
    case 'Home':
      return ctrl ? 'start' : 'first';
    case 'End':
      return ctrl ? 'end' : 'last';
  }
  return undefined;
}

function plain(code: string): Intent | undefined {
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
    case 'KeyM':
      return { do: 'pick' };
    case 'F2':
      return { do: 'rename' };
  }
  return undefined;
}
