/** The list as people use it: keys, edits in place, what is chosen. */
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Event, Programme, Session, SessionEdit, WorkspaceState } from '../../../ipc';
import { usual } from '../../../testing/usual';

const commands = vi.hoisted(() => ({
  programme: vi.fn(),
  eventClock: vi.fn(),
  precedence: vi.fn(() => Promise.resolve([])),
  findings: vi.fn(),
  sessionEdit: vi.fn(),
  sessionsEdit: vi.fn(),
  sessionsRemove: vi.fn(),
}));
const toast = vi.hoisted(() => ({ success: vi.fn(), error: vi.fn(), message: vi.fn() }));
vi.mock('../../../ipc', async (original) => ({ ...(await original<object>()), commands }));
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

const { workspace } = await import('../../../state/workspace.svelte');
const { nav } = await import('../../../state/navigation.svelte');
const { Board } = await import('../board.svelte');
const { default: ListView } = await import('./ListView.svelte');
const { default: SessionPanel } = await import('../../session/SessionPanel.svelte');

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
const session = (id: string, title: string, from: string | null, more = {}): Session => ({
  id,
  eventId: 'e',
  parentId: null,
  roomId: 'hall',
  kind: 'plenary',
  status: 'draft',
  audience: 'delegates',
  title: { en: title },
  description: {},
  starts: from && `2025-09-17T${from}:00`,
  ends: from && `2025-09-17T${from.slice(0, 2)}:45:00`,
  languages: ['en'],
  attendance: null,
  notes: '',
  locked: false,
  todos: [],
  ...usual.session,
  trackId: null,
  ...more,
});
const NONE = { undo: null, redo: null };
let rows: Session[];

function edited(ids: readonly string[], { field, to }: SessionEdit) {
  const changed = ids.map((id) => {
    const before = rows.find((row) => row.id === id) as Session;
    const row =
      field === 'place'
        ? { ...before, ...to }
        : { ...before, [field]: field === 'title' ? { [to.lang]: to.text } : to };
    rows = rows.map((one) => (one.id === id ? row : one));
    return { noun: 'session' as const, id, row };
  });
  return Promise.resolve({ value: null, changed, undo: NONE, unsaved: 0 });
}

beforeEach(async () => {
  vi.clearAllMocks();
  rows = [
    session('a', 'Opening', '09:00'),
    session('b', 'Dialogue', '10:00', { kind: 'roundtable' }),
    session('c', 'Closing', '11:00', { locked: true }),
    session('d', 'Dinner', null, { kind: 'meal' }),
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
    sessions: rows,
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
  commands.findings.mockResolvedValue([]);
  commands.sessionEdit.mockImplementation((id: string, edit: SessionEdit) => edited([id], edit));
  commands.sessionsEdit.mockImplementation(edited);
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
  nav.day = 'all';
});

afterEach(cleanup);

const settled = () => new Promise((then) => setTimeout(then, 5));
const cell = (id: string, column: string) => screen.getByTestId(`list-cell-${id}-${column}`);
const editor = () => screen.getByTestId<HTMLInputElement>('list-editor');
const order = () =>
  screen
    .getAllByTestId(/^list-row-/)
    .sort(
      (a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')),
    )
    .map((row) => row.dataset['session'] as string);

async function key(code: string, more: KeyboardEventInit = {}) {
  const focused = document.activeElement ?? document.body;
  await fireEvent.keyDown(focused, { code, key: code.replace(/^Digit/, ''), ...more });
  await settled();
}

async function click(element: Element, more: MouseEventInit = {}) {
  await fireEvent.click(element, more);
  await settled();
}

function list() {
  const board = new Board();
  render(ListView, { board });
  return board;
}

it('is a grid whose rows are the sessions, those without a time last', async () => {
  list();
  await settled();
  expect(order()).toEqual(['a', 'b', 'c', 'd']);
  const grid = screen.getByTestId('list-view');
  expect(grid.getAttribute('aria-rowcount')).toBe('5');
  expect(screen.getByTestId('list-row-b').getAttribute('aria-rowindex')).toBe('3');
  expect(document.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});

it('sorts by a press on a head, and by Enter', async () => {
  list();
  await click(screen.getByTestId('list-head-title'));
  await tick();
  expect(screen.getByTestId('list-head-title').getAttribute('aria-sort')).toBe('ascending');
  await key('Enter');
  expect(screen.getByTestId('list-head-title').getAttribute('aria-sort')).toBe('descending');
  await click(screen.getByTestId('list-head-day'));
});

it('leaves out what the filter does', async () => {
  const board = list();
  board.filter = 'clos';
  await settled();
  expect(order()).toEqual(['c']);
});

it('edits a cell by Enter, saves it once and goes down', async () => {
  list();
  await click(cell('a', 'title'));
  await key('Enter');
  expect(document.activeElement).toBe(editor());
  await fireEvent.input(editor(), { target: { value: 'Grand opening' } });
  await key('Enter');
  expect(commands.sessionEdit).toHaveBeenCalledExactlyOnceWith('a', {
    field: 'title',
    to: { lang: 'en', text: 'Grand opening' },
  });
  expect(cell('a', 'title').textContent).toContain('Grand opening');
  expect(document.activeElement).toBe(cell('b', 'title'));
  expect(nav.selectedSession).toBe('b');
});

it('takes times as they are typed, cell after cell by Tab', async () => {
  list();
  await click(cell('b', 'start'));
  await key('Digit9');
  await fireEvent.input(editor(), { target: { value: '930' } });
  await key('Tab');
  expect(commands.sessionEdit).toHaveBeenLastCalledWith('b', {
    field: 'place',
    to: { roomId: 'hall', starts: '2025-09-17T09:30:00', ends: '2025-09-17T10:15:00' },
  });
  expect(editor().closest('[data-cell]')).toBe(cell('b', 'end'));
  await fireEvent.input(editor(), { target: { value: '9' } });
  await key('Enter');
  expect(screen.getByRole('alert').textContent).toContain('The end must be after the start');
  await key('Escape');
  expect(screen.queryByTestId('list-editor')).toBeNull();
  expect(document.activeElement).toBe(cell('b', 'end'));
  expect(commands.sessionEdit).toHaveBeenCalledTimes(1);
});

it('chooses from a list by typing, and goes on', async () => {
  list();
  await click(cell('a', 'kind'));
  await key('F2');
  await fireEvent.input(editor(), { target: { value: 'sign' } });
  await key('Enter');
  expect(commands.sessionEdit).toHaveBeenCalledExactlyOnceWith('a', {
    field: 'kind',
    to: 'signing',
  });
  expect(document.activeElement).toBe(cell('b', 'kind'));
  await key('F2');
  await fireEvent.input(editor(), { target: { value: 'pray' } });
  await key('Tab');
  const to = { field: 'kind', to: 'prayer' };
  expect(commands.sessionEdit).toHaveBeenLastCalledWith('b', to);
  expect(editor().closest('[data-cell]')).toBe(cell('b', 'track'));
});

it('says why nothing moves that is locked, and keeps what was typed', async () => {
  list();
  await click(cell('c', 'start'));
  await key('F2');
  await fireEvent.input(editor(), { target: { value: '15:00' } });
  await key('Enter');
  expect(screen.getByRole('alert').textContent).toContain('locked');
  expect(editor().value).toBe('15:00');
  expect(commands.sessionEdit).not.toHaveBeenCalled();
});

it('brings back into the cell what the file refused', async () => {
  list();
  const invalid = { field: 'title', problem: { kind: 'tooLong', limit: 5, length: 9 } };
  commands.sessionEdit.mockRejectedValueOnce({ kind: 'invalid', invalid });
  await click(cell('a', 'title'));
  await key('F2');
  await fireEvent.input(editor(), { target: { value: 'Far too l' } });
  await key('Enter');
  expect(editor().value).toBe('Far too l');
  expect(screen.getByRole('alert').textContent).toContain('5');
});

it('saves a cell that is left', async () => {
  list();
  await click(cell('a', 'attendance'));
  await key('Digit3');
  await fireEvent.input(editor(), { target: { value: '300' } });
  await fireEvent.focusOut(editor());
  await settled();
  expect(commands.sessionEdit).toHaveBeenCalledExactlyOnceWith('a', {
    field: 'attendance',
    to: 300,
  });
});

it('chooses many, as every list does', async () => {
  list();
  await click(cell('a', 'title'));
  await click(cell('c', 'title'), { ctrlKey: true });
  expect(nav.selection.sort()).toEqual(['a', 'c']);
  await click(cell('b', 'title'));
  await key('ArrowDown', { shiftKey: true });
  expect(nav.selection).toEqual(['c', 'b']);
  await key('ArrowUp', { ctrlKey: true });
  await key('Space');
  expect(nav.selection).toEqual(['c']);
  await click(cell('d', 'select'));
  expect(nav.selection).toEqual(['d', 'c']);
  await key('KeyA', { ctrlKey: true });
  expect(nav.selection).toHaveLength(4);
  expect(screen.getByTestId('list-row-a').getAttribute('aria-selected')).toBe('true');
});

it('changes many in the panel at once, and saves what is typed for those it was typed for', async () => {
  list();
  render(SessionPanel);
  await click(cell('a', 'title'));
  await click(cell('b', 'title'), { ctrlKey: true });
  await key('Enter', { ctrlKey: true });
  expect(screen.getByTestId('many-count').textContent).toContain('2 sessions');
  const kind = screen.getByTestId<HTMLSelectElement>('many-kind');
  expect(kind.selectedOptions[0]?.textContent).toBe('Different');
  await fireEvent.change(kind, { target: { value: 'forum' } });
  await settled();
  expect(commands.sessionsEdit).toHaveBeenCalledExactlyOnceWith(['a', 'b'], {
    field: 'kind',
    to: 'forum',
  });
  const notes = screen.getByTestId<HTMLTextAreaElement>('many-notes');
  notes.focus();
  await fireEvent.input(notes, { target: { value: 'Bring flags' } });
  await click(cell('c', 'title'));
  expect(commands.sessionsEdit).toHaveBeenLastCalledWith(['a', 'b'], {
    field: 'notes',
    to: 'Bring flags',
  });
  expect(screen.queryByTestId('many-count')).toBeNull();
  expect(screen.getByTestId('session-todos')).toBeTruthy();
});

it('keeps a list of things to do, each change on top of the one before', async () => {
  render(SessionPanel);
  nav.select('a');
  nav.openSession = 'a';
  await settled();
  for (const text of ['flags', 'badges']) {
    await fireEvent.input(screen.getByTestId('todo-new'), { target: { value: text } });
    await fireEvent.submit(screen.getByTestId('todo-new').closest('form') as HTMLFormElement);
  }
  await settled();
  expect(rows[0]?.todos).toEqual([
    { text: 'flags', done: false },
    { text: 'badges', done: false },
  ]);
  await fireEvent.click(screen.getByTestId('todo-done-1'));
  await settled();
  screen.getByTestId('todo-text-1').focus();
  await key('ArrowUp', { altKey: true });
  expect(rows[0]?.todos.map(({ text, done }) => [text, done])).toEqual([
    ['badges', true],
    ['flags', false],
  ]);
  expect(document.activeElement).toBe(screen.getByTestId('todo-text-0'));
  await fireEvent.click(screen.getByTestId('field-locked'));
  await settled();
  expect(commands.sessionEdit).toHaveBeenLastCalledWith('a', { field: 'locked', to: true });
  expect(screen.getByTestId<HTMLInputElement>('field-locked').checked).toBe(true);
});
