/**
 * The shortcuts that hold everywhere, by the place of the key and not its letter, so that
 * they work in Cyrillic and Arabic layouts.
 */

/** The keys of a command: `Ctrl` is Cmd on a Mac; a letter is what a key types, wherever it is. */
export interface Keys {
  /** Keys by their place, as `Ctrl+Shift+KeyZ`; the first is shown. */
  chords: readonly string[];
  /** Characters that do the same, for layouts that have them elsewhere. */
  letters?: readonly string[];
  /** Whether it also holds while a text is being typed. */
  inText?: boolean;
}

export const KEYS = {
  undo: { chords: ['Ctrl+KeyZ'] },
  redo: { chords: ['Ctrl+Shift+KeyZ', 'Ctrl+KeyY'] },
  open: { chords: ['Ctrl+KeyO'], inText: true },
  new: { chords: ['Ctrl+KeyN'], inText: true },
  saveCopy: { chords: ['Ctrl+Shift+KeyS'], inText: true },
  palette: { chords: ['Ctrl+KeyK'], inText: true },
  quick: { chords: ['Ctrl+KeyE'], inText: true },
  nextFinding: { chords: ['F8'], inText: true },
  previousFinding: { chords: ['Shift+F8'], inText: true },
  shortcuts: { chords: ['Shift+Slash'], letters: ['?', '؟'] },
  viewRooms: { chords: ['Alt+Digit1'] },
  viewTimeline: { chords: ['Alt+Digit2'] },
  viewDelegations: { chords: ['Alt+Digit3'] },
  viewPeople: { chords: ['Alt+Digit4'] },
  viewList: { chords: ['Alt+Digit5'] },
  zoomIn: {
    chords: ['Shift+Equal', 'NumpadAdd', 'Ctrl+Equal', 'Ctrl+Shift+Equal', 'Equal'],
    letters: ['+'],
  },
  zoomOut: { chords: ['Minus', 'NumpadSubtract', 'Ctrl+Minus'], letters: ['-'] },
  zoomFit: { chords: ['Ctrl+Digit0', 'Ctrl+Numpad0'] },
} satisfies Record<string, Keys>;

export type Shortcut = keyof typeof KEYS;

/** What a key press asks for; nothing where it is the text field's own, or no shortcut. */
export function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  return (Object.keys(KEYS) as Shortcut[]).find((name) => presses(KEYS[name], event));
}

/** Whether an event presses these keys. */
export function presses(keys: Keys, event: KeyboardEvent): boolean {
  if (event.isComposing || (event.ctrlKey && event.metaKey)) return false;
  if (!keys.inText && inText(event.target)) return false;
  if (keys.chords.includes(chordOf(event))) return true;
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  return plain && keys.letters?.includes(event.key) === true;
}

/** A key press as a chord: `Ctrl+Shift+KeyZ`. */
export function chordOf(event: KeyboardEvent): string {
  const held = [
    event.ctrlKey || event.metaKey ? 'Ctrl+' : '',
    event.altKey ? 'Alt+' : '',
    event.shiftKey ? 'Shift+' : '',
  ];
  return held.join('') + event.code;
}

/** Whether an element takes typed text, and so has an undo of its own. */
function inText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) {
    return !['button', 'checkbox', 'radio', 'range', 'submit'].includes(target.type);
  }
  // A list box goes to its rows by what is typed.
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    target.isContentEditable
  );
}
