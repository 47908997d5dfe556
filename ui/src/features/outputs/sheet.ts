// How large a page is shown, and how long printing takes. Pure.

/** How large pages are: each whole, as wide as there is room, or so many times their true size. */
export type Fit = 'page' | 'width' | number;

export interface Size {
  width: number;
  height: number;
}

/** Times of the true size through which one goes. */
const STEPS = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;

/** Pixels of CSS a point (1/72 inch). */
const POINT = 96 / 72;

/** No page is drawn narrower. */
const NARROWEST = 120;

/** How wide a page is drawn, in pixels; `page` in points, `room` in pixels. */
export function drawnWidth(fit: Fit, page: Size, room: Size): number {
  if (page.width <= 0 || page.height <= 0) return NARROWEST;
  const wanted =
    fit === 'width'
      ? room.width
      : fit === 'page'
        ? Math.min(room.width, (room.height * page.width) / page.height)
        : page.width * POINT * fit;
  return Math.max(NARROWEST, Math.floor(wanted));
}

/** How many times its true size a page is then. */
export function scaleOf(fit: Fit, page: Size, room: Size): number {
  if (typeof fit === 'number') return fit;
  return page.width <= 0 ? 1 : drawnWidth(fit, page, room) / (page.width * POINT);
}

/** The next step from where one is; the last stays. */
export function stepped(scale: number, by: 1 | -1): number {
  const slack = 0.01;
  const next =
    by === 1
      ? STEPS.find((step) => step > scale + slack)
      : STEPS.findLast((step) => step < scale - slack);
  return next ?? (by === 1 ? STEPS[STEPS.length - 1] : STEPS[0]) ?? 1;
}

/** Which page is looked at: the last that begins above the middle of what is seen. */
export function pageAt(tops: readonly number[], middle: number): number {
  return Math.max(
    0,
    tops.findLastIndex((top) => top <= middle),
  );
}

/** Milliseconds before which nothing can be told of how long it will take. */
const SOON = 800;

/**
 * Seconds until all are done, by what those took that are; null while that says nothing yet.
 * Times in milliseconds.
 */
export function secondsLeft(took: number, done: number, count: number): number | null {
  if (done <= 0 || took < SOON || done >= count) return null;
  return Math.ceil(((took / done) * (count - done)) / 1000);
}
