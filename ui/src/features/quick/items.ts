/** The finds of a typed line, from its beginning to its end: pure. */
import type { PartRole, SessionKind, TrackId, Who } from '../../ipc';
import { exactAt, indexed, nameAt, table, type Find, type Indexed } from './names';
import { placeFrom, type RoomIn, type VenueIn } from './room';
import { tokensOfWords, wordsFrom, type Token } from './tokens';
import { trackAt } from './track';
import { dayAt, lengthAt, timeAt, type DayFind, type Days, type TimeFind } from './when';
import { AND, GOES_ON } from './words';

/** What a line can name. */
export interface Vocabulary extends Days {
  kinds: readonly Indexed<SessionKind>[];
  roles: readonly Indexed<PartRole>[];
  rooms: readonly Indexed<RoomIn>[];
  venues: readonly Indexed<VenueIn>[];
  tracks: readonly Indexed<TrackId>[];
  who: readonly Indexed<Who>[];
  /** Minutes that a session has where its end is not said. */
  length: number;
}

export type Problem =
  /** Several are meant; nothing is made before it is clear which. */
  | { problem: 'who'; text: string; choices: readonly Who[] }
  | { problem: 'room'; text: string; choices: readonly string[] }
  | { problem: 'track'; text: string; choices: readonly TrackId[] }
  /** Nothing of that name; it stays in the title. */
  | { problem: 'unknown-who'; text: string }
  | { problem: 'unknown-room'; text: string }
  | { problem: 'unknown-track'; text: string }
  | { problem: 'empty-room'; text: string }
  /** The day is none of the event's. */
  | { problem: 'outside' };

/** One find in the line, by its tokens. */
export type Item = { at: number; count: number; comma: boolean } & (
  | { is: 'title' }
  | { is: 'kind'; kind: SessionKind; alsoTitle: boolean }
  | { is: 'day'; day: DayFind }
  | { is: 'time'; time: TimeFind }
  | { is: 'length'; minutes: number }
  | { is: 'place'; rooms: Find<RoomIn> | null; venues: Find<VenueIn> | null; sure: boolean }
  | { is: 'track'; found: Find<TrackId> }
  | { is: 'role'; role: PartRole }
  | { is: 'who'; role: PartRole; found: Find<Who> }
  | { is: 'and' }
);

const and = indexed([table(true, AND)]);
const goesOn = indexed([table(true, GOES_ON)]);

/** Every stretch of the line is one find; what is none of them is title. */
export function itemsOf(
  line: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  problems: Problem[],
): Item[] {
  const items: Item[] = [];
  let role: PartRole | null = null;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    const add = (count: number, item: Partial<Item>): void => {
      const comma = tokens[at + count - 1]?.ends === true;
      items.push({ at, count, comma, ...item } as Item);
      at += count;
    };
    const words = wordsFrom(tokens, at);
    const afterRole = items.at(-1)?.is === 'role';
    const afterAnd = items.at(-1)?.is === 'and';
    const afterWho = items.at(-1)?.is === 'who';
    if (token.quoted) {
      add(1, { is: 'title' });
      role = null;
      continue;
    }
    const track = trackAt(tokens, at, vocabulary.tracks);
    if (track) {
      add(track.count, { is: 'track', found: track.found });
      role = null;
      continue;
    }
    const length = lengthAt(line, tokens, at);
    const day = length ? null : dayAt(tokens, at, vocabulary);
    const time = length || day ? null : timeAt(line, tokens, at);
    if (length) add(length.count, { is: 'length', minutes: length.value });
    else if (day) add(day.count, { is: 'day', day: day.value });
    else if (time) add(time.count, { is: 'time', time: time.value });
    if (length || day || time) {
      role = null;
      continue;
    }
    if (role && (afterRole || afterAnd)) {
      const found = nameAt(words, vocabulary.who, { anywhere: true, least: 2 });
      const count = found ? tokensOfWords(tokens, at, found.count) : 0;
      if (found && count > 0) {
        add(count, { is: 'who', role, found });
        continue;
      }
      if (afterRole) unknownWho(tokens, at, line, problems);
      role = null;
    }
    if (role && afterWho && exactAt(token.words, and)) {
      add(1, { is: 'and' });
      continue;
    }
    const asRole = exactAt(words, vocabulary.roles);
    const asRoleCount = asRole ? tokensOfWords(tokens, at, asRole.count) : 0;
    if (asRole && asRoleCount > 0) {
      role = asRole.values[0] ?? null;
      add(asRoleCount, { is: 'role', role: asRole.values[0] ?? 'participant' });
      continue;
    }
    const place = placeFrom(tokens, at, vocabulary);
    const asKind = exactAt(words, vocabulary.kinds);
    const kindCount = asKind ? tokensOfWords(tokens, at, asKind.count) : 0;
    const kind = asKind?.values[0];
    if (kind && kindCount > 0 && !(place && place.sure && place.count >= kindCount)) {
      const before = items.at(-1);
      const follows = tokens[at + kindCount];
      const parted = tokens[at + kindCount - 1]?.ends === true;
      const alsoTitle =
        (before?.is === 'title' && !before.comma && !tokens[before.at]?.quoted) ||
        (!parted &&
          follows !== undefined &&
          !follows.quoted &&
          exactAt(follows.words, goesOn) !== null &&
          !placeFrom(tokens, at + kindCount, vocabulary) &&
          !dayAt(tokens, at + kindCount, vocabulary));
      add(kindCount, { is: 'kind', kind, alsoTitle });
      role = null;
      continue;
    }
    if (place) {
      const { count, rooms, venues, sure } = place;
      add(count, { is: 'place', rooms, venues, sure });
      role = null;
      continue;
    }
    if (role && afterWho && items.at(-1)?.comma) {
      const found = nameAt(words, vocabulary.who, { anywhere: true });
      const count = found ? tokensOfWords(tokens, at, found.count) : 0;
      if (found && count > 0) {
        add(count, { is: 'who', role, found });
        continue;
      }
    }
    if (token.track) problems.push({ problem: 'unknown-track', text: token.text });
    if (token.place) problems.push({ problem: 'unknown-room', text: token.text });
    role = null;
    add(1, { is: 'title' });
  }
  return items;
}

/** Only what is written like a name may be one: “Speaker training” names nobody. */
function unknownWho(tokens: readonly Token[], at: number, line: string, problems: Problem[]): void {
  const first = tokens[at];
  if (!first || !/^\p{Lu}/u.test(first.text)) return;
  let last = first;
  for (const token of tokens.slice(at + 1, at + 3)) {
    if (last.ends || token.quoted || !/^\p{Lu}/u.test(token.text)) break;
    last = token;
  }
  problems.push({ problem: 'unknown-who', text: line.slice(first.from, last.to) });
}
