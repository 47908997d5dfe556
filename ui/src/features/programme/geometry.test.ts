import { describe, expect, it } from 'vitest';
import {
  boxesIn,
  columnAt,
  columnRange,
  edgeSpeed,
  inlineOffset,
  minuteAt,
  mountArea,
  nudge,
  scrollToSee,
  snap,
  yOf,
  type Box,
  type Column,
} from './geometry';

const axis = { from: 480, to: 1320 };
const scale = { minute: 1.2, column: 100 };

function column(index: number, x: number): Column {
  return { index, key: `${index}`, day: 'd', roomId: `r${index}`, venueId: 'v', x, width: 100 };
}

function box(id: string, at: number, y: number, height: number, depth = 0): Box {
  const x = at * 100;
  const whole = {
    clear: { top: 0, height },
    first: true,
    last: true,
    start: y,
    end: y + height,
    depth,
  };
  return { id, column: at, x, y, width: 100, height, ...whole };
}

// Two days of two rooms, with a gap of 12 between the days.
const columns = [column(0, 0), column(1, 100), column(2, 212), column(3, 312)];

describe('minutes and pixels', () => {
  it('go both ways', () => {
    for (const minute of [480, 481, 600, 1320, 1500, 300]) {
      expect(minuteAt(yOf(minute, axis, scale), axis, scale)).toBeCloseTo(minute);
    }
    expect(yOf(540, axis, scale)).toBe(72);
  });

  it('snap to the nearest step', () => {
    expect([602, 603, 597.6, -2].map((minute) => snap(minute, 5) + 0)).toEqual([600, 605, 600, 0]);
    expect(snap(602.4, 1)).toBe(602);
  });

  it('nudge into step first', () => {
    const rows: [number, number, number][] = [
      [600, 5, 605],
      [600, -5, 595],
      [602, 5, 605],
      [602, -5, 600],
      [600, 15, 615],
      [602, 15, 615],
      [3, -5, 0],
      [0, -5, -5],
    ];
    for (const [from, by, to] of rows) expect(nudge(from, by) + 0, `${from} ${by}`).toBe(to);
  });
});

describe('columns', () => {
  it('are hit by x, the nearest where there is none', () => {
    const rows: [number, number][] = [
      [-50, 0],
      [0, 0],
      [99, 0],
      [100, 1],
      [205, 1],
      [207, 2],
      [212, 2],
      [411, 3],
      [9999, 3],
    ];
    for (const [x, index] of rows) expect(columnAt(columns, x)?.index, `${x}`).toBe(index);
    expect(columnAt([], 5)).toBeUndefined();
  });

  it('are hit from the right where text runs from the right', () => {
    const area = { left: 200, right: 612 };
    expect(inlineOffset(250, area, false)).toBe(50);
    expect(inlineOffset(250, area, true)).toBe(362);
    expect(columnAt(columns, inlineOffset(600, area, true))?.index).toBe(0);
  });

  it('come in ranges', () => {
    expect(columnRange(columns, 0, 50)).toEqual([0, 1]);
    expect(columnRange(columns, 100, 212)).toEqual([1, 2]);
    expect(columnRange(columns, 100, 213)).toEqual([1, 3]);
    expect(columnRange(columns, 500, 900)).toEqual([0, 0]);
    expect(columnRange([], 0, 100)).toEqual([0, 0]);
  });
});

describe('what is on the screen', () => {
  const boxes = [
    [box('a', 0, 0, 50), box('b', 0, 60, 50), box('c', 0, 70, 20, 1)],
    [box('d', 1, 400, 50)],
    [],
    [],
  ];

  it('is mounted, touching edges not', () => {
    const ids = (x: number, y: number, width: number, height: number) =>
      boxesIn(columns, boxes, { x, y, width, height }).map(({ id }) => id);
    expect(ids(0, 0, 412, 500)).toEqual(['a', 'b', 'c', 'd']);
    expect(ids(0, 50, 50, 10)).toEqual([]);
    expect(ids(0, 49, 50, 12)).toEqual(['a', 'b']);
    expect(ids(101, 0, 50, 100)).toEqual([]);
  });

  it('changes in steps and always has a margin', () => {
    const first = mountArea({ x: 0, y: 0, width: 1000, height: 700 });
    expect(mountArea({ x: 0, y: 3, width: 1000, height: 700 }).y).toBe(first.y);
    for (let y = 0; y < 2000; y += 37) {
      const area = mountArea({ x: y, y, width: 1000, height: 700 });
      expect(area.y).toBeLessThanOrEqual(y - 120);
      expect(area.y + area.height).toBeGreaterThanOrEqual(y + 820);
      expect(area.x + area.width).toBeGreaterThanOrEqual(y + 1120);
    }
  });
});

describe('scrolling', () => {
  it('goes no further than is needed', () => {
    expect(scrollToSee(0, 500, 100, 100)).toBe(0);
    expect(scrollToSee(0, 500, 600, 100)).toBe(224);
    expect(scrollToSee(300, 500, 100, 100)).toBe(-224);
    // What is larger than the view shows its beginning, and is left where that is seen.
    expect(scrollToSee(0, 500, 700, 900)).toBe(676);
    expect(scrollToSee(600, 500, 700, 900)).toBe(0);
  });

  it('grows towards the edge and stops in the middle', () => {
    expect(edgeSpeed(300, 0, 600)).toBe(0);
    expect(edgeSpeed(35, 0, 600)).toBeLessThan(0);
    expect(edgeSpeed(5, 0, 600)).toBeLessThan(edgeSpeed(35, 0, 600));
    expect(edgeSpeed(595, 0, 600)).toBeGreaterThan(edgeSpeed(565, 0, 600));
    expect(edgeSpeed(-100, 0, 600)).toBe(-20);
    expect(edgeSpeed(900, 0, 600)).toBe(20);
  });
});
