/** Choosing with a rectangle that is drawn over the plane. */
import { nav } from '../../state/navigation.svelte';
import type { Board } from './board.svelte';
import { choice } from './choice';
import type { Rect } from './geometry';
import { rectOf } from './ranges';

interface Point {
  x: number;
  y: number;
}

export class Marquee {
  /** The rectangle, in pixels of the plane; nothing while none is drawn. */
  area = $state.raw<Rect | null>(null);

  #board: Board;
  #from: Point = { x: 0, y: 0 };
  #before: string[] = [];
  #base: string[] = [];

  constructor(board: Board) {
    this.#board = board;
  }

  /** Begins at a point; what was chosen stays so where the rectangle adds to it. */
  begin(from: Point, adds: boolean): void {
    this.#from = from;
    this.#before = nav.selection;
    this.#base = adds ? this.#before : [];
  }

  at(point: Point): void {
    this.area = rectOf(this.#from, point);
    const found = this.#board.ground.touched(this.area);
    const ids = [...this.#base, ...found.filter((id) => !this.#base.includes(id))];
    const now = nav.selection;
    if (ids.length === now.length && ids.every((id) => nav.isSelected(id))) return;
    nav.selectAll(ids);
  }

  end(): void {
    this.area = null;
    choice.many(nav.selection);
  }

  /** What was chosen before is chosen again. */
  cancel(): void {
    this.area = null;
    choice.many(this.#before);
  }
}
