/** Operations in words. */
import { knows, lt, t } from '../i18n';
import type { Step } from '../ipc';

/** What an operation did, as a noun phrase: “move of Opening ceremony”. */
export function wordStep(step: Step): string {
  const subject = lt(step.subject) || t('untitled');
  const key = `action-${step.action}`;
  // A newer program may have left operations that this one has no words for.
  return knows(key) ? t(key, { subject }) : t('history-other', { subject });
}

/** What undo would do now, for a menu or tooltip. */
export function wordUndo(step: Step | null): string {
  return step ? t('undo-action', { action: wordStep(step) }) : t('undo-nothing');
}

/** What redo would do now, for a menu or tooltip. */
export function wordRedo(step: Step | null): string {
  return step ? t('redo-action', { action: wordStep(step) }) : t('redo-nothing');
}
