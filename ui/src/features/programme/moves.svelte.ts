/**
 * Moving sessions: shown at once, written in order. Until the file has answered, the
 * board draws a session where it was last put, so that three quick strokes of a key
 * build on one another and not on what the file said before them.
 */
import { commands, type Done, type Place, type Session, type SessionPlace } from '../../ipc';
import { report } from '../../state/failure';
import { act, FieldError } from '../../state/workspace.svelte';
import { noEntries, withEntries, withEntry, withoutEntries, withoutKey } from './keyed';

export class Moves {
  /** Where sessions were put whose writing is not yet answered. */
  ahead = $state.raw(noEntries<string, Place>());
  #last: Promise<void> = Promise.resolve();

  /** Where a session stands on the board now. */
  placeOf(session: Session): Place {
    return this.ahead.get(session.id) ?? session;
  }

  /** Puts a session somewhere, as one operation; resolves when it is written or refused. */
  move(session: Session, to: Place): Promise<void> {
    if (samePlace(this.placeOf(session), to)) return this.#last;
    const place: Place = { roomId: to.roomId, starts: to.starts, ends: to.ends };
    this.ahead = withEntry(this.ahead, session.id, place);
    const edit = { field: 'place', to: place } as const;
    this.#last = this.#last.then(async () => {
      await perform(() => commands.sessionEdit(session.id, edit));
      if (this.ahead.get(session.id) === place) {
        this.ahead = withoutKey(this.ahead, session.id);
      }
    });
    return this.#last;
  }

  /** Puts many sessions somewhere, as one operation; resolves when it is written or refused. */
  moveAll(eventId: string, moves: readonly SessionPlace[]): Promise<void> {
    const wanted = moves.map(({ id, place: { roomId, starts, ends } }) => ({
      id,
      place: { roomId, starts, ends },
    }));
    const entries = wanted.map(({ id, place }): [string, Place] => [id, place]);
    this.ahead = withEntries(this.ahead, entries);
    const arrangement = { arrange: 'move', moves: wanted } as const;
    this.#last = this.#last.then(async () => {
      await perform(() => commands.sessionsArrange(eventId, arrangement));
      // What was moved again meanwhile stands ahead with another place.
      this.ahead = withoutEntries(this.ahead, entries);
    });
    return this.#last;
  }

  /** Runs an operation after all moves before it. */
  after<T>(run: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(run);
    this.#last = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  }
}

/** Runs an operation for which no field stands: what is refused becomes a notice. */
export async function perform<T>(run: () => Promise<Done<T> | null>): Promise<T | undefined> {
  try {
    return await act(run);
  } catch (thrown) {
    report(thrown instanceof FieldError ? { kind: 'invalid', invalid: thrown.invalid } : thrown);
    return undefined;
  }
}

/** Whether two places are one. */
export function samePlace(a: Place, b: Place): boolean {
  return a.roomId === b.roomId && a.starts === b.starts && a.ends === b.ends;
}
