/** Names of keys, for menus, the palette and the sheet of shortcuts. */
import { t } from '../../i18n';
import { KEYS, type Keys, type Shortcut } from './shortcuts';

/** Parts of a chord, before they are worded: a letter stands for itself. */
export type Chord = readonly string[];

const MAC = navigator.userAgent.includes('Mac OS');

/** What stands on keys whose place has another name. */
const ON_KEYS: Record<string, string> = {
  'Shift+Slash': '?',
  'Shift+Equal': '+',
  Equal: '=',
  Minus: '\u2212',
  NumpadAdd: '+',
  NumpadSubtract: '\u2212',
};

/** A chord by places of keys (`Ctrl+Shift+KeyZ`) as the parts of one that is shown. */
export function partsOf(chord: string): Chord {
  const whole = ON_KEYS[chord];
  if (whole !== undefined) return [whole];
  const parts = chord.split('+');
  const code = parts.pop() ?? '';
  const cap = ON_KEYS[code] ?? code.replace(/^(Key|Digit|Numpad)(?=.)/, '');
  return [...parts.map((part) => part.toLowerCase()), NAMED[code] ?? cap];
}

/** The chords of a command that its row in a sheet shows: no more than two say enough. */
export function chordsOf(keys: Keys): readonly Chord[] {
  const shown = keys.chords.map(partsOf);
  const known: string[] = [];
  return shown
    .filter((chord) => {
      const word = chord.join('+');
      return known.includes(word) ? false : known.push(word);
    })
    .slice(0, 2);
}

/** A chord's keys as their caps show them. */
export function caps(chord: Chord): string[] {
  return chord.map((key) => {
    if (key === 'ctrl' && MAC) return '⌘';
    return key.length === 1 || /^F\d+$/.test(key) ? key : t(`key-${key}`);
  });
}

/** Keys on one line, for a menu. */
export function lineOf(keys: Keys | undefined): string {
  const chord = keys?.chords[0];
  return chord === undefined ? '' : caps(partsOf(chord)).join('+');
}

/** A shortcut's first chord on one line, for a menu. */
export function keysOf(shortcut: Shortcut): string {
  return lineOf(KEYS[shortcut]);
}

const NAMED: Record<string, string> = {
  Enter: 'enter',
  Escape: 'escape',
  Delete: 'delete',
  Home: 'home',
  End: 'end',
};
