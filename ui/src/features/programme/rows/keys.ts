/** What a key means where time runs across. Pure: the table of keys is held by tests. */

import { SNAP } from '../geometry';
import { LARGE_STEP, type Stroke } from '../keyboard';
import type { Way } from './neighbours';

export type RowIntent =
  | { do: 'focus'; to: Way }
  | { do: 'shift'; minutes: number }
  | { do: 'row'; by: 1 | -1 }
  | { do: 'resize'; minutes: number }
  | { do: 'zoom'; by: 1 | -1 }
  | { do: 'toggle' };

/**
 * By the key's place. Left and right change sides where text runs from the right. What is
 * not here (open, leave, remove ...) means the same as on the board of rooms.
 */
export function rowIntentOf(stroke: Stroke, rtl: boolean): RowIntent | undefined {
  const { code, altKey: alt, shiftKey: shift } = stroke;
  const ctrl = stroke.ctrlKey || stroke.metaKey;
  const plain = !alt && !ctrl && !shift;
  switch (code) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const forward = (code === 'ArrowRight') !== rtl;
      const minutes = (forward ? 1 : -1) * (shift ? LARGE_STEP : SNAP);
      if (alt) return { do: ctrl ? 'resize' : 'shift', minutes };
      return plain ? { do: 'focus', to: forward ? 'forward' : 'back' } : undefined;
    }
    case 'ArrowUp':
    case 'ArrowDown': {
      const down = code === 'ArrowDown';
      if (alt && !ctrl && !shift) return { do: 'row', by: down ? 1 : -1 };
      return plain ? { do: 'focus', to: down ? 'down' : 'up' } : undefined;
    }
    case 'Home':
    case 'End':
      if (alt || shift) return undefined;
      if (ctrl) return { do: 'focus', to: code === 'Home' ? 'start' : 'end' };
      return { do: 'focus', to: code === 'Home' ? 'first' : 'last' };
    case 'PageUp':
    case 'PageDown':
      return plain ? { do: 'focus', to: code === 'PageUp' ? 'pageUp' : 'pageDown' } : undefined;
    case 'Equal':
    case 'NumpadAdd':
      return alt || ctrl ? undefined : { do: 'zoom', by: 1 };
    case 'Minus':
    case 'NumpadSubtract':
      return plain ? { do: 'zoom', by: -1 } : undefined;
    case 'Space':
      return ctrl && !alt && !shift ? { do: 'toggle' } : undefined;
  }
  return undefined;
}

/** Least and most pixels of a minute. */
const LEAST = 0.25;
const MOST = 8;
const FACTOR = 1.25;

/** The scale some steps larger or smaller. */
export function zoomed(scale: number, steps: number): number {
  const to = scale * FACTOR ** steps;
  return Math.min(Math.max(Math.round(to * 1000) / 1000, LEAST), MOST);
}
