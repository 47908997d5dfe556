/** What a cell of the list shows, and what its column sorts by. */
import {
  formatDay,
  formatNumber,
  formatTime,
  INTL_TAGS,
  languageName,
  locale,
  lt,
  t,
} from '../../../i18n';
import type { Session } from '../../../ipc';
import { COMMON_LANGUAGES } from '../../../shared/languages';
import { folded } from '../../../shared/filter';
import { workspace } from '../../../state/workspace.svelte';
import { term, termOptions, termRank } from '../../people/terms';
import { dayOf, minuteOf } from '../../session/walltime';
import { chairOf, partnersOf } from '../board.svelte';
import { trackName } from '../words';
import type { ColumnKey } from './columns';
import { timeRank, type SortValue } from './sorting';

export function findingsOf(id: string): number {
  return workspace.pressingOf.get(id)?.length ?? 0;
}

/** The words of a cell; those of marks and boxes are their own. */
export function cellText(session: Session, column: ColumnKey): string {
  switch (column) {
    case 'day':
      return session.starts === null ? t('session-unscheduled') : formatDay(session.starts, 'day');
    case 'start':
      return session.starts === null ? '' : formatTime(session.starts);
    case 'end':
      return session.ends === null ? '' : formatTime(session.ends);
    case 'title':
      return lt(session.title);
    case 'kind':
      return term('kind', session.kind);
    case 'track':
      return trackName(session.trackId);
    case 'room':
      return roomName(session.roomId);
    case 'chair':
      return chairOf(session.id);
    case 'coOrganizers':
      return partnersOf(session.id).join(t('programme-list-separator'));
    case 'languages':
      return session.languages.join(', ');
    case 'attendance':
      return session.attendance === null ? '' : formatNumber(session.attendance);
    case 'status':
      return term('status', session.status);
    case 'select':
    case 'findings':
      return '';
  }
}

/** What a session is sorted by; words as the reader's language orders them. */
export function sortValue(session: Session, column: ColumnKey): SortValue {
  switch (column) {
    case 'select':
    case 'day':
      return session.starts === null ? null : timeRank(session.starts);
    case 'start':
      return session.starts === null ? null : minuteOf(session.starts);
    case 'end':
      return session.ends === null ? null : minuteOf(session.ends);
    case 'kind':
      return termRank('kind', session.kind);
    case 'status':
      return termRank('status', session.status);
    case 'room':
      return session.roomId === null
        ? null
        : (workspace.by.room.get(session.roomId)?.position ?? null);
    case 'track':
      return workspace.by.track.get(session.trackId ?? '')?.position ?? null;
    case 'attendance':
      return session.attendance;
    case 'findings':
      return -findingsOf(session.id);
    default:
      return cellText(session, column) || null;
  }
}

export function collator(): (a: string, b: string) => number {
  return new Intl.Collator(INTL_TAGS[locale.language], { numeric: true }).compare;
}

export interface Option {
  value: string;
  label: string;
  detail?: string;
}

/** What can be chosen in a cell. An empty value: no day, no track, no room. */
export function optionsOf(session: Session, column: ColumnKey): Option[] {
  switch (column) {
    case 'kind':
      return termOptions('kind');
    case 'status':
      return termOptions('status');
    case 'day': {
      const own = session.starts === null ? [] : [dayOf(session.starts)];
      const days = workspace.clock?.days.map(({ day }) => day) ?? [];
      return [
        ...[...new Set([...days, ...own])]
          .sort()
          .map((value) => ({ value, label: formatDay(value, 'day') })),
        { value: '', label: t('session-unscheduled') },
      ];
    }
    case 'track':
      return [
        ...(workspace.programme?.tracks ?? []).map(({ id, name }) => ({
          value: id,
          label: lt(name),
        })),
        { value: '', label: t('session-track-none') },
      ];
    case 'room': {
      const programme = workspace.programme;
      const several = (programme?.venues.length ?? 0) > 1;
      return [
        ...(programme?.rooms ?? []).map((room) => {
          const venue = several ? workspace.by.venue.get(room.venueId) : undefined;
          const label = lt(room.name);
          return venue
            ? { value: room.id, label, detail: lt(venue.name) }
            : { value: room.id, label };
        }),
        { value: '', label: t('session-room-open') },
      ];
    }
    default:
      return [];
  }
}

/** What is chosen in a cell now. */
export function choiceOf(session: Session, column: ColumnKey): string {
  switch (column) {
    case 'kind':
      return session.kind;
    case 'status':
      return session.status;
    case 'day':
      return session.starts === null ? '' : dayOf(session.starts);
    case 'track':
      return session.trackId ?? '';
    case 'room':
      return session.roomId ?? '';
    default:
      return '';
  }
}

/** The tag of a language that was typed: the tag itself, or the name in the window's language. */
export function languageOf(typed: string): string | undefined {
  const wanted = folded(typed);
  const named = COMMON_LANGUAGES.find((tag) => folded(languageName(tag)) === wanted);
  if (named !== undefined) return named;
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(typed) ? typed : undefined;
}

function roomName(id: string | null): string {
  const room = id === null ? undefined : workspace.by.room.get(id);
  return room === undefined ? '' : lt(room.name);
}
