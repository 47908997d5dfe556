// Sessions within sessions.

import type { Session } from '../../ipc';

/** Whether a session is another, or part of it at any depth. A ring in the data ends the search. */
export function isWithin(
  sessions: ReadonlyMap<string, Pick<Session, 'parentId'>>,
  inner: string,
  outer: string,
): boolean {
  return isWithinAny(sessions, inner, new Set([outer]));
}

/** Whether a session is one of others, or part of one of them at any depth. */
export function isWithinAny(
  sessions: ReadonlyMap<string, Pick<Session, 'parentId'>>,
  inner: string,
  outer: ReadonlySet<string>,
): boolean {
  const seen = new Set<string>();
  let at: string | null = inner;
  while (at !== null && !seen.has(at)) {
    if (outer.has(at)) return true;
    seen.add(at);
    at = sessions.get(at)?.parentId ?? null;
  }
  return false;
}
