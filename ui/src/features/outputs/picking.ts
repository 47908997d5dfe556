// What there is to pick of each part of a handout's scope.

import { formatDay, lt } from '../../i18n';
import type { Programme } from '../../ipc';
import { workspace } from '../../state/workspace.svelte';
import { delegationOptions, personOptions, sessionOptions, type Option } from '../people/options';
import { termOptions } from '../people/terms';
import type { Choice } from './order';

/** Parts of a scope of which there are so few that all are shown, each with a box. */
export const BOXES: readonly Choice[] = ['statuses', 'days'];

/** All that can be picked of a sort, in its order. */
export function pickOptions(choice: Choice, programme: Programme): Option[] {
  switch (choice) {
    case 'delegations':
      return delegationOptions();
    case 'statuses':
      return termOptions('delegation-status');
    case 'people':
      return personOptions();
    case 'sessions':
      return sessionOptions();
    case 'rooms':
      return programme.rooms.map((room) => ({
        value: room.id,
        label: lt(room.name),
        detail: lt(workspace.by.venue.get(room.venueId)?.name ?? {}),
      }));
    case 'days': {
      const days = programme.sessions.flatMap(({ starts }) =>
        starts ? [starts.slice(0, 10)] : [],
      );
      return [...new Set(days)].sort().map((day) => ({ value: day, label: formatDay(day, 'day') }));
    }
  }
}
