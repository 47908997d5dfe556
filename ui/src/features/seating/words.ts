/** What stands on seats and plans, in words. */
import { kebab, lt, t } from '../../i18n';
import type { Holds, Layout, Neighbour, Seated, SeatingPlan } from '../../ipc';
import { workspace } from '../../state/workspace.svelte';
import { delegationName, organizationName, personName } from '../people/names';

/** The shapes in the order of the list. */
export const SHAPES = ['round', 'u', 'hollowSquare', 'theatre', 'dais'] as const;

/** A plan by its name, or else its session's. */
export function planName(plan: SeatingPlan): string {
  const session = plan.sessionId === null ? undefined : workspace.by.session.get(plan.sessionId);
  return lt(plan.name) || lt(session?.title ?? {});
}

/** What a seat holds, in full; empty where it holds nothing. */
export function wordHolds(holds: Holds | null): string {
  switch (holds?.is) {
    case 'person':
      return personName(holds.what);
    case 'delegation':
      return delegationName(workspace.by.delegation.get(holds.what));
    case 'reserved':
      return holds.what;
    default:
      return '';
  }
}

/** The same as it stands on the seat: short where a short name is known. */
export function shortHolds(holds: Holds | null): string {
  if (holds?.is !== 'delegation') return wordHolds(holds);
  const delegation = workspace.by.delegation.get(holds.what);
  const organization = workspace.by.organization.get(delegation?.organizationId ?? '');
  return lt(organization?.shortName ?? {}) || wordHolds(holds);
}

/** A seat as a screen reader says it. */
export function wordSeat(seat: Seated, layout: Layout, findings: readonly string[]): string {
  const many = layout.shape === 'round' ? layout.tables > 1 : layout.shape === 'theatre';
  const where = layout.shape === 'theatre' ? 'seating-seat-in-row' : 'seating-seat-at-table';
  return [
    many
      ? t(where, { number: seat.number, table: seat.table })
      : t('seating-seat', { number: seat.number }),
    wordHolds(seat.holds) || t(seat.holds === null ? 'seating-empty' : 'seating-kept-free'),
    ...(seat.chair ? [t('seating-for-chair')] : []),
    ...(seat.byHand ? [t('seating-by-hand')] : []),
    ...findings,
  ].join(t('programme-list-separator'));
}

/** A layout in a line. */
export function wordLayout(layout: Layout): string {
  const sides = Object.entries(layout).filter(
    (side): side is [string, number] => typeof side[1] === 'number',
  );
  return t(`seating-layout-${kebab(layout.shape)}`, Object.fromEntries(sides));
}

/** How many seats a layout has. */
export function seatsOf(layout: Layout): number {
  switch (layout.shape) {
    case 'round':
      return layout.tables * layout.seats;
    case 'u':
      return layout.head + layout.left + layout.right;
    case 'hollowSquare':
      return layout.top + layout.right + layout.bottom + layout.left;
    case 'theatre':
      return layout.rows * layout.seats;
    case 'dais':
      return layout.seats;
  }
}

/** Another shape with about as many seats. */
export function shaped(shape: Layout['shape'], seats: number): Layout {
  const n = Math.max(1, seats);
  switch (shape) {
    case 'round':
      return { shape, tables: Math.ceil(n / 40), seats: Math.ceil(n / Math.ceil(n / 40)) };
    case 'u': {
      const side = Math.floor(n / 3);
      return { shape, head: Math.max(1, n - 2 * side), left: side, right: side };
    }
    case 'hollowSquare': {
      const side = Math.floor(n / 4);
      return {
        shape,
        top: Math.max(1, n - 3 * side),
        right: side,
        bottom: side,
        left: side,
      };
    }
    case 'theatre': {
      const row = Math.min(n, Math.max(4, Math.ceil(Math.sqrt(n * 2))));
      return { shape, rows: Math.ceil(n / row), seats: row, aisle: row > 7 };
    }
    case 'dais':
      return { shape, seats: n };
  }
}

export function wordNeighbour(whom: Neighbour): string {
  switch (whom.is) {
    case 'person':
      return personName(whom.id);
    case 'delegation':
      return delegationName(workspace.by.delegation.get(whom.id));
    case 'organization':
      return organizationName(whom.id);
  }
}
