/**
 * What of a session a block of some size shows: whole lines, whole words, whole marks, in
 * this order: title, time, chair, co-organizers, languages; the marks stand in a corner. Pure.
 */
import { clipped, initials, wrapped, type WidthOf } from './words-fit';

/** What a session has to show. */
export interface Contents {
  title: string;
  /** Both times, and the first alone. */
  times: string;
  start: string;
  chair: string;
  partners: readonly string[];
  languages: readonly string[];
  locked: boolean;
  /** What is still to do. */
  todos: number;
  findings: number;
}

export interface Shown {
  /** Lines of the title; none where not even its letters fit. */
  title: readonly string[];
  /** Whether its letters alone stand there, because not one word fits. */
  short: boolean;
  /** The times that stand, or nothing. */
  times: string;
  /** Whether they stand on the title's line, where there is but one. */
  inline: boolean;
  chair: string;
  partners: readonly string[];
  /** How many more co-organizers there are. */
  partnersLeft: number;
  languages: string;
  /** The mark of findings: with its number, alone, or not (the outline says it then). */
  mark: 'whole' | 'sign' | 'none';
  locked: boolean;
  todos: boolean;
  /** Whether the marks stand under the text and not beside its first line. */
  under: boolean;
}

/** Pixels of a line, of the edges above and below, and beside the text. */
export const LINE = 15;
export const EDGES = 3;
const SIDES = 17;
/** Narrower than this, the marks go under the text where there is room. */
const NARROW = 76;
const MOST_TITLE = 6;

/** Mean width of a letter at the board's size; a little wide, for Cyrillic. */
const LETTER = 6.7;
const DIGIT = 7;
const SIGN = 19;
const LOCK = 15;
const TODO = 19;
const BADGE = 10;
const BETWEEN = 4;

/** Widths where nothing can be measured. */
export const guess: WidthOf = (text) => [...text].length * LETTER;

/** Whether some letters fit on a line of a block of some width. */
export function fitsLine(width: number, letters: number): boolean {
  return width - SIDES >= letters * LETTER;
}

/** `text`: how large text is, 1 as usual. */
export function fit(
  width: number,
  height: number,
  has: Contents,
  widthOf: WidthOf = guess,
  text = 1,
): Shown {
  const wide = width / text;
  const rows = Math.max(Math.floor((height / text - EDGES) / LINE), 1);
  // The title comes first: a small mark gives way to it, never the findings.
  let best: Shown | undefined;
  for (const less of LESS) {
    const given = { ...has, ...less };
    const shown = filled(wide, rows, given, marksIn(wide, rows, given), widthOf);
    if (!shown.short && !shown.title.some((line) => line.endsWith('-'))) return shown;
    if (best === undefined || (best.short && !shown.short)) best = shown;
  }
  return best ?? filled(wide, rows, has, marksIn(wide, rows, has), widthOf);
}

const LESS: readonly Partial<Contents>[] = [{}, { todos: 0 }, { todos: 0, locked: false }];

function filled(wide: number, rows: number, has: Contents, marks: Marks, widthOf: WidthOf): Shown {
  const room = wide - SIDES;
  const first = room - marks.corner;
  const lines = rows - (marks.under ? 1 : 0);
  const nothing = { chair: '', partners: [], partnersLeft: 0, languages: '' };
  const { mark, locked, todos, under } = marks;
  const shownMarks = { mark, locked, todos, under };
  if (lines === 1) return { ...oneLine(first, has, widthOf), ...nothing, ...shownMarks };
  const most = Math.min(lines - 1, MOST_TITLE);
  let title = titleIn(has.title, most, first, room, widthOf);
  // Rather no time than no title.
  if (title.length === 0) title = titleIn(has.title, lines, first, room, widthOf);
  const short = title.length === 0;
  if (short) title = lettersIn(has.title, first, widthOf);
  let left = lines - title.length;
  const take = <T>(none: T, make: () => T, empty: (made: T) => boolean): T => {
    if (left < 1) return none;
    const made = make();
    if (empty(made)) return none;
    left -= 1;
    return made;
  };
  const isEmpty = (line: string) => line === '';
  const times = take('', () => timesIn(room, has, widthOf), isEmpty);
  const chair = take('', () => clipped(has.chair, room, widthOf), isEmpty);
  const partners = take(
    [],
    () => badgesIn(room, has.partners, widthOf),
    (list) => list.length === 0,
  );
  const languages = take('', () => codesIn(room, has.languages, widthOf), isEmpty);
  const partnersLeft = partners.length === 0 ? 0 : has.partners.length - partners.length;
  const below = { chair, partners, partnersLeft, languages };
  return { title, short, times, inline: false, ...below, ...shownMarks };
}

type Marks = Pick<Shown, 'mark' | 'locked' | 'todos' | 'under'> & { corner: number };

/** The marks that fit whole: findings before the lock, the lock before what is to do. */
function marksIn(wide: number, rows: number, has: Contents): Marks {
  const none = has.findings === 0 && !has.locked && has.todos === 0;
  const under = !none && wide < NARROW && rows > 1;
  // Beside words, a mark leaves them some room.
  const words = under ? 8 : 28;
  let corner = 0;
  const whole = SIGN + DIGIT * String(has.findings).length;
  let mark: Marks['mark'] = 'none';
  if (has.findings > 0 && wide >= whole + 8) [mark, corner] = ['whole', whole];
  else if (has.findings > 0 && wide >= SIGN + 2) [mark, corner] = ['sign', SIGN];
  const locked = has.locked && wide - corner - LOCK >= words;
  if (locked) corner += LOCK;
  const todo = TODO + DIGIT * String(has.todos).length;
  const todos = has.todos > 0 && wide - corner - todo >= (under ? words : 2 * words);
  if (todos) corner += todo;
  return { mark, locked, todos, under, corner: under ? 0 : corner };
}

function oneLine(
  room: number,
  has: Contents,
  widthOf: WidthOf,
): Pick<Shown, 'title' | 'short' | 'times' | 'inline'> {
  const gap = 6;
  const whole = widthOf(has.title, true);
  for (const times of [has.times, has.start]) {
    if (times !== '' && whole + gap + widthOf(times) <= room) {
      return { title: [has.title], short: false, times, inline: true };
    }
  }
  const title = titleIn(has.title, 1, room, room, widthOf);
  const short = title.length === 0;
  const line = short ? lettersIn(has.title, room, widthOf) : title;
  return { title: line, short, times: '', inline: false };
}

function titleIn(
  title: string,
  lines: number,
  first: number,
  room: number,
  widthOf: WidthOf,
): string[] {
  return wrapped(title, lines, (line) => (line === 0 ? first : room), widthOf, true);
}

function lettersIn(title: string, room: number, widthOf: WidthOf): string[] {
  const letters = initials(title, room, widthOf, true);
  return letters === '' ? [] : [letters];
}

/** Half a time says nothing: where both do not fit, the start stands alone. */
function timesIn(room: number, has: Contents, widthOf: WidthOf): string {
  if (widthOf(has.times) <= room) return has.times;
  return widthOf(has.start) <= room ? has.start : '';
}

function badgesIn(room: number, names: readonly string[], widthOf: WidthOf): string[] {
  const found: string[] = [];
  let used = 0;
  for (const [at, name] of names.entries()) {
    const more = at + 1 < names.length ? BETWEEN + DIGIT * 3 : 0;
    const own = (at > 0 ? BETWEEN : 0) + BADGE + widthOf(name);
    if (used + own + more > room) {
      if (at > 0) break;
      const part = clipped(name, room - BADGE - more, widthOf);
      return part === '' ? [] : [part];
    }
    used += own;
    found.push(name);
  }
  return found;
}

function codesIn(room: number, languages: readonly string[], widthOf: WidthOf): string {
  const codes = languages.map((tag) => tag.toUpperCase());
  for (let take = codes.length; take > 0; take -= 1) {
    const left = codes.length - take;
    const line = codes.slice(0, take).join(' \u00b7 ') + (left > 0 ? ` +${left}` : '');
    if (widthOf(line) <= room) return line;
  }
  return '';
}
