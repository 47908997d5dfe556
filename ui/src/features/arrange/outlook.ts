/** An outlook as lines to read before one agrees. Pure. */
import type { Outlook, Place } from '../../ipc';
import { byStart } from './plan';

/** A session that would go somewhere else, and what of its place would differ. */
export interface MoveLine {
  id: string;
  from: Place;
  to: Place;
  /** Whether the room and the day are worth a word: where they change. */
  room: boolean;
  day: boolean;
}

/** What would move, in the order of time as it is now; what does not know its session is left out. */
export function moveLines(
  { moves }: Pick<Outlook, 'moves'>,
  sessions: ReadonlyMap<string, Place>,
): MoveLine[] {
  return moves
    .flatMap(({ id, place: to }) => {
      const from = sessions.get(id);
      if (from === undefined) return [];
      const room = from.roomId !== to.roomId;
      const day = from.starts?.slice(0, 10) !== to.starts?.slice(0, 10);
      return [{ id, from, to, room, day }];
    })
    .sort((a, b) => byStart(a.from, b.from));
}

/** The first lines and how many are left out; one line alone is never left out. */
export function shortened<T>(lines: readonly T[], most: number): { shown: T[]; more: number } {
  if (lines.length <= most + 1) return { shown: [...lines], more: 0 };
  return { shown: lines.slice(0, most), more: lines.length - most };
}
