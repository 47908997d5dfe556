/** What an event's checks ask, in words, as the history tells a change of it. */
import { formatDay, kebab, t } from '../../i18n';
import type { Checking, Level, Rule, SessionKind } from '../../ipc';
import { wordOccasion } from '../observance/words';
import { lengthText } from '../session/walltime';

/** One line for each rule whose level is not its own, then the figures. */
export function wordChecking({
  levels,
  stretchMinutes,
  confirmDays,
  chairRanks,
  confirmed,
}: Checking): string {
  const rules = Object.entries(levels) as [Rule, Level][];
  const ranks = Object.entries(chairRanks) as [SessionKind, number][];
  const stretch = stretchMinutes === 0 ? t('checking-not-asked') : lengthText(stretchMinutes);
  return [
    ...rules.map(([rule, level]) => `${t(`rule-${rule}`)}: ${t(`level-${level}`)}`),
    `${t('checking-stretch')}: ${stretch}`,
    `${t('checking-confirm')}: ${confirmDays}`,
    ...confirmed.map(
      ({ occasion, day }) =>
        `${t('confirmed-title')}: ${wordOccasion(occasion)}, ${formatDay(day)}`,
    ),
    ...ranks.map(([kind, rank]) => `${t('rule-chair-rank')}, ${t(`kind-${kebab(kind)}`)}: ${rank}`),
  ].join('\n');
}
