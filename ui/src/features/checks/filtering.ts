/** Which findings are listed. Pure. */
import type { Finding, Rule, Severity } from '../../ipc';
import { matches } from '../../shared/filter';

export interface Filter {
  /** What their words contain. */
  text: string;
  /** Severities that are left out. */
  without: readonly Severity[];
  /** The only rule; null: every one. */
  rule: Rule | null;
}

export const EVERY: Filter = { text: '', without: [], rule: null };

/** Those that a filter lets through, in their order. */
export function filtered(
  findings: readonly Finding[],
  { text, without, rule }: Filter,
  wordOf: (finding: Finding) => string,
): Finding[] {
  const query = text.trim();
  return findings.filter(
    (finding) =>
      !without.includes(finding.severity) &&
      (rule === null || finding.rule === rule) &&
      (query === '' || matches(wordOf(finding), query)),
  );
}

export function isEvery({ text, without, rule }: Filter): boolean {
  return text.trim() === '' && without.length === 0 && rule === null;
}
