/** Findings under headings, as the page of checks lists them. Pure. */
import type { Finding, Severity } from '../../ipc';
import { isOfObservance, RULES } from './rules';
import { SEVERITIES, worstOf } from './severity';
import { inOrder } from './step';

export const GROUPINGS = ['severity', 'rule', 'day', 'person', 'delegation'] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** The key under which severities leave what someone observes. */
export const OBSERVANCE = 'observance';

export interface Group {
  /**
   * The severity (or what someone observes), rule, day or id that it stands for; empty: what
   * has none.
   */
  key: string;
  findings: Finding[];
}

/** What of a programme a finding does not tell itself. */
export interface Context {
  /** When a session starts, wall time. */
  startOf: (session: string) => string | null;
  /** The delegations that someone comes with. */
  delegationsOf: (person: string) => readonly string[];
  /** By what those of a grouping are ordered: their names. */
  nameOf: (key: string) => string;
}

/**
 * The groups in their order, each with the gravest findings first. A finding of two people
 * stands with both; what names nobody stands last.
 */
export function grouped(findings: readonly Finding[], by: Grouping, context: Context): Group[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of inOrder(findings)) {
    const keys = keysOf(finding, by, context);
    for (const key of keys.length === 0 ? [''] : keys) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [finding]);
      else group.push(finding);
    }
  }
  const observed = worstOf(groups.get(OBSERVANCE));
  const order = orderOf(by, context, observed);
  return [...groups]
    .map(([key, found]) => ({ key, findings: found }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || order(a.key, b.key));
}

function keysOf(finding: Finding, by: Grouping, context: Context): string[] {
  switch (by) {
    case 'severity':
      // What someone observes is no fault of the plan, however grave it is to miss them.
      return [isOfObservance(finding.rule) ? OBSERVANCE : finding.severity];
    case 'rule':
      return [finding.rule];
    case 'day': {
      const starts = finding.sessions.map(context.startOf).find((wall) => wall !== null);
      const day = (finding.from ?? starts ?? null)?.slice(0, 10);
      return day === undefined ? [] : [day];
    }
    case 'person':
      return [...new Set(finding.people)];
    case 'delegation':
      return [
        ...new Set([...finding.delegations, ...finding.people.flatMap(context.delegationsOf)]),
      ];
  }
}

function orderOf(
  by: Grouping,
  { nameOf }: Context,
  observed: Severity | undefined,
): (a: string, b: string) => number {
  if (by === 'severity') {
    // What is observed stands after the severity that the gravest of it has.
    const rank = (key: string) =>
      key === OBSERVANCE
        ? SEVERITIES.indexOf(observed ?? 'note') + 0.5
        : SEVERITIES.indexOf(key as Severity);
    return (a, b) => rank(a) - rank(b);
  }
  if (by === 'rule') {
    const all: string[] = RULES.flatMap(({ rules }) => rules);
    return (a, b) => all.indexOf(a) - all.indexOf(b);
  }
  if (by === 'day') return (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  return (a, b) => nameOf(a).localeCompare(nameOf(b));
}
