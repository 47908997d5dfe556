/** Changes of what an event's checks ask. Pure: each gives the whole, saved as one. */
import type { Checking, SessionKind } from '../../ipc';

/** With the lowest rank that may lead sessions of a kind; null: not asked. */
export function withChairRank(
  checking: Checking,
  kind: SessionKind,
  rank: number | null,
): Checking {
  const others = Object.entries(checking.chairRanks).filter(([other]) => other !== kind);
  const own = rank === null ? [] : [[kind, rank] as const];
  return { ...checking, chairRanks: Object.fromEntries([...others, ...own]) };
}
