/** A typed line in words, each with its place in the line: pure. */
import { asciiDigits } from '../session/typed';
import { wordsIn } from './names';

export interface Token {
  /** As it was typed, without the marks around it. */
  text: string;
  /** Its words, as they are compared: more than one where a hyphen joins them. */
  words: readonly string[];
  /** Where it stands in the line. */
  from: number;
  to: number;
  /** Whether it stands in quotation marks. */
  quoted: boolean;
  /** Whether a comma or the like follows. */
  ends: boolean;
  /** Whether `@` says that it is a place. */
  place: boolean;
  /** Whether `#` says that it is a track. */
  track: boolean;
}

/** Opening marks and what closes them. */
const QUOTES: Record<string, string> = { '"': '"', '«': '»', '“': '”', '„': '“”' };
const SEPARATORS = /[\s,;،؛|·]/u;
/** “#3” is a number; “#Youth” names a track. */
const TRACK = /^#(?=\p{L})/u;
/** What stands around words and is no part of them. */
const AROUND = /^[([{@:.–—-]+|[)\]}:.!?–—-]+$/gu;

export function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < line.length) {
    const letter = line.charAt(at);
    const closing = QUOTES[letter];
    if (SEPARATORS.test(letter)) {
      const last = tokens.at(-1);
      if (last && !/\s/u.test(letter)) last.ends = true;
      at += 1;
    } else if (closing !== undefined) {
      at = quoted(line, at, closing, tokens);
    } else {
      at = plain(line, at, tokens);
    }
  }
  return tokens;
}

/** The words from a token on, as far as no comma or quotation mark parts them. */
export function wordsFrom(tokens: readonly Token[], at: number): string[] {
  const words: string[] = [];
  for (const token of tokens.slice(at)) {
    if (token.quoted) break;
    words.push(...token.words);
    if (token.ends) break;
  }
  return words;
}

/** How many tokens so many words are; 0 where they end inside one. */
export function tokensOfWords(tokens: readonly Token[], at: number, words: number): number {
  let left = words;
  let count = 0;
  for (const token of tokens.slice(at)) {
    if (left <= 0) break;
    left -= token.words.length;
    count += 1;
  }
  return left === 0 ? count : 0;
}

function quoted(line: string, at: number, closing: string, tokens: Token[]): number {
  let end = at + 1;
  while (end < line.length && !closing.includes(line.charAt(end))) end += 1;
  const text = line.slice(at + 1, end).trim();
  const to = Math.min(end + 1, line.length);
  if (text !== '') {
    const plain = { ends: false, place: false, track: false };
    tokens.push({ text, words: [], from: at, to, quoted: true, ...plain });
  }
  return to;
}

function plain(line: string, at: number, tokens: Token[]): number {
  let end = at;
  while (end < line.length && !SEPARATORS.test(line.charAt(end)) && !QUOTES[line.charAt(end)]) {
    end += 1;
  }
  const raw = line.slice(at, end);
  const track = TRACK.test(raw);
  const head = track ? 1 : (/^[([{@:.–—-]+/u.exec(raw)?.[0].length ?? 0);
  const text = raw.replace(TRACK, '').replace(AROUND, '');
  const words = wordsIn(asciiDigits(text));
  if (words.length > 0) {
    tokens.push({
      text,
      words,
      from: at + head,
      to: at + head + text.length,
      quoted: false,
      // “Plenary: On peace” parts the two.
      ends: /:[)\]}]*$/u.test(raw),
      place: raw.startsWith('@'),
      track,
    });
  } else {
    // A dash between words parts them like a comma.
    const last = tokens.at(-1);
    if (last) last.ends = true;
  }
  return end;
}
