// Requests for bilateral meetings as a table for other programs.

import { formatDay, languageName, lt, t } from '../../i18n';
import type { Bilateral, Session } from '../../ipc';
import { workspace } from '../../state/workspace.svelte';
import { delegationName } from '../people/names';
import { term } from '../people/terms';
import { csvOf } from '../checks/csv';
import { groupOf } from './planning';

/** All requests of the event; the gift and the notes, which are internal, where they are asked for. */
export function requestsCsv(rows: readonly Bilateral[], internal: boolean): string {
  const heads = [
    t('bilaterals-from'),
    t('bilaterals-to'),
    t('bilaterals-status'),
    t('bilaterals-days'),
    t('bilaterals-minutes'),
    t('bilaterals-topic'),
    t('bilaterals-accompanying'),
    t('bilaterals-languages'),
    t('bilaterals-flags'),
    t('bilaterals-starts'),
    t('bilaterals-ends'),
    t('session-room'),
  ];
  if (internal) heads.push(t('bilaterals-gift'), t('bilaterals-notes'));
  return csvOf([heads, ...rows.map((row) => lineOf(row, internal))]);
}

function lineOf(row: Bilateral, internal: boolean): string[] {
  const session = row.sessionId === null ? undefined : workspace.by.session.get(row.sessionId);
  const held = groupOf(row, session) === 'planned' ? session : undefined;
  const room = held?.roomId ? workspace.by.room.get(held.roomId) : undefined;
  const line = [
    ...[row.fromId, row.toId].map((id) => delegationName(workspace.by.delegation.get(id))),
    term('bilateral-status', row.status),
    row.days.map((day) => formatDay(day, 'date')).join('; '),
    String(row.minutes),
    row.topic,
    String(row.accompanying),
    row.languages.map(languageName).join('; '),
    t(row.flags ? 'history-yes' : 'history-no'),
    time(held, 'starts'),
    time(held, 'ends'),
    room === undefined ? '' : lt(room.name),
  ];
  return internal ? [...line, row.gift, row.notes] : line;
}

function time(session: Session | undefined, edge: 'starts' | 'ends'): string {
  return session?.[edge]?.slice(0, 16).replace('T', ' ') ?? '';
}
