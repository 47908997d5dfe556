import { expect, it } from 'vitest';
import { addDays, daysBetween, isDay, spanWith } from './day';

it.each([
  ['2025-09-17', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-9-17', false],
  ['17.09.2025', false],
  ['', false],
])('%s is a day: %s', (text, yes) => expect(isDay(text)).toBe(yes));

it('counts over months, years and the hour that summer time takes', () => {
  expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
  expect(addDays('2025-03-31', -2)).toBe('2025-03-29');
  expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2);
});

it('a first day after the last one takes the last along', () => {
  const span = { startsOn: '2025-09-16', endsOn: '2025-09-18' };
  expect(spanWith(span, 'startsOn', '2025-10-01')).toEqual({
    startsOn: '2025-10-01',
    endsOn: '2025-10-03',
  });
  expect(spanWith(span, 'startsOn', '2025-09-17').endsOn).toBe('2025-09-18');
  expect(spanWith(span, 'endsOn', '2025-09-01').startsOn).toBe('2025-09-16');
});
