/** Steps of the scale of time: pure. */

/** Pixels of a minute: at least and at most. */
export const LEAST = 0.25;
export const MOST = 8;

/** Two steps make it half as large again. */
const STEP = Math.sqrt(1.5);

/** Pixels that heads and bars take of a day's view. */
const EDGES = 96;

/** The scale one step larger or smaller. */
export function zoomed(minute: number, by: 1 | -1): number {
  return bounded(minute * STEP ** by);
}

/** The scale at which so many minutes stand in so many pixels. */
export function fitted(minutes: number, pixels: number): number {
  return bounded(minutes > 0 ? Math.max(pixels - EDGES, 0) / minutes : 1);
}

function bounded(minute: number): number {
  return Math.round(Math.min(MOST, Math.max(LEAST, minute)) * 100) / 100;
}
