import { expect, it } from 'vitest';
import { fitted, LEAST, MOST, zoomed } from './zoom';

it.each<[number, 1 | -1, number]>([
  [1.2, 1, 1.47],
  [1.2, -1, 0.98],
  [MOST, 1, MOST],
  [LEAST, -1, LEAST],
])('%d by %d: %d', (from, by, to) => expect(zoomed(from, by)).toBe(to));

it.each([
  [720, 816, 1],
  [720, 0, LEAST],
  [0, 800, 1],
  [10, 4000, MOST],
])('%d minutes in %d pixels: %d', (minutes, pixels, minute) => {
  expect(fitted(minutes, pixels)).toBe(minute);
});
