/** What the board says while many are moved, carried, or stay because they are locked. */
import { toast } from 'svelte-sonner';
import { formatDay, formatTime, knows, t } from '../../i18n';
import { commands, type Place, type SessionPlace } from '../../ipc';
import { nav } from '../../state/navigation.svelte';
import { workspace } from '../../state/workspace.svelte';
import type { Board } from './board.svelte';
import type { Foreseen } from './foreseen';
import { perform } from './moves.svelte';
import { roomName, wordTimes } from './words';

/** Lines of the ghost that say what would be found. */
const MOST_LINES = 3;

/** "5 sessions: Hall 3, 10:15 to 11:00". */
export function wordMany(count: number, place: string): string {
  return t('hand-many-at', { count, place });
}

/** Where and when: "Hall 3, 17 September, 10:15 to 11:00"; the day where all are shown. */
export function wordTarget(place: Place, spoken: boolean): string {
  if (place.starts === null || place.ends === null) return t('programme-unscheduled');
  const day = nav.day === 'all' ? formatDay(place.starts, 'day') : '';
  const times = spoken
    ? t('programme-times-spoken', { from: formatTime(place.starts), to: formatTime(place.ends) })
    : wordTimes(place.starts, place.ends);
  return list(spoken ? [roomName(place.roomId), day, times] : [times, roomName(place.roomId), day]);
}

/** What would be found, a line each; one line where nothing would. */
export function wordForeseen({ arising, resolved }: Foreseen): string[] {
  const lines = arising.slice(0, MOST_LINES).map(({ rule, count }) =>
    // A newer file may hold rules that have no sentence here.
    knows(`hand-foreseen-${rule}`)
      ? t(`hand-foreseen-${rule}`, { count })
      : t('hand-foreseen-other', { rule: t(`rule-${rule}`), count }),
  );
  if (arising.length > MOST_LINES) {
    lines.push(t('hand-foreseen-more', { count: arising.length - MOST_LINES }));
  }
  if (lines.length === 0) lines.push(t('hand-foreseen-nothing'));
  if (resolved > 0) lines.push(t('hand-foreseen-resolved', { count: resolved }));
  return lines;
}

/** Says that sessions stay where they are, and offers to unlock the one that is chosen. */
export function sayLocked(board: Board, count: number): void {
  const words = count > 1 ? t('hand-locked-many', { count }) : t('invalid-locked');
  board.say(words);
  const id = nav.selectedSession;
  const unlocks = count === 1 && id !== null && workspace.by.session.get(id)?.locked === true;
  toast.info(words, {
    // One notice, however often the key is struck.
    id: 'locked',
    ...(unlocks ? { action: { label: t('hand-unlock'), onClick: () => void unlock(id) } } : {}),
  });
}

/** Whether the session of a move is locked in place. */
export function isLocked({ id }: Pick<SessionPlace, 'id'>): boolean {
  return workspace.by.session.get(id)?.locked === true;
}

async function unlock(id: string): Promise<void> {
  await perform(() => commands.sessionEdit(id, { field: 'locked', to: false }));
}

function list(parts: string[]): string {
  return parts.filter((part) => part !== '').join(t('programme-list-separator'));
}
