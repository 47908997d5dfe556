/** Releases and what differs between them, in words. */
import { formatDay, formatTime, lt, t } from '../../i18n';
import type { Audience, Release, SessionChange, Standing } from '../../ipc';
import { offsetLabel } from '../session/walltime';

/** Who is told, the many first. */
export const READERS: readonly Audience[] = ['public', 'delegates', 'internal'];

/** “Release 3, 12 September 2025, 18:40 (UTC+5)”. */
export function wordRelease(release: Release): string {
  return t('release-label', { number: String(release.number), moment: wordMoment(release) });
}

/** “12 September 2025, 18:40 (UTC+5)”. */
export function wordMoment({ wall, offsetMinutes }: Release): string {
  return t('release-moment', {
    day: formatDay(wall, 'date'),
    time: formatTime(wall),
    offset: offsetLabel(offsetMinutes),
  });
}

/** The number of the next release, as far as the window knows: one that was undone counts too,
 * and the backend has the last word. */
export function nextNumber(releases: readonly Release[]): number {
  return (releases.at(-1)?.number ?? 0) + 1;
}

/** What became of a session, in a word. */
export function wordChange(change: SessionChange): string {
  if (change.kind === 'joined' || change.kind === 'left') return t(`release-${change.kind}`);
  if (change.kind === 'changed' && isMoved(change)) return t('bulletin-moved');
  return t(`bulletin-${change.kind}`);
}

/** Whether its time differs. */
export function isMoved({ fields }: SessionChange): boolean {
  return fields.some(({ field }) => field === 'starts' || field === 'ends');
}

/** “Wed, 17 Sept, 10:00–11:00 · Congress Hall, Palace of Independence”. */
export function wordStanding({ starts, ends, room, venue }: Standing): string {
  const place = [room, venue].flatMap((name) => (name === null ? [] : [lt(name)])).join(', ');
  const until = ends.slice(0, 10) === starts.slice(0, 10) ? '' : `${formatDay(ends, 'day')}, `;
  const time = `${formatDay(starts, 'day')}, ${formatTime(starts)}–${until}${formatTime(ends)}`;
  return place === '' ? time : `${time} · ${place}`;
}
