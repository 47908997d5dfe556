/** Where the card of a session stands: beside it, whole on the screen. Pure. */

export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

const APART = 8;
const EDGE = 8;

/**
 * On the side to which reading goes, or else on the other; where neither has room, under the
 * session or over it.
 */
export function cardPlace(
  block: Area,
  card: Size,
  screen: Size,
  rtl: boolean,
): { left: number; top: number } {
  const right = block.left + block.width + APART;
  const left = block.left - APART - card.width;
  const most = Math.max(screen.width - EDGE - card.width, EDGE);
  const fitsRight = right >= EDGE && right <= most;
  const fitsLeft = left >= EDGE && left <= most;
  const beside = rtl
    ? fitsLeft
      ? left
      : fitsRight
        ? right
        : null
    : fitsRight
      ? right
      : fitsLeft
        ? left
        : null;
  const lowest = Math.max(screen.height - EDGE - card.height, EDGE);
  if (beside !== null) return { left: beside, top: between(block.top, EDGE, lowest) };
  const under = block.top + block.height + APART;
  const over = block.top - APART - card.height;
  const top = between(under <= lowest || over < EDGE ? under : over, EDGE, lowest);
  const from = rtl ? block.left + block.width - card.width : block.left;
  return { left: between(from, EDGE, most), top };
}

function between(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
