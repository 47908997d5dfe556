/** Changes of the list of times kept free. Pure: each gives the whole list, saved as one. */
import type { QuietTime, TextIn } from '../../ipc';

/** A new one lies at midday, every day, until it is said otherwise. */
const USUAL = { starts: 12 * 60, ends: 13 * 60, day: null };

export function added(list: readonly QuietTime[], { lang, text }: TextIn): QuietTime[] {
  return [...list, { name: { [lang]: text.trim() }, ...USUAL }];
}

export function changed(
  list: readonly QuietTime[],
  place: number,
  to: Partial<QuietTime>,
): QuietTime[] {
  return list.map((time, at) => (at === place ? { ...time, ...to } : time));
}

/** With a name in one language; blank text removes the language. */
export function named(
  list: readonly QuietTime[],
  place: number,
  { lang, text }: TextIn,
): QuietTime[] {
  return list.map((time, at) => {
    if (at !== place) return time;
    const others = Object.entries(time.name).filter(([tag]) => tag !== lang);
    const own = text.trim() === '' ? [] : [[lang, text.trim()] as const];
    return { ...time, name: Object.fromEntries([...others, ...own]) };
  });
}

export function without(list: readonly QuietTime[], place: number): QuietTime[] {
  return list.filter((_, at) => at !== place);
}

/** `12:05`. */
export function clockOf(minute: number): string {
  return [Math.floor(minute / 60), minute % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
