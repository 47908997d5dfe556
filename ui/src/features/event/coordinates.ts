/** Where a venue lies, as people write and copy it: degrees north, then east. Pure. */
import type { Coordinates, Venue } from '../../ipc';
import { asciiDigits } from '../session/typed';

/** `51.1282, 71.4304`; empty where it is not known. */
export function coordinatesText({ latitude, longitude }: Venue): string {
  return latitude === null || longitude === null ? '' : `${latitude}, ${longitude}`;
}

/**
 * Degrees that were typed, with a point, and minus for south and west; null where nothing was,
 * undefined where they cannot be read or lie nowhere on the earth.
 */
export function parseCoordinates(typed: string): Coordinates | null | undefined {
  const text = asciiDigits(typed).replaceAll('\u2212', '-').replaceAll('٫', '.').trim();
  if (text === '') return null;
  const found = /^(-?\d{1,2}(?:\.\d+)?)\s*[,;،\s]\s*(-?\d{1,3}(?:\.\d+)?)$/.exec(text);
  if (!found) return undefined;
  const [latitude, longitude] = [Number(found[1]), Number(found[2])];
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  return { latitude, longitude };
}
