/**
 * What of the rows is on the screen: scrolling to a time or a session, and keeping the time
 * that is looked at where it is while the scale, the hours or the days change.
 */
import { tick } from 'svelte';
import { locale } from '../../../i18n';
import { nav } from '../../../state/navigation.svelte';
import type { Sighted } from '../drag.svelte';
import { inlineOffset, scrollToSee } from '../geometry';
import { saw, seenOn, type Moment as LookedAt } from '../moment';
import { view } from '../view.svelte';
import { fitted } from '../zoom';
import { momentAt, xOfMoment, type Moment } from './layout';
import type { Lines } from './lines.svelte';

export class Sight implements Sighted {
  scroller: HTMLElement | null = null;
  width = 0;
  height = 0;

  #lines: Lines;
  /** The moment to keep, and how far from the heads of rows it stands. */
  #kept: { moment: Moment; offset: number } | null = null;
  /** Where it was resumed; the time that was looked at stays it until the user scrolls. */
  #resumed: number | null = null;

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  /** Takes note of what is on the screen. */
  look(): void {
    const { scroller } = this;
    if (scroller === null) return;
    const [width, height] = [this.#wide, Math.max(this.height - this.#lines.head, 0)];
    const x = Math.abs(scroller.scrollLeft);
    this.#lines.see({ x, y: scroller.scrollTop, width, height });
    this.#lines.page = height;
    const offset = width / 2;
    const moment = momentAt(this.#lines.strips, x + offset, this.#lines.scale);
    if (moment === undefined) return;
    this.#kept = { moment, offset };
    if (this.#resumed === null || view.name !== this.#lines.name) return;
    view.aside[this.#lines.name] = scroller.scrollTop;
    if (x !== this.#resumed || view.moment === null) this.#note(moment, x, x + width);
  }

  /** Goes to the time that the view before this one was at, and to what is chosen there. */
  async resume(moment: LookedAt | null): Promise<void> {
    const { scroller } = this;
    if (scroller === null) return;
    if (moment !== null) {
      this.#kept = { moment, offset: this.#wide / 2 };
      this.keep();
    }
    const top = view.aside[this.#lines.name];
    if (top !== undefined) scroller.scrollTop = top;
    this.look();
    const chosen = this.#lines.board.session(nav.selectedSession);
    const seen = chosen !== undefined && (moment === null || saw(moment, chosen));
    if (seen && nav.reveal === null) await this.show(chosen.id, false);
    this.#resumed = Math.abs(scroller.scrollLeft);
    this.look();
  }

  /** Puts what was looked at back where it stood, after the time axis has changed. */
  keep(): void {
    const { scroller } = this;
    if (scroller === null || this.#kept === null) return;
    const { moment, offset } = this.#kept;
    const x = xOfMoment(this.#lines.strips, moment, this.#lines.scale) - offset;
    scroller.scrollLeft = Math.max(x, 0) * way();
    this.look();
  }

  /** While the scale changes: the time under a point, of the chosen session, or in the middle. */
  hold = (point: { clientX: number } | null): void => {
    const { scroller } = this;
    if (scroller === null) return;
    const x = Math.abs(scroller.scrollLeft);
    const area = scroller.getBoundingClientRect();
    const at =
      point === null
        ? this.#focusAt(x)
        : Math.max(inlineOffset(point.clientX, area, locale.dir === 'rtl') - this.#lines.rail, 0);
    const moment = momentAt(this.#lines.strips, x + at, this.#lines.scale);
    if (moment !== undefined) this.#kept = { moment, offset: at };
  };

  fitDay = (): number => {
    const x = Math.abs(this.scroller?.scrollLeft ?? 0) + this.#wide / 2;
    const day = momentAt(this.#lines.strips, x, this.#lines.scale)?.day;
    const strip = this.#lines.strips.find((one) => one.day === day);
    if (strip === undefined) return view.across;
    this.#kept = { moment: { day: strip.day, minute: strip.from }, offset: 0 };
    // Where the scale stays as it is, nothing else would scroll there.
    void tick().then(() => this.keep());
    return fitted((this.#wide - 2) / view.text, strip.to - strip.from);
  };

  /** Scrolls to a session and gives it the focus. */
  async show(id: string, focus: boolean): Promise<void> {
    await tick();
    const { scroller } = this;
    const bar = this.#lines.barOf(id);
    if (scroller === null) return;
    if (bar === undefined) {
      if (focus) document.querySelector<HTMLElement>(`[data-tray-session="${id}"]`)?.focus();
      return;
    }
    const { x, y, width, height } = this.#lines.rectOf(bar);
    const { rail, head } = this.#lines;
    const left = Math.abs(scroller.scrollLeft);
    const across = scrollToSee(left, scroller.clientWidth - rail, x, width);
    const down = scrollToSee(scroller.scrollTop, scroller.clientHeight - head, y, height, 8);
    if (across !== 0 || down !== 0) {
      scroller.scrollBy(across * way(), down);
      this.look();
    }
    if (!focus) return;
    await tick();
    const row = this.#lines.layout.rows[bar.row]?.id;
    const selector = `[data-session="${id}"][data-row="${row ?? ''}"]`;
    scroller.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  /** Pixels that time has. */
  get #wide(): number {
    return Math.max(this.width - this.#lines.rail, 0);
  }

  #focusAt(x: number): number {
    const bar = this.#lines.barOf(nav.selectedSession ?? '');
    const at = bar === undefined ? -1 : this.#lines.rectOf(bar).x - x;
    return at >= 0 && at < this.#wide ? at : this.#wide / 2;
  }

  #note({ day, minute }: Moment, from: number, to: number): void {
    const { strips, scale } = this.#lines;
    const near = strips.filter(({ x, width }) => x < to && x + width > from);
    const minutes = (strip: (typeof strips)[number], x: number) =>
      strip.from + Math.min(Math.max(x - strip.x, 0), strip.width) / scale;
    view.moment = {
      day,
      minute,
      seen: near.map((strip) => seenOn(strip.day, minutes(strip, from), minutes(strip, to))),
    };
  }
}

function way(): 1 | -1 {
  return locale.dir === 'rtl' ? -1 : 1;
}
