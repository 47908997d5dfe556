/** Which finding it is, whenever the checks run. Pure. */
import type { Finding } from '../../ipc';

/**
 * The rule and whom and what a finding concerns, in whatever order they are told: the key under
 * which the file keeps its acceptance (`congress::checks::Finding::identity`). Times and figures
 * are not in it.
 */
export function identityOf(finding: Finding): string {
  const all = new Set([
    ...told('session', finding.sessions),
    ...told('person', finding.people),
    ...told('room', finding.rooms),
    ...told('delegation', finding.delegations),
    ...told('organization', finding.organizations),
    ...told('track', finding.tracks),
    ...told('commitment', finding.commitments),
    ...told('language', finding.languages),
    // Two prayers of one person in one session are two findings.
    ...told(
      'observance',
      finding.stretches.flatMap(({ of }) => (of.is === 'observance' ? [of.name] : [])),
    ),
  ]);
  const concerned = [...all].sort().map((pair) => pair.split('\u0000'));
  return JSON.stringify([finding.rule, concerned]);
}

/** Pairs as text, so that they sort by what they are, then by which one. */
function told(what: string, ids: readonly string[]): string[] {
  return ids.map((id) => `${what}\u0000${id}`);
}
