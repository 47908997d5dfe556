/** Pairs of venues and the ways between them. Pure. */
import type { Travel } from '../../ipc';

/** Each two of a list, once. */
export function pairsOf<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((one, at) => list.slice(at + 1).map((other): [T, T] => [one, other]));
}

/** The way between two venues, in either direction. */
export function wayBetween(
  travels: readonly Travel[],
  one: string,
  other: string,
): Travel | undefined {
  return travels.find(
    ({ fromId, toId }) => (fromId === one && toId === other) || (fromId === other && toId === one),
  );
}
