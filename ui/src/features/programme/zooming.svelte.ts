/**
 * Zooming with wheel, fingers, keys and buttons. Whoever changes the size, what the user
 * looks at keeps its place on the screen: the time under the pointer, or else that of the
 * session with the focus, or else the middle.
 */
import { tick, untrack } from 'svelte';
import { locale } from '../../i18n';
import { nav } from '../../state/navigation.svelte';
import type { Board } from './board.svelte';
import type { Drag } from './drag.svelte';
import { columnAt, inlineOffset, yOf, type Column } from './geometry';
import { USUAL } from './look';
import { saw } from './moment';
import { view } from './view.svelte';
import { fitted, scaled, scrollKept, stepped, wheelFactor, WIDER, widened } from './zoom';

interface Point {
  clientX: number;
  clientY: number;
}

interface Before {
  minute: number;
  columns: readonly Column[];
}

export class Zooming {
  #board: Board;
  #drag: Drag;
  #point: Point | null = null;
  #before: Before | null = null;
  #turned = { time: 1, columns: 1 };
  #frame = 0;
  #pinch = 1;

  constructor(board: Board, drag: Drag) {
    this.#board = board;
    this.#drag = drag;
    $effect.pre(() => {
      const now = { minute: board.scale.minute, columns: board.layout.columns };
      untrack(() => this.#keep(now));
    });
  }

  /** Pixels of a minute in the view on show. */
  get minute(): number {
    return view.name === 'rooms' ? view.minute : view.across;
  }

  /** One step nearer or farther in time. */
  time(by: 1 | -1): void {
    this.#point = null;
    this.#set(stepped(this.minute, by));
  }

  /** To so many pixels of a minute. */
  to(minute: number): void {
    this.#point = null;
    this.#set(minute);
  }

  /** One step wider or narrower columns. */
  columns(by: 1 | -1): void {
    this.#point = null;
    const now = this.#board.scale.column / view.text;
    view.column = widened(now, by === 1 ? WIDER : 1 / WIDER);
  }

  reset(): void {
    this.#point = null;
    this.#set(view.name === 'rooms' ? USUAL.minute : USUAL.across);
    view.column = USUAL.column;
  }

  /** The whole day on the screen; `area` is what a view has that does not say so itself. */
  fitDay(area: { height: number }): void {
    const { surface } = this.#drag;
    if (view.name === 'list') return;
    this.#point = null;
    if (surface?.sight !== undefined) {
      view.across = surface.sight.fitDay();
      return;
    }
    const { from, to } = this.#board.layout.axis;
    const height =
      surface === null ? area.height : surface.scroller.clientHeight - surface.headHeight;
    this.#set(fitted((height - 2) / view.text, to - from));
  }

  wheel = (event: WheelEvent): void => {
    const time = event.ctrlKey || event.metaKey;
    if (event.defaultPrevented || (!time && !event.altKey)) return;
    if (view.name === 'list' || (!time && view.name !== 'rooms')) return;
    event.preventDefault();
    // With a key held down, some mice turn sideways.
    const delta = event.deltaY === 0 ? event.deltaX : event.deltaY;
    this.#turn(time ? 'time' : 'columns', wheelFactor(delta, event.deltaMode), event);
  };

  /** WebKit's own events of two fingers on a pad. */
  pinch = (event: Event): void => {
    const { scale, clientX, clientY } = event as Event & Point & { scale: number };
    event.preventDefault();
    if (event.type === 'gesturestart') this.#pinch = 1;
    else if (scale > 0) {
      this.#turn('time', scale / this.#pinch, { clientX, clientY });
      this.#pinch = scale;
    }
  };

  /** What came since the last frame is one change. */
  #turn(what: 'time' | 'columns', factor: number, point: Point): void {
    this.#turned[what] *= factor;
    const { clientX, clientY } = point;
    if (this.#frame !== 0) cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const { time, columns } = this.#turned;
      this.#frame = 0;
      this.#turned = { time: 1, columns: 1 };
      this.#point = { clientX, clientY };
      if (time !== 1) this.#set(scaled(this.minute, time));
      if (columns !== 1) {
        view.column = widened(this.#board.scale.column / view.text, columns);
      }
    });
  }

  #set(minute: number): void {
    if (view.name === 'rooms') {
      view.minute = minute;
      return;
    }
    this.#drag.surface?.sight?.hold(this.#point);
    this.#point = null;
    view.across = minute;
  }

  #keep(now: Before): void {
    const before = this.#before;
    this.#before = now;
    const surface = this.#drag.surface;
    const point = this.#point;
    this.#point = null;
    if (before === null || surface === null || view.name !== 'rooms') return;
    const factor = now.minute / before.minute;
    const moved = factor !== 1 || !sameWidths(before.columns, now.columns);
    if (!moved) return;
    const { scroller } = surface;
    const area = scroller.getBoundingClientRect();
    const rtl = locale.dir === 'rtl';
    const wide = scroller.clientWidth - surface.axisWidth;
    const high = scroller.clientHeight - surface.headHeight;
    const [left, top] = [Math.abs(scroller.scrollLeft), scroller.scrollTop];
    // The boxes are drawn anew by now: where the focus was follows from the scale before.
    const box = this.#board.boxOf(nav.selectedSession ?? '');
    const focusY = box && yOf(box.start, this.#board.layout.axis, this.#board.scale) / factor - top;
    const seen = focusY !== undefined && focusY >= 0 && focusY < high;
    const y =
      point === null ? (seen ? focusY : high / 2) : point.clientY - area.top - surface.headHeight;
    const x =
      point === null ? wide / 2 : inlineOffset(point.clientX, area, rtl) - surface.axisWidth;
    const nextTop = scrollKept(top, y, factor);
    const nextLeft = columnKept(before.columns, now.columns, left + x);
    void tick().then(() => {
      if (factor !== 1) scroller.scrollTop = nextTop;
      if (nextLeft !== null) scroller.scrollLeft = (nextLeft - x) * (rtl ? -1 : 1);
    });
  }
}

/** Where a place in the columns stands after they became others; null: it is gone. */
export function columnKept(
  before: readonly Column[],
  now: readonly Column[],
  x: number,
): number | null {
  if (sameWidths(before, now)) return null;
  const column = columnAt(before, x);
  const same = now.find(({ key }) => key === column?.key);
  if (column === undefined || same === undefined) return null;
  return same.x + ((x - column.x) / column.width) * same.width;
}

/**
 * Where the view of rooms stands to show the time that was looked at before, in this view or
 * another, in its middle: from its first hour and column. Null: nothing was looked at, or a
 * session is to be shown. `high` is what it shows of the hours.
 */
export function standing(board: Board, high: number): { x: number; y: number } | null {
  const { moment } = view;
  if (moment === null || nav.reveal !== null) return null;
  const { layout, scale } = board;
  const day = layout.days.find((one) => one.day === moment.day);
  const y = yOf(moment.minute, layout.axis, scale) - high / 2;
  return { x: (day?.x ?? 0) + (view.aside.rooms ?? 0), y: Math.max(y, 0) };
}

/** Scrolls the view of rooms to where it stands, and to what is chosen if that was seen. */
export function resume(board: Board, drag: Drag, scroller: HTMLElement, high: number): void {
  const at = standing(board, high);
  const { moment } = view;
  if (at === null || moment === null) return;
  scroller.scrollTop = at.y;
  scroller.scrollLeft = at.x * (locale.dir === 'rtl' ? -1 : 1);
  const chosen = board.session(nav.selectedSession);
  const box = chosen && saw(moment, chosen) ? board.boxOf(chosen.id) : undefined;
  if (box !== undefined) drag.reveal(box);
}

function sameWidths(a: readonly Column[], b: readonly Column[]): boolean {
  const [one, other] = [a.at(-1), b.at(-1)];
  return a === b || (a.length === b.length && one?.x === other?.x && one?.width === other?.width);
}
