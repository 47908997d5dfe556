import { describe, expect, it } from 'vitest';
import { edgesOf, meets, reachOf, restEdge, restStretch } from './snapping';

function part(id: string, start: number, end: number) {
  return { id, start, end };
}

describe('a stretch comes to rest', () => {
  const edges = [540, 602, 700];
  it.each<[string, number, number, number, number[]]>([
    ['in step, far from all', 621, 30, 620, []],
    ['at a neighbour’s end', 598.5, 30, 602, [602]],
    ['with its end at a neighbour’s start', 668, 30, 670, [700]],
    ['at the nearer of two', 601, 100, 602, [602]],
    ['between two that it fits', 603, 98, 602, [602, 700]],
    ['in step at the reach’s very end', 545, 30, 545, []],
    ['on a neighbour’s edge that is in step', 540, 30, 540, [540]],
  ])('%s', (_, minute, length, rest, lines) => {
    expect(restStretch(minute, length, edges, 5, 5)).toEqual({ minute: rest, lines });
  });

  it('in step alone where no neighbour reaches', () => {
    expect(restStretch(601, 30, edges, 1, 0)).toEqual({ minute: 601, lines: [] });
    expect(restStretch(602, 30, edges, 1, 0)).toEqual({ minute: 602, lines: [602] });
  });
});

it('one edge comes to rest at a neighbour’s, or in step', () => {
  expect(restEdge(604, [602], 5, 5)).toEqual({ minute: 602, lines: [602] });
  expect(restEdge(608, [602], 5, 5)).toEqual({ minute: 610, lines: [] });
});

it('reaches six pixels, and a quarter of an hour at most', () => {
  expect(reachOf(1.2)).toBe(5);
  expect(reachOf(6)).toBe(1);
  expect(reachOf(0.15)).toBe(15);
});

it('edges are those of the others, each once', () => {
  const boxes = [part('a', 600, 660), part('b', 660, 700), part('c', 610, 620)];
  expect(edgesOf(boxes, new Set(['c']))).toEqual([600, 660, 700]);
});

it('a column is taken where a session of another meets the stretch', () => {
  const parts = [part('a', 600, 660), part('b', 660, 700)];
  const taken = (start: number, end: number, ...without: string[]) =>
    meets(parts, { start, end }, new Set(without));
  expect(taken(610, 620)).toBe(true);
  expect(taken(610, 620, 'a')).toBe(false);
  expect(taken(610, 670, 'a')).toBe(true);
  expect(taken(700, 720)).toBe(false);
  expect(meets([], { start: 0, end: 1440 }, new Set())).toBe(false);
});
