/** What is chosen on the page of outputs: it stays as it was left, while the file is open. */
import { locale } from '../../i18n';
import type { Handout, HandoutSubject, Ticket } from '../../ipc';
import { nav } from '../../state/navigation.svelte';
import { workspace } from '../../state/workspace.svelte';
import { turnedTo, usual, type Choice, type Choices } from './order';
import type { Fit } from './sheet';

class Handouts {
  choices = $state<Choices>(usual('agenda', 'en'));
  /** A release's id; empty: the draft. */
  edition = $state('');
  /** The paper that is shown; null: the first. */
  shown = $state.raw<HandoutSubject | null>(null);
  fit = $state<Fit>('page');
  /** How it was printed last, if it was. */
  ticket = $state.raw<Ticket | null>(null);
  /** Grows where the templates may be others than before. */
  templates = $state(0);
  /** The event for which all that was chosen. */
  #event: string | null = null;

  /** Begins anew where another event is on show than the one for which was chosen. */
  begin(): void {
    const event = workspace.programme?.event.id ?? null;
    if (event === this.#event) return;
    this.#event = event;
    this.choices = usual('agenda', locale.language);
    this.edition = '';
    this.shown = null;
  }

  /** Changes some of the choices. */
  choose(change: Partial<Choices>): void {
    this.choices = { ...this.choices, ...change };
  }

  turnTo(handout: Handout): void {
    this.choices = turnedTo(this.choices, handout);
    this.shown = null;
  }

  pick(choice: Choice, values: string[]): void {
    this.choices = { ...this.choices, picks: { ...this.choices.picks, [choice]: values } };
  }

  /** Shows the page with a handout: of all, or of what is named. */
  show(handout: Handout, of?: { choice: Choice; values: string[] }): void {
    this.begin();
    this.turnTo(handout);
    if (of) this.pick(of.choice, of.values);
    this.choose({ of: of?.choice ?? 'all' });
    nav.page = 'outputs';
  }
}

export const handouts = new Handouts();
