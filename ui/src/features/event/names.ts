/** Names of venues and rooms: in which language they are shown to edit, and typed. */
import { locale } from '../../i18n';
import type { TextIn } from '../../ipc';
import { languageTyped } from '../people/language';

/** The language whose name stands in the line itself: the reader's, where the event has it. */
export function lineLanguage(languages: readonly string[]): string {
  return languages.includes(locale.language) ? locale.language : (languages[0] ?? locale.language);
}

/** A name as it was typed, under the language that its script tells. */
export function typedIn(text: string, languages: string[]): TextIn {
  return { lang: languageTyped(text, lineLanguage(languages), languages), text };
}
