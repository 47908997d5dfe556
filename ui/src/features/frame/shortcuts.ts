/**
 * The shortcuts that hold everywhere, by the place of the key and not its letter, so that
 * they work in Cyrillic and Arabic layouts.
 */

export type Shortcut = 'undo' | 'redo' | 'open' | 'new' | 'saveCopy';

/** What a key press asks for; nothing where it is the text field's own, or no shortcut. */
export function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  if (event.isComposing || event.altKey || event.ctrlKey === event.metaKey) return undefined;
  const shift = event.shiftKey ? 'Shift+' : '';
  switch (shift + event.code) {
    case 'KeyZ':
      return inText(event.target) ? undefined : 'undo';
    case 'Shift+KeyZ':
    case 'KeyY':
      return inText(event.target) ? undefined : 'redo';
    case 'KeyO':
      return 'open';
    case 'KeyN':
      return 'new';
    case 'Shift+KeyS':
      return 'saveCopy';
    default:
      return undefined;
  }
}

/** Whether an element takes typed text, and so has an undo of its own. */
function inText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) {
    return !['button', 'checkbox', 'radio', 'range', 'submit'].includes(target.type);
  }
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
