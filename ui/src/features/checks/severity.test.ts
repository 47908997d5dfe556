import { expect, it } from 'vitest';
import { countBySeverity, worse, worstOf } from './severity';

const of = (...list: ('clash' | 'warning' | 'note')[]) => list.map((severity) => ({ severity }));

it('knows the graver of two, and the gravest of many', () => {
  expect(worse('note', 'clash')).toBe('clash');
  expect(worse('warning', 'note')).toBe('warning');
  expect(worstOf(of('note', 'warning', 'note'))).toBe('warning');
  expect(worstOf([])).toBeUndefined();
  expect(worstOf(undefined)).toBeUndefined();
});

it('counts what there is, the gravest first', () => {
  expect(countBySeverity(of('note', 'clash', 'note'))).toEqual([
    { severity: 'clash', count: 1 },
    { severity: 'note', count: 2 },
  ]);
});
