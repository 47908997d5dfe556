/** What of a session's words a bar shows: whole words only. Pure. */

/** Mean width of a letter at the bars' size; a little wide, for Cyrillic. */
const LETTER = 6.7;
/** What edges and the room beside the text take. */
const SIDES = 12;
/** What stands between two pieces of text on a line. */
const BETWEEN = 8;

/** As many words of a text as fit, with an ellipsis where some are left out. */
export function fitting(text: string, width: number): string {
  const most = Math.floor(width / LETTER);
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most - 1);
  return cut > 0 ? `${text.slice(0, cut).replace(/[\s,;:.–—-]+$/u, '')}…` : '';
}

export interface Words {
  title: string;
  times: string;
  room: string;
}

/** The words of a session; `start` stands where both times do not fit. */
export interface Wordy extends Words {
  start: string;
}

/**
 * What a bar shows of title, times and room. Two lines: the title, and under it the times,
 * then the room. One: the title, and beside it what it leaves. Where both times do not fit,
 * the start stands alone, also where no word of the title does; what is not shown is in the
 * bar's name.
 */
export function shownIn(width: number, lines: 1 | 2, words: Wordy, mark: number): Words {
  const room = width - SIDES;
  const title = fitting(words.title, room - mark);
  if (lines === 1 && title === '') {
    return { title, times: wide(words.start) <= room - mark ? words.start : '', room: '' };
  }
  if (lines === 1 && title !== words.title) return { title, times: '', room: '' };
  let left = lines === 2 ? room : room - mark - wide(title) - BETWEEN;
  const times = [words.times, words.start].find((text) => wide(text) <= left) ?? '';
  left -= wide(times) + BETWEEN;
  const whole = times === words.times && wide(words.room) <= left;
  return { title, times, room: whole ? words.room : '' };
}

function wide(text: string): number {
  return text.length * LETTER;
}
