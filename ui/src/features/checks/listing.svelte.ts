/** How the page of checks lists findings; the way of grouping is kept on this machine. */
import { EVERY, type Filter } from './filtering';
import { GROUPINGS, type Grouping } from './grouping';

const KEY = 'kurultai.checks.grouping';

class Listing {
  #by = $state<Grouping>(kept());
  filter = $state.raw<Filter>(EVERY);
  /** Whether accepted findings are listed too. */
  accepted = $state(false);
  /** What the page shows: what was found, or what the event's checks ask. */
  view = $state<'findings' | 'settings'>('findings');

  get by(): Grouping {
    return this.#by;
  }

  set by(to: Grouping) {
    this.#by = to;
    try {
      localStorage.setItem(KEY, to);
    } catch {
      // No room to keep it: the next sitting begins as usual.
    }
  }

  change(to: Partial<Filter>): void {
    this.filter = { ...this.filter, ...to };
  }
}

export const listing = new Listing();

function kept(): Grouping {
  try {
    const found = localStorage.getItem(KEY);
    return GROUPINGS.find((grouping) => grouping === found) ?? 'severity';
  } catch {
    return 'severity';
  }
}
