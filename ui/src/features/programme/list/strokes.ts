/** What a key means in the list: pure, so that the table of keys is held by tests. */
import type { Stroke } from '../keyboard';
import type { Move } from './cells';

export type ListIntent =
  | { do: 'move'; to: Move; how: 'select' | 'extend' | 'keep' }
  | { do: 'toggle' }
  | { do: 'extend' }
  | { do: 'all' }
  /** Edits the cell, or does what it stands for. */
  | { do: 'enter' }
  | { do: 'edit' }
  | { do: 'open' }
  | { do: 'remove' }
  | { do: 'create' }
  | { do: 'duplicate' }
  | { do: 'leave' };

const PLAIN: Record<string, ListIntent> = {
  Enter: { do: 'enter' },
  NumpadEnter: { do: 'enter' },
  F2: { do: 'edit' },
  Space: { do: 'toggle' },
  Delete: { do: 'remove' },
  Insert: { do: 'create' },
  Escape: { do: 'leave' },
};

const VERTICAL: Record<string, Move> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
};

/** By the key's place; left and right change sides where text runs from the right. */
export function listIntent(stroke: Stroke, rtl: boolean): ListIntent | undefined {
  const { code, altKey: alt, shiftKey: shift } = stroke;
  const ctrl = stroke.ctrlKey || stroke.metaKey;
  if (alt) return undefined;
  const vertical = VERTICAL[code];
  if (vertical !== undefined) {
    return { do: 'move', to: vertical, how: shift ? 'extend' : ctrl ? 'keep' : 'select' };
  }
  if ((code === 'Home' || code === 'End') && ctrl) {
    const to = code === 'Home' ? 'first' : 'last';
    return { do: 'move', to, how: shift ? 'extend' : 'select' };
  }
  if (code === 'Space' && shift && !ctrl) return { do: 'extend' };
  if (shift) return undefined;
  if (ctrl) {
    if (code === 'KeyA') return { do: 'all' };
    if (code === 'KeyD') return { do: 'duplicate' };
    if (code === 'Space') return { do: 'toggle' };
    if (code === 'Enter' || code === 'NumpadEnter') return { do: 'open' };
    return undefined;
  }
  switch (code) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const forward = code === (rtl ? 'ArrowLeft' : 'ArrowRight');
      return { do: 'move', to: forward ? 'forward' : 'back', how: 'keep' };
    }
    case 'Home':
      return { do: 'move', to: 'rowStart', how: 'keep' };
    case 'End':
      return { do: 'move', to: 'rowEnd', how: 'keep' };
  }
  return PLAIN[code];
}
