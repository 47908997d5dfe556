/**
 * Sharing a column's width: sessions that overlap stand side by side, and a
 * breakout stands inside the block that it belongs to.
 */

export interface Span {
  id: string;
  /** Minutes, on any scale that all spans of a call share. */
  start: number;
  end: number;
  /** The session that it is a part of; matters only where that is among the spans. */
  parent: string | null;
}

/** A share of the column's width, 0 at the inline start and 1 at the inline end. */
export interface Lane {
  from: number;
  to: number;
  /** 0 on the board, 1 inside a block, 2 inside that one. */
  depth: number;
}

/** How much of a block stays uncovered beside its breakouts. */
export const INSET = 0.3;

/**
 * The share of each span. Two that only touch share nothing; one shorter than
 * `least` takes that much, because it is drawn no smaller.
 */
export function lanes(spans: readonly Span[], least = 0): Map<string, Lane> {
  const found = new Map<string, Lane>();
  const byId = new Map(spans.map((span) => [span.id, span]));
  const children = new Map<string, Span[]>();
  const roots: Span[] = [];
  for (const span of spans) {
    const parent = blockOf(span, byId, least);
    if (parent === null) roots.push(span);
    else children.set(parent, [...(children.get(parent) ?? []), span]);
  }
  share(roots, { from: 0, to: 1, depth: 0 }, least, children, found);
  return found;
}

function until(span: Span, least: number): number {
  return Math.max(span.end, span.start + least);
}

/** The block that a span is drawn in; null where its line of parents never ends. */
function blockOf(span: Span, byId: Map<string, Span>, least: number): string | null {
  const parent = span.parent === null ? undefined : byId.get(span.parent);
  if (parent === undefined) return null;
  const seen = new Set([span.id]);
  for (let up: Span | undefined = parent; up !== undefined;) {
    if (seen.has(up.id)) return null;
    seen.add(up.id);
    up = up.parent === null ? undefined : byId.get(up.parent);
  }
  const overlap = span.start < until(parent, least) && parent.start < until(span, least);
  return overlap ? parent.id : null;
}

function share(
  spans: Span[],
  within: Lane,
  least: number,
  children: Map<string, Span[]>,
  found: Map<string, Lane>,
): void {
  const order = [...spans].sort(
    (a, b) => a.start - b.start || until(b, least) - until(a, least) || (a.id < b.id ? -1 : 1),
  );
  let cluster: Span[] = [];
  let clusterEnd = -Infinity;
  const close = () => {
    placeCluster(cluster, within, least, children, found);
    cluster = [];
  };
  for (const span of order) {
    if (cluster.length > 0 && span.start >= clusterEnd) close();
    clusterEnd =
      cluster.length === 0 ? until(span, least) : Math.max(clusterEnd, until(span, least));
    cluster.push(span);
  }
  if (cluster.length > 0) close();
}

function placeCluster(
  cluster: Span[],
  within: Lane,
  least: number,
  children: Map<string, Span[]>,
  found: Map<string, Lane>,
): void {
  const ends: number[] = [];
  const taken = cluster.map((span) => {
    const free = ends.findIndex((end) => end <= span.start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = until(span, least);
    return lane;
  });
  const width = (within.to - within.from) / ends.length;
  cluster.forEach((span, at) => {
    const from = within.from + width * (taken[at] ?? 0);
    const lane = { from, to: from + width, depth: within.depth };
    found.set(span.id, lane);
    const inside = children.get(span.id);
    if (inside !== undefined) {
      const room = { from: from + width * INSET, to: lane.to, depth: within.depth + 1 };
      share(inside, room, least, children, found);
    }
  });
}
