// Requests for bilateral meetings, as lists: waiting, planned, refused, withdrawn; the planned ones
// as a grid; the free times by day.

import type { Bilateral, FreeTime, Session } from '../../ipc';

export type Group = 'waiting' | 'planned' | 'refused' | 'withdrawn';

export const GROUPS: readonly Group[] = ['waiting', 'planned', 'refused', 'withdrawn'];

/** What became of a request: refused, withdrawn, planned in a session that takes place, or waiting. */
export function groupOf(row: Bilateral, session: Session | undefined): Group {
  if (row.status === 'refused' || row.status === 'withdrawn') return row.status;
  return session !== undefined && session.status !== 'cancelled' && session.starts !== null
    ? 'planned'
    : 'waiting';
}

/** A meeting that has its time, with its session. */
export interface Planned {
  bilateral: Bilateral;
  session: Session;
  starts: string;
}

/** The meetings that have their time, by it. */
export function plannedOf(
  rows: readonly Bilateral[],
  sessionOf: (id: string) => Session | undefined,
): Planned[] {
  const found = rows.flatMap((bilateral) => {
    const session = bilateral.sessionId === null ? undefined : sessionOf(bilateral.sessionId);
    if (!session?.starts || groupOf(bilateral, session) !== 'planned') return [];
    return [{ bilateral, session, starts: session.starts }];
  });
  return found.sort(
    (a, b) => compare(a.starts, b.starts) || compare(a.bilateral.id, b.bilateral.id),
  );
}

/** What the rows of the grid are. */
export type Side = 'rooms' | 'delegations';

export const SIDES: readonly Side[] = ['rooms', 'delegations'];

/** A room's or a delegation's meetings of a day; the room is null where none is set. */
export interface GridRow {
  id: string | null;
  /** One for each of the day's times. */
  cells: Planned[][];
}

/** A day's meetings: the times at which some begin, and the rooms or delegations that have some. */
export interface DayGrid {
  day: string;
  times: string[];
  rows: GridRow[];
}

/** The grid of each day that has meetings; `rank` orders rooms or delegations. */
export function gridsOf(
  planned: readonly Planned[],
  side: Side,
  rank: (id: string | null) => number,
): DayGrid[] {
  const days = [...new Set(planned.map(({ starts }) => starts.slice(0, 10)))].sort(compare);
  return days.map((day) => {
    const own = planned.filter(({ starts }) => starts.startsWith(day));
    const times = [...new Set(own.map(({ starts }) => starts))].sort(compare);
    const ids = [...new Set(own.flatMap((one) => heads(one, side)))];
    ids.sort((a, b) => rank(a) - rank(b) || compare(a ?? '', b ?? ''));
    const rows = ids.map((id) => ({
      id,
      cells: times.map((time) =>
        own.filter((one) => one.starts === time && heads(one, side).includes(id)),
      ),
    }));
    return { day, times, rows };
  });
}

function heads({ bilateral, session }: Planned, side: Side): (string | null)[] {
  return side === 'rooms' ? [session.roomId] : [bilateral.fromId, bilateral.toId];
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
