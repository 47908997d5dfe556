/**
 * Every verb of the program in one table. The menu bar, the shortcuts, their sheet and the
 * palette read it. What belongs to one page registers itself while that page is shown.
 */
import { tick, untrack } from 'svelte';
import { t, tIn } from '../../i18n';
import { takesChanges } from '../../state/files.svelte';
import { nav } from '../../state/navigation.svelte';
import { workspace } from '../../state/workspace.svelte';
import { view } from '../programme/view.svelte';
import type { Command } from './command';
import { presses, shortcutOf } from './shortcuts';
import { VERBS } from './verbs';

export type { Command } from './command';

let registered = $state.raw<readonly Command[]>([]);

/** Every command that there is now: those of the page that is shown, then the program's own. */
export function allCommands(): readonly Command[] {
  const taken = registered.map(({ id }) => id);
  return [...registered, ...OWN.filter(({ id }) => !taken.includes(id))];
}

/**
 * Adds commands to the table, in the place of those of the same name; gives what takes them
 * out again. For an effect of the component whose commands they are.
 */
export function registerCommands(list: readonly Command[]): () => void {
  const now = () => untrack(() => registered);
  registered = [...now(), ...list];
  return () => {
    registered = now().filter((command) => !list.includes(command));
  };
}

/** The command whose keys an event presses, wherever the focus is. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  const own = shortcutOf(event);
  if (own) return commandBy(own);
  return registered.find(
    (command) => !command.local && command.keys && presses(command.keys, event),
  );
}

export function commandBy(id: string): Command | undefined {
  return registered.find((command) => command.id === id) ?? OWN.find((own) => own.id === id);
}

/** Whether a command can be done now. */
export function can(command: Command): boolean {
  return command.can?.() ?? true;
}

/** Does what a command of this name stands for, where it can be done. */
export function run(id: string): void {
  const command = commandBy(id);
  if (command && can(command)) void command.run();
}

/** A command's words in the language of the window. */
export function wordCommand(command: Command): string {
  return command.says?.() ?? t(command.words, command.args?.());
}

/** Its words in English, for those who learned the program in it. */
export function englishOf(command: Command): string {
  return tIn('en', command.words, command.args?.());
}

/** The board's own command of this name takes its place while the board is shown. */
const NEW_SESSION: Command = {
  id: 'session-new',
  group: 'session',
  words: 'programme-new-session',
  can: () => workspace.programme !== null && takesChanges(),
  run: async () => {
    nav.page = 'programme';
    if (view.name !== 'list') view.name = 'rooms';
    await tick();
    const boards = registered.find(({ id }) => id === NEW_SESSION.id);
    if (boards && can(boards)) void boards.run();
  },
};

const OWN: readonly Command[] = [NEW_SESSION, ...VERBS];
