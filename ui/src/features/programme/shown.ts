/** Which sessions and rooms are shown. Pure. */
import type { Hidden } from './look';

export interface Sorted {
  id: string;
  roomId: string | null;
  kind: string;
  trackId: string | null;
  status: string;
}

/**
 * The sessions that are not left out. Those in `kept` stay, whatever they are: what the
 * user has chosen does not vanish from under the hands.
 */
export function shownOf<T extends Sorted>(
  sessions: readonly T[],
  hidden: Hidden,
  roomKnown: (id: string) => boolean,
  kept: readonly string[] = [],
): readonly T[] {
  const rooms = new Set(hidden.rooms);
  const kinds = new Set(hidden.kinds);
  const tracks = new Set(hidden.tracks);
  const statuses = new Set(hidden.statuses);
  if (rooms.size + kinds.size + tracks.size + statuses.size === 0) return sessions;
  return sessions.filter((session) => {
    if (kept.includes(session.id)) return true;
    if (kinds.has(session.kind) || statuses.has(session.status)) return false;
    if (tracks.has(session.trackId ?? '')) return false;
    const { roomId } = session;
    return !rooms.has(roomId !== null && roomKnown(roomId) ? roomId : '');
  });
}

/** The rooms that are not left out, and those of sessions that stay. */
export function roomsShown<T extends { id: string }>(
  rooms: readonly T[],
  hidden: Hidden,
  kept: readonly string[],
): readonly T[] {
  if (hidden.rooms.length === 0) return rooms;
  const out = new Set(hidden.rooms);
  return rooms.filter(({ id }) => !out.has(id) || kept.includes(id));
}
