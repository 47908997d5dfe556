import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Session } from '../../../ipc';
import { clock, done, full, layScreen, nothingFound, session, state } from '../stage';

const commands = vi.hoisted(() => ({
  programme: vi.fn(),
  eventClock: vi.fn(),
  precedence: vi.fn(() => Promise.resolve([])),
  findings: vi.fn(),
  sessionEdit: vi.fn(),
  sessionsArrange: vi.fn(),
  sessionsCopy: vi.fn(),
  arrangementOutlook: vi.fn(),
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
  commands.arrangementOutlook.mockResolvedValue(nothingFound);
  commands.sessionsArrange.mockResolvedValue(done(null));
  commands.sessionEdit.mockImplementation(
    (id: string, edit: { field: 'place'; to: Partial<Session> }) =>
      Promise.resolve(done(null, { ...workspace.by.session.get(id), ...edit.to } as Session)),
  );
});

it('folds a venue into one row of all its rooms', async () => {
  const { board } = await open('timeline');
  await fireEvent.click(screen.getByTestId('row-fold-v'));
  expect(screen.queryByTestId('row-r1')).toBeNull();
  expect(screen.getByTestId('bar-b').dataset['row']).toBe('venue-v');
  nav.goToSession('b');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('bar-b')));
  expect(nav.reveal).toBeNull();
  // What is in the venue keeps its room; what comes into it takes the first.
  await press('ArrowDown', { altKey: true });
  await waitFor(() => expect(board.session('b')?.roomId).toBeNull());
  await press('ArrowUp', { altKey: true });
  await waitFor(() => expect(board.session('b')?.roomId).toBe('r1'));
});

it('picks up, says what would be found, drops and puts back', async () => {
  const { board } = await open('timeline');
  screen.getByTestId('bar-a').focus();
  await press('ArrowRight');
  await press('KeyM');
  expect(board.held).toBe('a');
  await press('ArrowRight');
  await press('ArrowDown');
  await waitFor(() => expect(board.said).toMatch(/^Hall B, .*9:05.*10:05.*No new findings/));
  expect(screen.getByTestId('ghost').hidden).toBe(false);
  await press('Escape');
  expect(commands.sessionEdit).not.toHaveBeenCalled();
  expect(board.said).toBe('Put back');
  await press('KeyM');
  locale.set('ar');
  await press('ArrowLeft', { shiftKey: true });
  await press('Enter');
  await waitFor(() => expect(screen.getByTestId('bar-a').dataset['start']).toContain('09:15'));
  expect(commands.sessionEdit).toHaveBeenCalledOnce();
});

it('carries past the end of a day to the next one', async () => {
  const { board } = await open('timeline');
  screen.getByTestId('bar-b').focus();
  await press('ArrowRight');
  nav.select('b');
  await press('KeyM');
  for (let hour = 11; hour < 20; hour += 1) await press('PageDown');
  await press('Enter');
  await waitFor(() => expect(board.session('b')?.starts).toBe('2025-09-18T08:00:00'));
});

it('extends what is chosen, takes all, and moves many with their spacing', async () => {
  await open('timeline');
  screen.getByTestId('bar-a').focus();
  await press('ArrowRight');
  await press('ArrowRight', { shiftKey: true });
  expect(nav.selection).toEqual(['b', 'a']);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('bar-b')));
  await press('ArrowRight', { altKey: true });
  await waitFor(() => expect(commands.sessionsArrange).toHaveBeenCalledOnce());
  const [, arrangement] = commands.sessionsArrange.mock.calls[0] as [string, { moves: unknown[] }];
  expect(arrangement.moves).toMatchObject([
    { id: 'b', place: { roomId: 'r1', starts: '2025-09-17T11:05:00' } },
    { id: 'a', place: { roomId: 'r1', starts: '2025-09-17T09:05:00' } },
  ]);
  await press('KeyA', { ctrlKey: true });
  expect([...nav.selection].sort()).toEqual(['a', 'b', 'c']);
  await press('Space', { ctrlKey: true });
  expect([...nav.selection].sort()).toEqual(['a', 'c']);
});

it('renames on the bar', async () => {
  await open('timeline');
  screen.getByTestId('bar-a').focus();
  await press('ArrowRight');
  await press('F2');
  await tick();
  const field = screen.getByTestId<HTMLInputElement>('rename');
  expect(field.value).toBe('Session a');
  await fireEvent.input(field, { target: { value: 'Opening' } });
  await fireEvent.keyDown(field, { code: 'Enter' });
  await waitFor(() =>
    expect(commands.sessionEdit).toHaveBeenCalledWith('a', {
      field: 'title',
      to: { lang: 'en', text: 'Opening' },
    }),
  );
  await waitFor(() => expect(screen.queryByTestId('rename')).toBeNull());
});

/** Presses, moves and lets go, in pixels from the first minute and the first row. */
async function drag(
  target: Element,
  from: [number, number],
  to: [number, number],
  more = {},
  held = false,
) {
  // jsdom knows no events of pointers.
  const event = (type: string, [x, y]: [number, number], keys = {}) =>
    fireEvent(
      target,
      Object.assign(
        new MouseEvent(type, { bubbles: true, clientX: x + 208, clientY: y + 48, ...keys }),
        { pointerId: 1, isPrimary: true, pointerType: 'mouse' },
      ),
    );
  await event('pointerdown', from);
  await event('pointermove', to, more);
  const release = () => event('pointerup', to, more);
  if (!held) await release();
  return release;
}

// At 1.6 pixels a minute, 9:00 lies at 96; Hall A begins at 26, Hall B at 72.
it('drags to another room and time, an edge, and a rectangle', async () => {
  const { board } = await open('timeline');
  await drag(screen.getByTestId('bar-a'), [100, 40], [100 + 48, 90]);
  await waitFor(() => expect(board.session('a')?.roomId).toBe('r2'));
  expect(board.session('a')?.starts).toBe('2025-09-17T09:30:00');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('bar-a')));
  const edge = screen.getByTestId('bar-b').querySelector('[data-edge="end"]') as Element;
  await drag(edge, [384, 40], [384 + 32, 90]);
  await waitFor(() => expect(board.session('b')?.ends).toBe('2025-09-17T12:20:00'));
  expect(board.session('b')?.roomId).toBe('r1');
  // Past the hours of a day and the gap after it lies the next one.
  await drag(edge, [416, 40], [1152 + 16 + 16, 40]);
  await waitFor(() => expect(board.session('b')?.ends).toBe('2025-09-18T08:10:00'));
  nav.select(null);
  const cells = document.querySelector('[data-testid="row-r1"]')?.nextElementSibling as Element;
  await drag(cells, [90, 30], [300, 40]);
  expect(nav.selection).toEqual(['b']);
});

it('copies at the drop with Ctrl', async () => {
  commands.sessionsCopy.mockResolvedValue(done(['x'], session('x', 'r1', '09:30', '10:30')));
  await open('timeline');
  await drag(screen.getByTestId('bar-a'), [100, 40], [148, 40], { ctrlKey: true });
  await waitFor(() => expect(commands.sessionsCopy).toHaveBeenCalledOnce());
  expect(commands.sessionsCopy.mock.calls[0]?.[1]).toMatchObject({
    places: [{ roomId: 'r1', starts: '2025-09-17T09:30:00' }],
  });
  expect(commands.sessionEdit).not.toHaveBeenCalled();
});

it('moves among people along time alone', async () => {
  const { board } = await open('people');
  const bar = screen.getByTestId('bar-a');
  const release = await drag(bar, [100, 40], [148, 120], {}, true);
  // At 9:30 in the row of the person, below the head of the group.
  const ghost = screen.getByTestId('ghost');
  await waitFor(() => expect(ghost.style.transform).toBe('translate(144px, 29px)'));
  await release();
  await waitFor(() => expect(board.session('a')?.starts).toBe('2025-09-17T09:30:00'));
  expect(board.session('a')?.roomId).toBe('r1');
  expect(screen.getByTestId('bar-a').dataset['row']).toBe('p1');
});

it('takes what lies in the tray, and gives it back', async () => {
  const rows = { ...full, sessions: [...full.sessions, session('t', null, '09:00', '10:00')] };
  Object.assign(rows.sessions.at(-1) as Session, { starts: null, ends: null });
  const { board, drag: own } = await open('timeline', rows);
  const tray = document.createElement('div');
  tray.getBoundingClientRect = () => new DOMRect(0, 800, 1400, 100);
  document.body.append(tray);
  own.tray = tray;
  tray.addEventListener('pointerdown', (event) => {
    const place = { roomId: null, starts: null, ends: null };
    own.begin(event as PointerEvent, { id: 't', title: 'T', place, grip: 'move', day: '' });
  });
  await drag(tray, [100, 780], [160, 40]);
  await waitFor(() => expect(board.session('t')?.roomId).toBe('r1'));
  expect(board.session('t')?.starts).toBe('2025-09-17T09:35:00');
  await drag(screen.getByTestId('bar-t'), [165, 40], [165, 790]);
  await waitFor(() => expect(board.session('t')?.starts).toBeNull());
});
