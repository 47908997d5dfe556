import { expect, it } from 'vitest';
import { drawnWidth, pageAt, scaleOf, secondsLeft, stepped } from './sheet';

const A4 = { width: 595, height: 842 };
const LYING = { width: 842, height: 595 };
const ROOM = { width: 900, height: 600 };

it('draws a page whole, by width, or so many times its size', () => {
  expect(drawnWidth('width', A4, ROOM)).toBe(900);
  expect(drawnWidth('page', A4, ROOM)).toBe(Math.floor((600 * 595) / 842));
  // What lies on its side is bounded by the width.
  expect(drawnWidth('page', LYING, { width: 300, height: 600 })).toBe(300);
  expect(drawnWidth(1, A4, ROOM)).toBe(Math.floor((595 * 4) / 3));
  expect(drawnWidth(2, A4, ROOM)).toBe(Math.floor((595 * 8) / 3));
  expect(drawnWidth('page', A4, { width: 0, height: 0 })).toBeGreaterThan(0);
});

it('goes from a fit to the next step, and stays at the ends', () => {
  const scale = scaleOf('page', A4, ROOM);
  expect(scale).toBeCloseTo(424 / ((595 * 4) / 3), 2);
  expect(stepped(scale, 1)).toBe(0.75);
  expect(stepped(scale, -1)).toBe(0.5);
  expect(stepped(1, 1)).toBe(1.25);
  expect(stepped(4, 1)).toBe(4);
  expect(stepped(0.25, -1)).toBe(0.25);
});

it('finds the page that is looked at', () => {
  const tops = [20, 900, 1780];
  expect(pageAt(tops, 300)).toBe(0);
  expect(pageAt(tops, 900)).toBe(1);
  expect(pageAt(tops, 5000)).toBe(2);
  expect(pageAt(tops, 0)).toBe(0);
  expect(pageAt([], 10)).toBe(0);
});

it('tells how long it will take once it can be told', () => {
  expect(secondsLeft(0, 0, 100)).toBeNull();
  expect(secondsLeft(500, 1, 100)).toBeNull();
  expect(secondsLeft(1000, 10, 100)).toBe(9);
  expect(secondsLeft(10_000, 99, 100)).toBe(1);
  expect(secondsLeft(10_000, 100, 100)).toBeNull();
});
