/** Rooms and venues in a typed line: pure. */
import { exactAt, indexed, nameAt, SURE, table, type Find, type Indexed } from './names';
import { tokensOfWords, wordsFrom, type Token } from './tokens';
import { BEFORE_PLACE } from './words';

export interface RoomIn {
  id: string;
  venueId: string;
}

export interface VenueIn {
  id: string;
  /** Its rooms, in their order. */
  rooms: readonly string[];
}

export interface PlaceFind {
  count: number;
  rooms: Find<RoomIn> | null;
  venues: Find<VenueIn> | null;
  /** Whether it can be nothing else: `@`, “in”, or all words of the name. */
  sure: boolean;
}

const before = indexed([table(true, BEFORE_PLACE)]);

/** The room or venue that stands at a token: “Hall A”, “@hall a”, “in Hall A”. */
export function placeFrom(
  tokens: readonly Token[],
  at: number,
  of: { rooms: readonly Indexed<RoomIn>[]; venues: readonly Indexed<VenueIn>[] },
): PlaceFind | null {
  const token = tokens[at];
  if (!token || token.quoted) return null;
  const here = named(tokens, at, of);
  const lead = exactAt(token.words, before);
  if (!lead || token.ends) return here;
  const after = named(tokens, at + 1, of);
  if (!after || (here && here.count > after.count)) return here;
  return { ...after, count: after.count + 1, sure: after.sure || after.only };
}

function named(
  tokens: readonly Token[],
  at: number,
  of: { rooms: readonly Indexed<RoomIn>[]; venues: readonly Indexed<VenueIn>[] },
): (PlaceFind & { only: boolean }) | null {
  const words = wordsFrom(tokens, at);
  if (words.length === 0) return null;
  const explicit = tokens[at]?.place === true;
  const least = explicit ? 1 : 3;
  let rooms = nameAt(words, of.rooms, { least });
  let venues = nameAt(words, of.venues, { least });
  // The longer name is meant; of names as long, the room's.
  if (rooms && venues) {
    if (venues.count > rooms.count || (venues.count === rooms.count && venues.sure > rooms.sure)) {
      rooms = null;
    } else {
      venues = null;
    }
  }
  const best = rooms ?? venues;
  const count = best ? tokensOfWords(tokens, at, best.count) : 0;
  if (!best || count === 0) return null;
  const only = best.values.length === 1;
  const whole = best.sure === SURE.whole || (best.sure === SURE.words && best.count > 1 && only);
  return { count, rooms, venues, sure: explicit || whole, only };
}
