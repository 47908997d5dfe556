/** Carrying sessions by keyboard: M picks up, arrows and pages move, Enter drops. */
import { lt, t } from '../../i18n';
import { minutesBetween } from '../session/walltime';
import type { Board } from './board.svelte';
import type { Drag } from './drag.svelte';
import type { Spot } from './ground';
import type { CarryIntent } from './keyboard';
import { freePlace } from './operations';
import { isTimed } from './places';
import { wordForeseen, wordMany, wordTarget } from './spoken';

export class Pick {
  #board: Board;
  #drag: Drag;
  #at: Spot | null = null;
  /** Minutes that what is carried takes. */
  #length = 0;

  constructor(board: Board, drag: Drag) {
    this.#board = board;
    this.#drag = drag;
  }

  /** Whether sessions are carried by keyboard. */
  get active(): boolean {
    return this.#at !== null;
  }

  /** Picks up what is chosen with a session; false where there is nothing to carry. */
  up(id: string): boolean {
    const board = this.#board;
    const session = board.session(id);
    const place = session && (isTimed(session) ? session : freePlace(board));
    if (session === undefined || !place || !isTimed(place)) return false;
    const part = board.ground.part(id);
    const column = part?.column ?? board.ground.first;
    if (column === undefined) return false;
    const { roomId, starts, ends } = session;
    const lead = { id, title: lt(session.title), place: { roomId, starts, ends } } as const;
    this.#drag.carry.lift({ ...lead, grip: 'move', day: column.day });
    this.#at = { column, minute: minutesBetween(`${column.day}T00:00:00`, place.starts) };
    this.#length = minutesBetween(place.starts, place.ends);
    this.#aim();
    const { count } = this.#drag.carry;
    const what = count > 1 ? t('hand-sessions', { count }) : lt(session.title);
    board.say(t('hand-picked', { what }));
    return true;
  }

  stroke(intent: CarryIntent): void {
    const at = this.#at;
    if (at === null) return;
    switch (intent.do) {
      case 'later':
        this.#at = this.#board.ground.later(at, intent.minutes, this.#length);
        break;
      case 'aside': {
        const column = this.#board.ground.beside(at.column, intent.by);
        if (column === undefined) return;
        this.#at = { ...at, column };
        break;
      }
      case 'drop': {
        const focus = this.#drag.carry.lead?.id;
        this.#at = null;
        this.#drag.carry.copy(intent.copy);
        this.#drag.carry.drop();
        if (focus !== undefined) this.#board.show(focus, true);
        return;
      }
      case 'cancel': {
        const focus = this.#drag.carry.lead?.id;
        this.cancel();
        if (focus !== undefined) this.#board.show(focus, false);
        this.#board.say(t('hand-put-back'));
        return;
      }
    }
    this.#aim();
    this.say();
  }

  /** Puts all back, as when the focus goes elsewhere. */
  cancel(): void {
    if (this.#at === null) return;
    this.#at = null;
    this.#drag.carry.cancel();
  }

  /** Says where it would go, and what would be found there as far as that is known. */
  say(): void {
    const { shown, foreseen, asking, count, locked } = this.#drag.carry;
    if (!this.active || shown === null) return;
    const place = wordTarget(shown.place, true);
    const words = [count > 1 ? wordMany(count, place) : place];
    if (locked) words.unshift(t('invalid-locked'));
    else if (foreseen !== null && !asking) words.push(...wordForeseen(foreseen));
    this.#board.say(words.join(t('programme-list-separator')));
  }

  #aim(): void {
    const at = this.#at;
    if (at === null) return;
    const { carry } = this.#drag;
    // Keys come in step by themselves, and by the minute where the session stood so.
    carry.aim(at.column, at.minute, { step: 1, magnet: false });
    const { shown } = carry;
    if (shown === null) return;
    this.#drag.reveal(shown);
    // What is locked stays, and a group stays in its rooms: the next stroke goes on from there.
    const minute = minutesBetween(`${shown.column.day}T00:00:00`, shown.place.starts ?? '');
    this.#at = { column: shown.column, minute };
  }
}
