import { describe, expect, it } from 'vitest';
import * as walltime from './walltime';

describe('a clock that was typed', () => {
  it.each([
    ['9', 540],
    ['930', 570],
    ['9:30', 570],
    ['09.30', 570],
    [' 18 05 ', 1085],
    ['٠٩:٣٠', 570],
    ['۲۳:۵۹', 1439],
    ['24:00', 1440],
    ['00:00', 0],
  ])('%s is taken', (typed, minutes) => {
    expect(walltime.parseClock(typed)).toBe(minutes);
  });
  it.each(['', 'noon', '24:01', '25:00', '9:60', '9:5', '12345', '-1'])('%s is not', (typed) => {
    expect(walltime.parseClock(typed)).toBeNull();
  });
});

describe('a length', () => {
  it.each([
    ['90', 90],
    ['1:30', 90],
    ['0:05', 5],
    ['25:00', 1500],
  ])('%s is read', (typed, minutes) => {
    expect(walltime.parseLength(typed)).toBe(minutes);
  });
  it.each(['', '1:60', '1:5', 'x', '-5'])('%s is not', (typed) => {
    expect(walltime.parseLength(typed)).toBeNull();
  });
  it('is shown as it is typed', () => {
    expect([90, 5, 0, 1500, -30].map(walltime.lengthText)).toEqual([
      '1:30',
      '0:05',
      '0:00',
      '25:00',
      '\u22120:30',
    ]);
  });
});

describe('a day that was typed', () => {
  it.each([
    ['2025-09-17', '2025-09-17'],
    ['17.9.2025', '2025-09-17'],
    ['17/09/2025', '2025-09-17'],
    ['٢٠٢٥-٠٩-١٧', '2025-09-17'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is taken', (typed, day) => {
    expect(walltime.parseDay(typed)).toBe(day);
  });
  it.each(['2025-02-29', '2025-13-01', '17.09.25', 'tomorrow', '', '0001-01-01'])(
    '%s is not',
    (typed) => {
      expect(walltime.parseDay(typed)).toBeNull();
    },
  );
});

describe('wall time', () => {
  it('counts over midnight, months and leap days, with no zone', () => {
    expect(walltime.addMinutes('2025-09-30T23:30:00', 60)).toBe('2025-10-01T00:30:00');
    expect(walltime.addMinutes('2024-03-01T00:00:00', -1)).toBe('2024-02-29T23:59:00');
    // The night in which Rome's clocks go forward has all its minutes.
    expect(walltime.minutesBetween('2025-03-30T01:00:00', '2025-03-30T04:00:00')).toBe(180);
    expect(walltime.wallAt('2025-09-17', 1440)).toBe('2025-09-18T00:00:00');
    expect(walltime.daysBetween('2025-09-16', '2025-09-18')).toBe(2);
  });
  it('reads its pieces', () => {
    expect(walltime.dayOf('2025-09-17T10:05:00')).toBe('2025-09-17');
    expect(walltime.clockOf('2025-09-17T10:05:00')).toBe('10:05');
    expect(walltime.minuteOf('2025-09-17T10:05:00')).toBe(605);
  });
  it('labels offsets', () => {
    expect([300, 330, 0, -180, 345].map(walltime.offsetLabel)).toEqual([
      'UTC+5',
      'UTC+5:30',
      'UTC',
      'UTC\u22123',
      'UTC+5:45',
    ]);
  });
});
