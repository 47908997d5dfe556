/** What the dialogs offer to choose from. */
import { formatDay, lt, t } from '../../i18n';
import { workspace } from '../../state/workspace.svelte';

export interface Option {
  value: string;
  label: string;
  detail?: string;
}

/** The event's rooms; with their venues where there are several. */
export function roomOptions(): Option[] {
  const programme = workspace.programme;
  const several = (programme?.venues.length ?? 0) > 1;
  return (programme?.rooms ?? []).map((room) => {
    const venue = several ? workspace.by.venue.get(room.venueId) : undefined;
    const label = lt(room.name);
    return venue ? { value: room.id, label, detail: lt(venue.name) } : { value: room.id, label };
  });
}

/** The rooms for a list that shows one line each, and none of them. */
export function roomLines(): Option[] {
  return [
    { value: '', label: t('session-room-open') },
    ...roomOptions().map(({ value, label, detail }) => ({
      value,
      label: detail === undefined ? label : `${label} · ${detail}`,
    })),
  ];
}

/** The event's days, and others that sessions are on. */
export function dayOptions(more: readonly string[] = []): Option[] {
  const days = workspace.clock?.days.map(({ day }) => day) ?? [];
  return [...new Set([...days, ...more])]
    .sort()
    .map((value) => ({ value, label: formatDay(value, 'day') }));
}
