/** How grave findings are. Pure. */
import type { Severity } from '../../ipc';

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['clash', 'warning', 'note'];

/** The graver of two. */
export function worse(one: Severity, other: Severity): Severity {
  return SEVERITIES.indexOf(one) <= SEVERITIES.indexOf(other) ? one : other;
}

/** The gravest that some findings have; of none, none. */
export function worstOf(findings: readonly { severity: Severity }[] = []): Severity | undefined {
  return SEVERITIES.find((grade) => findings.some(({ severity }) => severity === grade));
}

/** How many there are of each, the gravest first; none of those that there are none of. */
export function countBySeverity(
  findings: readonly { severity: Severity }[],
): { severity: Severity; count: number }[] {
  return SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
}
