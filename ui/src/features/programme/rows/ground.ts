/** The rows as a ground for what is carried and chosen: time runs across, rooms down. */
import type { SessionPlace } from '../../../ipc';
import { type Column, type Rect } from '../geometry';
import {
  sameOf,
  type Catch,
  type Cross,
  type Ground,
  type Part,
  type Point,
  type Spot,
} from '../ground';
import { piecesOf } from '../layout';
import type { Direction } from '../neighbours';
import { isTimed } from '../places';
import { xOf, type Bar, type Row, type Strip } from './layout';
import type { Lines } from './lines.svelte';
import { neighbour, type Way } from './neighbours';
import { NO_ROOM } from './order';
import { areaIn, dayAway, laterIn, nearestBar, rangeIn, spotIn, touchedIn } from './plane';

const NOWHERE: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** Pages are of rows here; days are gone to apart. */
const WAYS: Record<Exclude<Direction, 'dayBefore' | 'dayAfter'>, Way> = {
  up: 'up',
  down: 'down',
  back: 'back',
  forward: 'forward',
  first: 'first',
  last: 'last',
  start: 'start',
  end: 'end',
  earlier: 'pageUp',
  later: 'pageDown',
};

export class RowsGround implements Ground {
  readonly across = true;
  #lines: Lines;

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  get minute(): number {
    return this.#lines.scale;
  }

  get rooms(): readonly Column[] {
    const [strip] = this.#lines.strips;
    if (this.#who || strip === undefined) return [];
    return this.#lines.layout.rows.flatMap((row) =>
      row.kind === 'group' ? [] : this.#column(row, strip),
    );
  }

  get seen(): Rect {
    return this.#lines.area;
  }

  get first(): Column | undefined {
    const [strip] = this.#lines.strips;
    const row = this.#lines.layout.rows.find(({ kind }) => kind !== 'group');
    return row && strip && this.#column(row, strip);
  }

  get tabStop(): string | null {
    return this.#lines.tabStop?.id ?? null;
  }

  spotAt({ x, y }: Point): Spot | undefined {
    const spot = spotIn(this.#lines.plane, x, y);
    if (spot === undefined) return undefined;
    // Whose row it is does not change with the time of a session.
    const row = (this.#who && this.#heldRow()) || spot.row;
    return { column: this.#column(row, spot.strip), minute: spot.minute };
  }

  dayOf({ dataset }: HTMLElement): string | undefined {
    const row = dataset['row'];
    const bar = this.#lines.layout.of
      .get(dataset['session'] ?? '')
      ?.find((one) => String(one.at) === dataset['at'] && this.#rowId(one) === row);
    if (bar === undefined || row === undefined) return undefined;
    this.#lines.focusRow = row;
    return this.#lines.strips[bar.strip]?.day;
  }

  part(id: string, day?: string): Catch | undefined {
    const own = this.#lines.barOf(id);
    const bar =
      day === undefined || (own && this.#lines.strips[own.strip]?.day === day)
        ? own
        : this.#lines.layout.of
            .get(id)
            ?.filter(({ strip }) => this.#lines.strips[strip]?.day === day)
            .sort((a, b) => Number(b.row === own?.row) - Number(a.row === own?.row))[0];
    const row = bar && this.#lines.layout.rows[bar.row];
    const strip = bar && this.#lines.strips[bar.strip];
    if (bar === undefined || row === undefined || strip === undefined) return undefined;
    const { start, end } = bar;
    return { id, start, end, column: this.#column(row, strip), area: this.#lines.rectOf(bar) };
  }

  parts(column: Column): readonly Part[] {
    const { row, strip } = this.#at(column);
    return row?.bars.filter((bar) => bar.strip === strip?.index) ?? [];
  }

  columnOf(column: Column, roomId: string | null): Column {
    const row = this.#who ? undefined : this.#rowOf(roomId);
    const { strip } = this.#at(column);
    return row === undefined || strip === undefined ? column : this.#column(row, strip);
  }

  area(column: Column, start: number, end: number): Rect {
    const { row, strip } = this.#at(column);
    if (row === undefined || strip === undefined) return NOWHERE;
    return areaIn(this.#lines.plane, row, strip, start, end);
  }

  cross(column: Column): Cross {
    const { row } = this.#at(column);
    return { from: row?.y ?? 0, size: row?.height ?? 0 };
  }

  along(column: Column, minute: number): number {
    const { strip } = this.#at(column);
    return strip === undefined ? 0 : xOf(strip, minute, this.#lines.scale);
  }

  /** The rooms in sight; or those in sight who take part, all of whom go along. */
  near(column: Column, id: string): readonly Column[] {
    const { strip } = this.#at(column);
    if (strip === undefined) return [];
    const own = this.#lines.layout.of.get(id);
    const takesPart = (row: Row) => own?.some((bar) => bar.row === row.index) ?? false;
    return this.#lines.near
      .filter((row) => row.kind !== 'group' && (!this.#who || takesPart(row)))
      .map((row) => this.#column(row, strip));
  }

  others(moves: readonly SessionPlace[]): Rect[] {
    const days = this.#lines.strips.map(({ day }) => day);
    return moves.flatMap(({ id, place }) => {
      if (!isTimed(place)) return [];
      const [piece] = piecesOf(place.starts, place.ends, days);
      const strip = this.#lines.strips.find(({ day }) => day === piece?.day);
      const own = this.#lines.barOf(id);
      const row = this.#who ? own && this.#lines.layout.rows[own.row] : this.#rowOf(place.roomId);
      if (piece === undefined || strip === undefined || row === undefined) return [];
      return [areaIn(this.#lines.plane, row, strip, piece.start, piece.end)];
    });
  }

  beside(column: Column, by: 1 | -1): Column | undefined {
    const { row, strip } = this.#at(column);
    if (this.#who || row === undefined || strip === undefined) return undefined;
    const { rows } = this.#lines.layout;
    let at = row.index + by;
    while (rows[at]?.kind === 'group') at += by;
    const to = rows[at];
    return to && this.#column(to, strip);
  }

  later({ column, minute }: Spot, by: number, length: number): Spot {
    const { row, strip } = this.#at(column);
    if (row === undefined || strip === undefined) return { column, minute };
    const to = laterIn(this.#lines.strips, { strip, minute }, by, length);
    return { column: this.#column(row, to.strip), minute: to.minute };
  }

  go(id: string, way: Direction): string | undefined {
    const here = this.#lines.barOf(id);
    const { rows } = this.#lines.layout;
    const aDay = way === 'dayBefore' || way === 'dayAfter';
    const to = aDay
      ? here && dayAway(rows, here, way === 'dayAfter' ? 1 : -1)
      : neighbour(rows, here, WAYS[way], this.#lines.page);
    return this.#goTo(to);
  }

  nearest(part: Catch): string | undefined {
    const { rows } = this.#lines.layout;
    const own = rows.find(({ id, bars }) => id === sameOf(part.column) && bars.length > 0);
    return this.#goTo(nearestBar(own?.bars ?? rows.flatMap(({ bars }) => bars), part));
  }

  range(from: string, to: string): string[] {
    const [one, other] = [this.#lines.barOf(from), this.#lines.barOf(to)];
    return one && other ? rangeIn(this.#lines.layout.rows, one, other) : [];
  }

  touched(area: Rect): string[] {
    return touchedIn(this.#lines.plane, area);
  }

  every(): string[] {
    return [...this.#lines.layout.of.keys()].filter((id) => !this.#lines.dim(id));
  }

  /** Whether rows are who takes part, and not where. */
  get #who(): boolean {
    return this.#lines.name !== 'timeline';
  }

  #goTo(bar: Bar | undefined): string | undefined {
    if (bar === undefined) return undefined;
    this.#lines.focusRow = this.#rowId(bar) ?? null;
    return bar.id;
  }

  #rowId({ row }: Bar): string | undefined {
    return this.#lines.layout.rows[row]?.id;
  }

  #rowOf(roomId: string | null): Row | undefined {
    return this.#lines.rowOfRoom.get(roomId ?? NO_ROOM);
  }

  #heldRow(): Row | undefined {
    const { held } = this.#lines.board;
    const bar = held === null ? undefined : this.#lines.barOf(held);
    return bar && this.#lines.layout.rows[bar.row];
  }

  #column(row: Row, strip: Strip): Column {
    const { rooms } = row;
    const who = this.#who;
    return {
      index: row.index * this.#lines.strips.length + strip.index,
      key: `${strip.day}/${row.id}`,
      day: strip.day,
      roomId: who || row.id === NO_ROOM ? null : (rooms?.[0] ?? row.id),
      venueId: null,
      ...(rooms === undefined ? {} : { folded: rooms }),
      ...(who ? { keeps: true } : {}),
      x: strip.x,
      width: strip.width,
    };
  }

  #at({ index }: Column): { row: Row | undefined; strip: Strip | undefined } {
    const { strips, layout } = this.#lines;
    const count = Math.max(strips.length, 1);
    return { row: layout.rows[Math.floor(index / count)], strip: strips[index % count] };
  }
}
