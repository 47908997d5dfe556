/** The board's sentences about a session. */
import { formatDay, formatTime, kebab, languageName, lt, t } from '../../i18n';
import type { Session } from '../../ipc';
import { workspace } from '../../state/workspace.svelte';
import { wordFinding } from '../checks/word';
import { organizationName, whoName } from '../people/names';
import { NONE, REST } from './colours';
import type { Colour } from './look';

/** The name of a room, and of none. */
export function roomName(id: string | null): string {
  const room = id === null ? undefined : workspace.by.room.get(id);
  return room === undefined ? t('programme-no-room') : lt(room.name);
}

/** The name of a track; empty where there is none. */
export function trackName(id: string | null): string {
  return lt(workspace.by.track.get(id ?? '')?.name ?? {});
}

/** `10:15–11:00`. */
export function wordTimes(starts: string, ends: string): string {
  return t('programme-times', { from: formatTime(starts), to: formatTime(ends) });
}

/** How many findings name a session; empty where none does. */
export function wordFindings(count: number): string {
  return count === 0 ? '' : t('programme-findings-count', { count });
}

/** Where and when a session now stands: "Hall 3, 10:15 to 11:00, 2 findings". */
export function wordPlace(session: Session, withDay: boolean): string {
  const findings = wordFindings(workspace.pressingOf.get(session.id)?.length ?? 0);
  if (session.starts === null || session.ends === null) {
    return list([t('programme-now-unscheduled', { title: lt(session.title) }), findings]);
  }
  return list([
    roomName(session.roomId),
    withDay ? formatDay(session.starts, 'day') : '',
    t('programme-times-spoken', {
      from: formatTime(session.starts),
      to: formatTime(session.ends),
    }),
    findings,
  ]);
}

/** What a screen reader says of a session after its title. */
export function wordSession(session: Session, findings: number): string {
  return list([
    t(`kind-${kebab(session.kind)}`),
    session.status === 'confirmed' ? '' : t(`status-${session.status}`),
    session.starts === null ? t('programme-unscheduled') : roomName(session.roomId),
    session.starts === null ? '' : formatDay(session.starts, 'day'),
    session.starts === null || session.ends === null
      ? ''
      : t('programme-times-spoken', {
          from: formatTime(session.starts),
          to: formatTime(session.ends),
        }),
    wordFindings(findings),
  ]);
}

/** What its small marks say of a session, after all else; empty where there are none. */
export function wordMarks(session: Session, todos: number): string {
  const said = list([
    session.locked ? t('view-locked') : '',
    todos === 0 ? '' : t('view-todos', { count: todos }),
  ]);
  return said === '' ? '' : t('programme-list-separator') + said;
}

/** All that a session's card shows, as one sentence. */
export function wordCard(session: Session): string {
  const parts = workspace.partsOf.get(session.id) ?? [];
  const partners = workspace.coOrganizersOf.get(session.id) ?? [];
  const findings = workspace.findingsOf.get(session.id) ?? [];
  return list([
    lt(session.title),
    wordSession(session, 0),
    session.trackId === null ? '' : `${t('session-track')}: ${trackName(session.trackId)}`,
    session.locked ? t('view-locked') : '',
    ...parts.map((part) => `${t(`role-${kebab(part.role)}`)}: ${whoName(part.who)}`),
    ...partners.map(
      (row) =>
        `${t(`co-organizer-role-${kebab(row.role)}`)}: ${organizationName(row.organizationId)}`,
    ),
    session.languages.length === 0
      ? ''
      : `${t('session-languages')}: ${session.languages.map(languageName).join(' ')}`,
    ...session.todos.flatMap(({ text, done }) => (done ? [] : [text])),
    ...findings.map(wordFinding),
  ]);
}

/** What a colour of the legend stands for. */
export function wordTint(colour: Colour, key: string): string {
  if (key === REST) return t('view-colour-rest');
  switch (colour) {
    case 'kind':
      return t(`kind-${kebab(key)}`);
    case 'track':
      return key === NONE ? t('session-track-none') : trackName(key);
    case 'status':
      return t(`status-${key}`);
    case 'audience':
      return t(`audience-${key}`);
    case 'language':
      if (key === NONE) return t('view-colour-no-language');
      return list(key.split('+').map(languageName));
    case 'coOrganizer':
      return key === NONE ? t('view-colour-no-co-organizer') : organizationName(key);
    case 'findings':
      return key === NONE ? t('checks-none') : t(`severity-${key}-heading`);
  }
}

function list(parts: string[]): string {
  return parts.filter((part) => part !== '').join(t('programme-list-separator'));
}
