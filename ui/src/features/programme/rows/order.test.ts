import { describe, expect, it } from 'vitest';
import { foundRows, roomLines, whoLines } from './order';
import type { WhoRow } from './who';

const session = (id: string, roomId: string | null) => ({
  id,
  roomId,
  starts: '2025-09-17T09:00:00',
  ends: '2025-09-17T10:00:00',
});
const plain = (lines: ReturnType<typeof roomLines>) =>
  lines.map(({ id, items }) => [id, ...items.map((item) => item.id)].join(' '));

describe('rooms', () => {
  const input = {
    venues: [
      { id: 'late', position: 1 },
      { id: 'early', position: 0 },
      { id: 'empty', position: 2 },
    ],
    rooms: [
      { id: 'b', venueId: 'early', position: 1 },
      { id: 'a', venueId: 'early', position: 0 },
      { id: 'c', venueId: 'late', position: 2 },
    ],
    sessions: [session('s1', 'a'), session('s2', null), session('s3', 'gone'), session('s4', 'c')],
    known: new Set(['a', 'b', 'c']),
    folded: [] as string[],
  };

  it('stand under their venues in order, those without a room at the end', () => {
    expect(plain(roomLines(input))).toEqual([
      'venue-early',
      'a s1',
      'b',
      'venue-late',
      'c s4',
      'none s2 s3',
    ]);
  });

  it('share a row in a folded venue, and go away with a filter', () => {
    const folded = roomLines({ ...input, folded: ['early'] });
    expect(folded[0]).toMatchObject({ kind: 'folded', rooms: ['a', 'b'] });
    expect(plain(folded)).toEqual(['venue-early s1', 'venue-late', 'c s4', 'none s2 s3']);
    // A room that is not shown does not make its sessions homeless.
    const rooms = input.rooms.filter(({ id }) => id !== 'c');
    expect(plain(roomLines({ ...input, rooms }))).toEqual([
      'venue-early',
      'a s1',
      'b',
      'none s2 s3',
    ]);
  });
});

const who = (id: string, principal: boolean, ...sessions: string[]): WhoRow => ({
  id,
  principal,
  sessions,
  stay: null,
  people: [],
  delegations: [],
});

describe('people', () => {
  const rows = [who('ann', false, 's1'), who('bek', true, 's2', 'unplaced'), who('zoe', false)];
  const placed = new Map(['s1', 's2'].map((id) => [id, session(id, null)]));

  it('are principals first, each group under its head', () => {
    expect(plain(whoLines(rows, placed, true))).toEqual([
      'group-principals',
      'bek s2',
      'group-others',
      'ann s1',
      'zoe',
    ]);
    expect(plain(whoLines(rows, placed, false))).toEqual(['ann s1', 'bek s2', 'zoe']);
    expect(plain(whoLines(rows.slice(0, 1), placed, true))).toEqual(['group-others', 'ann s1']);
  });

  it.each<[string, string[] | null, string, string[], boolean]>([
    ['no filter', null, '', ['ann', 'bek', 'zoe'], false],
    ['a name', ['s1', 's2'], 'zoe', ['zoe'], true],
    ['a session', ['s2'], 'plenary', ['bek'], false],
    ['nothing', [], 'x', [], false],
  ])('%s', (_, matching, name, ids, byName) => {
    const found = foundRows(rows, matching && new Set(matching), ({ id }) => id === name);
    expect([found.rows.map(({ id }) => id), found.byName]).toEqual([ids, byName]);
  });
});
