// A number of people or pieces as it is typed.

import { asciiDigits } from '../session/typed';

/** The number typed; `null` where nothing is; `undefined` where it is none. */
export function countOf(typed: string): number | null | undefined {
  const text = asciiDigits(typed).trim();
  if (text === '') return null;
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
