/** Changes of what an event's checks ask. Pure: each gives the whole, saved as one. */
import type { Checking, Confirmed, Occasion, SessionKind } from '../../ipc';

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

/** With a day known for sure of what was only expected; the domain drops what it contradicts. */
export function withConfirmed(checking: Checking, occasion: string, day: string): Checking {
  const one: Confirmed = { occasion: occasion as Occasion, day };
  return { ...checking, confirmed: [...checking.confirmed, one] };
}

/** Without one of the days that are confirmed. */
export function withoutConfirmed(checking: Checking, { occasion, day }: Confirmed): Checking {
  const others = checking.confirmed.filter((one) => one.occasion !== occasion || one.day !== day);
  return { ...checking, confirmed: others };
}
