/** The user's settings: whose name stands in the history, and the language. */
import { locale } from '../i18n';
import { call, commands, type Preferences } from '../ipc';

let current = $state.raw<Preferences>({ author: '', language: 'en' });

export const settings = {
  get author(): string {
    return current.author;
  },

  /** Reads the settings and applies the language. */
  async load(): Promise<void> {
    apply(await call(commands.settings()));
  },

  /** Saves what is given and keeps the rest. */
  async save(change: Partial<Preferences>): Promise<void> {
    apply(await call(commands.settingsSave({ ...current, ...change })));
  },
};

function apply(next: Preferences): void {
  current = next;
  locale.set(next.language);
}
