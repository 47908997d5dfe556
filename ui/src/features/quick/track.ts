/** Tracks in a typed line: pure. */
import type { TrackId } from '../../ipc';
import { exactAt, indexed, nameAt, table, type Find, type Indexed } from './names';
import { tokensOfWords, wordsFrom, type Token } from './tokens';
import { TRACK } from './words';

export interface TrackFind {
  count: number;
  found: Find<TrackId>;
}

const word = indexed([table(true, TRACK)]);

/**
 * The track that stands at a token: “#youth”, “track Youth”, “Youth track”. A name alone is a
 * word of the title: “Youth forum” is in no track.
 */
export function trackAt(
  tokens: readonly Token[],
  at: number,
  tracks: readonly Indexed<TrackId>[],
): TrackFind | null {
  const token = tokens[at];
  if (!token || token.quoted || tracks.length === 0) return null;
  if (token.track) return taken(tokens, at, nameAt(wordsFrom(tokens, at), tracks, { least: 1 }));
  if (exactAt(token.words, word)) {
    const after = taken(tokens, at + 1, nameAt(wordsFrom(tokens, at + 1), tracks));
    return after && { ...after, count: after.count + 1 };
  }
  const own = taken(tokens, at, exactAt(wordsFrom(tokens, at), tracks));
  const next = own && tokens[at + own.count];
  if (!own || !next || next.quoted || tokens[at + own.count - 1]?.ends) return null;
  return exactAt(next.words, word) ? { ...own, count: own.count + 1 } : null;
}

function taken(
  tokens: readonly Token[],
  at: number,
  found: Find<TrackId> | null,
): TrackFind | null {
  const count = found ? tokensOfWords(tokens, at, found.count) : 0;
  return found && count > 0 ? { count, found } : null;
}
