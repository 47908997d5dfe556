// What a calendar can be of: the sorts, what there is of each, and the scope that a pick means.

import { formatDay, lt } from '../../i18n';
import type { Programme, Scope, SessionKind } from '../../ipc';
import { workspace } from '../../state/workspace.svelte';
import {
  delegationOptions,
  organizationOptions,
  personOptions,
  type Option,
} from '../people/options';
import { termOptions } from '../people/terms';

/** The sorts of scope, in the order in which they are offered. */
export const SCOPES = [
  'event',
  'day',
  'venue',
  'room',
  'track',
  'kind',
  'delegation',
  'person',
  'organization',
] as const satisfies readonly Scope['of'][];

/** What there is of a sort; none of the event itself, which is one. */
export function scopeOptions(of: Scope['of'], programme: Programme): Option[] {
  const { sessions } = programme;
  switch (of) {
    case 'event':
      return [];
    case 'day': {
      const days = new Set(sessions.flatMap(({ starts }) => (starts ? [starts.slice(0, 10)] : [])));
      return [...days].sort().map((day) => ({ value: day, label: formatDay(day) }));
    }
    case 'venue':
      return programme.venues.map(({ id, name }) => ({ value: id, label: lt(name) }));
    case 'room':
      return programme.rooms.map((room) => ({
        value: room.id,
        label: lt(room.name),
        detail: lt(workspace.by.venue.get(room.venueId)?.name ?? {}),
      }));
    case 'track':
      return programme.tracks.map(({ id, name }) => ({ value: id, label: lt(name) }));
    case 'kind': {
      const kinds = new Set<SessionKind>(sessions.map(({ kind }) => kind));
      return termOptions('kind').filter(({ value }) => kinds.has(value));
    }
    case 'delegation':
      return delegationOptions();
    case 'person':
      return personOptions();
    case 'organization': {
      const carrying = new Set(programme.coOrganizers.map((share) => share.organizationId));
      return organizationOptions().filter(({ value }) => carrying.has(value));
    }
  }
}

/** The scope of a pick; null while nothing is picked. */
export function scopeOf(of: Scope['of'], id: string | null): Scope | null {
  if (of === 'event') return { of };
  // What is offered for each sort is of its own type.
  return id === null ? null : ({ of, id } as Scope);
}
