/** What the pointer's presses and clicks mean on the board. */
import { locale, lt } from '../../i18n';
import { nav } from '../../state/navigation.svelte';
import { USUAL_LENGTH } from '../session/place';
import type { Board } from './board.svelte';
import type { Drag, Grip } from './drag.svelte';
import { columnAt, inlineOffset, minuteAt, type Box } from './geometry';
import { create, openPanel } from './operations';
import { placeAt } from './places';

/** A double click between the lines means the place that begins at the one above. */
const CREATE_STEP = 30;

interface Hit {
  block: HTMLElement;
  id: string;
  box: Box;
  grip: Grip;
}

export class Hand {
  #board: Board;
  #drag: Drag;

  constructor(board: Board, drag: Drag) {
    this.#board = board;
    this.#drag = drag;
  }

  /** Takes hold of a session: it is selected, and follows the pointer once that moves. */
  press = (event: PointerEvent): void => {
    this.#drag.press();
    if (event.button !== 0) return;
    const hit = this.#hit(event.target);
    const session = this.#board.session(hit?.id ?? null);
    const day = hit && this.#board.layout.columns[hit.box.column]?.day;
    if (hit === undefined || session === undefined || day === undefined) return;
    this.#board.select(hit.id);
    if (nav.openSession !== null) nav.openSession = hit.id;
    hit.block.focus({ preventScroll: true });
    const { roomId, starts, ends } = session;
    this.#drag.begin(event, {
      id: hit.id,
      title: lt(session.title),
      place: { roomId, starts, ends },
      grip: hit.grip,
      day,
    });
  };

  /** A click beside all sessions clears the selection. */
  click = (event: MouseEvent): void => {
    if (this.#drag.clicked && this.#hit(event.target) === undefined) this.#board.select(null);
  };

  /** A double click opens a session, or makes one where there is none. */
  open = (event: MouseEvent): void => {
    const hit = this.#hit(event.target);
    if (hit !== undefined) {
      void openPanel(hit.id);
      return;
    }
    const plane = this.#drag.surface?.plane;
    if (plane === undefined || !(event.target instanceof Node)) return;
    if (!plane.contains(event.target)) return;
    const { layout, scale } = this.#board;
    const area = plane.getBoundingClientRect();
    const column = columnAt(
      layout.columns,
      inlineOffset(event.clientX, area, locale.dir === 'rtl'),
    );
    if (column === undefined) return;
    const minute = minuteAt(event.clientY - area.top, layout.axis, scale);
    const start = Math.floor(minute / CREATE_STEP) * CREATE_STEP;
    void create(this.#board, placeAt(column, start, USUAL_LENGTH));
  };

  #hit(target: EventTarget | null): Hit | undefined {
    if (!(target instanceof Element)) return undefined;
    const block = target.closest<HTMLElement>('[data-session]');
    const id = block?.dataset['session'];
    if (block === null || id === undefined) return undefined;
    const column = Number(block.dataset['column']);
    const box = this.#board.layout.of.get(id)?.find((one) => one.column === column);
    if (box === undefined) return undefined;
    const edge = target.closest<HTMLElement>('[data-edge]')?.dataset['edge'];
    return { block, id, box, grip: edge === 'start' || edge === 'end' ? edge : 'move' };
  }
}
