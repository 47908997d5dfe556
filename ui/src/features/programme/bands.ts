/**
 * What lies behind the columns. Times of the day that belong to everyone: meals, prayers and
 * what the event keeps free; and the set-up of rooms around their sessions. Pure.
 */
import type { LocalizedText, QuietTime } from '../../ipc';
import type { Axis } from './geometry';
import type { Layout } from './layout';

interface Stretch {
  start: number;
  end: number;
}

/** A stretch of a day's or room's columns. */
interface Strip extends Stretch {
  key: string;
  x: number;
  width: number;
}

export interface Band extends Strip {
  kind: string;
  /** The session that names it: the first. */
  session: string;
}

export interface QuietBand extends Strip {
  name: LocalizedText;
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

/** What of the times kept free lies on a day, within the minutes shown. */
export function quietOn(
  times: readonly QuietTime[],
  day: string,
  axis: Axis,
): (Stretch & { name: LocalizedText })[] {
  return times.flatMap(({ name, starts, ends, day: only }) => {
    const start = Math.max(starts, axis.from);
    const end = Math.min(ends, axis.to);
    return end > start && (only === null || only === day) ? [{ name, start, end }] : [];
  });
}

/** The times kept free, across the columns of each day shown. */
export function quietBandsOf(times: readonly QuietTime[], layout: Layout): QuietBand[] {
  return layout.days.flatMap(({ x, width, day }) =>
    quietOn(times, day, layout.axis).map((band, at) => ({
      ...band,
      key: `${day}/${at}`,
      x,
      width,
    })),
  );
}

/**
 * In which line of text a band's name stands, from 0: names that begin where another does are
 * written under it. `line` is how many minutes a line of text takes.
 */
export function lineOfName(
  band: { x: number; start: number },
  before: readonly { x: number; start: number }[],
  line: number,
): number {
  return before.filter(({ x, start }) => x === band.x && Math.abs(start - band.start) < line)
    .length;
}

/**
 * When rooms are set up: as many minutes before and after each session as the room takes, but
 * for those in which another session stands there.
 */
export function setupBandsOf(
  rooms: readonly { id: string; setupMinutes: number }[],
  layout: Layout,
  stands: (session: string) => boolean,
): Strip[] {
  const slow = rooms.filter(({ setupMinutes }) => setupMinutes > 0);
  if (slow.length === 0) return [];
  const minutes = new Map(slow.map(({ id, setupMinutes }) => [id, setupMinutes]));
  return layout.columns.flatMap(({ index, key, roomId, folded, x, width }) => {
    const room = folded === undefined && roomId !== null ? minutes.get(roomId) : undefined;
    if (room === undefined) return [];
    const boxes = (layout.boxes[index] ?? []).filter(({ id }) => stands(id));
    const wanted = boxes.flatMap(({ start, end, first, last }) => [
      ...(first ? [{ start: start - room, end: start }] : []),
      ...(last ? [{ start: end, end: end + room }] : []),
    ]);
    return without(joined(wanted), joined(boxes), layout.axis).map(({ start, end }) => ({
      ...{ key: `${key}/${start}`, start, end, x, width },
    }));
  });
}

/** Stretches in order; those that touch are one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

/** What of some stretches is in none of the others, within the minutes shown. */
function without(stretches: readonly Stretch[], others: readonly Stretch[], axis: Axis): Stretch[] {
  return stretches.flatMap((stretch) => {
    const left: Stretch[] = [];
    let from = Math.max(stretch.start, axis.from);
    const to = Math.min(stretch.end, axis.to);
    for (const other of others) {
      if (other.end <= from || other.start >= to) continue;
      if (other.start > from) left.push({ start: from, end: other.start });
      from = Math.max(from, other.end);
    }
    if (to > from) left.push({ start: from, end: to });
    return left;
  });
}
