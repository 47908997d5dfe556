/** The list of findings on paper and in a file. */
import { toast } from 'svelte-sonner';
import { t } from '../../i18n';
import { call, commands, type Finding } from '../../ipc';
import { attempt, workspace } from '../../state/workspace.svelte';
import { delegationName, organizationName, personName } from '../people/names';
import { roomName } from '../programme/words';
import { acceptanceOf } from './accept';
import { csvOf } from './csv';
import { sessionTitle, wordFinding } from './word';

const COLUMNS = [
  'severity',
  'rule',
  'finding',
  'from',
  'until',
  'sessions',
  'people',
  'rooms',
  'delegations',
  'organizations',
  'reason',
] as const;

/** Asks where to save, and writes the findings as they are listed. */
export async function exportFindings(findings: readonly Finding[]): Promise<void> {
  const csv = csvOf([
    COLUMNS.map((column) => t(`checks-column-${column}`)),
    ...findings.map(lineOf),
  ]);
  const file = await attempt(() => call(commands.findingsExport(t('checks-title'), csv)));
  if (file) toast.success(t('checks-exported', { file: file.name }), { description: file.folder });
}

function lineOf(finding: Finding): string[] {
  const { sessions, people, rooms, delegations, organizations } = finding;
  return [
    t(`severity-${finding.severity}`),
    t(`rule-${finding.rule}`),
    wordFinding(finding),
    finding.from?.slice(0, 16).replace('T', ' ') ?? '',
    finding.to?.slice(0, 16).replace('T', ' ') ?? '',
    ...[
      sessions.map(sessionTitle),
      people.map(personName),
      rooms.map(roomName),
      delegations.map((id) => delegationName(workspace.by.delegation.get(id))),
      organizations.map(organizationName),
    ].map((names) => names.join('; ')),
    acceptanceOf(finding)?.reason ?? '',
  ];
}
