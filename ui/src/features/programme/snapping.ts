/** Where what is dragged comes to rest in time, and which rooms are free then. Pure. */

import { snap } from './geometry';

/** A neighbour's edge draws what is nearer than this, in pixels. */
const MAGNET = 6;
/** And never from further than this, in minutes, however small the board is drawn. */
const FARTHEST = 15;

interface Part {
  id: string;
  start: number;
  end: number;
}

export interface Rest {
  minute: number;
  /** The neighbours' edges that it now meets. */
  lines: number[];
}

/** How many minutes a neighbour's edge reaches, at a scale of pixels a minute. */
export function reachOf(minute: number): number {
  return Math.min(MAGNET / minute, FARTHEST);
}

/** The minutes at which sessions of a column start and end, each once. */
export function edgesOf(parts: readonly Part[], without: ReadonlySet<string>): number[] {
  const edges = new Set<number>();
  for (const { id, start, end } of parts) {
    if (without.has(id)) continue;
    edges.add(start);
    edges.add(end);
  }
  return [...edges].sort((a, b) => a - b);
}

/** A start for a stretch: at a neighbour's edge that either of its ends is near, else in step. */
export function restStretch(
  minute: number,
  length: number,
  edges: readonly number[],
  step: number,
  reach: number,
): Rest {
  const start = nearest(edges, minute, reach);
  const end = nearest(edges, minute + length, reach);
  const byEnd =
    end !== undefined &&
    (start === undefined || Math.abs(end - minute - length) < Math.abs(start - minute));
  const rest = byEnd ? end - length : (start ?? snap(minute, step));
  return { minute: rest, lines: edges.filter((edge) => edge === rest || edge === rest + length) };
}

/** A minute for one edge: at a neighbour's, else in step. */
export function restEdge(
  minute: number,
  edges: readonly number[],
  step: number,
  reach: number,
): Rest {
  const rest = nearest(edges, minute, reach) ?? snap(minute, step);
  return { minute: rest, lines: edges.filter((edge) => edge === rest) };
}

/** Whether a stretch meets a session of a column. */
export function meets(
  parts: readonly Part[],
  stretch: { start: number; end: number },
  without: ReadonlySet<string>,
): boolean {
  return parts.some(
    ({ id, start, end }) => start < stretch.end && stretch.start < end && !without.has(id),
  );
}

function nearest(edges: readonly number[], minute: number, reach: number): number | undefined {
  let found: number | undefined;
  let least = reach;
  for (const edge of edges) {
    const apart = Math.abs(edge - minute);
    if (apart < least) {
      least = apart;
      found = edge;
    }
  }
  return found;
}
