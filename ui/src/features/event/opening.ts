/** Changes of the list of a room's opening hours. Pure: each gives the whole, saved as one. */
import type { Opening } from '../../ipc';

/** A new one lies in the hours of the event's days, every day, until it is said otherwise. */
export function added(list: readonly Opening[], starts: number, ends: number): Opening[] {
  return [...list, { day: null, starts, ends }];
}

export function changed(list: readonly Opening[], place: number, to: Partial<Opening>): Opening[] {
  return list.map((stretch, at) => (at === place ? { ...stretch, ...to } : stretch));
}

export function without(list: readonly Opening[], place: number): Opening[] {
  return list.filter((_, at) => at !== place);
}
