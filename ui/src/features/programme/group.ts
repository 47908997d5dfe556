/** Moving many sessions as one: their spacing in time and rooms stays. Pure. */

import type { Place, SessionPlace } from '../../ipc';
import { addMinutes, DAY, minutesBetween } from '../session/walltime';
import { roomIn, type Column } from './geometry';
import { isTimed, lasting, placeAt, resized, type Timed } from './places';

export interface Member {
  id: string;
  place: Place;
}

/** How far many go: later by minutes, onward by rooms. */
export interface Stride {
  minutes: number;
  rooms: number;
}

/** The rooms shown, in order: the first day's columns, of which a folded one is many rooms. */
export function roomsOf(columns: readonly Column[]): Column[] {
  const first = columns[0]?.day;
  return columns.filter(({ day }) => day === first);
}

/** How far one goes from a place to another. */
export function strideOf(from: Timed, to: Timed, rooms: readonly Column[]): Stride {
  const [before, after] = [indexOf(rooms, from.roomId), indexOf(rooms, to.roomId)];
  return {
    minutes: minutesBetween(from.starts, to.starts),
    rooms: before === -1 || after === -1 ? 0 : after - before,
  };
}

/**
 * Where all go that have a time. None leaves the rooms shown: the stride is cut so that the
 * outermost still has one. A session whose room is not shown keeps it.
 */
export function strode(
  members: readonly Member[],
  stride: Stride,
  rooms: readonly Column[],
): SessionPlace[] {
  const at = members
    .map(({ place }) => (isTimed(place) ? indexOf(rooms, place.roomId) : -1))
    .filter((index) => index !== -1);
  const by = at.length === 0 ? 0 : within(stride.rooms, at, rooms.length);
  return members.flatMap(({ id, place }) => {
    if (!isTimed(place)) return [];
    const index = indexOf(rooms, place.roomId);
    const to = index === -1 ? undefined : rooms[index + by];
    const roomId = to === undefined ? place.roomId : roomIn(to, place.roomId);
    const starts = addMinutes(place.starts, stride.minutes);
    return [{ id, place: lasting(roomId, starts, minutesBetween(place.starts, place.ends)) }];
  });
}

/** Sessions without a time, one after another down a column. */
export function lined(
  members: readonly Member[],
  column: Column,
  minute: number,
  length: number,
): SessionPlace[] {
  return members.map(({ id, place: { roomId } }, at) => ({
    id,
    place: { ...placeAt(column, minute + at * length, length), roomId: roomIn(column, roomId) },
  }));
}

/** All ends later or earlier by some minutes; each stays after its start. */
export function stretched(members: readonly Member[], minutes: number): SessionPlace[] {
  return members.flatMap(({ id, place }) =>
    isTimed(place) ? [{ id, place: resized(place, minutes) }] : [],
  );
}

/**
 * Where copies of sessions stand: behind all of them, with their spacing; on following days
 * where they take more than one. Those without a time have copies without one.
 */
export function behind(members: readonly Member[]): SessionPlace[] {
  const timed = members.map(({ place }) => place).filter(isTimed);
  const from = timed.map(({ starts }) => starts).sort()[0];
  const to = timed
    .map(({ ends }) => ends)
    .sort()
    .at(-1);
  const span = from === undefined || to === undefined ? 0 : minutesBetween(from, to);
  const minutes = span < DAY / 2 ? span : Math.ceil(span / DAY) * DAY;
  return members.map(({ id, place }) => ({
    id,
    place: isTimed(place)
      ? lasting(
          place.roomId,
          addMinutes(place.starts, minutes),
          minutesBetween(place.starts, place.ends),
        )
      : place,
  }));
}

function indexOf(rooms: readonly Column[], roomId: string | null): number {
  return rooms.findIndex((room) => roomIn(room, roomId) === roomId);
}

function within(by: number, at: readonly number[], count: number): number {
  return Math.max(-Math.min(...at), Math.min(by, count - 1 - Math.max(...at)));
}
