import { describe, expect, it } from 'vitest';
import type { Stretch, StretchOf } from '../../ipc';
import { aboutOf, stretchesOf, timeline } from './timeline';

const at = (clock: string, day = '17') => `2025-09-${day}T${clock}:00`;
const stretch = (of: StretchOf, from: string, to: string): Stretch => ({ of, from, to });
const one = stretch({ is: 'session', id: 'a' }, at('10:00'), at('11:00'));
const other = stretch({ is: 'session', id: 'b' }, at('10:30'), at('12:00'));

describe('the time line', () => {
  it('shows two sessions side by side, and where they meet', () => {
    const line = timeline([one, other], { from: at('10:30'), to: at('11:00') });
    expect(line?.from).toBe(at('10:00'));
    expect(line?.to).toBe(at('12:00'));
    expect(line?.bars.map(({ start, length }) => [start, length])).toEqual([
      [0, 0.5],
      [0.25, 0.75],
    ]);
    expect(line?.about).toEqual({ start: 0.25, length: 0.25 });
    expect(line?.ticks.map(({ wall }) => wall.slice(11, 16))).toEqual([
      '10:00',
      '10:30',
      '11:00',
      '11:30',
      '12:00',
    ]);
    expect(line?.ticks.map(({ newDay }) => newDay)).toEqual([true, false, false, false, false]);
  });

  it('lets a stay of days run through, and looks at the session', () => {
    const stay = stretch({ is: 'presence' }, at('08:00', '16'), at('10:30'));
    const line = timeline([one, stay]);
    expect(line?.from).toBe(at('09:30'));
    // The stay ends within the session: nothing is there after it.
    expect(line?.to).toBe(at('11:00'));
    expect(line?.bars[1]).toMatchObject({ start: 0, before: true, after: false });
    expect(line?.bars[0]).toMatchObject({ before: false, after: false });
  });

  it('runs over midnight, and says where a day begins', () => {
    const late = stretch({ is: 'session', id: 'c' }, at('23:00'), at('02:00', '18'));
    const line = timeline([late]);
    expect(line?.ticks.filter(({ newDay }) => newDay).map(({ wall }) => wall)).toEqual([
      at('23:00'),
      at('00:00', '18'),
    ]);
    expect(line?.bars[0]).toMatchObject({ start: 0, length: 1 });
  });

  it('has few ticks, however long it is', () => {
    const days = stretch({ is: 'presence' }, at('08:00', '01'), at('20:00', '28'));
    expect(timeline([days])?.ticks.length).toBeLessThanOrEqual(9);
  });

  it('draws nothing where there is nothing, or nothing that lasts', () => {
    expect(timeline([])).toBeNull();
    expect(timeline([stretch({ is: 'gap' }, at('10:00'), at('10:00'))])).toBeNull();
    expect(timeline([stretch({ is: 'gap' }, at('10:00'), at('09:00'))])).toBeNull();
  });

  it('marks nothing where the finding is no stretch, or lies elsewhere', () => {
    expect(timeline([one], { from: at('10:00'), to: null })?.about).toBeNull();
    expect(timeline([one], { from: at('20:00'), to: at('21:00') })?.about).toBeNull();
  });
});

describe('what explains a finding', () => {
  const spans: Record<string, { starts: string | null; ends: string | null }> = {
    a: { starts: at('10:00'), ends: at('11:00') },
    unscheduled: { starts: null, ends: null },
  };
  const spanOf = (id: string) => spans[id];

  it('is what the rule says', () => {
    expect(stretchesOf({ stretches: [other], sessions: ['a'] }, spanOf)).toEqual([other]);
  });

  it('is else its sessions that have a time', () => {
    const sessions = ['a', 'unscheduled', 'gone'];
    expect(stretchesOf({ stretches: [], sessions }, spanOf)).toEqual([one]);
  });
});

describe('what a finding is about', () => {
  const prayer = stretch({ is: 'observance', name: 'maghrib' }, at('11:30'), at('13:00'));
  const about = { from: at('10:00'), to: at('12:00') };
  it('is its own stretch', () => {
    expect(aboutOf({ ...about, stretches: [one, other] })).toEqual(about);
  });

  it('of something observed, is what the session shares with it', () => {
    const shared = { from: at('11:30'), to: at('12:00') };
    expect(aboutOf({ ...about, stretches: [one, prayer] })).toEqual(shared);
  });

  it('is nothing where they only touch', () => {
    const later = { ...prayer, from: at('12:00') };
    expect(aboutOf({ ...about, stretches: [later] })).toEqual({ from: null, to: null });
  });
});
