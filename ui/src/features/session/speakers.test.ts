import { expect, it } from 'vitest';
import type { Part, Session } from '../../ipc';
import { usual } from '../../testing/usual';
import { askedOf, askedText, speakersOf } from './speakers';

const part = (id: string, change: Partial<Part> = {}): Part => ({
  id,
  sessionId: 's',
  who: { is: 'person', id },
  role: 'speaker',
  onBehalfOf: {},
  position: 0,
  ...usual.part,
  ...change,
});
const session = { starts: '2025-09-17T10:00:00', ends: '2025-09-17T10:30:00' } as Session;

it('counts minutes against the length of the session', () => {
  const parts = [
    part('chair', { role: 'chair', minutes: 5 }),
    part('a', { minutes: 10, exchangeId: 'c' }),
    part('b'),
    part('c', { minutes: 25, exchangeId: 'gone' }),
  ];
  const { speakers, total, without, left } = speakersOf(session, parts);
  expect(speakers.map((one) => [one.part.id, one.clock, one.exchanged?.id])).toEqual([
    ['a', '10:00', 'c'],
    ['b', '10:10', undefined],
    ['c', '10:10', undefined],
  ]);
  expect([total, without, left]).toEqual([35, 1, -5]);
  const unplaced = { ...session, starts: null, ends: null };
  expect(speakersOf(unplaced, parts)).toMatchObject({ total: 35, left: null });
});

it.each([
  ['2025-09-15 14:30', '2025-09-15T14:30:00'],
  ['15.9.2025 9', '2025-09-15T09:00:00'],
  ['', null],
  ['yesterday', undefined],
  ['2025-09-15', undefined],
])('reads when someone asked: %s', (typed, read) => {
  expect(askedOf(typed)).toBe(read);
  if (typeof read === 'string') expect(askedOf(askedText(read))).toBe(read);
});
