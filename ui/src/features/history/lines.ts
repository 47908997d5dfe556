/** A changed field as lines to read: what it was, what it came to be, and which part differs. */
import { locale, langOf } from '../../i18n';
import type { FieldChange, LocalizedText, Noun, RowChangeKind, Shown } from '../../ipc';
import { wordField, wordShown } from './fields';

/** One side of a line. `lang`: the language it is written in, where that is known. */
export interface Side {
  text: string;
  lang?: string | undefined;
}

/** One line: a field, or one language of it. */
export interface Line {
  /** Unlike any other line's of the same row. */
  key: string;
  label: string;
  /** The language that the line speaks of, where the field has several. */
  language: string | null;
  /** `null`: nothing stood there. */
  before: Side | null;
  after: Side | null;
}

/**
 * The lines of a field. A text in several languages has one for each language that differs;
 * where the whole row came or went, one in the reader's language tells enough.
 */
export function linesOf(noun: Noun, change: FieldChange, kind: RowChangeKind): Line[] {
  const { field, before, after } = change;
  const label = wordField(noun, field);
  if (before?.is !== 'texts' && after?.is !== 'texts') {
    const side = (shown: Shown | null) => (shown ? sideOf(noun, field, shown) : null);
    return [{ key: field, label, language: null, before: side(before), after: side(after) }];
  }
  const then = textsOf(before);
  const now = textsOf(after);
  return languagesOf(then, now, kind).map((lang) => ({
    key: `${field}/${lang}`,
    label,
    // The reader's own language needs no name, unless others stand beside it.
    language: differing(then, now).length > 1 || lang !== locale.language ? lang : null,
    before: then[lang] ? { text: then[lang], lang } : null,
    after: now[lang] ? { text: now[lang], lang } : null,
  }));
}

function sideOf(noun: Noun, field: string, shown: Shown): Side {
  return {
    text: wordShown(noun, field, shown),
    lang: shown.is === 'row' ? langOf(shown.value.name) : undefined,
  };
}

function textsOf(shown: Shown | null): LocalizedText {
  return shown?.is === 'texts' ? shown.value : {};
}

function languagesOf(then: LocalizedText, now: LocalizedText, kind: RowChangeKind): string[] {
  if (kind === 'edited') return differing(then, now);
  const lang = langOf(kind === 'made' ? now : then);
  return lang === undefined ? [] : [lang];
}

/** The languages in which two texts differ, the reader's first. */
function differing(then: LocalizedText, now: LocalizedText): string[] {
  return [
    ...new Set([locale.language, ...Object.keys(then).sort(), ...Object.keys(now).sort()]),
  ].filter((lang) => (then[lang] ?? '') !== (now[lang] ?? ''));
}

/** Two texts taken apart: what both begin and end with, and what differs between. */
export interface Parted {
  head: string;
  before: string;
  after: string;
  tail: string;
}

/** Longer texts are shown as the part that differs. */
const LONG = 120;
/** How much of what is the same stands around it. */
const AROUND = 40;

/**
 * The part of two long texts that differs, with what stands around it, cut at words, so
 * that no letter is parted from its marks and no Arabic word falls into pieces. `null`
 * where both are short enough to be read whole, or nothing could be left out.
 */
export function parted(before: string, after: string): Parted | null {
  if (before.length <= LONG && after.length <= LONG) return null;
  const [old, young] = [words(before), words(after)];
  const most = Math.min(old.length, young.length);
  let first = 0;
  while (first < most && old[first] === young[first]) first += 1;
  let last = 0;
  while (last < most - first && old[old.length - 1 - last] === young[young.length - 1 - last]) {
    last += 1;
  }
  return {
    head: old.slice(0, first).join(''),
    before: old.slice(first, old.length - last).join(''),
    after: young.slice(first, young.length - last).join(''),
    tail: last === 0 ? '' : old.slice(-last).join(''),
  };
}

/** The end of what stands before a difference: at most a few words, after an ellipsis. */
export function endOf(head: string): string {
  if (head.length <= AROUND) return head;
  const kept = tokensUntil(words(head).reverse(), AROUND).reverse().join('');
  return `…${kept.trimStart()}`;
}

/** The beginning of what stands after a difference. */
export function beginningOf(tail: string, most = AROUND): string {
  if (tail.length <= most) return tail;
  return `${tokensUntil(words(tail), most).join('').trimEnd()}…`;
}

/** Of one long text: enough to know it by; `null` where it is short. */
export function shortened(text: string): string | null {
  return text.length <= LONG ? null : beginningOf(text, LONG);
}

function words(text: string): string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

function tokensUntil(tokens: string[], most: number): string[] {
  const kept: string[] = [];
  let length = 0;
  for (const token of tokens) {
    length += token.length;
    // At least one, however long: an ellipsis alone says nothing.
    if (length > most && kept.length > 0) break;
    kept.push(token);
  }
  return kept;
}
