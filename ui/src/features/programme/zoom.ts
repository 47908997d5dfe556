/** How large time and columns are drawn. Pure. */
import { LEAST_COLUMN, LEAST_MINUTE, MOST_COLUMN, MOST_MINUTE } from './look';

/** Minutes of a line of the time axis. */
export const LINES = [5, 10, 15, 30, 60] as const;

/** Pixels of a line, where the zoom is at one of its steps. */
export const LINE_HEIGHT = 18;
/** Lines closer than this are left out. */
const CLOSEST = 14.5;
/** Two labels of the axis want this much. */
const LABEL = 34;
const LABELS = [5, 10, 15, 30, 60, 120, 180, 240, 360] as const;

/** Pixels of a minute where a line means so many minutes. */
export function minuteOfLine(line: number): number {
  return LINE_HEIGHT / line;
}

/** The minutes of a line at a zoom: the finest that keep lines apart. */
export function lineOf(minute: number): number {
  return LINES.find((line) => line * minute >= CLOSEST) ?? 60;
}

/** The minutes between two labels of the axis, in pixels of text at its usual size. */
export function labelOf(minute: number): number {
  const line = lineOf(minute);
  return LABELS.find((step) => step % line === 0 && step * minute >= LABEL) ?? 720;
}

/** The zoom one step nearer (1) or farther (-1): from between two steps to the next one. */
export function stepped(minute: number, by: 1 | -1): number {
  const levels = [...LINES].sort((a, b) => b - a).map(minuteOfLine);
  const next =
    by === 1
      ? levels.find((level) => level > minute * 1.01)
      : levels.reverse().find((level) => level < minute * 0.99);
  return next ?? minute;
}

/** The zoom after a wheel or a pinch: smooth, so that fingers lead it. */
export function scaled(minute: number, factor: number): number {
  return clamp(minute * factor, LEAST_MINUTE, MOST_MINUTE);
}

/** How much a turn of the wheel changes the size; a notch of it (100 to 120) about a fifth. */
export function wheelFactor(delta: number, mode: number): number {
  // A wheel that counts lines or pages moves in other figures.
  const pixels = mode === 1 ? delta * 33 : mode === 2 ? delta * 100 : delta;
  return Math.exp(-clamp(pixels, -300, 300) * 0.0018);
}

/** The zoom at which some minutes take a height, whole. */
export function fitted(height: number, minutes: number): number {
  return clamp(height / Math.max(minutes, 1), LEAST_MINUTE, MOST_MINUTE);
}

/** A column's width after a wheel or a step. */
export function widened(column: number, factor: number): number {
  return Math.round(clamp(column * factor, LEAST_COLUMN, MOST_COLUMN));
}

export const WIDER = 1.25;

/**
 * Where to scroll so that what stood `at` pixels from the view's edge stands there again
 * after all became `factor` times as large.
 */
export function scrollKept(scroll: number, at: number, factor: number): number {
  return (scroll + at) * factor - at;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
