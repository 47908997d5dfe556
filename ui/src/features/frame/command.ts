/** A verb of the program: one row of the table that menus, shortcuts and palette read. */
import type { Keys } from './shortcuts';

export const GROUPS = [
  'session',
  'findings',
  'view',
  'go',
  'edit',
  'file',
  'event',
  'help',
] as const;
export type Group = (typeof GROUPS)[number];

export interface Command {
  /** Its name, under which it is remembered. */
  id: string;
  group: Group;
  /** The message that says what it does. */
  words: string;
  /** What stands in the message. */
  args?: () => Record<string, string | number>;
  /** Better words, where they depend on what there is now. */
  says?: () => string;
  keys?: Keys;
  /** Its keys are listened to where they hold, as on the board; here they are only shown. */
  local?: boolean;
  /** Whether it can be done now; without it: always. */
  can?: () => boolean;
  /** Kept out of the palette. */
  quiet?: boolean;
  run: () => unknown;
}
