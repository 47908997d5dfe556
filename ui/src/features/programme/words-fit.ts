/** Texts in few pixels: whole words only, never a part of one. Pure. */

/** Pixels of a text at the board's usual size. */
export type WidthOf = (text: string, bold?: boolean) => number;

const MORE = '\u2026';
const CJK = '\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff';
const PIECES = new RegExp(`(\\s*)([${CJK}]|[^\\s${CJK}]+)`, 'gu');
/** Scripts whose letters join: a word of them is never broken. */
const JOINED = /[\u0590-\u08ff\ufb1d-\ufeff]/u;
/** A part of a broken word has at least so many letters. */
const SHARE = 3;
const MOST_INITIALS = 4;

interface Piece {
  text: string;
  space: boolean;
}

/** Pieces between which a line may end: words, and signs of scripts that write without spaces. */
function piecesOf(text: string): Piece[] {
  return [...text.matchAll(PIECES)].map(([, space = '', piece = ''], at) => ({
    text: piece,
    space: at > 0 && space !== '',
  }));
}

/** As much of a text as a line takes: whole, or whole words with a sign for more; else nothing. */
export function clipped(text: string, width: number, widthOf: WidthOf, bold = false): string {
  const pieces = piecesOf(text);
  const space = widthOf(' ', bold);
  const more = widthOf(MORE, bold);
  let used = 0;
  let fits = '';
  let line = '';
  for (const piece of pieces) {
    used += (piece.space ? space : 0) + widthOf(piece.text, bold);
    line += (piece.space ? ' ' : '') + piece.text;
    if (used > width) return fits === '' ? '' : fits + MORE;
    if (used + more <= width) fits = line;
  }
  return line;
}

/**
 * A text on lines of some width: `widths(0)` is that of the first. What does not fit ends
 * with a sign after a whole word. A word longer than a line goes over several with hyphens,
 * if all of it then stands; nothing at all where not even one word does.
 */
export function wrapped(
  text: string,
  lines: number,
  widths: (line: number) => number,
  widthOf: WidthOf,
  bold = false,
): string[] {
  const space = widthOf(' ', bold);
  const done: string[] = [];
  let pieces = piecesOf(text);
  while (pieces.length > 0 && done.length < lines) {
    const width = widths(done.length);
    if (done.length === lines - 1) {
      const last = clipped(joined(pieces), width, widthOf, bold);
      if (last !== '') return [...done, last];
      return ended(done, widths, widthOf, bold);
    }
    let line = '';
    let used = 0;
    let taken = 0;
    for (const piece of pieces) {
      const add = (line !== '' && piece.space ? space : 0) + widthOf(piece.text, bold);
      if (used + add > width) break;
      used += add;
      line += (line !== '' && piece.space ? ' ' : '') + piece.text;
      taken += 1;
    }
    if (taken === 0) {
      const [word, ...after] = pieces;
      const parts = broken(word?.text ?? '', width, widths(done.length + 1), widthOf, bold);
      const room = lines - done.length;
      if (parts === null || parts.length > room) return ended(done, widths, widthOf, bold);
      done.push(...parts.slice(0, -1));
      pieces = [{ text: parts.at(-1) ?? '', space: false }, ...after];
      continue;
    }
    done.push(line);
    pieces = pieces.slice(taken);
  }
  return done;
}

/** First letters of a text's long words, as many as fit; where not even one word does. */
export function initials(text: string, width: number, widthOf: WidthOf, bold = false): string {
  const words = piecesOf(text).flatMap(({ text: word }) => {
    const letters = [...word].filter((sign) => /[\p{L}\p{N}]/u.test(sign));
    return letters.length === 0 ? [] : [letters];
  });
  const long = words.filter((letters) => letters.length > 3 || /\p{N}/u.test(letters.join('')));
  let found = '';
  for (const [letter = ''] of (long.length > 0 ? long : words).slice(0, MOST_INITIALS)) {
    const next = found + letter.toLocaleUpperCase();
    if (widthOf(next, bold) > width) break;
    found = next;
  }
  return found;
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ text, space }, at) => (at > 0 && space ? ' ' : '') + text).join('');
}

/** Lines to which the sign for more is added; the last words make room for it. */
function ended(
  lines: readonly string[],
  widths: (line: number) => number,
  widthOf: WidthOf,
  bold: boolean,
): string[] {
  const last = lines.at(-1);
  if (last === undefined) return [];
  const before = lines.slice(0, -1);
  const width = widths(lines.length - 1);
  // A line that ends with a broken word's part does not stand without the rest.
  if (last.endsWith('-')) return ended(before, widths, widthOf, bold);
  const pieces = piecesOf(last);
  for (let left = pieces.length; left > 0; left -= 1) {
    const line = joined(pieces.slice(0, left)) + MORE;
    if (widthOf(line, bold) <= width) return [...before, line];
  }
  return ended(before, widths, widthOf, bold);
}

/** A long word in parts, or null where it cannot be broken so. */
function broken(
  word: string,
  first: number,
  next: number,
  widthOf: WidthOf,
  bold: boolean,
): string[] | null {
  if (JOINED.test(word)) return null;
  const parts: string[] = [];
  let letters = [...word];
  while (letters.length > 0) {
    const width = parts.length === 0 ? first : next;
    if (widthOf(letters.join(''), bold) <= width) {
      parts.push(letters.join(''));
      break;
    }
    let take = letters.length - SHARE;
    while (take >= SHARE && widthOf(`${letters.slice(0, take).join('')}-`, bold) > width) take -= 1;
    if (take < SHARE) return null;
    parts.push(`${letters.slice(0, take).join('')}-`);
    letters = letters.slice(take);
  }
  return parts;
}
