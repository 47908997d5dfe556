/** How wide words are in the board's font; measured once each. */
import { guess } from './fit';
import type { WidthOf } from './words-fit';

/** What differs between measured and drawn: words are rounded, and stand a little apart. */
const SLACK = 1.02;

/** Another number: fonts came, and all is measured anew. */
let fonts = $state(0);
const known = { plain: new Map<string, number>(), bold: new Map<string, number>() };
let pen: CanvasRenderingContext2D | null | undefined;

export const widthOf: WidthOf = (text, bold = false) => {
  // Read, so that what was fitted is fitted anew.
  void fonts;
  const widths = bold ? known.bold : known.plain;
  const found = widths.get(text);
  if (found !== undefined) return found;
  const width = measured(text, bold);
  widths.set(text, width);
  return width;
};

function measured(text: string, bold: boolean): number {
  pen ??= start();
  if (pen === null) return guess(text);
  pen.font = `${bold ? '600 ' : ''}12px ${family}`;
  return pen.measureText(text).width * SLACK;
}

let family = 'sans-serif';

function start(): CanvasRenderingContext2D | null {
  // Where nothing is drawn, as in tests of components, there are no fonts.
  if (!('fonts' in document)) return null;
  family = getComputedStyle(document.body).fontFamily;
  document.fonts.addEventListener('loadingdone', () => {
    known.plain.clear();
    known.bold.clear();
    fonts += 1;
  });
  return document.createElement('canvas').getContext('2d');
}
