/** Where in the window the user is. */
import { workspace } from './open.svelte';

export const PAGES = [
  'programme',
  'delegations',
  'partners',
  'checks',
  'releases',
  'outputs',
  'history',
  'event',
] as const;

export type Page = (typeof PAGES)[number];

/** The views of the page of delegations. */
export const DELEGATION_VIEWS = [
  'list',
  'order',
  'seating',
  'turnout',
  'movements',
  'bilaterals',
] as const;

export type DelegationsView = (typeof DELEGATION_VIEWS)[number];

class Navigation {
  page = $state<Page>('programme');
  /** The session that has the focus of every view: of those chosen, the one reached last. */
  selectedSession = $state<string | null>(null);
  /** What is chosen beside it; empty where one session or none is. */
  alsoSelected = $state.raw<ReadonlySet<string>>(new Set());
  /** The session whose panel is open. */
  openSession = $state<string | null>(null);
  delegation = $state<string | null>(null);
  /** Which of its views the page of delegations shows. */
  delegations = $state<DelegationsView>('list');
  /** The plan of seats that is on show; null: the first. */
  seating = $state<string | null>(null);
  organization = $state<string | null>(null);
  /** The person whose particulars the page of partners shows. */
  person = $state<string | null>(null);
  /** Which of its lists the page of partners shows. */
  partners = $state<'organizations' | 'people' | 'agreements' | 'horizon'>('organizations');
  /** The agreement that stands open among them. */
  agreement = $state<string | null>(null);
  /** The day that the board shows: an ISO date, or all. */
  day = $state<string>('all');
  /**
   * A session that the board is to scroll to. A new object each time, so that going to
   * the same session twice scrolls twice; the board sets it to `null` when it has done so.
   */
  reveal = $state.raw<{ session: string } | null>(null);

  /** Every session chosen: the one with the focus first. */
  get selection(): string[] {
    const first = this.selectedSession;
    if (first === null) return [];
    return [first, ...[...this.alsoSelected].filter((id) => id !== first)];
  }

  isSelected(id: string): boolean {
    return id === this.selectedSession || this.alsoSelected.has(id);
  }

  /** Chooses one session, or none. */
  select(id: string | null): void {
    this.selectedSession = id;
    this.alsoSelected = new Set();
  }

  /** Chooses many; the first has the focus. */
  selectAll(ids: readonly string[]): void {
    this.selectedSession = ids[0] ?? null;
    this.alsoSelected = new Set(ids.slice(1));
  }

  /** Adds a session to those chosen, or takes it out of them. */
  toggle(id: string): void {
    const now = this.selection;
    if (now.includes(id)) this.selectAll(now.filter((one) => one !== id));
    else this.selectAll([id, ...now]);
  }

  /** Shows a page as it was left; the page that is shown already goes back to its list. */
  go(page: Page): void {
    if (page === this.page) {
      this.delegation = null;
      this.organization = null;
      this.person = null;
    }
    this.page = page;
  }

  /** Shows a person's particulars, or all people where there is none. */
  goToPerson(id: string | null): void {
    this.page = 'partners';
    this.organization = null;
    this.partners = 'people';
    this.person = id;
  }

  /** Shows a plan of seats. */
  goToSeating(id: string): void {
    this.page = 'delegations';
    this.delegation = null;
    this.delegations = 'seating';
    this.seating = id;
  }

  /** Shows an agreement with all that belongs to it. */
  goToAgreement(id: string): void {
    this.page = 'partners';
    this.organization = null;
    this.person = null;
    this.partners = 'agreements';
    this.agreement = id;
  }

  /** Shows an organization's particulars. */
  goToOrganization(id: string): void {
    this.page = 'partners';
    this.partners = 'organizations';
    this.person = null;
    this.organization = id;
  }

  /** Shows a day, unless all are shown; one that is none of the event's is among all. */
  goToDay(day: string): void {
    const event = workspace.programme?.event;
    if (event === undefined || this.day === 'all') return;
    this.day = day >= event.startsOn && day <= event.endsOn ? day : 'all';
  }

  /** Shows a session on the board: its day, scrolled to, selected. */
  goToSession(id: string): void {
    if (!this.#goToDayOf(id)) return;
    this.page = 'programme';
    this.select(id);
    this.reveal = { session: id };
  }

  /** Shows one of the sessions that are chosen: its day, scrolled to. They stay chosen. */
  show(id: string): void {
    if (this.#goToDayOf(id)) this.reveal = { session: id };
  }

  /** Goes to a session's day, unless all days are shown; false: there is no such session. */
  #goToDayOf(id: string): boolean {
    const session = workspace.by.session.get(id);
    if (!workspace.programme || !session) return false;
    if (session.starts !== null) this.goToDay(session.starts.slice(0, 10));
    return true;
  }

  /** Back to the beginning, for another file or event. */
  reset(): void {
    this.page = 'programme';
    this.select(null);
    this.openSession = null;
    this.delegation = null;
    this.delegations = 'list';
    this.seating = null;
    this.organization = null;
    this.person = null;
    this.agreement = null;
    this.day = workspace.programme?.event.startsOn ?? 'all';
    this.reveal = null;
  }
}

export const nav = new Navigation();
