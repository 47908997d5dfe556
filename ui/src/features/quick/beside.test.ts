import { expect, it } from 'vitest';
import { beside, type Frame } from './beside';

const NOTE = { width: 300, height: 100 };
const WINDOW = { width: 1000, height: 700 };

const frame = (left: number, top: number, width: number, height: number): Frame => ({
  left,
  top,
  width,
  height,
});

it.each<[string, Frame | null, boolean, number, number]>([
  ['below', frame(100, 50, 80, 30), false, 100, 90],
  ['below, from the other side', frame(600, 50, 80, 30), true, 380, 90],
  ['above where there is no room below', frame(100, 620, 80, 40), false, 100, 510],
  ['after a tall one', frame(20, 20, 200, 660), false, 230, 20],
  ['before a tall one at the end', frame(780, 20, 200, 660), false, 470, 20],
  ['before a tall one, from right to left', frame(500, 20, 100, 660), true, 190, 20],
  ['inside what fills the window', frame(0, 0, 1000, 700), false, 350, 300],
  ['within the window', frame(950, 50, 40, 30), false, 692, 90],
  ['in the middle of the window, about nothing', null, false, 350, 300],
])('%s', (_, anchor, rtl, left, top) => {
  expect(beside(anchor, NOTE, WINDOW, rtl)).toEqual({ left, top });
});

it('stays in a window that is smaller than it', () => {
  expect(beside(null, NOTE, { width: 200, height: 80 }, false)).toEqual({ left: 8, top: 8 });
});
