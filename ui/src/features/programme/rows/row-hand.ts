/** What presses, clicks and keys mean in the views by rows. */
import { locale } from '../../../i18n';
import { nav } from '../../../state/navigation.svelte';
import { USUAL_LENGTH } from '../../session/place';
import { wallAt } from '../../session/walltime';
import { inlineOffset } from '../geometry';
import { intentOf } from '../keyboard';
import { obey } from '../obey';
import { create, openPanel } from '../operations';
import type { Pick } from '../pick';
import { lasting } from '../places';
import type { Grip } from './aim';
import { resize, roomOf, shift, toRow } from './edits';
import { rowIntentOf, type RowIntent } from './keys';
import { momentAt, rowAt, type Bar } from './layout';
import type { Lines } from './lines.svelte';
import { neighbour } from './neighbours';
import type { RowDrag } from './row-drag';
import { HEAD, RAIL, type Sight } from './sight';

/** A double click between the lines means the place that begins at the one before. */
const CREATE_STEP = 30;
/** What means here the same as on the board of rooms. */
const SHARED: readonly string[] = ['open', 'leave', 'remove', 'duplicate', 'create', 'rename'];

interface Hit {
  element: HTMLElement;
  bar: Bar;
  row: string;
  grip: Grip;
}

export class RowHand {
  #lines: Lines;
  #drag: RowDrag;
  #sight: Sight;
  #pick: Pick;

  constructor(lines: Lines, drag: RowDrag, sight: Sight, pick: Pick) {
    this.#lines = lines;
    this.#drag = drag;
    this.#sight = sight;
    this.#pick = pick;
  }

  /** Takes hold of a session: it is chosen, and follows the pointer once that moves. */
  press = (event: PointerEvent): void => {
    this.#drag.press();
    if (event.button !== 0) return;
    const hit = this.#hit(event.target);
    const session = hit && this.#lines.board.session(hit.bar.id);
    if (hit === undefined || session === undefined) return;
    this.#lines.focusRow = hit.row;
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      nav.toggle(hit.bar.id);
    } else if (nav.isSelected(hit.bar.id) && hit.bar.id === nav.selectedSession) {
      if (nav.openSession !== null) nav.openSession = hit.bar.id;
    } else {
      this.#lines.choose(hit.bar.id, hit.row);
    }
    hit.element.focus({ preventScroll: true });
    this.#drag.begin(event, session, hit.bar, hit.grip);
  };

  /** A click chooses one; beside all sessions it chooses none. */
  click = (event: MouseEvent): void => {
    if (!this.#drag.clicked || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const hit = this.#hit(event.target);
    if (hit !== undefined) {
      if (nav.alsoSelected.size > 0) this.#lines.choose(hit.bar.id, hit.row);
    } else if (!this.#onHead(event.target)) {
      nav.select(null);
    }
  };

  /** A double click opens a session, or makes one where there is none in a room. */
  open = (event: MouseEvent): void => {
    const hit = this.#hit(event.target);
    if (hit !== undefined) {
      void openPanel(hit.bar.id);
      return;
    }
    const plane = this.#drag.surface?.plane;
    if (this.#lines.name !== 'timeline' || plane === undefined || this.#onHead(event.target))
      return;
    const area = plane.getBoundingClientRect();
    const x = inlineOffset(event.clientX, area, locale.dir === 'rtl');
    const y = event.clientY - area.top;
    const row = rowAt(this.#lines.layout.rows, y);
    const at = momentAt(this.#lines.strips, x, this.#lines.scale);
    if (row === undefined || at === undefined || row.kind === 'group') return;
    if (y > row.y + row.height) return;
    const minute = Math.floor(at.minute / CREATE_STEP) * CREATE_STEP;
    this.#lines.focusRow = row.id;
    void create(this.#lines.board, lasting(roomOf(row.id), wallAt(at.day, minute), USUAL_LENGTH));
  };

  /** Ctrl and the wheel zoom around the pointer. */
  wheel = (event: WheelEvent): void => {
    const { scroller } = this.#sight;
    if (!(event.ctrlKey || event.metaKey) || scroller === null || event.deltaY === 0) return;
    event.preventDefault();
    const area = scroller.getBoundingClientRect();
    const at = inlineOffset(event.clientX, area, locale.dir === 'rtl') - RAIL;
    this.#sight.zoom(event.deltaY < 0 ? 1 : -1, Math.max(at, 0));
  };

  key = (event: KeyboardEvent): void => {
    const rtl = locale.dir === 'rtl';
    const own = rowIntentOf(event, rtl);
    if (own !== undefined) {
      if (this.#obey(own)) event.preventDefault();
      return;
    }
    const shared = intentOf(event, rtl);
    if (shared === undefined || !SHARED.includes(shared.do)) return;
    if (obey(this.#lines.board, this.#pick, shared)) event.preventDefault();
  };

  #obey(intent: RowIntent): boolean {
    const lines = this.#lines;
    const { board } = lines;
    if (intent.do === 'zoom') {
      const width = Math.max(this.#sight.width - RAIL, 0);
      this.#sight.zoom(intent.by, width / 2);
      return true;
    }
    const stop = lines.tabStop;
    if (stop === undefined) return false;
    const chosen = nav.selectedSession === stop.id;
    if (intent.do === 'focus') {
      const page = Math.max(this.#sight.height - HEAD, 0);
      // The first key only takes up the place that Tab came to.
      const to = chosen ? neighbour(lines.layout.rows, stop, intent.to, page) : stop;
      if (to !== undefined) {
        lines.choose(to.id, lines.layout.rows[to.row]?.id ?? null);
        board.show(to.id, true);
      }
      return true;
    }
    if (intent.do === 'toggle') {
      nav.toggle(stop.id);
      return true;
    }
    // Nothing is changed that the user did not see chosen.
    if (!chosen) return false;
    switch (intent.do) {
      case 'shift':
        shift(board, stop.id, intent.minutes);
        break;
      case 'resize':
        resize(board, stop.id, intent.minutes);
        break;
      case 'row':
        if (lines.name !== 'timeline') return false;
        toRow(lines, stop.id, intent.by);
        break;
    }
    board.show(stop.id, true);
    return true;
  }

  #onHead(target: EventTarget | null): boolean {
    return (
      target instanceof Element &&
      target.closest('[role="rowheader"], [role="columnheader"], button') !== null
    );
  }

  #hit(target: EventTarget | null): Hit | undefined {
    if (!(target instanceof Element)) return undefined;
    const element = target.closest<HTMLElement>('[data-session]');
    const id = element?.dataset['session'];
    const row = element?.dataset['row'];
    if (!element || id === undefined || row === undefined) return undefined;
    const at = Number(element.dataset['at']);
    const bar = this.#lines.layout.of
      .get(id)
      ?.find((one) => one.at === at && this.#lines.layout.rows[one.row]?.id === row);
    if (bar === undefined) return undefined;
    const edge = target.closest<HTMLElement>('[data-edge]')?.dataset['edge'];
    return { element, bar, row, grip: edge === 'start' || edge === 'end' ? edge : 'move' };
  }
}
