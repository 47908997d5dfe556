/** What the word at the caret may become: pure. */
import { folded } from '../../shared/filter';
import { exactAt, type Indexed } from './names';
import type { PartRole } from '../../ipc';
import { tokensOf, type Token } from './tokens';

export type OfferKind =
  'kind' | 'day' | 'room' | 'venue' | 'track' | 'role' | 'person' | 'delegation';

/** Something that can stand in the line. */
export interface Offer {
  what: OfferKind;
  key: string;
  /** What is put into the line. */
  label: string;
  /** By what it is found, folded. */
  texts: readonly string[];
  /** What tells it apart. */
  detail: string;
}

export interface Completion {
  /** The stretch of the line that an offer takes the place of. */
  from: number;
  to: number;
  offers: Offer[];
}

const MOST = 8;
/** Names have more words than one: so many before the caret are tried. */
const WORDS = 4;

/**
 * Offers for the word at the caret, and for the words before it where they belong to one
 * name. After a role people come first, and they come before a letter is typed. Null where
 * there is nothing to offer.
 */
export function completionAt(
  line: string,
  caret: number,
  offers: readonly Offer[],
  roles: readonly Indexed<PartRole>[],
): Completion | null {
  const tokens = tokensOf(line.slice(0, caret));
  const last = tokens.at(-1);
  if (last?.quoted || isQuoted(line.slice(0, caret))) return null;
  const typing = last !== undefined && last.to === caret;
  // Behind a mark of its own there is nothing but tracks.
  if (!typing && /(?:^|[\s,;،؛])#$/u.test(line.slice(0, caret))) {
    const tracks = offers.filter(isTrack).slice(0, MOST);
    return tracks.length > 0 ? { from: caret - 1, to: caret, offers: tracks } : null;
  }
  if (!typing) {
    // Right after a role, whoever may take it.
    const after = last && !last.ends && caret > last.to && exactAt(last.words, roles);
    const people = after ? offers.filter(isWho).slice(0, MOST) : [];
    return people.length > 0 ? { from: caret, to: caret, offers: people } : null;
  }
  for (let count = Math.min(WORDS, tokens.length); count > 0; count -= 1) {
    const first = tokens[tokens.length - count];
    if (!first || tokens.slice(-count, -1).some(({ ends, quoted }) => ends || quoted)) continue;
    const typed = folded(line.slice(first.from, caret));
    const before = tokens[tokens.length - count - 1];
    const found = fitting(
      typed,
      first.track ? offers.filter(isTrack) : offers,
      first,
      before,
      roles,
    );
    // Where a whole name of several words stands, its last word begins no other.
    if (found.length === 0 && count > 1 && offers.some(({ texts }) => texts.includes(typed))) {
      return null;
    }
    if (found.length > 0) {
      return { from: placeOfOffer(line, first), to: wordEnd(line, caret), offers: found };
    }
  }
  return null;
}

/** The line with an offer in it, and where the caret stands then. */
export function completed(
  line: string,
  { from, to }: Completion,
  offer: Offer,
): { line: string; caret: number } {
  const rest = line.slice(to);
  const head = `${line.slice(0, from)}${offer.label}${/^\s/u.test(rest) ? '' : ' '}`;
  const caret = /^\s/u.test(rest) ? head.length + 1 : head.length;
  return { line: head + rest, caret };
}

function fitting(
  typed: string,
  offers: readonly Offer[],
  first: Token,
  before: Token | undefined,
  roles: readonly Indexed<PartRole>[],
): Offer[] {
  const whoFirst = before !== undefined && exactAt(before.words, roles) !== null;
  const begins: Offer[] = [];
  const inside: Offer[] = [];
  for (const offer of offers) {
    // What stands there in full already needs no offer; a track's name alone is not enough.
    if (offer.texts[0] === typed && (first.track || !isTrack(offer))) continue;
    if (offer.texts.some((text) => text.startsWith(typed))) begins.push(offer);
    else if (typed.length > 1 && offer.texts.some((text) => startsWord(text, typed))) {
      inside.push(offer);
    }
  }
  const all = [...begins, ...inside];
  if (whoFirst) all.sort((a, b) => Number(isWho(b)) - Number(isWho(a)));
  return all.slice(0, MOST);
}

function startsWord(text: string, typed: string): boolean {
  const at = text.indexOf(typed);
  return at > 0 && (text.includes(` ${typed}`) || text.includes(`-${typed}`));
}

function isWho({ what }: Offer): boolean {
  return what === 'person' || what === 'delegation';
}

function isTrack({ what }: Offer): boolean {
  return what === 'track';
}

/** Whether the caret stands in quotation marks that are still open. */
function isQuoted(text: string): boolean {
  const open = Math.max(text.lastIndexOf('«'), text.lastIndexOf('“'), text.lastIndexOf('„'));
  if (open >= 0 && !/[»”]/u.test(text.slice(open + 1))) return true;
  return (text.split('"').length - 1) % 2 === 1;
}

/** An `@` before the name gives way to the whole name, a `#` to that of the offer. */
function placeOfOffer(line: string, first: Token): number {
  if (first.track) return line.lastIndexOf('#', first.from);
  return first.place ? line.lastIndexOf('@', first.from) : first.from;
}

/** The rest of a word that the caret stands in goes too. */
function wordEnd(line: string, caret: number): number {
  return caret + (/^[\p{L}\p{N}\p{M}]*/u.exec(line.slice(caret))?.[0].length ?? 0);
}
