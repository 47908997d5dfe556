import { describe, expect, it } from 'vitest';
import { LEAST_MINUTE, MOST_MINUTE } from './look';
import {
  fitted,
  labelOf,
  LINE_HEIGHT,
  lineOf,
  LINES,
  minuteOfLine,
  scaled,
  scrollKept,
  stepped,
  wheelFactor,
  widened,
} from './zoom';

describe('the zoom of time', () => {
  it.each(LINES)('shows lines of %i minutes at its step', (line) => {
    expect(lineOf(minuteOfLine(line))).toBe(line);
    expect(minuteOfLine(line) * line).toBe(LINE_HEIGHT);
  });

  it('goes through all steps and stays at the ends', () => {
    const up: number[] = [];
    let at = LEAST_MINUTE;
    for (let step = 0; step < 7; step += 1) up.push(lineOf((at = stepped(at, 1))));
    expect(up).toEqual([60, 30, 15, 10, 5, 5, 5]);
    const down: number[] = [];
    at = MOST_MINUTE;
    for (let step = 0; step < 7; step += 1) down.push(lineOf((at = stepped(at, -1))));
    expect(down).toEqual([5, 10, 15, 30, 60, 60, 60]);
  });

  it('comes from between two steps to the next one', () => {
    expect(stepped(1.3, 1)).toBe(minuteOfLine(10));
    expect(stepped(1.3, -1)).toBe(minuteOfLine(15));
    expect(stepped(MOST_MINUTE, 1)).toBe(MOST_MINUTE);
    expect(stepped(LEAST_MINUTE, -1)).toBe(LEAST_MINUTE);
  });

  it('keeps lines and labels apart at every size', () => {
    for (let minute = LEAST_MINUTE; minute <= MOST_MINUTE; minute *= 1.07) {
      const line = lineOf(minute);
      expect(line === 60 || line * minute >= 14).toBe(true);
      expect(labelOf(minute) * minute).toBeGreaterThanOrEqual(34);
      expect(labelOf(minute) % line, `${minute}: a label stands on a line`).toBe(0);
    }
  });

  it('goes back where a wheel goes back, within bounds', () => {
    for (const [delta, mode] of [
      [100, 0],
      [3, 1],
      [1, 2],
    ] as const) {
      expect(wheelFactor(delta, mode)).toBeLessThan(1);
      expect(wheelFactor(delta, mode) * wheelFactor(-delta, mode)).toBeCloseTo(1);
    }
    expect(scaled(1.2, 1e9)).toBe(MOST_MINUTE);
    expect(scaled(1.2, 0)).toBe(LEAST_MINUTE);
  });

  it('fits a day', () => {
    expect(fitted(840, 840)).toBe(1);
    expect(fitted(0, 840)).toBe(LEAST_MINUTE);
    expect(fitted(600, 0)).toBe(MOST_MINUTE);
  });
});

it('what stands under the pointer stays there', () => {
  for (const scroll of [0, 40, 900]) {
    for (const at of [0, 120, 500]) {
      for (const factor of [0.5, 1, 1.2, 3]) {
        const minute = (scroll + at) / 1.2;
        const after = scrollKept(scroll, at, factor);
        expect((after + at) / (1.2 * factor)).toBeCloseTo(minute);
      }
    }
  }
});

it('columns keep within bounds', () => {
  expect(widened(200, 1.25)).toBe(250);
  expect(widened(70, 0.1)).toBe(64);
  expect(widened(900, 2)).toBe(960);
});
