/** The board's sentences about a session. */
import { formatDay, formatTime, kebab, lt, t } from '../../i18n';
import type { Session } from '../../ipc';
import { workspace } from '../../state/workspace.svelte';

/** The name of a room, and of none. */
export function roomName(id: string | null): string {
  const room = id === null ? undefined : workspace.by.room.get(id);
  return room === undefined ? t('programme-no-room') : lt(room.name);
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
  const findings = wordFindings(workspace.findingsOf.get(session.id)?.length ?? 0);
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

function list(parts: string[]): string {
  return parts.filter((part) => part !== '').join(t('programme-list-separator'));
}
