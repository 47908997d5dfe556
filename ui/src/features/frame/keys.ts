/** Names of keys, for menus and the sheet of shortcuts. */
import { t } from '../../i18n';
import type { Shortcut } from './shortcuts';

/** Parts of a chord, before they are worded: a letter stands for itself. */
export type Chord = readonly string[];

const MAC = navigator.userAgent.includes('Mac OS');

export const CHORDS: Record<Shortcut, readonly Chord[]> = {
  undo: [['ctrl', 'Z']],
  redo: [
    ['ctrl', 'shift', 'Z'],
    ['ctrl', 'Y'],
  ],
  open: [['ctrl', 'O']],
  new: [['ctrl', 'N']],
  saveCopy: [['ctrl', 'shift', 'S']],
};

/** A chord's keys as their caps show them. */
export function caps(chord: Chord): string[] {
  return chord.map((key) => {
    if (key === 'ctrl' && MAC) return '⌘';
    return key.length === 1 ? key : t(`key-${key}`);
  });
}

/** A shortcut's first chord on one line, for a menu. */
export function keysOf(shortcut: Shortcut): string {
  const chord = CHORDS[shortcut][0];
  return chord ? caps(chord).join('+') : '';
}
