import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { tick } from 'svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Session } from '../../../ipc';
import { clock, done, full, layScreen, state } from '../stage';
import { usual } from '../../../testing/usual';

const commands = vi.hoisted(() => ({
  programme: vi.fn(),
  eventClock: vi.fn(),
  precedence: vi.fn(() => Promise.resolve([])),
  findings: vi.fn(),
  sessionEdit: vi.fn(),
}));
const toast = vi.hoisted(() => ({ error: vi.fn(), info: vi.fn(), success: vi.fn() }));

vi.mock('../../../ipc', async (original) => ({ ...(await original<object>()), commands }));
vi.mock('svelte-sonner', () => ({ toast }));

const { locale } = await import('../../../i18n');
const { nav } = await import('../../../state/navigation.svelte');
const { workspace } = await import('../../../state/workspace.svelte');
const { Board } = await import('../board.svelte');
const { Drag } = await import('../drag.svelte');
const { view } = await import('../view.svelte');
const { default: RowsView } = await import('./RowsView.svelte');

layScreen();

async function open(name: 'timeline' | 'delegations' | 'people', rows = full) {
  commands.programme.mockResolvedValue(rows);
  await workspace.load(state);
  nav.reset();
  nav.day = 'all';
  view.name = name;
  const board = new Board();
  const drag = new Drag(board);
  const shown = render(RowsView, { board, drag });
  await tick();
  await tick();
  return { board, drag, ...shown };
}

function press(code: string, keys: Partial<KeyboardEventInit> = {}) {
  return fireEvent.keyDown(document.activeElement ?? document.body, { code, ...keys });
}

beforeEach(() => {
  vi.clearAllMocks();
  locale.set('en');
  view.collapsed = [];
  view.moment = null;
  view.aside = {};
  commands.eventClock.mockResolvedValue(clock);
  commands.findings.mockResolvedValue([]);
  commands.sessionEdit.mockImplementation(
    (id: string, edit: { field: 'place'; to: Partial<Session> }) =>
      Promise.resolve(done(null, { ...workspace.by.session.get(id), ...edit.to } as Session)),
  );
});

it('shows rooms under their venue, with the place of a grid', async () => {
  await open('timeline');
  const grid = screen.getByRole('grid');
  expect(grid.getAttribute('aria-rowcount')).toBe('5');
  expect(grid.getAttribute('aria-colcount')).toBe('3');
  const heads = within(grid).getAllByRole('rowheader');
  expect(heads.map((head) => head.dataset['testid'])).toEqual([
    'row-venue-v',
    'row-r1',
    'row-r2',
    'row-none',
  ]);
  const bar = screen.getByTestId('bar-b');
  expect(bar.closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('3');
  expect(bar.getAttribute('aria-colindex')).toBe('3');
  expect(bar.dataset).toMatchObject({
    session: 'b',
    row: 'r1',
    room: 'r1',
    start: '2025-09-17T11:00:00',
    end: '2025-09-17T12:00:00',
  });
  expect(screen.getByTestId('rows-zone').textContent).toMatch(/Asia.*Almaty.*UTC\+5/s);
});

it('has one tab stop, and goes among sessions by row and time', async () => {
  const { container } = await open('timeline');
  expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  screen.getByTestId('bar-a').focus();
  await press('ArrowRight');
  expect(nav.selectedSession).toBe('a');
  await press('ArrowRight');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('bar-b')));
  await press('ArrowDown');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('bar-c')));
  await press('Home', { ctrlKey: true });
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('bar-a')));
  expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
});

it('moves with Alt, in the direction of reading, and to the room below', async () => {
  await open('timeline');
  nav.select('a');
  await tick();
  screen.getByTestId('bar-a').focus();
  await press('ArrowRight', { altKey: true });
  await waitFor(() => expect(screen.getByTestId('bar-a').dataset['start']).toContain('09:05'));
  locale.set('ar');
  await press('ArrowRight', { altKey: true });
  await waitFor(() => expect(screen.getByTestId('bar-a').dataset['start']).toContain('09:00'));
  await press('ArrowLeft', { altKey: true, ctrlKey: true });
  await waitFor(() => expect(screen.getByTestId('bar-a').dataset['end']).toContain('10:05'));
  await press('ArrowDown', { altKey: true });
  await waitFor(() => expect(screen.getByTestId('bar-a').dataset['room']).toBe('r2'));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('bar-a')));
  expect(commands.sessionEdit).toHaveBeenCalledTimes(4);
});

it('leaves a locked session where it is, and says so', async () => {
  const { board } = await open('timeline');
  nav.select('c');
  await tick();
  screen.getByTestId('bar-c').focus();
  await press('ArrowRight', { altKey: true });
  expect(commands.sessionEdit).not.toHaveBeenCalled();
  expect(board.said).toBe('The session is locked in place. Unlock it to move it.');
  expect(screen.getByTestId('bar-c').textContent).toContain('locked in place');
});

it('zooms around a point, or the chosen session, and fits a day', async () => {
  const { container, drag } = await open('timeline');
  const scroller = screen.getByTestId('rows-view');
  const sight = drag.surface?.sight;
  await waitFor(() => expect(view.moment).not.toBeNull());
  scroller.scrollLeft = 100;
  await fireEvent.scroll(scroller);
  // 300 pixels past the heads of rows: from minute (100 + 300) / 1.6 on.
  sight?.hold({ clientX: 508 });
  view.across = 3.2;
  await tick();
  expect(scroller.scrollLeft).toBeCloseTo(800 - 300);
  nav.select('b');
  await tick();
  const bar = () => Number.parseFloat(screen.getByTestId('bar-b').style.insetInlineStart);
  const before = bar() - scroller.scrollLeft;
  sight?.hold(null);
  view.across = 2;
  await tick();
  expect(bar() - scroller.scrollLeft).toBeCloseTo(before);
  scroller.scrollLeft = 1500;
  await fireEvent.scroll(scroller);
  view.across = sight?.fitDay() ?? 0;
  await tick();
  await tick();
  // The second day, from 8:00 to 20:00, takes what the heads of rows leave.
  expect(view.across * 720).toBeCloseTo(1400 - 208 - 2);
  expect(scroller.scrollLeft).toBeCloseTo(720 * view.across + 16);
  expect(container.querySelector('[data-testid="strip-2025-09-18"]')).not.toBeNull();
  view.across = 1.6;
});

it('is as large as the text', async () => {
  view.text = 2;
  await open('timeline');
  expect(screen.getByTestId('bar-a').style.inlineSize).toBe(`${60 * 1.6 * 2 - 1}px`);
  expect(screen.getByTestId('bar-a').style.blockSize).toBe('78px');
  expect(screen.getByRole('grid').style.getPropertyValue('--rail')).toBe('416px');
  view.text = 1;
});

it('shows delegations with the sessions of their members, and changes only the time', async () => {
  const { board } = await open('delegations');
  const bars = screen.getAllByRole('gridcell');
  expect(bars.map((bar) => [bar.dataset['session'], bar.dataset['row']])).toEqual([
    ['a', 'd'],
    ['c', 'd'],
  ]);
  nav.select('a');
  await tick();
  bars[0]?.focus();
  await press('ArrowDown', { altKey: true });
  expect(commands.sessionEdit).not.toHaveBeenCalled();
  board.filter = 'nobody';
  await tick();
  expect(screen.getByText(/Nobody here answers/)).toBeTruthy();
});

it('outlines two sessions at once only where it was found', async () => {
  await open('delegations');
  expect(document.querySelectorAll('.bar.clash')).toHaveLength(0);
  document.body.replaceChildren();
  commands.findings.mockResolvedValue([
    {
      rule: 'head-in-two-places',
      severity: 'clash',
      sessions: ['a', 'c'],
      people: [],
      rooms: [],
      delegations: ['d'],
      organizations: [],
      from: null,
      to: null,
      figures: [],
      ...usual.finding,
    },
  ]);
  await open('delegations');
  expect(document.querySelectorAll('.bar.clash')).toHaveLength(2);
});

it('shows people, principals first, and finds them by name', async () => {
  const { board } = await open('people');
  const heads = () => screen.getAllByRole('rowheader').map((head) => head.dataset['testid']);
  expect(heads()).toEqual(['row-group-principals', 'row-p1', 'row-group-others', 'row-p2']);
  board.filter = 'zhan';
  await tick();
  expect(heads()).toEqual(['row-group-others', 'row-p2']);
});

it('says where to add delegations', async () => {
  await open('delegations', { ...full, delegations: [], members: [] });
  expect(screen.getByText(/Add delegations on the Delegations page/)).toBeTruthy();
  await fireEvent.click(screen.getByTestId('rows-to-delegations'));
  expect(nav.page).toBe('delegations');
});

it.each(['timeline', 'delegations', 'people'] as const)('%s: no violations', async (name) => {
  await open(name);
  const { violations } = await axe.run(document.body, {
    // The page around it has the landmark and the headings; jsdom knows no colours.
    rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
