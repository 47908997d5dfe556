/** The keys of these operations: pure, by the place of the key and never its letter. */
import type { Stroke } from '../programme/keyboard';

export type KeyedVerb = 'copy' | 'cut' | 'paste' | 'lock' | 'move' | 'shift' | 'swap';

/** A chord as the caps of its keys name it. */
export const ARRANGE_CHORDS: Readonly<Record<KeyedVerb, readonly string[]>> = {
  copy: ['ctrl', 'C'],
  cut: ['ctrl', 'X'],
  paste: ['ctrl', 'V'],
  lock: ['ctrl', 'L'],
  move: ['ctrl', 'M'],
  shift: ['ctrl', 'shift', 'M'],
  swap: ['ctrl', 'shift', 'X'],
};

const CODES: Record<string, KeyedVerb> = {
  KeyC: 'copy',
  KeyX: 'cut',
  KeyV: 'paste',
  KeyL: 'lock',
  KeyM: 'move',
  'Shift+KeyM': 'shift',
  'Shift+KeyX': 'swap',
};

/** What a key means for the sessions that are chosen. */
export function arrangeKey(stroke: Stroke): KeyedVerb | undefined {
  if (stroke.altKey || stroke.ctrlKey === stroke.metaKey) return undefined;
  return CODES[(stroke.shiftKey ? 'Shift+' : '') + stroke.code];
}

/** Whether a key asks for the menu of what is chosen. */
export function isMenuKey(stroke: Stroke): boolean {
  if (stroke.altKey || stroke.ctrlKey || stroke.metaKey) return false;
  return stroke.shiftKey ? stroke.code === 'F10' : stroke.code === 'ContextMenu';
}
