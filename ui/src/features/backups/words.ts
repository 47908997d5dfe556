/** Backups and the size of the history, in words. */
import { formatDayTime, formatNumber, kebab, t } from '../../i18n';
import type { BackupLine, HistorySize } from '../../ipc';
import { wordStep } from '../../state/steps';

/** Why a backup was made. */
export function wordReason({ reason }: BackupLine): string {
  return t(`backups-reason-${kebab(reason)}`);
}

/** What a backup holds: “63 sessions · 14 delegations · 214 people”. */
export function wordHolds({ sessions, delegations, people }: BackupLine): string {
  return [
    t('backups-sessions', { count: sessions }),
    t('backups-delegations', { count: delegations }),
    t('backups-people', { count: people }),
  ].join(' · ');
}

/** The last operation in a backup: “Last: move of Opening ceremony”. */
export function wordLast({ last }: BackupLine): string {
  return last ? t('backups-last', { what: wordStep(last) }) : t('backups-last-none');
}

/** Day and time of a backup. */
export function wordTime({ atLocal }: BackupLine): string {
  return formatDayTime(atLocal);
}

/** A size in the unit that suits it. */
export function wordSize(kilobytes: number): string {
  if (kilobytes < 1024) return t('size-kilobytes', { size: formatNumber(kilobytes) });
  const megabytes = Math.round(kilobytes / 102.4) / 10;
  return t('size-megabytes', { size: formatNumber(megabytes) });
}

/** The share of the file that its history takes, in whole per cent. */
export function shareOf({ kilobytes, fileKilobytes }: HistorySize): number {
  if (fileKilobytes <= 0) return 0;
  return Math.min(100, Math.round((kilobytes / fileKilobytes) * 100));
}

/** Backups by day, in their order. */
export function byDay(lines: readonly BackupLine[]): { day: string; lines: BackupLine[] }[] {
  const days: { day: string; lines: BackupLine[] }[] = [];
  for (const line of lines) {
    const day = line.atLocal.slice(0, 10);
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  return days;
}
