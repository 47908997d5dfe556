/**
 * What of the rows is on the screen: scrolling to a time or a session, and keeping the time
 * that is looked at where it is while the scale, the hours or the days change.
 */
import { tick } from 'svelte';
import { locale } from '../../../i18n';
import { scrollToSee } from '../geometry';
import { view } from '../view.svelte';
import { zoomed } from './keys';
import { momentAt, momentOf, wallOf, xOfMoment, type Moment } from './layout';
import type { Lines } from './lines.svelte';
import { remember } from './looked-at.svelte';

/** Pixels of the heads of rows, and of the heads of days. */
export const RAIL = 208;
export const HEAD = 48;

export class Sight {
  scroller: HTMLElement | null = null;
  width = 0;
  height = 0;

  #lines: Lines;
  /** The moment to keep, and how far from the heads of rows it stands. */
  #kept: { moment: Moment; offset: number } | null = null;

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  /** Takes note of what is on the screen. */
  look(): void {
    const { scroller } = this;
    if (scroller === null) return;
    const width = Math.max(this.width - RAIL, 0);
    const height = Math.max(this.height - HEAD, 0);
    const x = Math.abs(scroller.scrollLeft);
    this.#lines.see({ x, y: scroller.scrollTop, width, height });
    const offset = width / 2;
    const moment = momentAt(this.#lines.strips, x + offset, this.#lines.scale);
    if (moment === undefined) return;
    this.#kept = { moment, offset };
    remember(wallOf(moment));
  }

  /** Puts a wall time in the middle of the screen. */
  centre(wall: string): void {
    this.#kept = { moment: momentOf(wall), offset: Math.max(this.width - RAIL, 0) / 2 };
    this.keep();
  }

  /** Puts what was looked at back where it stood, after the time axis has changed. */
  keep(): void {
    const { scroller } = this;
    if (scroller === null || this.#kept === null) return;
    const { moment, offset } = this.#kept;
    const x = xOfMoment(this.#lines.strips, moment, this.#lines.scale) - offset;
    scroller.scrollLeft = Math.max(x, 0) * (locale.dir === 'rtl' ? -1 : 1);
    this.look();
  }

  /** Makes time larger or smaller around a point, given from the heads of rows on. */
  zoom(steps: number, at: number): void {
    const { scroller } = this;
    const scale = zoomed(this.#lines.scale, steps);
    if (scroller === null || scale === this.#lines.scale) return;
    const x = Math.abs(scroller.scrollLeft) + at;
    const moment = momentAt(this.#lines.strips, x, this.#lines.scale);
    if (moment !== undefined) this.#kept = { moment, offset: at };
    view.across = scale;
  }

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
    const rect = this.#lines.rectOf(bar);
    const x = Math.abs(scroller.scrollLeft);
    const across = scrollToSee(x, scroller.clientWidth - RAIL, rect.x, rect.width);
    const down = scrollToSee(
      scroller.scrollTop,
      scroller.clientHeight - HEAD,
      rect.y,
      rect.height,
      8,
    );
    if (across !== 0 || down !== 0) {
      scroller.scrollBy(across * (locale.dir === 'rtl' ? -1 : 1), down);
      this.look();
    }
    if (!focus) return;
    await tick();
    const row = this.#lines.layout.rows[bar.row]?.id;
    const selector = `[data-session="${id}"][data-row="${row ?? ''}"]`;
    scroller.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }
}
