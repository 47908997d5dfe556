/**
 * Everything that a user reads. Messages are Fluent, one set of files for window and
 * pages; a language's file that lacks a key falls back to English.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Language, LocalizedText } from '../ipc';
import { INTL_TAGS } from './format';
import { LANGUAGES, locale } from './locale.svelte';

export { LANGUAGES, LANGUAGE_NAMES, locale } from './locale.svelte';
export * from './format';

// The two left out are read in Rust alone.
const sources = import.meta.glob<string>(['./*/*.ftl', '!./*/print.ftl', '!./*/calendar.ftl'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const bundles = new Map<Language, FluentBundle>();
const languageNames = new Map<string, Intl.DisplayNames>();

/** The words of a key in the language of the window; the key itself where there are none. */
export function t(key: string, args?: Record<string, string | number>): string {
  return say(locale.language, key, args) ?? say('en', key, args) ?? key;
}

/** The words of a key in another language than the window's, for what is written into the
 * file; in English where the program does not speak that language. */
export function tIn(tag: string, key: string, args?: Record<string, string | number>): string {
  const language = LANGUAGES.find((known) => known === tag) ?? 'en';
  return say(language, key, args) ?? say('en', key, args) ?? key;
}

/** Whether there are words for a key; for codes that a newer file may hold. */
export function knows(key: string): boolean {
  return bundleOf(locale.language).hasMessage(key) || bundleOf('en').hasMessage(key);
}

/** A guest's text in the language of the window, or else in the next best. */
export function lt(text: LocalizedText): string {
  const language = langOf(text);
  return language === undefined ? '' : (text[language] ?? '');
}

/** The language that {@link lt} answers in, for the `lang` of the element that shows it. */
export function langOf(text: LocalizedText): string | undefined {
  return [locale.language, 'en', 'ru', ...Object.keys(text).sort()].find((tag) => text[tag]);
}

/** The name of a language (BCP 47) in the language of the window. */
export function languageName(tag: string): string {
  try {
    const own = INTL_TAGS[locale.language];
    let names = languageNames.get(own);
    if (!names) {
      names = new Intl.DisplayNames([own, 'en'], { type: 'language' });
      languageNames.set(own, names);
    }
    const name = names.of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase() + name.slice(1);
  } catch {
    return tag;
  }
}

/** camelCase of the wire to the kebab-case of the catalogue: `specialSession` to `special-session`. */
export function kebab(value: string): string {
  return value.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function say(
  language: Language,
  key: string,
  args: Record<string, FluentVariable> | undefined,
): string | undefined {
  const bundle = bundleOf(language);
  const message = bundle.getMessage(key);
  if (!message?.value) return undefined;
  const problems: Error[] = [];
  return bundle.formatPattern(message.value, args ?? {}, problems);
}

function bundleOf(language: Language): FluentBundle {
  const made = bundles.get(language);
  if (made) return made;
  // Isolation marks keep Latin names whole inside Arabic sentences; elsewhere they would
  // only get into what people copy.
  const bundle = new FluentBundle(INTL_TAGS[language], { useIsolating: language === 'ar' });
  for (const [path, source] of Object.entries(sources)) {
    if (path.startsWith(`./${language}/`)) bundle.addResource(new FluentResource(source));
  }
  bundles.set(language, bundle);
  return bundle;
}
