/** What of a session a block of some size shows, whole lines only. */

export interface Shown {
  /** Lines of the title. */
  title: number;
  /** Whether the time stands on the title's line, where there is but one. */
  inline: boolean;
  time: boolean;
  chair: boolean;
  partner: boolean;
  /** Whether the mark of findings stands under the text and not beside it. */
  under: boolean;
}

/** What a session has to show. */
export interface Contents {
  /** Letters of the title. */
  title: number;
  chair: boolean;
  partner: boolean;
  mark: boolean;
}

/** Pixels of a line, of the edges above and below, and beside the text. */
export const LINE = 15;
export const EDGES = 3;
const SIDES = 14;
/** What the mark of findings takes of a line. */
const MARK = 26;
/** Narrower than this, the mark goes under the text where there is room. */
const NARROW = 76;

/** Mean width of a letter at the board's size; a little wide, for Cyrillic. */
const LETTER = 6.7;

/** Whether some letters fit on a line of a block of some width. */
export function fitsLine(width: number, letters: number): boolean {
  return width - SIDES >= letters * LETTER;
}

/**
 * Fills a block from the top: title, time, chair, co-organizers. Time takes its line
 * before the title takes a second one; chair and co-organizers take what the title
 * leaves, and the title grows to its own length before they come.
 */
export function fit(width: number, height: number, has: Contents): Shown {
  const rows = Math.max(Math.floor((height - EDGES) / LINE), 1);
  const under = has.mark && width < NARROW && rows > 1;
  const beside = width - SIDES - (has.mark && !under ? MARK : 0);
  const perLine = Math.max(beside / LETTER, 1);
  const lines = rows - (under ? 1 : 0);
  if (lines === 1) {
    const inline = has.title + 13 < perLine;
    return { title: 1, inline, time: inline, chair: false, partner: false, under };
  }
  const wanted = Math.max(Math.ceil(has.title / perLine), 1);
  const title = Math.min(wanted, lines - 1, 6);
  let left = lines - 1 - title;
  const take = (wants: boolean) => {
    const gets = wants && left > 0;
    if (gets) left -= 1;
    return gets;
  };
  const chair = take(has.chair);
  return { title, inline: false, time: true, chair, partner: take(has.partner), under };
}
