import { describe, expect, it } from 'vitest';
import { nearest } from './nearest';

// A U: 1 and 2 up the left arm, 3 to 5 along the head, 6 and 7 down the right arm.
const U = [
  { number: 1, x: 60, y: 300 },
  { number: 2, x: 60, y: 210 },
  { number: 3, x: 150, y: 60 },
  { number: 4, x: 240, y: 60 },
  { number: 5, x: 330, y: 60 },
  { number: 6, x: 420, y: 210 },
  { number: 7, x: 420, y: 300 },
];

describe('the seat that an arrow leads to', () => {
  it.each([
    [3, 'right', 4],
    [4, 'left', 3],
    [2, 'down', 1],
    [1, 'up', 2],
    [2, 'up', 3],
    [3, 'down', 2],
    [5, 'down', 6],
    [7, 'left', 1],
    [4, 'up', undefined],
    [1, 'left', undefined],
    [9, 'left', undefined],
  ] as const)('from %i %s is %s', (from, direction, expected) => {
    expect(nearest(U, from, direction)).toBe(expected);
  });

  it('each can be come to from each', () => {
    const seen = new Set([1]);
    const left = [1];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      for (const direction of ['up', 'down', 'left', 'right'] as const) {
        const to = nearest(U, next, direction);
        if (to !== undefined && !seen.has(to)) {
          seen.add(to);
          left.push(to);
        }
      }
    }
    expect(seen.size).toBe(U.length);
  });
});
