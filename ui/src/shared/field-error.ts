/** What a field refuses, and its words. */
import { t } from '../i18n';
import type { Invalid } from '../ipc';

/** A value that a field does not take; nothing was saved. Thrown by `onsave`. */
export class FieldError extends Error {
  constructor(readonly invalid: Invalid) {
    super(`${invalid.field}: ${invalid.problem.kind}`);
    this.name = 'FieldError';
  }
}

/** What is wrong with the value, and what the field takes. */
export function wordInvalid({ problem }: Invalid): string {
  switch (problem.kind) {
    case 'tooLong':
      return t('invalid-too-long', { limit: problem.limit, length: problem.length });
    case 'empty':
      return t('invalid-empty');
    case 'endBeforeStart':
      return t('invalid-end-before-start');
    case 'locked':
      return t('invalid-locked');
    case 'outOfRange':
      return t('invalid-out-of-range', { least: problem.least, most: problem.most });
    case 'unknownZone':
      return t('invalid-unknown-zone');
    case 'notALanguage':
      return t('invalid-not-a-language');
    case 'notACountry':
      return t('invalid-not-a-country');
    case 'ownParent':
      return t('invalid-own-parent');
    case 'repeated':
      return t('invalid-repeated');
    case 'notAPicture':
      return t('invalid-not-a-picture');
    case 'tooHeavy':
      return t('invalid-too-heavy', { limit: problem.limit });
    case 'halfPlaced':
      return t('invalid-half-placed');
  }
}

/** Runs a field's save; its words where the value was refused, nothing where it was taken. */
export async function refusal(save: () => unknown): Promise<string | undefined> {
  try {
    await save();
    return undefined;
  } catch (thrown) {
    if (thrown instanceof FieldError) return wordInvalid(thrown.invalid);
    throw thrown;
  }
}
