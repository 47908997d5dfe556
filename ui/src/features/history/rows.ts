/** Rows that the history names, in words. */
import { kebab, langOf, lt, t } from '../../i18n';
import type { RowName } from '../../ipc';

/** What a row is called: by its name, or by what it is where it has none. */
export function wordRow({ noun, name }: RowName): string {
  const said = lt(name);
  if (said !== '') return said;
  // No other person can be without a name; nor can who takes part in a session.
  if (noun === 'person' || noun === 'part') return t('person-erased');
  return t(noun === 'member' ? 'history-unnamed' : 'untitled');
}

/** The language of a row's name, for the element that shows it. */
export function langOfRow({ name }: RowName): string | undefined {
  return langOf(name);
}

/** The sort of row, as in “room”. */
export function wordNoun({ noun }: RowName): string {
  return t(`noun-${kebab(noun)}`);
}
