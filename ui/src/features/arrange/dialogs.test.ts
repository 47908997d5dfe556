/** The menu of what is chosen, and its dialogs: each does one operation, as it was foretold. */
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Event, Outlook, Programme, Session, WorkspaceState } from '../../ipc';
import { usual } from '../../testing/usual';

const commands = vi.hoisted(() => ({
  programme: vi.fn(),
  eventClock: vi.fn(),
  precedence: vi.fn(() => Promise.resolve([])),
  findings: vi.fn(),
  arrangementOutlook: vi.fn(),
  sessionsArrange: vi.fn(),
  sessionsCopy: vi.fn(),
  sessionsEdit: vi.fn(),
  sessionEdit: vi.fn(),
  sessionSplit: vi.fn(),
  sessionsMerge: vi.fn(),
  freePlaces: vi.fn(),
}));
const toast = vi.hoisted(() => ({ success: vi.fn(), error: vi.fn(), message: vi.fn() }));
vi.mock('../../ipc', async (original) => ({ ...(await original<object>()), commands }));
vi.mock('svelte-sonner', () => ({ toast }));
// A busy machine is slow at axe.
vi.setConfig({ testTimeout: 30_000 });
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
Element.prototype.scrollIntoView = () => undefined;

const { workspace } = await import('../../state/workspace.svelte');
const { nav } = await import('../../state/navigation.svelte');
const { Board } = await import('../programme/board.svelte');
const { arrange, ARRANGE_VERBS, wordVerb } = await import('./arrange.svelte');
const { clipboard } = await import('./clipboard.svelte');
const { default: ArrangeDialogs } = await import('./ArrangeDialogs.svelte');
const { default: ArrangeMenu } = await import('./ArrangeMenu.svelte');
const { default: SessionFindings } = await import('../session/SessionFindings.svelte');

const event: Event = {
  id: 'e',
  name: { en: 'Congress' },
  theme: {},
  startsOn: '2025-09-17',
  endsOn: '2025-09-18',
  zone: 'Asia/Almaty',
  languages: ['en'],
  dayStarts: 480,
  dayEnds: 1320,
  ...usual.event,
  quiet: [],
};
const place = (roomId: string | null, from: string, to: string) => ({
  roomId,
  starts: `2025-09-${from}:00`,
  ends: `2025-09-${to}:00`,
});
const session = (id: string, title: string, at: ReturnType<typeof place>): Session => ({
  id,
  eventId: 'e',
  parentId: null,
  kind: 'plenary',
  status: 'draft',
  audience: 'delegates',
  title: { en: title },
  description: {},
  languages: [],
  attendance: null,
  notes: '',
  locked: false,
  todos: [],
  ...usual.session,
  trackId: null,
  ...at,
});
const NONE = { undo: null, redo: null };
const done = <T>(value: T) => ({ value, changed: [], undo: NONE, unsaved: 0 });
const clash = {
  rule: 'room-double-booked' as const,
  severity: 'clash' as const,
  sessions: ['a', 'b'],
  people: [],
  rooms: ['hall'],
  delegations: [],
  organizations: [],
  from: '2025-09-17T10:00:00',
  to: '2025-09-17T10:30:00',
  figures: [],
  ...usual.finding,
};
const outlook: Outlook = {
  moves: [{ id: 'a', place: place('hall', '17T09:15', '17T10:15') }],
  arising: [clash],
  resolved: [],
  locked: ['b'],
};

beforeEach(async () => {
  vi.clearAllMocks();
  const sessions = [
    session('a', 'Opening', place('hall', '17T09:00', '17T10:00')),
    session('b', 'Dialogue', place('hall', '17T10:00', '17T11:00')),
    session('c', 'Closing', place('small', '18T10:00', '18T11:00')),
  ];
  const programme = {
    event,
    venues: [{ id: 'v', eventId: 'e', name: { en: 'Palace' }, position: 0, ...usual.venue }],
    rooms: ['hall', 'small'].map((id, position) => ({
      id,
      eventId: 'e',
      venueId: 'v',
      name: { en: id },
      capacity: 10,
      position,
      setupMinutes: 0,
      booths: 0,
      ...usual.room,
    })),
    sessions,
    parts: [],
    coOrganizers: [],
    delegations: [],
    members: [],
    people: [],
    organizations: [],
    agreements: [],
    travels: [],
    tracks: [],
    agreementParties: [],
    ...usual.programme,
  } satisfies Programme;
  commands.programme.mockResolvedValue(programme);
  commands.eventClock.mockResolvedValue({
    zone: 'Asia/Almaty',
    today: '2025-09-01',
    offsetMinutes: 300,
    days: ['2025-09-17', '2025-09-18'].map((day) => ({ day, offsetMinutes: 300, label: 'UTC+5' })),
  });
  commands.findings.mockResolvedValue([clash]);
  commands.arrangementOutlook.mockResolvedValue(outlook);
  commands.sessionsArrange.mockResolvedValue(done(['a']));
  commands.sessionsCopy.mockResolvedValue(done(['x']));
  commands.sessionEdit.mockResolvedValue(done(null));
  commands.sessionsEdit.mockResolvedValue(done(null));
  commands.sessionSplit.mockResolvedValue(done('x'));
  commands.sessionsMerge.mockResolvedValue(done('a'));
  const state: WorkspaceState = {
    file: { name: 'a.kurultai', folder: '/tmp' },
    events: [event],
    undo: NONE,
    access: { is: 'write' },
    placement: { is: 'local' },
    start: null,
    unsaved: null,
    failure: null,
  };
  await workspace.load(state);
  nav.reset();
  clipboard.clear();
});

afterEach(() => {
  arrange.close();
  cleanup();
});

const settled = (wait = 20) => new Promise((then) => setTimeout(then, wait));

async function dialog(key: string, ids: string[]) {
  render(ArrangeDialogs, { board: new Board() });
  nav.selectAll(ids);
  ARRANGE_VERBS.find((verb) => verb.key === key)?.run(null);
  await settled(200);
}

async function run() {
  await fireEvent.click(screen.getByTestId('arrange-run'));
  await fireEvent.submit(document.querySelector('form') as HTMLFormElement).catch(() => undefined);
  await settled();
}

async function problems() {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`);
}

it('foretells a shift, and does it once', async () => {
  await dialog('shift', ['a']);
  const line = await screen.findByTestId('arrange-move-a');
  expect(line.textContent).toContain('09:00–10:00 → 09:15–10:15');
  const words = screen.getByTestId('arrange-outlook').textContent;
  expect(words).toContain('1 new finding');
  expect(words).toContain('1 session stays because it is locked');
  expect(await problems()).toEqual([]);
  await fireEvent.input(screen.getByTestId('arrange-minutes'), { target: { value: '-0:20' } });
  await fireEvent.change(screen.getByTestId('arrange-scope'), { target: { value: 'day' } });
  await settled(200);
  const shift = { arrange: 'shift', from: 'a', scope: 'day', minutes: -20 };
  expect(commands.arrangementOutlook).toHaveBeenLastCalledWith('e', shift);
  await run();
  expect(commands.sessionsArrange).toHaveBeenCalledExactlyOnceWith('e', shift);
  expect(toast.success).toHaveBeenCalledWith('1 session was moved', expect.anything());
  expect(screen.queryByTestId('arrange-shift')).toBeNull();
});

it('does nothing before all is known', async () => {
  await dialog('shift', ['a']);
  await fireEvent.input(screen.getByTestId('arrange-minutes'), { target: { value: 'soon' } });
  await run();
  expect(commands.sessionsArrange).not.toHaveBeenCalled();
  expect(screen.getByTestId('arrange-shift')).toBeTruthy();
});

it.each([
  [
    'move',
    ['a'],
    {
      arrange: 'push',
      id: 'a',
      place: place('hall', '17T10:30', '17T11:30'),
    },
  ],
  [
    'move',
    ['c', 'b'],
    {
      arrange: 'move',
      moves: [
        { id: 'c', place: place('small', '18T10:30', '18T11:30') },
        { id: 'b', place: place('hall', '17T10:30', '17T11:30') },
      ],
    },
  ],
  ['swap', ['a', 'b'], { arrange: 'swap', one: 'a', other: 'b' }],
  [
    'distribute',
    ['b', 'a'],
    { arrange: 'distribute', sessions: ['a', 'b'], rooms: ['hall', 'small'] },
  ],
])('%s of %o', async (key, ids, arrangement) => {
  await dialog(key, ids);
  if (key === 'move') {
    await fireEvent.input(screen.getByTestId('arrange-start'), { target: { value: '1030' } });
    await settled(200);
  }
  expect(await problems()).toEqual([]);
  await run();
  expect(commands.arrangementOutlook).toHaveBeenLastCalledWith('e', arrangement);
  expect(commands.sessionsArrange).toHaveBeenCalledExactlyOnceWith('e', arrangement);
});

it('splits inside the session only', async () => {
  await dialog('split', ['a']);
  await fireEvent.input(screen.getByTestId('arrange-at'), { target: { value: '11' } });
  await run();
  expect(commands.sessionSplit).not.toHaveBeenCalled();
  await fireEvent.input(screen.getByTestId('arrange-at'), { target: { value: '915' } });
  expect(document.body.textContent).toContain('Second part: 09:15–10:00');
  await run();
  expect(commands.sessionSplit).toHaveBeenCalledExactlyOnceWith('a', '2025-09-17T09:15:00');
});

it('merges in the order of time', async () => {
  await dialog('merge', ['b', 'a']);
  expect(screen.getByTestId('arrange-merge-result').textContent).toContain('“Opening” stays');
  expect(screen.getByTestId('arrange-merge-result').textContent).toContain('09:00–11:00');
  await run();
  expect(commands.sessionsMerge).toHaveBeenCalledExactlyOnceWith(['a', 'b']);
});

it('repeats on other days, and copies a whole day', async () => {
  await dialog('repeat', ['a']);
  expect(screen.queryByTestId('arrange-day-2025-09-17')).toBeNull();
  await fireEvent.click(screen.getByTestId('arrange-day-2025-09-18'));
  await run();
  const to = { to: 'days', days: ['2025-09-18'] };
  expect(commands.sessionsCopy).toHaveBeenCalledExactlyOnceWith(['a'], to);
  cleanup();
  await dialog('copyDay', []);
  await fireEvent.click(screen.getByTestId('arrange-day-2025-09-18'));
  expect(screen.getByTestId('arrange-copies').textContent).toContain('2 sessions');
  await run();
  expect(commands.sessionsCopy).toHaveBeenLastCalledWith(['a', 'b'], to);
});

it('goes to a free time or room by a press, from findings and dialog', async () => {
  const next = place('hall', '17T11:00', '17T12:00');
  commands.freePlaces.mockResolvedValue({ next, rooms: ['small'] });
  const own = workspace.by.session.get('a') as Session;
  render(SessionFindings, { session: own });
  await fireEvent.click(screen.getByTestId('session-next-free'));
  await settled();
  expect(commands.sessionEdit).toHaveBeenLastCalledWith('a', { field: 'place', to: next });
  await fireEvent.click(screen.getByTestId('session-free-room'));
  await settled();
  const beside = place('small', '17T09:00', '17T10:00');
  expect(commands.sessionEdit).toHaveBeenLastCalledWith('a', { field: 'place', to: beside });
  await dialog('free', ['a']);
  await fireEvent.click(screen.getByTestId('arrange-free-room-small'));
  await settled();
  expect(commands.sessionEdit).toHaveBeenCalledTimes(3);
});

it('copies, cuts and pastes by keys', async () => {
  render(ArrangeDialogs, { board: new Board() });
  const press = async (code: string) => {
    await fireEvent.keyDown(document.body, { code, ctrlKey: true });
    await settled();
  };
  nav.selectAll(['a', 'b']);
  await press('KeyC');
  nav.select('c');
  await press('KeyV');
  expect(commands.sessionsCopy).toHaveBeenCalledExactlyOnceWith(['a', 'b'], {
    to: 'places',
    places: [place('small', '18T10:00', '18T11:00'), place('small', '18T11:00', '18T12:00')],
  });
  nav.select('a');
  await press('KeyX');
  nav.select('c');
  await press('KeyV');
  expect(commands.sessionsArrange).toHaveBeenCalledExactlyOnceWith('e', {
    arrange: 'move',
    moves: [{ id: 'a', place: place('small', '18T10:00', '18T11:00') }],
  });
  expect(clipboard.ids).toEqual([]);
  // What was moved is gone to: its day is shown now.
  expect(nav.day).toBe('2025-09-18');
  clipboard.take(['y'], 'other', false);
  await press('KeyV');
  const to = { to: 'event', eventId: 'e', day: '2025-09-18' };
  expect(commands.sessionsCopy).toHaveBeenLastCalledWith(['y'], to);
});

it('opens as a menu at a session, by the mouse and by the key, and gives the focus back', async () => {
  render(ArrangeMenu, { board: new Board() });
  render(ArrangeDialogs, { board: new Board() });
  const block = document.createElement('div');
  block.tabIndex = 0;
  block.dataset['session'] = 'a';
  document.body.append(block);
  block.focus();
  await fireEvent.contextMenu(block, { clientX: 40, clientY: 50 });
  await settled(100);
  expect(nav.selectedSession).toBe('a');
  const menu = screen.getByTestId('arrange-menu');
  expect(menu.getAttribute('role')).toBe('menu');
  const swap = screen.getByTestId('arrange-verb-swap');
  expect(swap.getAttribute('aria-disabled')).toBe('true');
  expect(await problems()).toEqual([]);
  await fireEvent.keyDown(document.activeElement as Element, { key: 'Escape', code: 'Escape' });
  await settled(100);
  expect(screen.queryByTestId('arrange-menu')).toBeNull();
  expect(document.activeElement).toBe(block);
  await fireEvent.keyDown(block, { code: 'F10', shiftKey: true });
  await settled(100);
  const shift = screen.getByTestId('arrange-verb-shift');
  await fireEvent.pointerUp(shift);
  await fireEvent.click(shift);
  await settled(250);
  expect(arrange.dialog).toBe('shift');
  expect(screen.getByTestId('arrange-shift')).toBeTruthy();
  block.remove();
});

it('names every verb, and what locking would do', () => {
  for (const verb of ARRANGE_VERBS) expect(wordVerb(verb, ['a'])).not.toContain('arrange-');
  const lock = ARRANGE_VERBS.find(({ key }) => key === 'lock');
  expect(lock && wordVerb(lock, ['a'])).toBe('Lock in place');
});
