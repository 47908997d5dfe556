/** Going through the findings one by one: pure. */
import type { Finding } from '../../ipc';
import { SEVERITIES } from './severity';

/** Findings in the order in which the page of checks lists them. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((one) => one.severity === severity));
}

/** Where a walk through the findings stands. */
export interface Stand {
  /** Which finding it was: its own key. */
  key: string;
  /** Its place in the order at that time. */
  at: number;
}

/**
 * The place of the finding to go to, round and round; null where there is none. One that was
 * resolved meanwhile has left its place to the one after it.
 */
export function nextPlace(
  ordered: readonly Finding[],
  stand: Stand | null,
  by: 1 | -1,
): number | null {
  const count = ordered.length;
  if (count === 0) return null;
  if (stand === null) return by === 1 ? 0 : count - 1;
  const now = ordered.findIndex(({ key }) => key === stand.key);
  if (now >= 0) return (now + by + count) % count;
  return (stand.at + (by === 1 ? 0 : -1) + count) % count;
}
