/** What is observed, and from where its time is known, in words. */
import { kebab, knows, t } from '../../i18n';

/** The name of a prayer, a holy day or a feast; of a newer program's, its code. */
export function wordOccasion(name: string): string {
  const key = `occasion-${kebab(name)}`;
  return knows(key) ? t(key) : name;
}
