/** What was found, where it stands: counts for the heads, marks for the strip. Pure. */
import type { Severity } from '../../ipc';
import { worse } from '../checks/severity';
import type { Layout } from './layout';

export interface Found {
  severity: Severity;
  sessions: readonly string[];
}

export interface Tally {
  count: number;
  worst: Severity;
}

export interface Tallies {
  days: ReadonlyMap<string, Tally>;
  /** By the column's key. */
  columns: ReadonlyMap<string, Tally>;
}

/** How much was found on each day and in each column shown; a finding counts once in each. */
export function talliesOf(findings: readonly Found[], layout: Layout): Tallies {
  const days = new Map<string, Tally>();
  const columns = new Map<string, Tally>();
  for (const { severity, sessions } of findings) {
    const here = new Set<string>();
    const today = new Set<string>();
    for (const id of sessions) {
      for (const box of layout.of.get(id) ?? []) {
        const column = layout.columns[box.column];
        if (column === undefined) continue;
        here.add(column.key);
        today.add(column.day);
      }
    }
    for (const key of here) add(columns, key, severity);
    for (const day of today) add(days, day, severity);
  }
  return { days, columns };
}

function add(to: Map<string, Tally>, key: string, severity: Found['severity']): void {
  const tally = to.get(key) ?? { count: 0, worst: severity };
  tally.count += 1;
  tally.worst = worse(severity, tally.worst);
  to.set(key, tally);
}

/** A mark on the strip beside the board. */
export interface Mark extends Tally {
  /** From the top, 0 to 1, and how much of it. */
  at: number;
  length: number;
  /** The session to go to. */
  session: string;
}

/**
 * The marks of what is found, by time; what would stand in one place is one mark, with the
 * worst of them and their number.
 */
export function marksOf(findings: readonly Found[], layout: Layout, places = 160): Mark[] {
  const { from, to } = layout.axis;
  const marks = new Map<number, Mark>();
  for (const { severity, sessions } of findings) {
    const session = sessions.find((id) => layout.of.has(id));
    const box = session === undefined ? undefined : layout.of.get(session)?.[0];
    if (session === undefined || box === undefined) continue;
    const at = (box.start - from) / (to - from);
    const place = Math.min(Math.floor(at * places), places - 1);
    const length = Math.max((box.end - box.start) / (to - from), 1 / places);
    const mark = marks.get(place);
    if (mark === undefined) {
      marks.set(place, { at: place / places, length, session, count: 1, worst: severity });
      continue;
    }
    mark.count += 1;
    const worst = worse(severity, mark.worst);
    if (worst !== mark.worst) Object.assign(mark, { worst, session });
  }
  return [...marks.values()].sort((a, b) => a.at - b.at);
}

/** The mark nearest to a place on the strip, if one is near. */
export function markAt(marks: readonly Mark[], at: number, reach = 0.02): Mark | undefined {
  let best: Mark | undefined;
  let near = reach;
  for (const mark of marks) {
    const apart = Math.abs(mark.at - at);
    if (apart <= near) [best, near] = [mark, apart];
  }
  return best;
}
