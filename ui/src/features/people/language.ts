// Languages of guests' texts: their direction, which ones have fields, and in which one
// a name was typed.

import type { LocalizedText } from '../../ipc';

const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction in which a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  if (/-arab\b/i.test(tag)) return 'rtl';
  if (/-(latn|cyrl)\b/i.test(tag)) return 'ltr';
  return RIGHT_TO_LEFT.has(tag.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
}

/** The languages in which fields of a text are shown: those given, then any others that it has. */
export function languagesShown(given: string[], ...texts: LocalizedText[]): string[] {
  return [...new Set([...given, ...texts.flatMap((text) => Object.keys(text).sort())])];
}

/**
 * The language in which a name was most likely typed, so that an Arabic name typed in an
 * English window is not kept as English: the reader's language where its script fits,
 * else the first of the event's whose script does.
 */
export function languageTyped(text: string, reader: string, languages: string[]): string {
  const script = scriptOf(text);
  if (script === null || script === usualScript(reader)) return reader;
  if (/[әғқңөұүһі]/i.test(text) && languages.includes('kk')) return 'kk';
  const fallback = { arabic: 'ar', cyrillic: 'ru', latin: 'en', han: 'zh' }[script];
  return languages.find((tag) => usualScript(tag) === script) ?? fallback;
}

type Script = 'arabic' | 'cyrillic' | 'latin' | 'han';

function scriptOf(text: string): Script | null {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (!letter) return null;
  if (/\p{Script=Arabic}/u.test(letter)) return 'arabic';
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'cyrillic';
  if (/\p{Script=Han}/u.test(letter)) return 'han';
  return /\p{Script=Latin}/u.test(letter) ? 'latin' : null;
}

function usualScript(tag: string): Script {
  const base = tag.split('-')[0] ?? '';
  if (['ar', 'fa', 'ur', 'ps', 'ug', 'sd', 'ckb'].includes(base)) return 'arabic';
  if (['ru', 'kk', 'ky', 'tg', 'mn', 'uk', 'be', 'bg', 'sr', 'mk', 'tt'].includes(base))
    return 'cyrillic';
  return base === 'zh' ? 'han' : 'latin';
}
