/**
 * What a typed line asks for: “Plenary 17 Sep 10:00-12:00 Hall A chair Ashimbayev”. Pure, and
 * never fails: what is not understood stays in the title, and what is not sure is said.
 */
import type { NewPart, Place, SessionKind, TrackId } from '../../ipc';
import { wallAt } from '../session/walltime';
import { itemsOf, type Item, type Problem, type Vocabulary } from './items';
import { tokensOf, type Token } from './tokens';
import type { TimeFind } from './when';

export type { Problem, Vocabulary } from './items';

export type What =
  'kind' | 'day' | 'time' | 'length' | 'room' | 'venue' | 'track' | 'role' | 'who' | 'title';

/** What was understood of a stretch of the line. */
export interface Span {
  what: What;
  from: number;
  to: number;
}

export type Missing = 'title' | 'kind' | 'day' | 'time' | 'room';

export interface Quick {
  title: string;
  kind: SessionKind | null;
  day: string | null;
  /** Minutes after midnight of the day; the end may lie in the next one. */
  from: number | null;
  to: number | null;
  roomId: string | null;
  trackId: TrackId | null;
  parts: NewPart[];
  spans: Span[];
  problems: Problem[];
  missing: Missing[];
  /** What was not said and is supposed. */
  assumed: ('day' | 'length')[];
}

export function parse(line: string, vocabulary: Vocabulary): Quick {
  const tokens = tokensOf(line);
  const problems: Problem[] = [];
  const items = itemsOf(line, tokens, vocabulary, problems);
  const day = settleDay(items);
  const time = settle(items, 'time')?.time ?? null;
  const length = settleLength(items, time);
  const place = settlePlace(items, tokens, line, problems);
  const trackId = settleTrack(items, tokens, line, problems);
  const kind = settle(items, 'kind');
  const parts = settleParts(items, tokens, line, problems);
  const title = titleOf(items, tokens, line);
  const named = kind ? capital(textOf(line, tokens, kind)) : '';
  const chosen = day ?? (time ? (vocabulary.shown ?? vocabulary.days[0] ?? null) : null);
  if (day !== null && !vocabulary.days.includes(day)) problems.push({ problem: 'outside' });
  const from = time?.from ?? null;
  const to = time ? (time.to ?? time.from + (length ?? vocabulary.length)) : null;
  const quick: Quick = {
    title: title || named,
    kind: kind?.kind ?? null,
    day: chosen,
    from,
    to,
    roomId: place,
    trackId,
    parts,
    spans: spansOf(items, tokens),
    problems,
    missing: [],
    assumed: [],
  };
  if (chosen !== null && day === null) quick.assumed.push('day');
  if (time && time.to === null && length === null) quick.assumed.push('length');
  if (quick.title === '') quick.missing.push('title');
  if (quick.kind === null) quick.missing.push('kind');
  if (day === null) quick.missing.push('day');
  if (time === null) quick.missing.push('time');
  if (place === null) quick.missing.push('room');
  return quick;
}

/** Where the session goes: without a day and a time it has none, and keeps the room as a wish. */
export function placeOf({ roomId, day, from, to }: Quick): Place {
  if (day === null || from === null || to === null) return { roomId, starts: null, ends: null };
  return { roomId, starts: wallAt(day, from), ends: wallAt(day, to) };
}

/** What must be put right before a session is made. */
export function hindrances({ problems }: Quick): Problem[] {
  return problems.filter(({ problem }) => ['who', 'room', 'track'].includes(problem));
}

/** The first find of its sort; any others go back to the title. */
function settle<I extends Item['is']>(items: Item[], is: I): Extract<Item, { is: I }> | null {
  const all = items.filter((item): item is Extract<Item, { is: I }> => item.is === is);
  for (const other of all.slice(1)) backToTitle(items, other);
  return all[0] ?? null;
}

function settleDay(items: Item[]): string | null {
  const all = items.filter((item) => item.is === 'day');
  const best = all.find(({ day }) => !day.weak) ?? all[0];
  for (const item of all) {
    // “Wednesday, 17 September” says one thing twice.
    const same = item.day.weak || item.day.day === best?.day.day;
    if (item !== best && !same) backToTitle(items, item);
  }
  return best?.day.day ?? null;
}

/** A length says something only beside a beginning. */
function settleLength(items: Item[], time: TimeFind | null): number | null {
  const length = settle(items, 'length');
  if (!length) return null;
  if (time && time.to === null) return length.minutes;
  backToTitle(items, length);
  return null;
}

/** The surest place; a room and its venue may both be named. */
function settlePlace(
  items: Item[],
  tokens: readonly Token[],
  line: string,
  problems: Problem[],
): string | null {
  const all = items.filter((item) => item.is === 'place');
  const rank = (item: (typeof all)[number]) => (item.sure ? 10 : 0) + (item.rooms?.sure ?? 0);
  const best = [...all].sort((a, b) => rank(b) - rank(a))[0];
  if (!best) return null;
  const other = all.find((item) => item !== best && item.venues && (item.sure || best.sure));
  for (const item of all) if (item !== best && item !== other) backToTitle(items, item);
  const venue = other?.venues?.values[0] ?? null;
  const rooms = (best.rooms?.values ?? []).filter(
    (room) => venue === null || !best.rooms || room.venueId === venue.id,
  );
  const only = rooms.length === 1 ? rooms[0] : undefined;
  if (only) return only.id;
  const text = textOf(line, tokens, best);
  if (rooms.length > 1) {
    if (best.sure) problems.push({ problem: 'room', text, choices: rooms.map(({ id }) => id) });
    else backToTitle(items, best);
    return null;
  }
  const own = best.venues?.values[0]?.rooms ?? [];
  if (own.length > 1 && best.sure) problems.push({ problem: 'room', text, choices: own });
  else if (own.length === 0 && best.sure) problems.push({ problem: 'empty-room', text });
  else if (own.length !== 1) backToTitle(items, best);
  return own.length === 1 ? (own[0] ?? null) : null;
}

function settleTrack(
  items: Item[],
  tokens: readonly Token[],
  line: string,
  problems: Problem[],
): TrackId | null {
  const track = settle(items, 'track');
  if (!track) return null;
  const { values } = track.found;
  if (values.length === 1) return values[0] ?? null;
  problems.push({ problem: 'track', text: textOf(line, tokens, track), choices: values });
  return null;
}

function settleParts(
  items: Item[],
  tokens: readonly Token[],
  line: string,
  problems: Problem[],
): NewPart[] {
  const parts: NewPart[] = [];
  for (const [place, item] of items.entries()) {
    // A role beside no name is a word of the title.
    if (item.is === 'role' && items[place + 1]?.is !== 'who') backToTitle(items, item);
    if (item.is === 'and' && items[place + 1]?.is !== 'who') backToTitle(items, item);
    if (item.is !== 'who') continue;
    const [who] = item.found.values;
    if (who && item.found.values.length === 1) parts.push({ role: item.role, who });
    else {
      const text = textOf(line, tokens, item);
      problems.push({ problem: 'who', text, choices: item.found.values });
    }
  }
  return parts;
}

function backToTitle(items: Item[], item: Item): void {
  const { at, count, comma } = item;
  items[items.indexOf(item)] = { at, count, comma, is: 'title' };
}

/** What stands together in the line stays as it was typed. */
function titleOf(items: readonly Item[], tokens: readonly Token[], line: string): string {
  const texts: string[] = [];
  let from = -1;
  let to = 0;
  const close = () => {
    if (from >= 0) texts.push(line.slice(from, to));
    from = -1;
  };
  const titles = items.some((item) => item.is === 'title');
  for (const item of items) {
    const first = tokens[item.at];
    const last = tokens[item.at + item.count - 1];
    const own = item.is === 'title' || (item.is === 'kind' && item.alsoTitle && titles);
    if (!own || !first || !last) close();
    else if (first.quoted) {
      close();
      texts.push(first.text);
    } else {
      if (from < 0) from = first.from;
      to = last.to;
    }
  }
  close();
  return texts.join(' ').replace(/\s+/gu, ' ').trim();
}

function spansOf(items: readonly Item[], tokens: readonly Token[]): Span[] {
  return items.flatMap((item): Span[] => {
    const from = tokens[item.at]?.from ?? 0;
    const to = tokens[item.at + item.count - 1]?.to ?? from;
    if (item.is === 'and') return [];
    if (item.is !== 'place') return [{ what: item.is, from, to }];
    return [{ what: item.rooms ? 'room' : 'venue', from, to }];
  });
}

function textOf(line: string, tokens: readonly Token[], item: Item): string {
  const last = tokens[item.at + item.count - 1];
  return line.slice(tokens[item.at]?.from ?? 0, last?.to ?? 0);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
