/** Who else has a file, in words. */
import { formatDay, t } from '../i18n';
import type { Holder } from '../ipc';

/**
 * A moment of another machine (RFC 3339 with its offset) by that machine's own clock, with
 * the offset: “Wed, 17 Sept, 09:05 (UTC+5)”. Nothing is converted.
 */
export function wordMoment(moment: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(
    moment,
  );
  if (!parts) return moment;
  const [, day = '', time = '', offset = ''] = parts;
  return t('file-moment', { day: formatDay(day, 'day'), time, offset: wordOffset(offset) });
}

/** Who has the file, as a sentence. */
export function wordHolder(holder: Holder | null): string {
  if (!holder) return t('file-held-unknown');
  const author = holder.author.trim() || t('file-someone');
  const since = wordMoment(holder.since);
  return holder.here
    ? t('file-held-here', { author, since })
    : t('file-held', { author, host: holder.host, since });
}

/** `+05:00` to `UTC+5`, `-03:30` to `UTC−3:30`, `Z` to `UTC`. */
function wordOffset(offset: string): string {
  const [hours = '', minutes = '00'] = offset.slice(1).split(':');
  if (offset === 'Z' || (Number(hours) === 0 && Number(minutes) === 0)) return 'UTC';
  const sign = offset.startsWith('-') ? '−' : '+';
  return `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}
