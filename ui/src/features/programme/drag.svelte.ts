/**
 * Dragging with the pointer. While it lasts, one element moves by a transform and its
 * words change; nothing of the programme is computed until the drop.
 */
import { locale } from '../../i18n';
import type { Place } from '../../ipc';
import { USUAL_LENGTH } from '../session/place';
import { minutesBetween } from '../session/walltime';
import type { Board } from './board.svelte';
import {
  columnAt,
  edgeSpeed,
  GAP,
  inlineOffset,
  LEAST_HEIGHT,
  minuteAt,
  snap,
  SNAP,
  yOf,
  type Column,
} from './geometry';
import { pointerStep } from './keyboard';
import { isTimed, placeAt, withEdge } from './places';
import { roomName, wordTimes } from './words';

/** The parts of the page that a drag needs. */
export interface Surface {
  /** The area that scrolls; it keeps the pointer. */
  scroller: HTMLElement;
  /** The plane of columns and minutes inside it. */
  plane: HTMLElement;
  ghost: HTMLElement;
  ghostPlace: HTMLElement;
  ghostTitle: HTMLElement;
  /** Pixels that sticky heads cover of the scroller: axis at the inline start, heads at the top. */
  axisWidth: number;
  headHeight: number;
}

export type Grip = 'move' | 'start' | 'end';

interface Held {
  id: string;
  title: string;
  place: Place;
  grip: Grip;
  /** The day of the box that was caught. */
  day: string;
  /** Minutes from what is held to the pointer. */
  offset: number;
}

/** A pointer that moved less than this clicks. */
const THRESHOLD = 4;

export class Drag {
  /** Whether the pointer is over the tray, with a session that may fall into it. */
  overTray = $state(false);
  tray: HTMLElement | null = null;
  surface: Surface | null = null;

  #board: Board;
  #drop: (id: string, to: Place) => void;
  #held: Held | null = null;
  #moving = false;
  #from = { x: 0, y: 0, pointer: 0 };
  #at = { x: 0, y: 0, step: SNAP };
  #changed = false;
  #frame = 0;
  #target: Place | null = null;
  #clicked = true;

  constructor(board: Board, drop: (id: string, to: Place) => void) {
    this.#board = board;
    this.#drop = drop;
  }

  /** Whether the last press of the pointer moved nothing, so that its click counts. */
  get clicked(): boolean {
    return this.#clicked;
  }

  /** The pointer went down on a session. */
  begin(event: PointerEvent, held: Omit<Held, 'offset'>): void {
    this.#stop();
    this.#clicked = true;
    this.#held = { ...held, offset: this.#offset(event, held) };
    this.#from = { x: event.clientX, y: event.clientY, pointer: event.pointerId };
    window.addEventListener('pointermove', this.#move);
    window.addEventListener('pointerup', this.#up);
    window.addEventListener('pointercancel', this.#stop);
    window.addEventListener('keydown', this.#key, true);
  }

  /** The pointer went down elsewhere: the click that follows counts. */
  press(): void {
    this.#clicked = true;
  }

  /** Minutes between the pointer and what it holds: the session's start, or its edge. */
  #offset(event: PointerEvent, { place, grip, day }: Omit<Held, 'offset'>): number {
    const edge = grip === 'end' ? place.ends : place.starts;
    if (edge === null || this.surface === null) return SNAP;
    const top = this.surface.plane.getBoundingClientRect().top;
    const { layout, scale } = this.#board;
    const minute = minuteAt(event.clientY - top, layout.axis, scale);
    return minute - minutesBetween(`${day}T00:00:00`, edge);
  }

  #move = (event: PointerEvent): void => {
    if (this.#held === null || event.pointerId !== this.#from.pointer) return;
    this.#at = { x: event.clientX, y: event.clientY, step: pointerStep(event) };
    this.#changed = true;
    if (this.#moving) return;
    const far = Math.hypot(event.clientX - this.#from.x, event.clientY - this.#from.y);
    if (far < THRESHOLD || this.surface === null) return;
    this.#moving = true;
    this.#clicked = false;
    this.surface.scroller.setPointerCapture(event.pointerId);
    this.surface.ghostTitle.textContent = this.#held.title;
    this.#board.held = this.#held.id;
    this.#frame = requestAnimationFrame(this.#step);
  };

  #up = (event: PointerEvent): void => {
    if (event.pointerId !== this.#from.pointer) return;
    if (this.#moving) this.#update();
    const id = this.#moving ? this.#held?.id : undefined;
    const target = this.#target;
    this.#stop();
    if (id !== undefined && target !== null) this.#drop(id, target);
  };

  #key = (event: KeyboardEvent): void => {
    if (event.code !== 'Escape' || !this.#moving) return;
    event.preventDefault();
    event.stopPropagation();
    this.#stop();
  };

  #stop = (): void => {
    cancelAnimationFrame(this.#frame);
    window.removeEventListener('pointermove', this.#move);
    window.removeEventListener('pointerup', this.#up);
    window.removeEventListener('pointercancel', this.#stop);
    window.removeEventListener('keydown', this.#key, true);
    const { surface } = this;
    if (surface !== null) {
      surface.ghost.hidden = true;
      if (surface.scroller.hasPointerCapture(this.#from.pointer)) {
        surface.scroller.releasePointerCapture(this.#from.pointer);
      }
    }
    this.#held = null;
    this.#moving = false;
    this.#target = null;
    this.overTray = false;
    this.#board.held = null;
  };

  #step = (): void => {
    this.#scroll();
    if (this.#changed) this.#update();
    this.#frame = requestAnimationFrame(this.#step);
  };

  #scroll(): void {
    const { surface } = this;
    if (surface === null || this.#inTray()) return;
    const area = surface.scroller.getBoundingClientRect();
    const rtl = locale.dir === 'rtl';
    const y = edgeSpeed(this.#at.y, area.top + surface.headHeight, area.bottom);
    const inline = inlineOffset(this.#at.x, area, rtl);
    const x = edgeSpeed(inline, surface.axisWidth, area.width) * (rtl ? -1 : 1);
    if (x === 0 && y === 0) return;
    const before = [surface.scroller.scrollLeft, surface.scroller.scrollTop];
    surface.scroller.scrollBy(x, y);
    const { scrollLeft, scrollTop } = surface.scroller;
    if (scrollLeft !== before[0] || scrollTop !== before[1]) this.#changed = true;
  }

  #inTray(): boolean {
    if (this.#held?.grip !== 'move' || this.tray === null) return false;
    const area = this.tray.getBoundingClientRect();
    const { x, y } = this.#at;
    return x >= area.left && x < area.right && y >= area.top && y < area.bottom;
  }

  #update(): void {
    const { surface } = this;
    const held = this.#held;
    this.#changed = false;
    if (surface === null || held === null) return;
    this.overTray = this.#inTray();
    if (this.overTray) {
      surface.ghost.hidden = true;
      this.#target = { roomId: null, starts: null, ends: null };
      return;
    }
    const { layout, scale } = this.#board;
    const area = surface.scroller.getBoundingClientRect();
    const plane = surface.plane.getBoundingClientRect();
    const top = Math.max(area.top + surface.headHeight, Math.min(this.#at.y, area.bottom));
    const minute = minuteAt(top - plane.top, layout.axis, scale);
    const x = inlineOffset(this.#at.x, plane, locale.dir === 'rtl');
    const column = columnAt(layout.columns, x);
    if (column === undefined) return;
    this.#target = this.#placeFor(held, column, minute);
    this.#draw(surface, held, column);
  }

  #placeFor(held: Held, column: Column, minute: number): Place {
    const { step } = this.#at;
    const at = snap(minute - held.offset, step);
    if (!isTimed(held.place)) return placeAt(column, at, USUAL_LENGTH);
    if (held.grip !== 'move') return withEdge(held.place, held.grip, held.day, at, step);
    const length = minutesBetween(held.place.starts, held.place.ends);
    return placeAt(column, at, length);
  }

  #draw(surface: Surface, held: Held, column: Column): void {
    const { layout, scale } = this.#board;
    const { starts, ends, roomId } = this.#target ?? held.place;
    if (starts === null || ends === null) return;
    const box =
      held.grip === 'move'
        ? undefined
        : layout.of.get(held.id)?.find((one) => layout.columns[one.column]?.day === held.day);
    const home = box === undefined ? column : (layout.columns[box.column] ?? column);
    const from = minutesBetween(`${home.day}T00:00:00`, starts);
    const height = Math.max(minutesBetween(starts, ends) * scale.minute - GAP, LEAST_HEIGHT);
    const x = box?.x ?? home.x + GAP;
    const way = locale.dir === 'rtl' ? -x : x;
    const { style } = surface.ghost;
    style.transform = `translate(${way}px, ${yOf(from, layout.axis, scale)}px)`;
    style.inlineSize = `${box?.width ?? home.width - 2 * GAP}px`;
    style.blockSize = `${height}px`;
    surface.ghost.hidden = false;
    const words = `${wordTimes(starts, ends)} · ${roomName(roomId)}`;
    if (surface.ghostPlace.textContent !== words) surface.ghostPlace.textContent = words;
  }
}
