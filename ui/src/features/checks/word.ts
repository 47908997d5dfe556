/** What the checks found, in sentences: who, what and when. */
import { formatDayTime, formatList, formatTime, lt, t } from '../../i18n';
import type { Finding, Rule } from '../../ipc';
import { workspace } from '../../state/workspace.svelte';
import { delegationName, organizationName, personName } from '../people/names';

/** A finding as one sentence, in the reader's language. */
export function wordFinding(finding: Finding): string {
  const [first = '', second = ''] = finding.sessions.map(sessionTitle);
  const [figure = 0, limit = 0] = finding.figures;
  const who = names(finding.people.map(personName));
  const delegation = names(
    finding.delegations.map((id) => delegationName(workspace.by.delegation.get(id))),
  );
  return t(`finding-${finding.rule}`, {
    first,
    second,
    who,
    named: who === '' ? 'no' : 'yes',
    room: names(finding.rooms.map(roomName)),
    delegation,
    organization: names(finding.organizations.map(organizationName)),
    time: wordStretch(finding),
    figure,
    limit,
  });
}

/** How many findings each rule has, in the order of the findings. */
export function countByRule(findings: readonly Finding[]): Map<Rule, number> {
  const found = new Map<Rule, number>();
  for (const { rule } of findings) found.set(rule, (found.get(rule) ?? 0) + 1);
  return found;
}

/** The title of a session that a finding names. */
export function sessionTitle(id: string): string {
  const session = workspace.by.session.get(id);
  return session === undefined ? '' : lt(session.title);
}

function wordStretch({ from, to }: Finding): string {
  if (from === null) return t('finding-no-time');
  if (to === null) return formatDayTime(from);
  const end = to.slice(0, 10) === from.slice(0, 10) ? formatTime(to) : formatDayTime(to);
  return t('finding-time', { from: formatDayTime(from), to: end });
}

function roomName(id: string): string {
  const room = workspace.by.room.get(id);
  return room === undefined ? '' : lt(room.name);
}

function names(list: string[]): string {
  const known = list.filter((name) => name !== '');
  if (known.length < 2) return known[0] ?? '';
  return formatList(known);
}
