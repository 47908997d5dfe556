/** Searching in lists the way people expect: without regard to case and accents. */

/**
 * Texts of letters without marks, as nearly all are in English, Russian and Kazakh: these need
 * no taking apart, which is dear for thousands of titles. The letters left out carry a stress.
 */
const PLAIN =
  /^[\0-\x7f«»\u0401\u0402\u0404-\u040b\u040e-\u044f\u0451\u0452\u0454-\u045b\u045e-\u0475\u048a-\u04c0\u04d8\u04d9\u04e8\u04e9\u2010-\u2027]*$/;

/**
 * A text as it is compared: lower case, without accents of Latin, Greek, Arabic and Hebrew.
 * Cyrillic letters keep their marks, where they make other letters, but for marks of stress
 * and for ё, which most people type as е.
 */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll('ё', 'е');
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
