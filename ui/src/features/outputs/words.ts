// Papers, and what is missing on them, in words.

import { formatDay, lt, t } from '../../i18n';
import type { HandoutUnit, MissingGlyph } from '../../ipc';
import { wordField } from '../history/fields';
import { wordNoun, wordRow } from '../history/rows';

/** What a paper is of. */
export function wordPaper({ subject, name }: HandoutUnit): string {
  return subject.is === 'day' ? formatDay(subject.id) : lt(name);
}

/** Whose text a character stands in, and in which field; empty where that is not known. */
export function wordPlace({ place }: MissingGlyph): string {
  if (!place) return '';
  const row = { noun: place.noun, id: place.id, name: place.name };
  return t('handout-place', {
    noun: wordNoun(row),
    name: wordRow(row),
    field: wordField(place.noun, place.field),
  });
}
