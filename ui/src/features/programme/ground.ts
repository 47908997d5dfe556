/**
 * What a view offers to whatever carries, chooses and goes among sessions: what a point of it
 * means, where a stretch of time stands, what lies beside. The board of rooms is one ground,
 * the views by rows are another. Points and areas are pixels of the view's plane, from the
 * inline start and the top.
 */
import { DAY, daysBetween } from '../session/walltime';
import type { SessionPlace } from '../../ipc';
import type { Board } from './board.svelte';
import {
  columnAt,
  columnRange,
  GAP,
  LEAST_HEIGHT,
  minuteAt,
  nudge,
  roomIn,
  SNAP,
  yOf,
  type Column,
  type Rect,
} from './geometry';
import { roomsOf } from './group';
import { nearestIn, neighbour, type Direction } from './neighbours';
import { everyOne, rangeOf, touched } from './ranges';

export interface Point {
  x: number;
  y: number;
}

/** A minute of a column's day. */
export interface Spot {
  column: Column;
  minute: number;
}

/** A session, or the part of it that lies on one day, in minutes of that day. */
export interface Part {
  id: string;
  start: number;
  end: number;
}

/** Where a session is caught: the day of that part, its column, and what it covers. */
export interface Catch extends Part {
  column: Column;
  area: Rect;
}

/** What a column takes beside the way of time. */
export interface Cross {
  from: number;
  size: number;
}

export interface Ground {
  /** Whether time runs across; else down. */
  readonly across: boolean;
  /** Pixels of a minute. */
  readonly minute: number;
  /** The columns of a day among which sessions move; none: they move along time alone. */
  readonly rooms: readonly Column[];
  /** What of the plane is on the screen and around it. */
  readonly seen: Rect;
  /** The first column of all. */
  readonly first: Column | undefined;
  /** The session that Tab comes to. */
  readonly tabStop: string | null;

  /** What a point means; nothing where no day is shown. */
  spotAt(point: Point): Spot | undefined;
  /** The day of the part of a session that an element draws; the view goes on from there. */
  dayOf(element: HTMLElement): string | undefined;
  /** The part of a session on a day, or its first. */
  part(id: string, day?: string): Catch | undefined;
  /** All parts that stand in a column, in the order of time. */
  parts(column: Column): readonly Part[];
  /** The column of the same day in which a room stands. */
  columnOf(column: Column, roomId: string | null): Column;
  /** Where a stretch of a column's day would stand by itself. */
  area(column: Column, start: number, end: number): Rect;
  /** What a column takes beside the way of time. */
  cross(column: Column): Cross;
  /** The way of time: where a minute of a column lies. */
  along(column: Column, minute: number): number;
  /** The columns near the screen that the same stretch of a column may be compared with. */
  near(column: Column, id: string): readonly Column[];
  /** Where others would stand; nothing where they all go by the same pixels as the first. */
  others(moves: readonly SessionPlace[]): Rect[] | null;

  /** The column beside another. */
  beside(column: Column, by: 1 | -1): Column | undefined;
  /** The spot some minutes later or earlier, in step, for something of a length. */
  later(spot: Spot, minutes: number, length: number): Spot;
  /** The session to go to from another; the view goes along. */
  go(id: string, way: Direction): string | undefined;
  /** The session nearest to a part, on the days now shown: in its own column or another. */
  nearest(part: Catch): string | undefined;
  /** The sessions from one to another. */
  range(from: string, to: string): string[];
  touched(area: Rect): string[];
  /** All that stand out. */
  every(): string[];
}

/** A spot's minute, counted from another day's midnight where days follow each other. */
export function minuteFrom(ground: Ground, day: string, { column, minute }: Spot): number {
  return ground.across ? daysBetween(day, column.day) * DAY + minute : minute;
}

/** What is the same of a column on every day. */
export function sameOf({ key }: Column): string {
  return key.slice(key.indexOf('/') + 1);
}

/** The board of rooms: columns side by side, time runs down. */
export class BoardGround implements Ground {
  readonly across = false;
  #board: Board;

  constructor(board: Board) {
    this.#board = board;
  }

  get minute(): number {
    return this.#board.scale.minute;
  }

  get rooms(): readonly Column[] {
    return roomsOf(this.#board.layout.columns);
  }

  get seen(): Rect {
    return this.#board.area;
  }

  get first(): Column | undefined {
    return this.#board.layout.columns[0];
  }

  get tabStop(): string | null {
    return this.#board.tabStop;
  }

  spotAt({ x, y }: Point): Spot | undefined {
    const { layout, scale } = this.#board;
    const column = columnAt(layout.columns, x);
    return column && { column, minute: minuteAt(y, layout.axis, scale) };
  }

  dayOf(element: HTMLElement): string | undefined {
    return this.#board.layout.columns[Number(element.dataset['column'])]?.day;
  }

  part(id: string, day?: string): Catch | undefined {
    const { layout } = this.#board;
    const boxes = layout.of.get(id);
    const box = day === undefined ? boxes?.[0] : boxes?.find((one) => this.#dayOf(one) === day);
    const column = box && layout.columns[box.column];
    if (box === undefined || column === undefined) return undefined;
    return { id, start: box.start, end: box.end, column, area: box };
  }

  parts(column: Column): readonly Part[] {
    return this.#board.layout.boxes[column.index] ?? [];
  }

  columnOf(column: Column, roomId: string | null): Column {
    const { columns } = this.#board.layout;
    const own = columns.find((one) => one.day === column.day && roomIn(one, roomId) === roomId);
    return own ?? column;
  }

  area(column: Column, start: number, end: number): Rect {
    const { minute } = this;
    return {
      x: column.x + GAP,
      y: this.along(column, start),
      width: column.width - 2 * GAP,
      height: Math.max((end - start) * minute - GAP, LEAST_HEIGHT),
    };
  }

  cross({ x, width }: Column): Cross {
    return { from: x, size: width };
  }

  along(_: Column, minute: number): number {
    return yOf(minute, this.#board.layout.axis, this.#board.scale);
  }

  near(): readonly Column[] {
    const { layout, area } = this.#board;
    return layout.columns.slice(...columnRange(layout.columns, area.x, area.x + area.width));
  }

  others(): null {
    return null;
  }

  beside(column: Column, by: 1 | -1): Column | undefined {
    return this.#board.layout.columns[column.index + by];
  }

  later({ column, minute }: Spot, minutes: number): Spot {
    return { column, minute: nudge(minute, minutes, SNAP) };
  }

  go(id: string, way: Direction): string | undefined {
    return neighbour(this.#board.layout, id, way);
  }

  nearest({ column, start, end }: Catch): string | undefined {
    const { columns, boxes } = this.#board.layout;
    const same = sameOf(column);
    const own = columns.find((one) => sameOf(one) === same && boxes[one.index]?.length);
    return nearestIn(own ? (boxes[own.index] ?? []) : boxes.flat(), { start, end });
  }

  range(from: string, to: string): string[] {
    return rangeOf(this.#board.layout, from, to);
  }

  touched(area: Rect): string[] {
    return touched(this.#board.layout, area);
  }

  every(): string[] {
    return everyOne(this.#board.layout, this.#board.matching);
  }

  #dayOf({ column }: { column: number }): string | undefined {
    return this.#board.layout.columns[column]?.day;
  }
}
