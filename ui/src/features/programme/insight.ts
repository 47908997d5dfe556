/** What is gone to where a day is shown of which nothing would be seen. Pure. */
import type { Box, Rect } from './geometry';

/** The first session of what is shown; null where one is in sight already, or none is there. */
export function firstUnseen(boxes: readonly (readonly Box[])[], seen: Rect): Box | null {
  let first: Box | null = null;
  for (const box of boxes.flat()) {
    if (within(box, seen)) return null;
    if (first === null || earlier(box, first)) first = box;
  }
  return first;
}

/** Of a session that is seen, at least so much or all of it is: a sliver tells nothing. */
const ENOUGH = 48;

/** Whether the beginning of a session is seen: by its end alone nobody knows it. */
function within(box: Box, seen: Rect): boolean {
  const middle = box.x + box.width / 2;
  const below = box.y + Math.min(box.height, ENOUGH);
  const across = middle > seen.x && middle < seen.x + seen.width;
  return across && box.y >= seen.y && below <= seen.y + seen.height;
}

/** By time, then by room: the day begins on the screen as it begins in the halls. */
function earlier(one: Box, other: Box): boolean {
  return one.y < other.y || (one.y === other.y && one.x < other.x);
}
