/** What was chosen in the palette before, the latest first; kept on this machine. */

const KEY = 'kurultai.palette';
const MOST = 24;

/** Keys of what was chosen. */
export function recent(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : [];
  } catch {
    return [];
  }
}

/** Remembers a choice. */
export function remember(key: string): void {
  const next = [key, ...recent().filter((other) => other !== key)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // A machine that keeps nothing still has a palette.
  }
}
