/** How wide words are in the board's font; measured once each. */
import { guess } from './fit';
import type { WidthOf } from './words-fit';

/** What differs between measured and drawn: words are rounded, and stand a little apart. */
const SLACK = 1.02;

/** Another number: fonts came, and all is measured anew. */
let fonts = $state(0);
const known = { plain: new Map<string, number>(), bold: new Map<string, number>() };
/** A canvas for each weight: to set the font of one anew takes longer than to measure a word. */
let pens: { plain: Pen; bold: Pen } | undefined;

type Pen = CanvasRenderingContext2D | null;

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
  pens ??= start();
  const pen = bold ? pens.bold : pens.plain;
  return pen === null ? guess(text) : pen.measureText(text).width * SLACK;
}

function start(): { plain: Pen; bold: Pen } {
  // Where nothing is drawn, as in tests of components, there are no fonts.
  if (!('fonts' in document)) return { plain: null, bold: null };
  const { fontFamily } = getComputedStyle(document.body);
  const penOf = (weight: string) => {
    const pen = document.createElement('canvas').getContext('2d');
    if (pen !== null) pen.font = `${weight} 12px ${fontFamily}`;
    return pen;
  };
  document.fonts.addEventListener('loadingdone', () => {
    known.plain.clear();
    known.bold.clear();
    // What was measured with fonts that had not come is not asked again.
    pens = { plain: penOf('400'), bold: penOf('600') };
    fonts += 1;
  });
  return { plain: penOf('400'), bold: penOf('600') };
}
