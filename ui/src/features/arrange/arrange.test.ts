import { describe, expect, it } from 'vitest';
import type { Place } from '../../ipc';
import { arrangeKey, isMenuKey } from './keys';
import { moveLines, shortened } from './outlook';
import * as plan from './plan';

const at = (starts: string | null, ends: string | null, roomId: string | null = 'a'): Place => ({
  roomId,
  starts: starts && `2025-09-${starts}:00`,
  ends: ends && `2025-09-${ends}:00`,
});
const stands = (id: string, place: Place) => ({ id, ...place });

describe('carrying many', () => {
  const rows = [
    at('17T11:00', '17T12:00', 'b'),
    at('17T10:00', '17T10:45'),
    at('17T23:30', '18T00:30'),
    at(null, null),
  ];
  it('keeps spacing and length, and takes the first one’s room along', () => {
    expect(plan.carried(rows, at('18T14:00', '18T15:00', 'c'))).toEqual([
      at('18T15:00', '18T16:00', 'b'),
      at('18T14:00', '18T14:45', 'c'),
      at('19T03:30', '19T04:30', 'c'),
      at(null, null, 'c'),
    ]);
  });
  it('takes the times away where the target has none', () => {
    expect(plan.carried(rows.slice(0, 2), at(null, null, 'c'))).toEqual([
      at(null, null, 'b'),
      at(null, null, 'c'),
    ]);
  });
  it('gives one without a time the target’s', () => {
    expect(plan.carried([at(null, null)], at('18T14:00', '18T15:00'))).toEqual([
      at('18T14:00', '18T15:00'),
    ]);
  });
});

describe('pasting', () => {
  const rows = [
    stands('x', at('17T10:00', '17T11:00')),
    stands('y', at('17T09:00', '17T09:30', 'b')),
  ];
  it('goes to the place of the chosen one', () => {
    const chosen = stands('z', at('18T14:00', '18T15:00', 'c'));
    expect(plan.pasteTarget(rows, chosen)).toEqual(at('18T14:00', '18T15:00', 'c'));
  });
  it.each([undefined, rows[0]])('follows what was copied', (chosen) => {
    expect(plan.pasteTarget(rows, chosen)).toEqual(at('17T11:00', '17T11:00', 'b'));
  });
  it('stays without a time', () => {
    expect(plan.pasteTarget([stands('x', at(null, null))], undefined)).toEqual(at(null, null));
    expect(plan.pasteTarget([], undefined)).toBeNull();
  });
});

describe('cutting and joining', () => {
  it.each([
    [at('17T10:00', '17T11:30'), '2025-09-17T10:45:00'],
    [at('17T10:00', '17T10:07'), '2025-09-17T10:05:00'],
    [at('17T10:01', '17T10:03'), '2025-09-17T10:02:00'],
    [at('17T23:30', '18T01:00'), '2025-09-18T00:15:00'],
    [at('17T10:00', '17T10:01'), null],
    [at(null, null), null],
  ])('middle of %o', (place, wanted) => {
    expect(plan.middle(place)).toBe(wanted);
  });
  it.each([
    [630, '2025-09-17T10:30:00'],
    [600, null],
    [720, null],
  ])('cut at %i', (minute, wanted) => {
    expect(plan.cutAt(at('17T10:00', '17T11:00'), minute)).toBe(wanted);
  });
  it('cuts a night after midnight', () => {
    expect(plan.cutAt(at('17T23:30', '18T01:00'), 15)).toBe('2025-09-18T00:15:00');
  });
  it('spans from the first start to the last end', () => {
    expect(plan.span([at('17T11:00', '17T12:00', 'b'), at('17T10:00', '17T10:30')])).toEqual(
      at('17T10:00', '17T12:00'),
    );
    expect(plan.span([at(null, null)])).toBeNull();
  });
});

it.each([
  ['15', 15],
  ['+15', 15],
  ['-10', -10],
  ['\u221210', -10],
  ['1:30', 90],
  ['-٠:٣٠', -30],
  ['0', 0],
  ['', undefined],
  ['soon', undefined],
])('minutes “%s”', (typed, wanted) => {
  expect(plan.parseMinutes(typed)).toBe(wanted);
});

describe('rooms to be side by side in', () => {
  const rooms = [
    { id: 'a', venueId: 'v' },
    { id: 'b', venueId: 'w' },
    { id: 'c', venueId: 'w' },
    { id: 'd', venueId: 'w' },
  ];
  const none = new Set<string>();
  it('are the own one, then its venue’s, then others', () => {
    expect(plan.proposedRooms(rooms, 'c', 2, none)).toEqual(['c', 'b']);
    expect(plan.proposedRooms(rooms, null, 2, none)).toEqual(['a', 'b']);
    expect(plan.proposedRooms(rooms, 'c', 9, none)).toHaveLength(4);
  });
  it('are taken ones only where no other is left', () => {
    expect(plan.proposedRooms(rooms, 'c', 2, new Set(['b']))).toEqual(['c', 'd']);
    expect(plan.proposedRooms(rooms, 'c', 3, new Set(['b']))).toEqual(['c', 'd', 'a']);
    expect(plan.proposedRooms(rooms, 'c', 4, new Set(['b', 'c']))).toEqual(['c', 'd', 'a', 'b']);
  });
  it('are taken by what is held meanwhile', () => {
    const one = (id: string, place: Place, more: Partial<plan.Occupies> = {}) => ({
      id,
      parentId: null,
      status: 'draft',
      ...place,
      ...more,
    });
    // Held side by side from nine until the longer of them ends, at half past ten.
    const rows = [
      one('x', at('17T09:00', '17T10:00'), { parentId: 'block' }),
      one('y', at('17T14:00', '17T15:30', 'b')),
    ];
    const others = [
      one('late', at('17T10:15', '17T11:00', 'b')),
      one('after', at('17T10:30', '17T11:00', 'c')),
      one('before', at('17T08:00', '17T09:00', 'd')),
      one('off', at('17T09:00', '17T10:00', 'e'), { status: 'cancelled' }),
      one('block', at('17T09:00', '17T12:00', 'f')),
      one('part', at('17T09:00', '17T09:30', 'g'), { parentId: 'x' }),
      one('nowhere', at('17T09:00', '17T10:00', null)),
      one('never', at(null, null, 'h')),
    ];
    expect([...plan.takenRooms([...rows, ...others], rows)]).toEqual(['b']);
    expect(plan.takenRooms(others, [one('z', at(null, null))]).size).toBe(0);
  });
});

describe('an outlook', () => {
  it('says what changes, in the order of time', () => {
    const sessions = new Map([
      ['x', at('17T11:00', '17T12:00')],
      ['y', at('17T10:00', '17T11:00')],
    ]);
    const moves = [
      { id: 'x', place: at('17T11:30', '17T12:30') },
      { id: 'y', place: at('18T10:00', '18T11:00', 'b') },
      { id: 'gone', place: at(null, null) },
    ];
    const lines = moveLines({ moves }, sessions);
    expect(lines.map(({ id, room, day }) => [id, room, day])).toEqual([
      ['y', true, true],
      ['x', false, false],
    ]);
  });
  it('leaves out no single line', () => {
    expect(shortened([1, 2, 3], 2)).toEqual({ shown: [1, 2, 3], more: 0 });
    expect(shortened([1, 2, 3, 4], 2)).toEqual({ shown: [1, 2], more: 2 });
  });
});

describe('keys', () => {
  const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
  it.each([
    ['KeyC', { ctrlKey: true }, 'copy'],
    ['KeyV', { metaKey: true }, 'paste'],
    ['KeyX', { ctrlKey: true, shiftKey: true }, 'swap'],
    ['KeyC', {}, undefined],
    ['KeyC', { ctrlKey: true, altKey: true }, undefined],
    ['KeyQ', { ctrlKey: true }, undefined],
  ])('%s %o', (code, held, verb) => {
    expect(arrangeKey({ ...none, ...held, code })).toBe(verb);
  });
  it.each([
    ['F10', { shiftKey: true }, true],
    ['F10', {}, false],
    ['ContextMenu', {}, true],
  ])('menu by %s %o', (code, held, is) => {
    expect(isMenuKey({ ...none, ...held, code })).toBe(is);
  });
});
