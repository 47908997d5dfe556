/** What someone observes, in words; what is stated alone. */
import { kebab, knows, t } from '../../i18n';
import type { Observance } from '../../ipc';

/** The name of a prayer, a holy day or a feast; of a newer program's, its code. */
export function wordOccasion(name: string): string {
  const key = `occasion-${kebab(name)}`;
  return knows(key) ? t(key) : name;
}

/** All that is stated, one line each. */
export function wordObservance({ prayer, shabbat, feasts, fasting }: Observance): string {
  const lines: string[] = [];
  if (prayer) {
    const how = [
      t(`method-${kebab(prayer.method)}`),
      t(`asr-${prayer.asr}`),
      t(`high-latitude-${kebab(prayer.highLatitude)}`),
    ];
    lines.push(`${t('observance-prayer')}: ${how.join(t('programme-list-separator'))}`);
  }
  if (shabbat) {
    lines.push(t('observance-shabbat'), `${t('observance-candles')}: ${shabbat.candleMinutes}`);
  }
  if (feasts.length > 0) {
    const named = feasts.map((tradition) => t(`tradition-${kebab(tradition)}`));
    lines.push(`${t('observance-feasts')}: ${named.join(t('programme-list-separator'))}`);
  }
  if (fasting) lines.push(t('observance-fasting'));
  return lines.length === 0 ? t('observance-none') : lines.join('\n');
}
