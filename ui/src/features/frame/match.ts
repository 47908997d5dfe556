/**
 * Finding what was meant by a few letters: pure. Texts and queries are compared without
 * regard to case and accents, in every script.
 */
import { folded } from '../../shared/filter';

/** Something to be found. */
export interface Entry<T> {
  /** Its name among what was chosen before. */
  key: string;
  /** Texts by which it is found, folded; the first is the one that is shown. */
  texts: readonly string[];
  /** What stands before others that fit as well: the larger, the earlier. */
  weight: number;
  value: T;
}

export interface Found<T> {
  entry: Entry<T>;
  score: number;
}

/** How well one word fits: whole words before beginnings, beginnings before middles. */
const WHOLE = 120;
const START = 100;
const WORD_START = 80;
const INSIDE = 45;
const SCATTERED = 20;
/** A text that begins with all that was typed. */
const BEGINS = 40;
const RECENT = 30;

/**
 * The entries that fit a query, best first, at most `most`. Each word of the query must
 * stand in one of an entry's texts. Of those that fit equally well, what was chosen lately
 * comes first, then what weighs more, then the shorter, then the earlier.
 */
export function search<T>(
  entries: readonly Entry<T>[],
  query: string,
  recent: readonly string[] = [],
  most = 50,
): Found<T>[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const whole = words.join(' ');
  const best: Found<T>[] = [];
  for (const entry of entries) {
    let score = scoreOf(entry.texts, words, whole);
    if (score === 0) continue;
    const lately = recent.indexOf(entry.key);
    if (lately >= 0) score += RECENT - lately;
    keep(best, { entry, score: score + entry.weight }, most);
  }
  return best;
}

/** The best of finds from two places; what both found counts once, as it fits better. */
export function together<T>(
  one: readonly Found<T>[],
  other: readonly Found<T>[],
  recent: readonly string[] = [],
  most = 50,
): Found<T>[] {
  const best: Found<T>[] = [];
  const lately = (key: string) => (recent.includes(key) ? RECENT - recent.indexOf(key) : 0);
  const known = new Map(one.map((found) => [found.entry.key, found]));
  for (const found of other) {
    const { key } = found.entry;
    const scored = { entry: found.entry, score: found.score + lately(key) };
    if (scored.score > (known.get(key)?.score ?? -1)) known.set(key, scored);
  }
  for (const found of known.values()) keep(best, found, most);
  return best;
}

/** Puts a find in its place among the best: of thousands, few are ever moved. */
function keep<T>(best: Found<T>[], found: Found<T>, most: number): void {
  let place = best.length;
  for (let above = best[place - 1]; above && comesBefore(found, above); above = best[place - 1]) {
    place -= 1;
  }
  if (place >= most) return;
  best.splice(place, 0, found);
  if (best.length > most) best.pop();
}

function comesBefore(a: Found<unknown>, b: Found<unknown>): boolean {
  return a.score === b.score ? lengthOf(a.entry) < lengthOf(b.entry) : a.score > b.score;
}

/** A query's words, folded. */
export function wordsOf(query: string): string[] {
  return folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** How well texts fit; 0: they do not. */
export function scoreOf(texts: readonly string[], words: readonly string[], whole: string): number {
  let score = 0;
  for (const text of texts) {
    const own = scoreOfText(text, words, whole);
    if (own > score) score = own;
  }
  return score;
}

/** A stretch of a text, and whether it is what was found. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** A shown text in pieces, so that what was typed stands out in it. */
export function pieces(text: string, query: string): Piece[] {
  const { line, at } = lineOf(text);
  const hits = new Array<boolean>(text.length).fill(false);
  for (const word of wordsOf(query)) {
    const from = bestPlace(line, word);
    if (from < 0) continue;
    const end = at[from + word.length] ?? text.length;
    for (let place = at[from] ?? 0; place < end; place += 1) hits[place] = true;
  }
  const found: Piece[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const hit = hits[place] === true;
    const last = found.at(-1);
    if (last?.hit === hit) last.text += text.charAt(place);
    else found.push({ text: text.charAt(place), hit });
  }
  return found;
}

function scoreOfText(text: string, words: readonly string[], whole: string): number {
  let score = 0;
  for (const word of words) {
    const own = scoreOfWord(text, word);
    if (own === 0) return 0;
    score += own;
  }
  const mean = score / words.length;
  return text.startsWith(whole)
    ? mean + BEGINS + (text.length === whole.length ? BEGINS : 0)
    : mean;
}

function scoreOfWord(text: string, word: string): number {
  const at = bestPlace(text, word);
  if (at < 0) return word.length > 1 && isScattered(text, word) ? SCATTERED : 0;
  if (!begins(text, at)) return word.length > 1 ? INSIDE : 0;
  const end = at + word.length;
  if (end === text.length || !isLetter(text, end)) {
    return at === 0 ? WHOLE : START;
  }
  return at === 0 ? START : WORD_START;
}

/** Where a word stands: at the beginning of another word if it does so anywhere. */
function bestPlace(text: string, word: string): number {
  const first = text.indexOf(word);
  if (first <= 0) return first;
  for (let at = first; at >= 0; at = text.indexOf(word, at + 1)) {
    if (begins(text, at)) return at;
  }
  return first;
}

/**
 * Whether a word's letters begin words of the text, in order, or go on where one began: `ngk`
 * or `nursul` for “Nur-Sultan Khan”.
 */
function isScattered(text: string, word: string): boolean {
  let letter = 0;
  let going = false;
  for (let at = 0; at < text.length && letter < word.length; at += 1) {
    const fits = text.charCodeAt(at) === word.charCodeAt(letter);
    if (fits && (going || begins(text, at))) {
      letter += 1;
      going = true;
    } else {
      going = false;
    }
  }
  return letter === word.length;
}

/** Whether a word of the text begins here. */
function begins(text: string, at: number): boolean {
  return at === 0 || !isLetter(text, at - 1);
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  // Beyond Latin it is quicker to know what is none: spaces, quotation marks, Arabic commas.
  return !(
    code < 0xc0 ||
    (code >= 0x2000 && code <= 0x206f) ||
    (code >= 0x3000 && code <= 0x303f) ||
    code === 0x060c ||
    code === 0x061b ||
    code === 0x061f
  );
}

function lengthOf(entry: Entry<unknown>): number {
  return entry.texts[0]?.length ?? 0;
}

/** Letters as they are compared: there are few, and folding one is dear. */
const foldedOf = new Map<string, string>();

/** A text folded, and for each of its letters where it came from. */
function lineOf(text: string): { line: string; at: number[] } {
  let line = '';
  const at: number[] = [];
  // A letter with the marks that follow it is folded as one.
  for (const { 0: cluster, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    let own = foldedOf.get(cluster);
    if (own === undefined) foldedOf.set(cluster, (own = folded(cluster)));
    for (let letter = 0; letter < own.length; letter += 1) at.push(index);
    line += own;
  }
  return { line, at };
}
