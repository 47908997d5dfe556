/** Drawings: SVG files as text, each read once and then copied. */

/** The text of an SVG file. */
export type Drawing = string;

const known = new Map<Drawing, SVGElement | null>();

/** A new copy of a drawing, that many pixels wide and high; null where there is none in it. */
export function drawn(drawing: Drawing, size: number): SVGElement | null {
  let svg = known.get(drawing);
  if (svg === undefined) {
    svg = read(drawing);
    known.set(drawing, svg);
  }
  if (svg === null) return null;
  const copy = svg.cloneNode(true) as SVGElement;
  copy.setAttribute('width', String(size));
  copy.setAttribute('height', String(size));
  return copy;
}

function read(drawing: Drawing): SVGElement | null {
  const page = document.createElement('template');
  page.innerHTML = drawing;
  const svg = page.content.querySelector('svg');
  if (svg === null) return null;
  svg.setAttribute('aria-hidden', 'true');
  // Space between its parts would be as many nodes again.
  for (const node of [...svg.childNodes]) if (!(node instanceof Element)) node.remove();
  return svg;
}
