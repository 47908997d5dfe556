/** Which seat lies next to another on the floor, in the direction of an arrow. Pure. */
import type { Seated } from '../../ipc';

export type Direction = 'up' | 'down' | 'left' | 'right';

type Spot = Pick<Seated, 'number' | 'x' | 'y'>;

/** Of which key an arrow is. A floor has its left at the left in every language. */
export const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * The nearest seat that way: what lies aside counts twice, so that along a table or a row the
 * next one is found. Where nothing lies that way: none.
 */
export function nearest(
  seats: readonly Spot[],
  from: number,
  direction: Direction,
): number | undefined {
  const at = seats.find(({ number }) => number === from);
  if (at === undefined) return undefined;
  let found: { number: number; far: number } | undefined;
  for (const seat of seats) {
    const [dx, dy] = [seat.x - at.x, seat.y - at.y];
    const along = { up: -dy, down: dy, left: -dx, right: dx }[direction];
    const aside = Math.abs(direction === 'up' || direction === 'down' ? dx : dy);
    if (along <= 0) continue;
    const far = along + 2 * aside;
    if (found === undefined || far < found.far) found = { number: seat.number, far };
  }
  return found?.number;
}
