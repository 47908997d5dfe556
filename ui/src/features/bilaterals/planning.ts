// Requests for bilateral meetings, as lists: waiting, planned, refused; and the free times by day.

import type { Bilateral, FreeTime, Session } from '../../ipc';

export type Group = 'waiting' | 'planned' | 'refused';

export const GROUPS: readonly Group[] = ['waiting', 'planned', 'refused'];

/** What became of a request: refused, planned in a session that takes place, or waiting. */
export function groupOf(row: Bilateral, session: Session | undefined): Group {
  if (row.status === 'refused') return 'refused';
  return session !== undefined && session.status !== 'cancelled' && session.starts !== null
    ? 'planned'
    : 'waiting';
}

/** A meeting that has its time, with its session. */
export interface Planned {
  bilateral: Bilateral;
  session: Session;
}

/** The planned meetings by day, each day in order of time: the grid that is printed. */
export function gridOf(
  rows: readonly Bilateral[],
  sessionOf: (id: string) => Session | undefined,
): [string, Planned[]][] {
  const days = new Map<string, Planned[]>();
  for (const bilateral of rows) {
    const session = bilateral.sessionId === null ? undefined : sessionOf(bilateral.sessionId);
    if (!session?.starts || groupOf(bilateral, session) !== 'planned') continue;
    const day = session.starts.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), { bilateral, session }]);
  }
  const start = ({ session }: Planned) => session.starts ?? '';
  for (const list of days.values()) list.sort((a, b) => (start(a) < start(b) ? -1 : 1));
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Free times by day. */
export function byDay(times: readonly FreeTime[]): [string, FreeTime[]][] {
  const days = new Map<string, FreeTime[]>();
  for (const time of times) {
    const day = time.starts.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), time]);
  }
  return [...days];
}
