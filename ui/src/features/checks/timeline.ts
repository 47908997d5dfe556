/**
 * The small time line that explains a finding: what stands against what, one under another.
 * Places are parts of its length, 0 to 1, in the direction of reading. Pure.
 */
import type { Finding, Stretch, StretchOf } from '../../ipc';
import { addMinutes, dayOf, minuteOf, minutesBetween, wallAt } from '../session/walltime';

export interface Bar {
  of: StretchOf;
  from: string;
  to: string;
  start: number;
  length: number;
  /** Whether it began before what is shown, and goes on after it. */
  before: boolean;
  after: boolean;
}

export interface Tick {
  at: number;
  wall: string;
  /** Whether it is the first of its day. */
  newDay: boolean;
}

export interface Timeline {
  from: string;
  to: string;
  bars: Bar[];
  ticks: Tick[];
  /** What the finding itself is about, where that lies within. */
  about: { start: number; length: number } | null;
}

/** Minutes from tick to tick, and about how many there are at most. */
const STEPS = [15, 30, 60, 120, 180, 360, 720, 1440];
const TICKS = 7;
/** At least so many minutes are seen around the sessions. */
const AROUND = 30;

/**
 * The time line of some stretches; null where there is nothing to draw. What is shown is where
 * the sessions are: a stay of days, or a day's opening hours, only runs through it.
 */
export function timeline(
  stretches: readonly Stretch[],
  about: { from: string | null; to: string | null } = { from: null, to: null },
): Timeline | null {
  const drawn = stretches.filter(({ from, to }) => minutesBetween(from, to) > 0);
  const inner = drawn.filter(({ of }) => CORE.includes(of.is));
  const core = inner.length > 0 ? inner : drawn;
  const hull = hullOf(drawn);
  const seen = hullOf(core);
  if (hull === null || seen === null) return null;
  const pad = Math.max(AROUND, Math.round(minutesBetween(seen.from, seen.to) / 2));
  const from = later(hull.from, addMinutes(seen.from, -pad));
  const to = earlier(hull.to, addMinutes(seen.to, pad));
  const step = stepOf(minutesBetween(from, to));
  const begin = floorTo(from, step);
  const end = ceilTo(to, step);
  const length = minutesBetween(begin, end);
  const at = (wall: string) => minutesBetween(begin, wall) / length;
  const within = (span: { from: string; to: string }) => {
    const start = Math.max(0, at(span.from));
    return { start, length: Math.min(1, at(span.to)) - start };
  };
  return {
    from: begin,
    to: end,
    bars: drawn.map((stretch) => ({
      ...stretch,
      ...within(stretch),
      before: stretch.from < begin,
      after: stretch.to > end,
    })),
    ticks: ticksOf(begin, end, step).map((wall, place, all) => ({
      at: at(wall),
      wall,
      newDay: place === 0 || dayOf(wall) !== dayOf(all[place - 1] ?? wall),
    })),
    about:
      about.from !== null &&
      about.to !== null &&
      about.from < about.to &&
      about.to > begin &&
      about.from < end
        ? within({ from: about.from, to: about.to })
        : null,
  };
}

/**
 * What of a time line a finding is about: its own stretch; of something observed, what its session
 * shares with that.
 */
export function aboutOf({ from, to, stretches }: Pick<Finding, 'from' | 'to' | 'stretches'>): {
  from: string | null;
  to: string | null;
} {
  const kept = stretches.filter(({ of }) => of.is === 'observance');
  if (from === null || to === null || kept.length === 0) return { from, to };
  const shared = kept
    .map((one) => ({ from: later(from, one.from), to: earlier(to, one.to) }))
    .filter((one) => one.from < one.to);
  const first = shared.map((one) => one.from).reduce(earlier, to);
  const last = shared.map((one) => one.to).reduce(later, from);
  return first < last ? { from: first, to: last } : { from: null, to: null };
}

/** What explains a finding: what the rule says, or else the sessions that it names. */
export function stretchesOf(
  { stretches, sessions }: Pick<Finding, 'stretches' | 'sessions'>,
  spanOf: (session: string) => { starts: string | null; ends: string | null } | undefined,
): Stretch[] {
  if (stretches.length > 0) return [...stretches];
  return sessions.flatMap((id): Stretch[] => {
    const span = spanOf(id);
    if (!span || span.starts === null || span.ends === null) return [];
    return [{ of: { is: 'session', id }, from: span.starts, to: span.ends }];
  });
}

/** What a finding turns on; all else is what it is held against. */
const CORE: readonly StretchOf['is'][] = ['session', 'setup', 'travel', 'gap'];

function hullOf(stretches: readonly Stretch[]): { from: string; to: string } | null {
  const [first, ...rest] = stretches;
  if (first === undefined) return null;
  return rest.reduce(
    (hull, { from, to }) => ({ from: earlier(hull.from, from), to: later(hull.to, to) }),
    { from: first.from, to: first.to },
  );
}

function stepOf(minutes: number): number {
  const step = STEPS.find((each) => minutes / each <= TICKS);
  return step ?? Math.ceil(minutes / TICKS / 1440) * 1440;
}

function floorTo(wall: string, step: number): string {
  return wallAt(dayOf(wall), Math.floor(minuteOf(wall) / step) * step);
}

function ceilTo(wall: string, step: number): string {
  return wallAt(dayOf(wall), Math.ceil(minuteOf(wall) / step) * step);
}

function ticksOf(from: string, to: string, step: number): string[] {
  const count = Math.floor(minutesBetween(from, to) / step);
  return Array.from({ length: count + 1 }, (_, place) => addMinutes(from, place * step));
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
