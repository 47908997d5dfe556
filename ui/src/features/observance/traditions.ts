/** The traditions whose feasts the program knows, in the order of the domain. */
import type { Tradition } from '../../ipc';

export const TRADITIONS: readonly Tradition[] = [
  'catholic',
  'protestant',
  'orthodox',
  'orthodoxRevised',
  'armenian',
  'coptic',
  'islamic',
  'buddhist',
  'hindu',
  'sikh',
  'bahai',
  'zoroastrian',
  'taoist',
  'shinto',
];
