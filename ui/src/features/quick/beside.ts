/** Where a note stands beside what it is about: pure. In pixels of the window, from its left. */

export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Between the note and what it is about, and the edges of the window. */
const GAP = 10;
const EDGE = 8;

/**
 * The note's corner: below what it is about, or above, or beside it, where there is room;
 * in the middle of what is larger than that, and of the window where it is about nothing.
 */
export function beside(
  anchor: Frame | null,
  note: Size,
  window: Size,
  rtl: boolean,
): { left: number; top: number } {
  const middle = {
    left: (window.width - note.width) / 2,
    top: (window.height - note.height) / 2,
  };
  if (anchor === null) return within(middle, note, window);
  const { left, top, width, height } = anchor;
  const aligned = rtl ? left + width - note.width : left;
  const below = top + height + GAP;
  const above = top - GAP - note.height;
  if (below + note.height <= window.height - EDGE) {
    return within({ left: aligned, top: below }, note, window);
  }
  if (above >= EDGE) return within({ left: aligned, top: above }, note, window);
  const after = left + width + GAP;
  const before = left - GAP - note.width;
  const fitsAfter = after + note.width <= window.width - EDGE;
  const fitsBefore = before >= EDGE;
  if (fitsAfter && (!rtl || !fitsBefore)) return within({ left: after, top }, note, window);
  if (fitsBefore) return within({ left: before, top }, note, window);
  return within(
    { left: left + (width - note.width) / 2, top: top + (height - note.height) / 2 },
    note,
    window,
  );
}

function within(
  { left, top }: { left: number; top: number },
  note: Size,
  window: Size,
): { left: number; top: number } {
  return {
    left: Math.round(Math.max(EDGE, Math.min(left, window.width - note.width - EDGE))),
    top: Math.round(Math.max(EDGE, Math.min(top, window.height - note.height - EDGE))),
  };
}
