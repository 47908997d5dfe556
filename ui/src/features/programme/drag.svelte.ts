/**
 * The pointer's way from a press to its release: sessions are carried or a rectangle is
 * drawn once it has moved far enough, or, by touch and pen, once it has rested. The board
 * scrolls where it comes near an edge. A frame computes what changed since the last; where
 * nothing did, there is none.
 */
import { locale } from '../../i18n';
import { DAY, minutesBetween } from '../session/walltime';
import type { Board } from './board.svelte';
import { Carry, type Lead } from './carry.svelte';
import { edgeSpeed, inlineOffset, scrollToSee, SNAP, type Rect } from './geometry';
import { minuteFrom, type Point } from './ground';
import { pointerStep } from './keyboard';
import { NIGHT } from './layout';
import { Marquee } from './marquee.svelte';
import { Pick } from './pick';
import { isTimed } from './places';

/** The parts of the page that a drag needs. */
export interface Surface {
  /** The area that scrolls; it keeps the pointer. */
  scroller: HTMLElement;
  /** The plane inside it, from whose inline start and top the ground is measured. */
  plane: HTMLElement;
  /** Whether something that was pressed is the plane's, when it is no session. */
  holds: (target: Element) => boolean;
  sight?: Sighted;
  /** Pixels that sticky heads cover of the scroller: axis at the inline start, heads at the top. */
  axisWidth: number;
  headHeight: number;
}

/** A view that keeps its own time in place while the scale changes. */
export interface Sighted {
  /** Keeps what stands at a point of the screen, or what is looked at. */
  hold: (point: { clientX: number } | null) => void;
  /** Pixels of a minute at which the day that is looked at just fits; it is then shown whole. */
  fitDay: () => number;
}

export type { Grip } from './carry.svelte';

/** A pointer that moved less than this clicks. */
const THRESHOLD = 4;
/** A finger trembles; one that moved less than this rests. */
const TREMBLE = 10;
/** A finger or a pen that rests this long, in milliseconds, takes hold; a swipe scrolls. */
const LONG_PRESS = 350;

interface Press {
  pointer: number;
  x: number;
  y: number;
  /** Nothing: a rectangle is drawn. */
  lead: Lead | null;
  /** Minutes from what is held to the pointer. */
  offset: number;
  /** Where on the plane the pointer went down. */
  from: Point;
  adds: boolean;
  rests: boolean;
}

export class Drag {
  /** Whether the pointer is over the tray, with a session that may fall into it. */
  overTray = $state(false);
  tray: HTMLElement | null = null;
  surface: Surface | null = null;
  readonly carry: Carry;
  readonly marquee: Marquee;
  /** The same without a pointer. */
  readonly pick: Pick;

  #board: Board;
  #press: Press | null = null;
  #moving = false;
  #at = { x: 0, y: 0, step: SNAP, copy: false };
  #changed = false;
  #area: Rect | null = null;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #clicked = true;

  constructor(board: Board) {
    this.#board = board;
    this.carry = new Carry(board);
    this.marquee = new Marquee(board);
    this.pick = new Pick(board, this);
  }

  /** Whether the last press of the pointer moved nothing, so that its click counts. */
  get clicked(): boolean {
    return this.#clicked;
  }

  /** The pointer went down on a session, which follows it once it moves. */
  begin(event: PointerEvent, lead: Lead): void {
    this.#track(event, lead, false);
  }

  /** A finger or a pen went down on a session: it follows once the pointer has rested. */
  rest(event: PointerEvent, lead: () => Lead | null): void {
    this.#track(event, null, true);
    this.#timer = setTimeout(() => {
      const held = lead();
      if (this.#press === null || held === null) return;
      this.#press.lead = held;
      this.#press.offset = this.#offset(event, held);
      this.#start();
    }, LONG_PRESS);
  }

  /** The pointer went down on an empty place: a rectangle follows. */
  draw(event: PointerEvent): void {
    this.#track(event, null, false);
  }

  /** The pointer went down: the click that follows counts, and what a key holds is put back. */
  press(): void {
    this.pick.cancel();
    this.#clicked = true;
  }

  /** Keeps a finger from scrolling the board while it carries a session. */
  touch = (event: TouchEvent): void => {
    if (this.#moving && event.cancelable) event.preventDefault();
  };

  /** The view of a surface goes: nothing is held any more. */
  leave(surface: Surface): void {
    // The view that takes its place may be here already.
    if (this.surface !== surface) return;
    this.pick.cancel();
    this.#cancel();
    this.surface = null;
  }

  /** Scrolls so that a part of the plane is seen. */
  reveal({ x, y, width, height }: Rect): void {
    const { surface } = this;
    if (surface === null) return;
    const { scroller, axisWidth, headHeight } = surface;
    const way = locale.dir === 'rtl' ? -1 : 1;
    const from = Math.abs(scroller.scrollLeft);
    const across = scrollToSee(from, scroller.clientWidth - axisWidth, x, width, 8);
    const down = scrollToSee(scroller.scrollTop, scroller.clientHeight - headHeight, y, height);
    if (across !== 0 || down !== 0) scroller.scrollBy(across * way, down);
  }

  #track(event: PointerEvent, lead: Lead | null, rests: boolean): void {
    this.#cancel();
    this.#clicked = true;
    this.#note(event);
    this.#press = {
      pointer: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      lead,
      offset: lead === null ? 0 : this.#offset(event, lead),
      from: this.#point(),
      adds: event.ctrlKey || event.metaKey || event.shiftKey,
      rests,
    };
    window.addEventListener('pointermove', this.#move);
    window.addEventListener('pointerup', this.#up);
    window.addEventListener('pointercancel', this.#cancel);
    window.addEventListener('keydown', this.#key, true);
    window.addEventListener('keyup', this.#key, true);
    window.addEventListener('contextmenu', this.#menu, true);
    // Under a hand that rests, a wheel may move the board.
    window.addEventListener('scroll', this.#wake, true);
  }

  /** Minutes between the pointer and what it holds: the session's start, or its edge. */
  #offset(event: PointerEvent, { place, grip, day }: Lead): number {
    const edge = grip === 'end' ? place.ends : place.starts;
    if (edge === null || this.surface === null) return SNAP;
    const { ground } = this.#board;
    const spot = ground.spotAt(this.#pointOn(this.surface, event.clientX, event.clientY));
    if (spot === undefined) return 0;
    return minuteFrom(ground, day, spot) - minutesBetween(`${day}T00:00:00`, edge);
  }

  #note(event: PointerEvent): void {
    const copy = event.ctrlKey || event.metaKey;
    this.#at = { x: event.clientX, y: event.clientY, step: pointerStep(event), copy };
    this.#wake();
  }

  /** Something changed: the next frame looks at it. A hand that rests costs no frame. */
  #wake = (): void => {
    this.#changed = true;
    if (this.#moving && this.#frame === 0) this.#frame = requestAnimationFrame(this.#step);
  };

  #move = (event: PointerEvent): void => {
    const press = this.#press;
    if (press === null || event.pointerId !== press.pointer) return;
    this.#note(event);
    if (this.#moving) return;
    const far = Math.hypot(event.clientX - press.x, event.clientY - press.y);
    if (press.rests) {
      // It swipes: the board scrolls, and nothing is carried.
      if (far >= TREMBLE) this.#stop();
      return;
    }
    if (far >= THRESHOLD) this.#start();
  };

  #start(): void {
    const { surface } = this;
    const press = this.#press;
    if (surface === null || press === null) return;
    this.#moving = true;
    this.#clicked = false;
    surface.scroller.setPointerCapture(press.pointer);
    if (press.lead !== null) this.carry.lift(press.lead);
    else this.marquee.begin(press.from, press.adds);
    this.#area = this.#board.area;
    this.#wake();
  }

  #up = (event: PointerEvent): void => {
    const press = this.#press;
    if (press === null || event.pointerId !== press.pointer) return;
    const moved = this.#moving;
    if (moved) {
      this.#note(event);
      this.#update();
    }
    this.#stop();
    if (!moved) return;
    if (press.lead === null) {
      this.marquee.end();
      return;
    }
    this.carry.drop();
    // In another row stands another element: the focus goes along.
    if (this.#board.ground.across) this.#board.show(press.lead.id, true);
  };

  #key = (event: KeyboardEvent): void => {
    if (!this.#moving) return;
    if (event.code === 'Escape' && event.type === 'keydown') {
      event.preventDefault();
      event.stopPropagation();
      this.#cancel();
      return;
    }
    const copy = event.ctrlKey || event.metaKey;
    if (copy === this.#at.copy) return;
    this.#at = { ...this.#at, copy };
    this.#wake();
  };

  /** A long press would open a menu over what it carries. */
  #menu = (event: Event): void => {
    if (this.#moving) event.preventDefault();
  };

  #cancel = (): void => {
    const press = this.#press;
    const moved = this.#moving;
    this.#stop();
    if (!moved || press === null) return;
    if (press.lead !== null) this.carry.cancel();
    else this.marquee.cancel();
  };

  /** Lets go of the pointer; what was carried is for the caller to drop or put back. */
  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    clearTimeout(this.#timer);
    window.removeEventListener('pointermove', this.#move);
    window.removeEventListener('pointerup', this.#up);
    window.removeEventListener('pointercancel', this.#cancel);
    window.removeEventListener('keydown', this.#key, true);
    window.removeEventListener('keyup', this.#key, true);
    window.removeEventListener('contextmenu', this.#menu, true);
    window.removeEventListener('scroll', this.#wake, true);
    const { surface } = this;
    const press = this.#press;
    if (surface !== null && press !== null && surface.scroller.hasPointerCapture(press.pointer)) {
      surface.scroller.releasePointerCapture(press.pointer);
    }
    this.#press = null;
    this.#moving = false;
    this.overTray = false;
  }

  #step = (): void => {
    this.#frame = 0;
    const scrolled = this.#scroll();
    if (this.#changed) this.#update();
    if (this.#area !== this.#board.area) {
      this.#area = this.#board.area;
      this.carry.look();
    }
    if (scrolled) this.#wake();
  };

  /** Scrolls where the pointer is near an edge; whether there was anywhere to go. */
  #scroll(): boolean {
    const { surface } = this;
    if (surface === null || this.#inTray()) return false;
    const area = surface.scroller.getBoundingClientRect();
    const rtl = locale.dir === 'rtl';
    const y = this.#alongOnly
      ? 0
      : edgeSpeed(this.#at.y, area.top + surface.headHeight, area.bottom);
    const inline = inlineOffset(this.#at.x, area, rtl);
    const x = edgeSpeed(inline, surface.axisWidth, area.width) * (rtl ? -1 : 1);
    if (x === 0 && y === 0) return false;
    const before = [surface.scroller.scrollLeft, surface.scroller.scrollTop];
    surface.scroller.scrollBy(x, y);
    const { scrollLeft, scrollTop } = surface.scroller;
    const scrolled = scrollLeft !== before[0] || scrollTop !== before[1];
    if (scrolled) this.#changed = true;
    return scrolled;
  }

  /** Whether what is held goes along time and nowhere else. */
  get #alongOnly(): boolean {
    const { across, rooms } = this.#board.ground;
    return across && rooms.length === 0 && this.#press?.lead !== null;
  }

  #inTray(): boolean {
    if (this.#press?.lead?.grip !== 'move' || this.tray === null) return false;
    const area = this.tray.getBoundingClientRect();
    const { x, y } = this.#at;
    return x >= area.left && x < area.right && y >= area.top && y < area.bottom;
  }

  #update(): void {
    const press = this.#press;
    this.#changed = false;
    if (press === null) return;
    const point = this.#point();
    if (press.lead === null) {
      this.marquee.at(point);
      return;
    }
    this.overTray = this.#inTray();
    if (this.overTray) {
      this.carry.overTray();
      return;
    }
    const { ground } = this.#board;
    const spot = ground.spotAt(point);
    if (spot === undefined) return;
    const { step, copy } = this.#at;
    const { place, grip, day } = press.lead;
    const minute = grip === 'move' ? spot.minute : minuteFrom(ground, day, spot);
    this.carry.copy(copy);
    const wanted = minute - (isTimed(place) ? press.offset : SNAP);
    // Past the end of its day there is nothing to scroll to, and no column to fall into; but
    // where days follow each other an edge may be drawn into the next.
    const night = ground.across ? Infinity : DAY + NIGHT;
    const last = grip === 'move' ? DAY - SNAP : night;
    const aimed = Math.max(0, Math.min(wanted, last));
    this.carry.aim(spot.column, aimed, { step, magnet: step === SNAP });
  }

  /** The pointer on the plane, kept inside what is seen of it: what heads cover is not meant. */
  #point(): Point {
    const { surface } = this;
    if (surface === null) return { x: 0, y: 0 };
    const area = surface.scroller.getBoundingClientRect();
    const y = Math.max(area.top + surface.headHeight, Math.min(this.#at.y, area.bottom));
    const rail = surface.axisWidth;
    const rtl = locale.dir === 'rtl';
    const [least, most] = rtl ? [area.left, area.right - rail] : [area.left + rail, area.right];
    return this.#pointOn(surface, Math.min(Math.max(this.#at.x, least), most), y);
  }

  #pointOn({ plane }: Surface, clientX: number, clientY: number): Point {
    const area = plane.getBoundingClientRect();
    return { x: inlineOffset(clientX, area, locale.dir === 'rtl'), y: clientY - area.top };
  }
}
