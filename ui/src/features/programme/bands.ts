/** Times of the day that belong to everyone: meals and prayers, behind all columns. Pure. */
import type { Layout } from './layout';

export interface Band {
  key: string;
  kind: string;
  /** The session that names it: the first. */
  session: string;
  start: number;
  end: number;
  /** The day's columns. */
  x: number;
  width: number;
}

const KINDS: ReadonlySet<string> = new Set(['meal', 'prayer']);

/** The bands of the days shown; those of one kind that touch are one. */
export function bandsOf(
  sessions: readonly { id: string; kind: string; status: string }[],
  layout: Layout,
): Band[] {
  const bands: Band[] = [];
  for (const { x, width, day } of layout.days) {
    const here: Band[] = [];
    for (const { id, kind, status } of sessions) {
      if (!KINDS.has(kind) || status === 'cancelled') continue;
      for (const { column, start, end } of layout.of.get(id) ?? []) {
        if (layout.columns[column]?.day !== day || end <= start) continue;
        here.push({ key: `${day}/${kind}/${id}`, kind, session: id, start, end, x, width });
      }
    }
    here.sort((a, b) => a.start - b.start || b.end - a.end);
    for (const band of here) {
      const last = bands.findLast((one) => one.x === x && one.kind === band.kind);
      if (last !== undefined && band.start <= last.end) last.end = Math.max(last.end, band.end);
      else bands.push(band);
    }
  }
  return bands;
}
