/**
 * What a session's colour means. A colour is the name of a pair of tokens, `--<token>` for the
 * ground and `--<token>-ink` for what stands on it; each pair keeps its contrast in light and
 * dark. Pure.
 */
import type { Severity } from '../../ipc';
import type { Colour } from './look';

export interface Painted {
  id: string;
  kind: string;
  status: string;
  audience: string;
  languages: readonly string[];
  trackId: string | null;
}

/** What else a colour can come from. */
export interface Facts {
  /** The organizations that carry a session with the host, the first first. */
  partners: (id: string) => readonly string[];
  /** The tracks in their order. */
  tracks: () => readonly string[];
  /** The worst that was found of a session. */
  severity: (id: string) => Severity | null;
}

/** One colour, and the sessions that have it. */
export interface Tint {
  /** What it stands for: a kind, a status, languages joined by `+`, an organization ... */
  key: string;
  token: string;
  count: number;
}

export interface Paint {
  of: ReadonlyMap<string, Tint>;
  /** The tints in use, as the legend shows them. */
  legend: readonly Tint[];
}

/** No language, no organization, no track. */
export const NONE = '';
/** All for which no colour is left. */
export const REST = '*';

const QUIET = 'kind-other';
const GATHERED = 'kind-transfer';

/** The hues for what has none of its own, far from one another first. */
const HUES = [
  'kind-plenary',
  'kind-ceremony',
  'kind-breakout',
  'kind-bilateral',
  'kind-roundtable',
  'kind-special-session',
  'kind-signing',
  'kind-forum',
  'kind-press',
  'kind-prayer',
  'kind-meal',
] as const;

/** The tokens of values that are always the same, in the order of the legend. */
const FIXED: Record<'status' | 'audience' | 'findings', Record<string, string>> = {
  status: { confirmed: 'kind-roundtable', draft: 'kind-ceremony', cancelled: 'kind-internal' },
  audience: { public: 'kind-breakout', delegates: 'kind-plenary', internal: 'kind-internal' },
  findings: { clash: 'kind-press', warning: 'kind-ceremony', note: 'kind-breakout', [NONE]: QUIET },
};

export function paint(colour: Colour, sessions: readonly Painted[], facts: Facts): Paint {
  const keyOf = keys(colour, facts);
  const counts = new Map<string, number>();
  const keyed = sessions.map((session) => {
    const key = keyOf(session);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return [session.id, key] as const;
  });
  const legend = tints(colour, counts, facts);
  const tintOf = new Map(legend.map((tint) => [tint.key, tint]));
  const rest = tintOf.get(REST);
  const of = new Map<string, Tint>();
  for (const [id, key] of keyed) {
    const tint = tintOf.get(key) ?? rest;
    if (tint !== undefined) of.set(id, tint);
  }
  return { of, legend };
}

function keys(colour: Colour, facts: Facts): (session: Painted) => string {
  switch (colour) {
    case 'kind':
      return ({ kind }) => kind;
    case 'track':
      return ({ trackId }) => trackId ?? NONE;
    case 'status':
      return ({ status }) => status;
    case 'audience':
      return ({ audience }) => audience;
    case 'language':
      return ({ languages }) => [...languages].sort().join('+');
    case 'coOrganizer':
      return ({ id }) => facts.partners(id)[0] ?? NONE;
    case 'findings':
      return ({ id }) => facts.severity(id) ?? NONE;
  }
}

function tints(colour: Colour, counts: ReadonlyMap<string, number>, facts: Facts): Tint[] {
  const tint = (key: string, token: string): Tint => ({ key, token, count: counts.get(key) ?? 0 });
  switch (colour) {
    case 'kind':
      return [...counts.keys()].sort().map((kind) => tint(kind, `kind-${kebab(kind)}`));
    case 'track':
      return ordered(facts.tracks(), counts, tint);
    case 'status':
    case 'audience':
    case 'findings':
      return Object.entries(FIXED[colour])
        .filter(([key]) => counts.has(key))
        .map(([key, token]) => tint(key, token));
    case 'language':
    case 'coOrganizer':
      return ranked(counts, tint);
  }
}

/** A hue for each by its place in an order, whether it has sessions or not; then the rest. */
function ordered(
  order: readonly string[],
  counts: ReadonlyMap<string, number>,
  tint: (key: string, token: string) => Tint,
): Tint[] {
  const hued = order.slice(0, HUES.length);
  const found = hued
    .map((key, at) => tint(key, HUES[at] ?? QUIET))
    .filter(({ count }) => count > 0);
  const gathered = [...counts]
    .filter(([key]) => key !== NONE && !hued.includes(key))
    .reduce((sum, [, count]) => sum + count, 0);
  if (gathered > 0) found.push({ key: REST, token: GATHERED, count: gathered });
  if (counts.has(NONE)) found.push(tint(NONE, QUIET));
  return found;
}

/**
 * A hue for each of those that have most sessions. Which hue follows from their own order
 * (of ids, which grow with time), so that one session more changes no colour.
 */
function ranked(
  counts: ReadonlyMap<string, number>,
  tint: (key: string, token: string) => Tint,
): Tint[] {
  const named = [...counts].filter(([key]) => key !== NONE);
  const most = named
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, HUES.length)
    .map(([key]) => key)
    .sort();
  const found = most.map((key, at) => tint(key, HUES[at] ?? QUIET));
  const gathered = named.slice(HUES.length).reduce((sum, [, count]) => sum + count, 0);
  if (gathered > 0) found.push({ key: REST, token: GATHERED, count: gathered });
  if (counts.has(NONE)) found.push(tint(NONE, QUIET));
  return found;
}

function kebab(value: string): string {
  return value.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
