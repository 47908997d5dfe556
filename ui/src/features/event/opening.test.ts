import { expect, it } from 'vitest';
import { added, changed, without } from './opening';

const list = [{ day: null, starts: 480, ends: 720 }];

it('adds, changes and removes, and leaves the list as it was', () => {
  const two = added(list, 780, 1200);
  expect(two).toEqual([...list, { day: null, starts: 780, ends: 1200 }]);
  expect(changed(two, 1, { day: '2025-09-17' })[1]).toEqual({
    day: '2025-09-17',
    starts: 780,
    ends: 1200,
  });
  expect(without(two, 0)).toEqual([two[1]]);
  expect(list).toHaveLength(1);
});
