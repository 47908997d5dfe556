/** Sessions by their tracks: found by name, left out, coloured. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Programme, Session } from '../../ipc';
import { usual } from '../../testing/usual';

const commands = vi.hoisted(() => ({
  programme: vi.fn(),
  eventClock: vi.fn(),
  precedence: vi.fn(() => Promise.resolve([])),
  findings: vi.fn(),
}));
vi.mock('../../ipc', async (original) => ({ ...(await original<object>()), commands }));

const { workspace } = await import('../../state/workspace.svelte');
const { Board } = await import('./board.svelte');
const { view } = await import('./view.svelte');
const { wordCard, wordTint } = await import('./words');

function session(id: string, trackId: string | null): Session {
  return {
    ...{ id, eventId: 'e', parentId: null, roomId: null, kind: 'forum', status: 'draft' },
    ...{ audience: 'public', title: { en: id }, description: {}, starts: null, ends: null },
    ...{
      languages: [],
      attendance: null,
      notes: '',
      locked: false,
      todos: [],
      ...usual.session,
      trackId,
    },
  } as Session;
}

const programme: Programme = {
  event: {
    ...{ id: 'e', name: { en: 'Congress' }, theme: {}, zone: 'UTC', languages: ['en'] },
    ...{
      startsOn: '2025-09-16',
      endsOn: '2025-09-18',
      dayStarts: 480,
      dayEnds: 1320,
      ...usual.event,
      quiet: [],
    },
  },
  tracks: [
    { id: 't1', eventId: 'e', name: { en: 'Panels' }, position: 0 },
    { id: 't2', eventId: 'e', name: { en: 'Youth', ru: 'Молодёжь' }, position: 1 },
  ],
  sessions: [session('a', 't1'), session('b', 't2'), session('c', null)],
  ...{ venues: [], travels: [], rooms: [], parts: [], coOrganizers: [], delegations: [] },
  ...{
    members: [],
    people: [],
    organizations: [],
    agreements: [],
    agreementParties: [],
    ...usual.programme,
  },
};

beforeEach(async () => {
  commands.programme.mockResolvedValue(programme);
  commands.findings.mockResolvedValue([]);
  commands.eventClock.mockResolvedValue({
    ...{ zone: 'UTC', today: '2025-09-16', offsetMinutes: 0, days: [] },
  });
  await workspace.load({
    file: { name: 'congress', folder: '/tmp' },
    events: [programme.event],
    undo: { undo: null, redo: null },
    access: { is: 'write' },
    placement: null,
    start: null,
    unsaved: null,
    failure: null,
  });
});

afterEach(() => {
  view.showAll();
  view.colour = 'kind';
});

it('are found by the name of the track in any language', () => {
  const board = new Board();
  board.filter = 'молод';
  expect([...(board.matching ?? [])]).toEqual(['b']);
});

it('are left out with it, and those without one by themselves', () => {
  const board = new Board();
  const ids = () => board.shown.map(({ id }) => id);
  view.hide('tracks', ['t2'], true);
  expect([ids(), view.filtering]).toEqual([['a', 'c'], true]);
  view.hide('tracks', [''], true);
  expect(ids()).toEqual(['a']);
});

it('have its colour, and it is named', () => {
  const board = new Board();
  view.colour = 'track';
  const words = board.paint.legend.map(({ key, count }) => [wordTint('track', key), count]);
  expect(words).toEqual([
    ['Panels', 1],
    ['Youth', 1],
    ['No track', 1],
  ]);
  expect(board.tokenOf('a')).not.toBe(board.tokenOf('b'));
  expect(wordCard(programme.sessions[1] as Session)).toContain('Track: Youth');
});
