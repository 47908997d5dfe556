/**
 * Dragging bars with the pointer. While it lasts, one element moves by a transform and its
 * words change; nothing of the programme is computed until the drop.
 */
import { formatDay, locale, lt } from '../../../i18n';
import type { Place, Session } from '../../../ipc';
import { edgeSpeed, inlineOffset } from '../geometry';
import { pointerStep } from '../keyboard';
import { isTimed } from '../places';
import { roomName, wordTimes } from '../words';
import { ghostAt, offsetOf, placeFor, type Caught, type Grip } from './aim';
import { put, refused, roomOf } from './edits';
import { rowAt, stripAt, type Bar, type Row } from './layout';
import type { Lines } from './lines.svelte';

/** The parts of the page that a drag needs. */
export interface RowSurface {
  scroller: HTMLElement;
  plane: HTMLElement;
  ghost: HTMLElement;
  words: HTMLElement;
  title: HTMLElement;
  /** Pixels that sticky heads cover of the scroller. */
  rail: number;
  head: number;
}

interface Held extends Caught {
  session: Session;
  bar: Bar;
}

/** A pointer that moved less than this clicks. */
const THRESHOLD = 4;

export class RowDrag {
  surface: RowSurface | null = null;

  #lines: Lines;
  #held: Held | null = null;
  #moving = false;
  #clicked = true;
  #from = { x: 0, y: 0, pointer: 0 };
  #at = { x: 0, y: 0, step: 1 };
  #changed = false;
  #frame = 0;
  #target: Place | null = null;
  #row: Row | undefined;

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  /** Whether the last press of the pointer moved nothing, so that its click counts. */
  get clicked(): boolean {
    return this.#clicked;
  }

  /** The pointer went down beside all bars: the click that follows counts. */
  press(): void {
    this.#clicked = true;
  }

  /** The pointer went down on a bar. */
  begin(event: PointerEvent, session: Session, bar: Bar, grip: Grip): void {
    this.stop();
    this.#clicked = true;
    const strip = this.#lines.strips[bar.strip];
    if (this.surface === null || strip === undefined) return;
    const { roomId, starts, ends } = session;
    const caught = { place: { roomId, starts, ends }, grip, day: strip.day };
    const x = this.#inline(event.clientX, this.surface);
    const offset = offsetOf(caught, this.#lines.strips, x, this.#lines.scale);
    this.#held = { ...caught, offset, session, bar };
    this.#from = { x: event.clientX, y: event.clientY, pointer: event.pointerId };
    window.addEventListener('pointermove', this.#move);
    window.addEventListener('pointerup', this.#up);
    window.addEventListener('pointercancel', this.stop);
    window.addEventListener('keydown', this.#key, true);
  }

  /** Lets go; everything is as it was. */
  stop = (): void => {
    cancelAnimationFrame(this.#frame);
    window.removeEventListener('pointermove', this.#move);
    window.removeEventListener('pointerup', this.#up);
    window.removeEventListener('pointercancel', this.stop);
    window.removeEventListener('keydown', this.#key, true);
    const { surface } = this;
    if (surface !== null) {
      surface.ghost.hidden = true;
      if (this.#moving && surface.scroller.hasPointerCapture(this.#from.pointer)) {
        surface.scroller.releasePointerCapture(this.#from.pointer);
      }
    }
    this.#held = null;
    this.#moving = false;
    this.#target = null;
    this.#row = undefined;
    this.#lines.held = null;
  };

  #move = (event: PointerEvent): void => {
    const held = this.#held;
    if (held === null || event.pointerId !== this.#from.pointer) return;
    this.#at = { x: event.clientX, y: event.clientY, step: pointerStep(event) };
    this.#changed = true;
    if (this.#moving || this.surface === null) return;
    const far = Math.hypot(event.clientX - this.#from.x, event.clientY - this.#from.y);
    if (far < THRESHOLD) return;
    this.#clicked = false;
    if (refused(this.#lines.board, held.session)) {
      this.stop();
      return;
    }
    this.#moving = true;
    this.surface.scroller.setPointerCapture(event.pointerId);
    this.surface.title.textContent = lt(held.session.title);
    this.#lines.held = held.session.id;
    this.#frame = requestAnimationFrame(this.#step);
  };

  #up = (event: PointerEvent): void => {
    if (event.pointerId !== this.#from.pointer) return;
    if (this.#moving) this.#update();
    const held = this.#moving ? this.#held : null;
    const target = this.#target;
    const row = this.#row;
    this.stop();
    if (held === null || target === null) return;
    if (row !== undefined) this.#lines.focusRow = row.id;
    put(this.#lines.board, held.session.id, target);
    this.#lines.board.show(held.session.id, true);
  };

  #key = (event: KeyboardEvent): void => {
    if (event.code !== 'Escape' || !this.#moving) return;
    event.preventDefault();
    event.stopPropagation();
    this.stop();
  };

  #step = (): void => {
    this.#scroll();
    if (this.#changed) this.#update();
    this.#frame = requestAnimationFrame(this.#step);
  };

  #scroll(): void {
    const { surface } = this;
    if (surface === null) return;
    const area = surface.scroller.getBoundingClientRect();
    const rtl = locale.dir === 'rtl';
    const y = this.#betweenRooms ? edgeSpeed(this.#at.y, area.top + surface.head, area.bottom) : 0;
    const inline = inlineOffset(this.#at.x, area, rtl);
    const x = edgeSpeed(inline, surface.rail, area.width) * (rtl ? -1 : 1);
    if (x === 0 && y === 0) return;
    const { scrollLeft, scrollTop } = surface.scroller;
    surface.scroller.scrollBy(x, y);
    const { scroller } = surface;
    if (scroller.scrollLeft !== scrollLeft || scroller.scrollTop !== scrollTop)
      this.#changed = true;
  }

  /** Whether the drag may end in another row. */
  get #betweenRooms(): boolean {
    return this.#lines.name === 'timeline' && this.#held?.grip === 'move';
  }

  #inline(clientX: number, { plane }: RowSurface): number {
    return inlineOffset(clientX, plane.getBoundingClientRect(), locale.dir === 'rtl');
  }

  #update(): void {
    const { surface } = this;
    const held = this.#held;
    this.#changed = false;
    if (surface === null || held === null) return;
    const { strips, scale, layout } = this.#lines;
    const area = surface.scroller.getBoundingClientRect();
    const plane = surface.plane.getBoundingClientRect();
    const rtl = locale.dir === 'rtl';
    // What the heads cover is not meant.
    const seen = Math.min(Math.max(inlineOffset(this.#at.x, area, rtl), surface.rail), area.width);
    const shift = inlineOffset(rtl ? area.right : area.left, plane, rtl);
    const x = seen + shift;
    const y = Math.min(Math.max(this.#at.y, area.top + surface.head), area.bottom) - plane.top;
    let row = layout.rows[held.bar.row];
    let room = held.place.roomId;
    if (this.#betweenRooms) {
      const under = rowAt(layout.rows, y);
      row = under?.kind === 'group' ? (layout.rows[under.index + 1] ?? row) : under;
      if (row === undefined || row.kind === 'group') return;
      room = roomOf(row.id);
    }
    const target = placeFor(held, strips, x, scale, this.#at.step, room);
    if (target === undefined || row === undefined) return;
    this.#target = target;
    this.#row = row;
    this.#draw(surface, held, target, row, x);
  }

  #draw(surface: RowSurface, held: Held, target: Place, row: Row, x: number): void {
    if (!isTimed(target)) return;
    const { strips, scale, measures } = this.#lines;
    const day = held.grip === 'move' ? stripAt(strips, x)?.day : held.day;
    const box = ghostAt(target, strips, day, scale);
    if (box === undefined) return;
    const home = row.index === held.bar.row ? held.bar.lane : 0;
    const y = row.y + measures.pad + home * measures.lane;
    const { style } = surface.ghost;
    style.transform = `translate(${locale.dir === 'rtl' ? -box.x : box.x}px, ${y}px)`;
    style.inlineSize = `${box.width}px`;
    style.blockSize = `${measures.lane - 2}px`;
    surface.ghost.hidden = false;
    const date = strips.length > 1 ? `${formatDay(target.starts, 'day')}, ` : '';
    const place = this.#betweenRooms ? ` · ${roomName(target.roomId)}` : '';
    const words = `${date}${wordTimes(target.starts, target.ends)}${place}`;
    if (surface.words.textContent !== words) surface.words.textContent = words;
  }
}
