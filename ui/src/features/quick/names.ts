/** Finding names in a typed line: pure. */
import { folded } from '../../shared/filter';

/** Something with names: in several languages, or with and without a style. */
export interface Named<T> {
  value: T;
  names: readonly string[];
}

/** The same, taken apart once. */
export interface Indexed<T> {
  value: T;
  names: readonly (readonly string[])[];
}

/**
 * How sure a find is: beginnings of words, or words in another case; whole words of a name;
 * the whole name.
 */
export const SURE = { part: 1, words: 2, whole: 3 } as const;
export type Sure = (typeof SURE)[keyof typeof SURE];

export interface Find<T> {
  /** How many of the words it takes. */
  count: number;
  values: readonly T[];
  sure: Sure;
}

/** The words of a text as they are compared; Arabic ones without their article. */
export function wordsIn(text: string): string[] {
  const words = folded(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.map((word) => (word.length > 4 && word.startsWith('ال') ? word.slice(2) : word));
}

export function indexed<T>(list: readonly Named<T>[]): Indexed<T>[] {
  return list.map(({ value, names }) => ({
    value,
    names: names.map(wordsIn).filter((words) => words.length > 0),
  }));
}

/** Words of the tables, `|` between them, with a value each. */
export function table<T>(value: T, words: string): Named<T> {
  return { value, names: words.split('|') };
}

/**
 * What the words at the beginning of a list name: the most words that name anything, and of
 * what they name the surest. `anywhere`: not only from a name's first word. `least`: how many
 * letters the beginning of a name must have.
 */
export function nameAt<T>(
  words: readonly string[],
  names: readonly Indexed<T>[],
  { anywhere = false, least = 3 }: { anywhere?: boolean; least?: number } = {},
): Find<T> | null {
  for (let count = Math.min(words.length, 8); count > 0; count -= 1) {
    const typed = words.slice(0, count);
    let best = 0;
    let values: T[] = [];
    for (const { value, names: own } of names) {
      const sure = Math.max(0, ...own.map((name) => sureOf(typed, name, anywhere, least)));
      if (sure === 0 || sure < best) continue;
      if (sure > best) values = [];
      best = sure;
      values.push(value);
    }
    if (best > 0) return { count, values, sure: best as Sure };
  }
  return null;
}

/** Whether words are all of one of the names: no beginnings, no other cases. */
export function exactAt<T>(words: readonly string[], names: readonly Indexed<T>[]): Find<T> | null {
  for (let count = Math.min(words.length, 5); count > 0; count -= 1) {
    const typed = words.slice(0, count).join(' ');
    const found = names.filter(({ names: own }) => own.some((name) => name.join(' ') === typed));
    if (found.length > 0) {
      return { count, values: found.map(({ value }) => value), sure: SURE.whole };
    }
  }
  return null;
}

function sureOf(
  typed: readonly string[],
  name: readonly string[],
  anywhere: boolean,
  least: number,
): Sure | 0 {
  let best: Sure | 0 = 0;
  const last = anywhere ? name.length - typed.length : 0;
  for (let at = 0; at <= last; at += 1) {
    const own = sureFrom(typed, name, at, least);
    if (own > best) best = own;
  }
  return best;
}

function sureFrom(
  typed: readonly string[],
  name: readonly string[],
  at: number,
  least: number,
): Sure | 0 {
  if (at + typed.length > name.length) return 0;
  if (typed.every((word, place) => name[at + place] === word)) {
    return typed.length === name.length ? SURE.whole : SURE.words;
  }
  const letters = typed.reduce((sum, word) => sum + word.length, 0);
  const fits = typed.every((word, place) => {
    const own = name[at + place] ?? '';
    return own.startsWith(word) || isInflected(word, own);
  });
  return fits && letters >= least ? SURE.part : 0;
}

/** “зале” for “зал”, “залында”: Russian and Kazakh words change their ends. */
function isInflected(word: string, own: string): boolean {
  if (own.length < 3 || !/\p{Script=Cyrillic}/u.test(own)) return false;
  const stem = /[аяьйоеы]$/u.test(own) ? own.slice(0, -1) : own;
  return word.startsWith(stem) && word.length - stem.length <= 4;
}
