/** Changes of a list of things to do. Pure: each gives the whole list, which is saved as one. */
import type { Todo } from '../../ipc';

export function added(list: readonly Todo[], text: string): Todo[] {
  return text.trim() === '' ? [...list] : [...list, { text: text.trim(), done: false }];
}

/** With another text; an entry without one is none. */
export function withText(list: readonly Todo[], place: number, text: string): Todo[] {
  if (text.trim() === '') return without(list, place);
  return list.map((todo, at) => (at === place ? { ...todo, text: text.trim() } : todo));
}

export function withDone(list: readonly Todo[], place: number, done: boolean): Todo[] {
  return list.map((todo, at) => (at === place ? { ...todo, done } : todo));
}

export function without(list: readonly Todo[], place: number): Todo[] {
  return list.filter((_, at) => at !== place);
}

/** With an entry one place further up or down; at the ends it stays. */
export function moved(list: readonly Todo[], place: number, by: 1 | -1): Todo[] {
  const next = [...list];
  const one = next[place];
  const other = next[place + by];
  if (one === undefined || other === undefined) return next;
  next[place] = other;
  next[place + by] = one;
  return next;
}
