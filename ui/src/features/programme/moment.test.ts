import { expect, it } from 'vitest';
import { momentOfSession, saw, seenOn, type Moment } from './moment';

const wall = (text: string) => `2025-09-${text.replace(' ', 'T')}:00`;
const at = (starts: string, ends: string) => ({ starts: wall(starts), ends: wall(ends) });

it('is the middle of a session, also past midnight', () => {
  expect(momentOfSession(wall('17 10:00'), wall('17 11:30'))).toEqual({
    day: '2025-09-17',
    minute: 645,
    seen: null,
  });
  expect(momentOfSession(wall('17 23:00'), wall('18 02:00'))).toMatchObject({
    day: '2025-09-17',
    minute: 1470,
  });
});

it('sees what the screen showed any part of', () => {
  const moment: Moment = {
    day: '2025-09-17',
    minute: 600,
    seen: [seenOn('2025-09-17', 540, 660), seenOn('2025-09-18', 540, 1500)],
  };
  expect(saw(moment, at('17 10:00', '17 10:30'))).toBe(true);
  expect(saw(moment, at('17 08:00', '17 09:05'))).toBe(true);
  expect(saw(moment, at('17 08:00', '17 09:00'))).toBe(false);
  expect(saw(moment, at('17 11:00', '17 12:00'))).toBe(false);
  expect(saw(moment, at('19 00:30', '19 01:30'))).toBe(true);
  expect(saw(moment, { starts: null, ends: null })).toBe(false);
});

it('shows what is chosen where there was no axis', () => {
  const moment = momentOfSession(wall('17 10:00'), wall('17 11:00'));
  expect(saw(moment, at('19 10:00', '19 11:00'))).toBe(true);
  expect(saw(moment, { starts: null, ends: null })).toBe(false);
});
