/**
 * Carrying sessions over the board, by pointer or by keyboard: where they would go, what
 * they meet there, and what would be found. Worked out only when that place changes, and of
 * it only geometry; what would be found is asked of the backend, one question at a time.
 */
import {
  call,
  commands,
  type Outlook,
  type Place,
  type Session,
  type SessionPlace,
} from '../../ipc';
import { nav } from '../../state/navigation.svelte';
import { workspace } from '../../state/workspace.svelte';
import { USUAL_LENGTH } from '../session/place';
import { minutesBetween } from '../session/walltime';
import type { Board } from './board.svelte';
import { choice } from './choice';
import { foreseen, type Foreseen } from './foreseen';
import { columnRange, GAP, LEAST_HEIGHT, roomIn, yOf, type Box, type Column } from './geometry';
import { lined, roomsOf, strideOf, strode, type Member } from './group';
import { setOf } from './keyed';
import { Latest } from './latest';
import { samePlace } from './moves.svelte';
import { chosen, copyAll, placeAll } from './operations';
import { isTimed, placeAt, withEdge } from './places';
import { edgesOf, reachOf, restEdge, restStretch, takenIn } from './snapping';
import { isLocked, sayLocked } from './spoken';

export type Grip = 'move' | 'start' | 'end';

export interface Lead {
  id: string;
  title: string;
  place: Place;
  grip: Grip;
  /** The day of the box that was caught. */
  day: string;
}

/** Where the ghost stands, and what it says. */
export interface Shown {
  x: number;
  y: number;
  width: number;
  height: number;
  place: Place;
  /** Neighbours' edges that it meets, in pixels from the plane's top, and their column. */
  lines: number[];
  column: Column;
  /** How far the others' outlines stand from where they are now. */
  by: { x: number; y: number };
}

/** How a target is wanted: in which step, and whether neighbours' edges draw it. */
export interface Aim {
  step: number;
  magnet: boolean;
}

/** As many outlines as an eye takes in. */
const MOST_OUTLINES = 60;

export class Carry {
  /** The ghost; nothing while nothing is carried, or it is over the tray. */
  shown = $state.raw<Shown | null>(null);
  lead = $state.raw<Lead | null>(null);
  /** How many go along, with the one that is held. */
  count = $state(0);
  /** Where the others stand now, to be drawn as outlines that follow the ghost. */
  outlines = $state.raw<readonly Box[]>([]);
  /** Of the columns near the screen, those that are not free at that time. */
  taken = $state.raw(setOf<number>([]));
  /** Whether the drop makes copies. */
  copying = $state(false);
  /** Whether all of it is locked in place. */
  locked = $state(false);
  /** What would be found; of the place before, while the answer to a newer one is awaited. */
  foreseen = $state.raw<Foreseen | null>(null);
  asking = $state(false);

  #board: Board;
  #members: Member[] = [];
  #without = setOf<string>([]);
  #rooms: Column[] = [];
  #edges: { column: Column; minutes: number[] } | null = null;
  #target: SessionPlace[] = [];
  #outlook: Latest<SessionPlace[], Outlook>;

  constructor(board: Board) {
    this.#board = board;
    this.#outlook = new Latest(
      (moves) => this.#ask(moves),
      (outlook) => {
        this.asking = false;
        this.foreseen = outlook === undefined ? null : foreseen(outlook);
      },
    );
  }

  /** Where the lead would go; nothing where the drop would do nothing. */
  get target(): Place | null {
    const lead = this.lead?.id;
    return this.#target.find(({ id }) => id === lead)?.place ?? null;
  }

  /** Takes up a session, and with it all that is chosen, unless one edge of it is caught. */
  lift(lead: Lead): void {
    const { id, place, grip } = lead;
    if (!nav.isSelected(id)) choice.one(id);
    const group = grip === 'move' ? chosen(this.#board, id) : [{ id, place }];
    const timed = isTimed(place);
    this.#members = group.filter((member) => isTimed(member.place) === timed);
    if (!timed) this.#members = inOrder(this.#members, this.#board.unscheduled);
    this.#without = withFamily(this.#members.map((member) => member.id));
    this.#rooms = roomsOf(this.#board.layout.columns);
    this.#edges = null;
    this.#target = [];
    this.lead = lead;
    this.count = this.#members.length;
    this.locked = this.#members.every(isLocked);
    this.copying = false;
    this.foreseen = null;
    this.outlines = this.#members
      .filter((member) => member.id !== id)
      .slice(0, MOST_OUTLINES)
      .flatMap((member) => this.#board.layout.of.get(member.id)?.slice(0, 1) ?? []);
    this.#board.held = id;
  }

  /** Whether the drop copies; a locked session is copied like any other. */
  copy(on: boolean): boolean {
    if (on === this.copying || this.lead?.grip !== 'move') return false;
    this.copying = on;
    this.#foresee();
    return true;
  }

  /** Aims at a minute of a column's day: there the lead starts, or its edge comes to lie. */
  aim(column: Column, minute: number, { step, magnet }: Aim): void {
    const { lead } = this;
    if (lead === null) return;
    const stays = this.locked && !this.copying;
    const home = stays || lead.grip !== 'move' ? this.#homeOf(lead, column) : column;
    const reach = magnet ? reachOf(this.#board.scale.minute) : 0;
    const edges = this.#edgesIn(home);
    let lines: number[];
    let moves: SessionPlace[];
    if (stays && isTimed(lead.place)) {
      moves = [{ id: lead.id, place: lead.place }];
      lines = [];
    } else if (!isTimed(lead.place)) {
      const rest = restStretch(minute, USUAL_LENGTH, edges, step, reach);
      moves = lined(this.#members, column, rest.minute, USUAL_LENGTH);
      lines = rest.lines;
    } else if (lead.grip !== 'move') {
      const rest = restEdge(minute, edges, step, reach);
      const place = withEdge(lead.place, lead.grip, lead.day, rest.minute, step);
      moves = [{ id: lead.id, place }];
      lines = rest.lines;
    } else {
      const length = minutesBetween(lead.place.starts, lead.place.ends);
      const rest = restStretch(minute, length, edges, step, reach);
      const roomId = roomIn(column, lead.place.roomId);
      const to = { ...placeAt(column, rest.minute, length), roomId };
      const alone = this.#members.length === 1;
      moves = alone
        ? [{ id: lead.id, place: to }]
        : strode(this.#members, strideOf(lead.place, to, this.#rooms), this.#rooms);
      lines = rest.lines;
    }
    this.#take(lead, home, moves, lines);
  }

  /** Nothing is shown while the tray would take it. */
  overTray(): void {
    const place: Place = { roomId: null, starts: null, ends: null };
    this.#target = this.#members.map(({ id }) => ({ id, place }));
    this.shown = null;
    this.#forget();
  }

  /** Columns came near the screen, or left it. */
  look(): void {
    const { shown, lead } = this;
    if (shown === null || lead === null) return;
    const from = minutesBetween(`${shown.column.day}T00:00:00`, shown.place.starts ?? '');
    const to = minutesBetween(`${shown.column.day}T00:00:00`, shown.place.ends ?? '');
    this.#mark(from, to);
  }

  /** Does what is shown, as one operation. */
  drop(): void {
    const { lead, copying, locked, count } = this;
    const moves = this.#target;
    this.cancel();
    if (lead === null || moves.length === 0) return;
    if (copying && moves.every(({ place }) => isTimed(place))) void copyAll(this.#board, moves);
    else if (locked) sayLocked(this.#board, count);
    else placeAll(this.#board, moves, lead.id);
  }

  /** Puts all back. */
  cancel(): void {
    this.#forget();
    this.#target = [];
    this.#members = [];
    this.shown = null;
    this.lead = null;
    this.outlines = [];
    this.copying = false;
    this.count = 0;
    this.#board.held = null;
  }

  #take(lead: Lead, home: Column, moves: SessionPlace[], lines: number[]): void {
    const place = moves.find(({ id }) => id === lead.id)?.place;
    if (place === undefined || place.starts === null || place.ends === null) return;
    const before = this.target;
    const same =
      before !== null &&
      before.roomId === place.roomId &&
      before.starts === place.starts &&
      before.ends === place.ends;
    if (same && this.shown !== null) return;
    this.#target = moves;
    const { layout, scale } = this.#board;
    // The group may have been held back by the outermost room.
    const column =
      layout.columns.find(
        (one) => one.day === home.day && roomIn(one, place.roomId) === place.roomId,
      ) ?? home;
    const midnight = `${column.day}T00:00:00`;
    const from = minutesBetween(midnight, place.starts);
    const to = minutesBetween(midnight, place.ends);
    const box = layout.of.get(lead.id)?.find((one) => layout.columns[one.column]?.day === lead.day);
    const own = lead.grip === 'move' ? undefined : box;
    const was = box && layout.columns[box.column];
    const y = yOf(from, layout.axis, scale);
    this.shown = {
      x: own?.x ?? column.x + GAP,
      y,
      width: own?.width ?? column.width - 2 * GAP,
      height: Math.max((to - from) * scale.minute - GAP, LEAST_HEIGHT),
      place,
      lines: lines.map((minute) => yOf(minute, layout.axis, scale)),
      column,
      by: { x: column.x - (was?.x ?? column.x), y: y - (box?.y ?? y) },
    };
    this.#mark(from, to);
    this.#foresee();
  }

  #mark(start: number, end: number): void {
    const { layout, area } = this.#board;
    const [first, after] = columnRange(layout.columns, area.x, area.x + area.width);
    const near = layout.columns.slice(first, after);
    const taken = takenIn(near, layout.boxes, { start, end }, this.#without);
    const { taken: known } = this;
    if (taken.length === known.size && taken.every((index) => known.has(index))) return;
    this.taken = setOf(taken);
  }

  /** Where the box stands that was caught, whatever column the pointer is over. */
  #homeOf(lead: Lead, column: Column): Column {
    const { layout } = this.#board;
    const box = layout.of.get(lead.id)?.find((one) => layout.columns[one.column]?.day === lead.day);
    return (box && layout.columns[box.column]) ?? column;
  }

  #edgesIn(column: Column): readonly number[] {
    if (this.#edges?.column !== column) {
      const boxes = this.#board.layout.boxes[column.index] ?? [];
      this.#edges = { column, minutes: edgesOf(boxes, this.#without) };
    }
    return this.#edges.minutes;
  }

  #foresee(): void {
    if (this.copying || this.locked) {
      this.#forget();
      return;
    }
    const moves = this.#target.filter((move) => !isLocked(move));
    const stays = moves.every(({ id, place }) => {
      const session = this.#board.session(id);
      return session !== undefined && samePlace(session, place);
    });
    if (stays) {
      this.#forget();
      return;
    }
    this.asking = true;
    this.#outlook.want(moves);
  }

  #forget(): void {
    this.#outlook.forget();
    this.foreseen = null;
    this.asking = false;
  }

  #ask(moves: SessionPlace[]): Promise<Outlook> {
    const eventId = workspace.programme?.event.id ?? '';
    return call(commands.arrangementOutlook(eventId, { arrange: 'move', moves }));
  }
}

/** What is held first, then the others as they stand in a list. */
function inOrder([lead, ...others]: Member[], rows: readonly Session[]): Member[] {
  if (lead === undefined) return [];
  const rank = new Map(rows.map(({ id }, at) => [id, at]));
  const of = ({ id }: Member) => rank.get(id) ?? rows.length;
  return [lead, ...others.sort((a, b) => of(a) - of(b))];
}

/** Sessions with their parents and their parts, which share a room by design. */
function withFamily(ids: readonly string[]): ReadonlySet<string> {
  const own = setOf(ids);
  const parents = ids
    .map((id) => workspace.by.session.get(id)?.parentId)
    .filter((id): id is string => typeof id === 'string');
  const parts = (workspace.programme?.sessions ?? [])
    .filter((session: Session) => session.parentId !== null && own.has(session.parentId))
    .map(({ id }) => id);
  return setOf([...ids, ...parents, ...parts]);
}
