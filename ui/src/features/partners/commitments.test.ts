import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../ipc';
import { isOverdue, overdue } from './commitments';

const TODAY = '2026-03-10';

function commitment(id: string, more: Partial<Commitment>): Commitment {
  return {
    id,
    agreementId: 'a',
    title: { en: id },
    organizationId: null,
    responsible: '',
    dueOn: null,
    state: 'open',
    doneOn: null,
    evidence: '',
    eventId: null,
    position: 0,
    ...more,
  };
}

describe('a commitment is late', () => {
  it.each<[Partial<Commitment>, boolean]>([
    [{ dueOn: '2026-03-09' }, true],
    [{ dueOn: TODAY }, false],
    [{ dueOn: null }, false],
    [{ dueOn: '2026-03-09', state: 'underway' }, true],
    [{ dueOn: '2026-03-09', state: 'fulfilled' }, false],
    [{ dueOn: '2026-03-09', state: 'dropped' }, false],
  ])('%j: %s', (more, late) => expect(isOverdue(commitment('c', more), TODAY)).toBe(late));

  it('is not asked before the day is known', () =>
    expect(isOverdue(commitment('c', { dueOn: '2020-01-01' }), '')).toBe(false));

  it('the longest late comes first', () => {
    const rows = [
      commitment('a', { dueOn: '2026-03-01' }),
      commitment('b', { dueOn: '2026-04-01' }),
      commitment('c', { dueOn: '2025-03-01' }),
    ];
    expect(overdue(rows, TODAY).map(({ id }) => id)).toEqual(['c', 'a']);
  });
});
