// Numbers as people type them.

/** Arabic and Persian digits as 0 to 9. */
export function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}

/** A whole number of people ("250", "1 200", "٢٥٠"), or undefined where it is none. */
export function parseCount(typed: string): number | undefined {
  const text = asciiDigits(typed).replace(/[\s\u00a0\u202f]/g, '');
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
