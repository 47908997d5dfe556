/**
 * Choosing sessions: one, one more, all between two. The window has one choice, whichever
 * view it is made in; what was chosen elsewhere meanwhile is where the next range begins.
 */
import { nav } from '../../state/navigation.svelte';

class Choice {
  #anchor: string | null = null;

  /** Where a range begins: where the last one began, as long as that is chosen. */
  get anchor(): string | null {
    const known = this.#anchor;
    return known !== null && nav.isSelected(known) ? known : nav.selectedSession;
  }

  one(id: string): void {
    nav.select(id);
    this.#anchor = id;
    follow();
  }

  toggle(id: string): void {
    nav.toggle(id);
    this.#anchor = nav.selectedSession;
    follow();
  }

  /** Everything from the anchor to a session, which then has the focus. */
  range(id: string, between: (from: string, to: string) => readonly string[]): void {
    const from = this.anchor;
    if (from === null) {
      this.one(id);
      return;
    }
    this.many([id, ...between(from, id).filter((one) => one !== id)]);
    this.#anchor = from;
  }

  /** All of these; the focus stays where it is, if it is among them. */
  all(ids: readonly string[]): void {
    const focus = nav.selectedSession;
    const kept = focus !== null && ids.includes(focus);
    this.many(kept ? [focus, ...ids.filter((id) => id !== focus)] : ids);
  }

  /** All of these, the first with the focus. */
  many(ids: readonly string[]): void {
    nav.selectAll(ids);
    this.#anchor = null;
    follow();
  }
}

export const choice = new Choice();

/** An open panel shows what has the focus. */
function follow(): void {
  const focus = nav.selectedSession;
  if (nav.openSession !== null && focus !== null) nav.openSession = focus;
}
