/** What would be found after a move, counted for a ghost that has room for few words. Pure. */

import type { Finding, Outlook, Rule } from '../../ipc';

export interface Foreseen {
  /** The rules that would find something new, the worst first, each with a figure. */
  arising: { rule: Rule; count: number }[];
  /** Whether one of them says that the programme cannot take place so. */
  clash: boolean;
  resolved: number;
  locked: number;
}

export function foreseen({ arising, resolved, locked }: Outlook): Foreseen {
  const bad = arising.filter(({ severity }) => severity === 'clash');
  const rules = new Map<Rule, Finding[]>();
  for (const finding of [...bad, ...arising.filter((one) => !bad.includes(one))]) {
    const found = rules.get(finding.rule);
    if (found === undefined) rules.set(finding.rule, [finding]);
    else found.push(finding);
  }
  return {
    arising: [...rules].map(([rule, findings]) => ({ rule, count: figure(rule, findings) })),
    clash: bad.length > 0,
    resolved: resolved.length,
    locked: locked.length,
  };
}

/** People are counted by head: one who clashes with two sessions is one. */
function figure(rule: Rule, findings: readonly Finding[]): number {
  if (rule !== 'person-double-booked') return findings.length;
  return new Set(findings.flatMap(({ people }) => people)).size || findings.length;
}
