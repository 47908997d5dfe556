/** What a key means to the way the programme is looked at. Pure; by the key's place. */
import type { Stroke } from './keyboard';
import { VIEWS, type ViewName } from './look';

export type ViewIntent =
  | { do: 'view'; to: ViewName }
  | { do: 'zoom'; by: 1 | -1 }
  | { do: 'widen'; by: 1 | -1 }
  | { do: 'reset' }
  | { do: 'card' };

const NEARER: ReadonlySet<string> = new Set(['Equal', 'NumpadAdd']);
const FARTHER: ReadonlySet<string> = new Set(['Minus', 'NumpadSubtract']);

/**
 * Plus and minus are time, with Alt columns, as the wheel has it. Shift makes no difference:
 * many layouts type a plus with it.
 */
export function viewIntentOf(stroke: Stroke): ViewIntent | undefined {
  const { code, altKey: alt, shiftKey: shift } = stroke;
  const ctrl = stroke.ctrlKey || stroke.metaKey;
  if (NEARER.has(code) || FARTHER.has(code)) {
    if (alt && ctrl) return undefined;
    return { do: alt ? 'widen' : 'zoom', by: NEARER.has(code) ? 1 : -1 };
  }
  if (shift) return undefined;
  if (ctrl && !alt && (code === 'Digit0' || code === 'Numpad0')) return { do: 'reset' };
  if (ctrl && !alt && code === 'KeyI') return { do: 'card' };
  const digit = alt && !ctrl ? /^Digit(\d)$/.exec(code)?.[1] : undefined;
  const to = digit === undefined ? undefined : VIEWS[Number(digit) - 1];
  return to === undefined ? undefined : { do: 'view', to };
}
