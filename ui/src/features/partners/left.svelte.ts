/** How the lists of the directory were left: a look at one row does not lose it. */
import type { WhichPeople } from '../../ipc';

class Left {
  which = $state<WhichPeople>('everyone');
  country = $state<string | null>(null);
  sortBy = $state('name');
  descending = $state(false);
  /** Who was opened last: the table begins there. */
  person = $state<string | null>(null);
  organization = $state<string | null>(null);
  delegation = $state<string | null>(null);
}

export const left = new Left();
