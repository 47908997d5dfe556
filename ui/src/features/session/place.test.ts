import { describe, expect, it } from 'vitest';
import type { Place } from '../../ipc';
import { endingAt, lasting, onDay, startingAt, unscheduled } from './place';

const usual = { day: '2025-09-16', minute: 480 };
const place = (starts: string | null, ends: string | null): Place => ({
  roomId: 'hall',
  starts: starts && `2025-09-${starts}:00`,
  ends: ends && `2025-09-${ends}:00`,
});
const plenary = place('17T10:00', '17T12:30');
const gala = place('17T22:00', '18T01:00');
const wish = place(null, null);
const broken = place('17T10:00', '17T09:00');

describe('editing one field of a place', () => {
  it('moves both ends to another day', () => {
    expect(onDay(plenary, '2025-09-18', usual)).toEqual(place('18T10:00', '18T12:30'));
    expect(onDay(gala, '2025-09-16', usual)).toEqual(place('16T22:00', '17T01:00'));
  });
  it('moves the end with the start', () => {
    expect(startingAt(plenary, 540, usual)).toEqual(place('17T09:00', '17T11:30'));
    expect(startingAt(gala, 1380, usual)).toEqual(place('17T23:00', '18T02:00'));
  });
  it('schedules what was not, for an hour', () => {
    expect(onDay(wish, '2025-09-18', usual)).toEqual(place('18T08:00', '18T09:00'));
    expect(startingAt(wish, 600, usual)).toEqual(place('16T10:00', '16T11:00'));
  });
  it('sets the end alone', () => {
    expect(endingAt(plenary, 690)).toEqual(place('17T10:00', '17T11:30'));
    expect(endingAt(plenary, 1440)).toEqual(place('17T10:00', '18T00:00'));
  });
  it('refuses an end that is not after the start', () => {
    expect(endingAt(plenary, 600)).toBeNull();
    expect(endingAt(plenary, 60)).toBeNull();
    expect(endingAt(wish, 600)).toBeNull();
  });
  it('lets a night session end in its night', () => {
    expect(endingAt(gala, 120)).toEqual(place('17T22:00', '18T02:00'));
    expect(endingAt(gala, 1410)).toEqual(place('17T22:00', '17T23:30'));
  });
  it('sets the end by the length', () => {
    expect(lasting(plenary, 45)).toEqual(place('17T10:00', '17T10:45'));
    expect(lasting(plenary, 900)).toEqual(place('17T10:00', '18T01:00'));
    expect(lasting(plenary, 0)).toBeNull();
    expect(lasting(wish, 45)).toBeNull();
  });
  it('puts an end before the start right', () => {
    expect(startingAt(broken, 500, usual)).toEqual(place('17T08:20', '17T09:00'));
    expect(startingAt(broken, 660, usual)).toEqual(place('17T11:00', '17T12:00'));
  });
  it('keeps the room of what is unscheduled', () => {
    expect(unscheduled(plenary)).toEqual(place(null, null));
  });
});
