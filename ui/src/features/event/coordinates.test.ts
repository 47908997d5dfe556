import { expect, it } from 'vitest';
import { usual } from '../../testing/usual';
import { coordinatesText, parseCoordinates } from './coordinates';

it.each<[string, [number, number] | null | undefined]>([
  ['51.1282, 71.4304', [51.1282, 71.4304]],
  ['-33.87;151.21', [-33.87, 151.21]],
  ['\u221233.87 151', [-33.87, 151]],
  ['٢١٫٤٢، ٣٩٫٨٣', [21.42, 39.83]],
  ['90, -180', [90, -180]],
  ['  ', null],
  ['91, 0', undefined],
  ['0, 181', undefined],
  ['51.1282', undefined],
  ['north, east', undefined],
])('%s', (typed, wanted) => {
  const read = parseCoordinates(typed);
  expect(read && [read.latitude, read.longitude]).toEqual(wanted);
});

it('writes what it reads', () => {
  const venue = { id: 'v', eventId: 'e', name: {}, position: 0, ...usual.venue };
  expect(coordinatesText(venue)).toBe('');
  const placed = { ...venue, latitude: -33.87, longitude: 151.21 };
  expect(parseCoordinates(coordinatesText(placed))).toEqual({
    latitude: -33.87,
    longitude: 151.21,
  });
});
