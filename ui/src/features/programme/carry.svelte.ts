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
import { roomIn, type Column, type Rect } from './geometry';
import type { Catch } from './ground';
import { lined, strideOf, strode, type Member } from './group';
import { setOf } from './keyed';
import { Latest } from './latest';
import { samePlace } from './moves.svelte';
import { chosen, copyAll, placeAll } from './operations';
import { isTimed, placeAt, withEdge } from './places';
import { edgesOf, meets, reachOf, restEdge, restStretch } from './snapping';
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
export interface Shown extends Rect {
  place: Place;
  /** Neighbours' edges that it meets, in pixels along time, and their column. */
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
  outlines = $state.raw<readonly Rect[]>([]);
  /** The columns near the screen, and those of them that are not free at that time. */
  near = $state.raw<readonly Column[]>([]);
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
  #rooms: readonly Column[] = [];
  #edges: { key: string; minutes: number[] } | null = null;
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
    this.#rooms = this.#board.ground.rooms;
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
      .flatMap((member) => this.#board.ground.part(member.id)?.area ?? []);
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
    const home = stays || lead.grip !== 'move' ? (this.#caught(lead)?.column ?? column) : column;
    const reach = magnet ? reachOf(this.#board.ground.minute) : 0;
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
    this.#mark(lead, shown.column, from, to);
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
    const { ground } = this.#board;
    // The group may have been held back by the outermost room.
    const column = ground.columnOf(home, place.roomId);
    const midnight = `${column.day}T00:00:00`;
    const from = minutesBetween(midnight, place.starts);
    const to = minutesBetween(midnight, place.ends);
    const caught = this.#caught(lead);
    const area = ground.area(column, from, to);
    const was = caught && ground.area(caught.column, caught.start, caught.end);
    const others = ground.others(moves.filter(({ id }) => id !== lead.id).slice(0, MOST_OUTLINES));
    if (others !== null) this.outlines = others;
    const along = others === null && was !== undefined;
    this.shown = {
      ...area,
      ...(lead.grip !== 'move' && caught ? this.#beside(area, caught) : {}),
      place,
      lines: lines.map((minute) => ground.along(column, minute)),
      column,
      by: along ? { x: area.x - was.x, y: area.y - was.y } : { x: 0, y: 0 },
    };
    this.#mark(lead, column, from, to);
    this.#foresee();
  }

  /** A session of which one edge is held keeps its share of the column. */
  #beside(area: Rect, { area: own }: Catch): Rect {
    if (this.#board.ground.across) return { ...area, y: own.y, height: own.height };
    return { ...area, x: own.x, width: own.width };
  }

  #mark(lead: Lead, column: Column, start: number, end: number): void {
    const { ground } = this.#board;
    const near = ground.near(column, lead.id);
    if (!sameColumns(near, this.near)) this.near = near;
    const taken = near
      .filter((one) => meets(ground.parts(one), { start, end }, this.#without))
      .map(({ index }) => index);
    const { taken: known } = this;
    if (taken.length === known.size && taken.every((index) => known.has(index))) return;
    this.taken = setOf(taken);
  }

  /** The part that was caught, whatever column the pointer is over. */
  #caught(lead: Lead): Catch | undefined {
    return this.#board.ground.part(lead.id, lead.day);
  }

  #edgesIn(column: Column): readonly number[] {
    if (this.#edges?.key !== column.key) {
      const minutes = edgesOf(this.#board.ground.parts(column), this.#without);
      this.#edges = { key: column.key, minutes };
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

function sameColumns(a: readonly Column[], b: readonly Column[]): boolean {
  return a.length === b.length && a.every(({ key }, at) => key === b[at]?.key);
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
