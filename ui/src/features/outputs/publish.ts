// What a line of publishing is, in the window's own terms.

import { lt, t } from '../../i18n';
import type { PublicationLine, Take } from '../../ipc';
import { workspace } from '../../state/workspace.svelte';

type Is = PublicationLine['what']['is'];

/** Whether a line is something written, or to be. */
export function writes({ what }: PublicationLine): boolean {
  return what.is !== 'conflict' && what.is !== 'kept' && what.is !== 'refused';
}

/** How loud the word of a line is. */
export function toneOf(is: Is): 'ok' | 'warn' | 'danger' | 'quiet' {
  if (is === 'created') return 'ok';
  if (is === 'kept') return 'quiet';
  return is === 'cancelled' || is === 'removed' || is === 'refused' ? 'danger' : 'warn';
}

/** The title of what a line is of, on whichever side it is known. */
export function titleOf({ uid, ours, theirs }: PublicationLine): string {
  const side = ours ?? theirs;
  if (side) return side.title;
  const session = workspace.by.session.get(uid.split('@')[0] ?? '');
  return session ? lt(session.title) : t('outputs-gone-unknown');
}

/** What can be done where others changed an entry. */
export function takeOptions(): { value: Take | 'nothing'; label: string }[] {
  return (['nothing', 'theirs', 'ours'] as const).map((value) => ({
    value,
    label: t(`publish-take-${value}`),
  }));
}
