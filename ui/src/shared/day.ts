/** Days as ISO text, without a clock and without zones: arithmetic is UTC throughout. */

/** Whether a text is a day that exists: `2025-09-17`. */
export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
  );
}

/** The day some days later; days earlier where negative. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Days from one to the other; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** First and last day after one of them was set: the other moves along where it must. */
export function spanWith(
  span: { startsOn: string; endsOn: string },
  edge: 'startsOn' | 'endsOn',
  day: string,
): { startsOn: string; endsOn: string } {
  const next = { ...span, [edge]: day };
  if (edge === 'startsOn' && next.endsOn < day) {
    next.endsOn = addDays(day, daysBetween(span.startsOn, span.endsOn));
  }
  return next;
}
