/**
 * How the programme is looked at: which view, how large, what of it, in what colours. One
 * state for all views, kept for each file on this machine.
 */
import { nav } from '../../state/navigation.svelte';
import { lookKey, readLook, USUAL, writeLook, type Hidden, type Look, type ViewName } from './look';
import type { Moment } from './moment';

export { COLOURS, VIEWS, type Colour, type Hidden, type ViewName } from './look';
export { LINES } from './zoom';

class View {
  #name = $state(USUAL.name);
  /** Pixels of a minute where time runs down, at the usual size of text. */
  minute = $state(USUAL.minute);
  /** Pixels of a column; `null`: as many as fit. */
  column = $state(USUAL.column);
  /** Pixels of a minute where time runs across. */
  across = $state(USUAL.across);
  colour = $state(USUAL.colour);
  /** What is left out of every view. */
  hidden = $state.raw(USUAL.hidden);
  /** Venues of which one narrow column stands for all rooms. */
  collapsed = $state.raw(USUAL.collapsed);
  /** Whether hours without a session are left out at the beginning and end of a day. */
  trimmed = $state(USUAL.trimmed);
  /** How large text is: 1 as usual, 2 at 200 %. */
  text = $state(1);
  /** The time that the view on show is at, so that another begins there. Nothing follows it. */
  moment: Moment | null = null;
  /**
   * The day that the list has gone to, beside the one on show, of which it has all others too.
   * The view after it shows this one, unless another was asked for meanwhile.
   */
  listed: { day: string; beside: string } | null = null;
  /** How far each view was scrolled beside time: pixels of a day's columns, or of rows. */
  aside: Partial<Record<ViewName, number>> = {};

  get name(): ViewName {
    return this.#name;
  }

  set name(to: ViewName) {
    if (to !== 'list' && this.listed?.beside === nav.day) nav.goToDay(this.listed.day);
    this.listed = null;
    this.#name = to;
  }

  /** Whether anything is left out. */
  get filtering(): boolean {
    const { rooms, kinds, tracks, statuses } = this.hidden;
    return rooms.length + kinds.length + tracks.length + statuses.length > 0;
  }

  /** Leaves some out of what is shown, or takes them in again. */
  hide(what: keyof Hidden, keys: readonly string[], hidden: boolean): void {
    const others = this.hidden[what].filter((key) => !keys.includes(key));
    this.hidden = { ...this.hidden, [what]: hidden ? [...others, ...keys] : others };
  }

  showAll(): void {
    this.hidden = USUAL.hidden;
  }

  /** Folds a venue's rooms into one column, or unfolds them. */
  fold(venue: string): void {
    this.collapsed = this.collapsed.includes(venue)
      ? this.collapsed.filter((id) => id !== venue)
      : [...this.collapsed, venue];
  }

  get look(): Look {
    const { name, minute, column, across, colour, hidden, collapsed, trimmed } = this;
    return { name, minute, column, across, colour, hidden, collapsed, trimmed, day: nav.day };
  }

  take({ name, minute, column, across, colour, hidden, collapsed, trimmed }: Look): void {
    Object.assign(this, { name, minute, column, across, colour, hidden, collapsed, trimmed });
  }
}

export const view = new View();

/** The file whose look is the present one. */
let kept: string | null = null;

/** Looks at a file as it was looked at last. */
export function recall(file: { name: string; folder: string }): void {
  const key = lookKey(file);
  if (key === kept) return;
  kept = key;
  const look = readLook(stored(key));
  view.moment = null;
  view.listed = null;
  view.aside = {};
  view.take(look);
  if (look.day === null) return;
  const { day } = look;
  nav.day = day;
  // A file that was just opened goes to its first day once all of it is there.
  setTimeout(() => {
    if (kept === key) nav.day = day;
  });
}

/** Keeps how the file that was recalled is looked at now. */
export function keep(look: Look): void {
  if (kept === null) return;
  try {
    localStorage.setItem(kept, writeLook(look));
  } catch {
    // No room to keep it: the next sitting begins as usual.
  }
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
