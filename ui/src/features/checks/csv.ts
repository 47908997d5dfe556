/** Lines of fields as CSV (RFC 4180), for programs of tables. Pure. */

/** With a mark of UTF-8 before it, without which such programs guess another encoding. */
export function csvOf(lines: readonly (readonly string[])[]): string {
  return `\ufeff${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
}

/** A text that begins like a formula would be run by such programs: an apostrophe stops that. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
