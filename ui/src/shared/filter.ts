/** Searching in lists the way people expect: without regard to case and accents. */

/**
 * A text as it is compared: lower case, without accents of Latin, Greek, Arabic and Hebrew.
 * Cyrillic letters keep their marks, where they make other letters, but for marks of stress
 * and for ё, which most people type as е.
 */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu, '$1')
    .replace(/[\u0300\u0301]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е');
}

/** Whether every word of the query stands somewhere in the text. */
export function matches(text: string, query: string): boolean {
  const inside = folded(text);
  return folded(query)
    .split(/\s+/)
    .every((word) => inside.includes(word));
}
