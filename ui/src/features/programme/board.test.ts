/** The board under pointer and keys: what is chosen, what is asked of the backend, what is said. */
import { cleanup, render, screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { locale } from '../../i18n';
import type {
  Arrangement,
  Changed,
  CopyTo,
  Done,
  Outlook,
  Place,
  Programme,
  Session,
  SessionEdit,
} from '../../ipc';
import { usual } from '../../testing/usual';

const commands = vi.hoisted(() => ({
  programme: vi.fn(),
  eventClock: vi.fn(),
  precedence: vi.fn(() => Promise.resolve([])),
  findings: vi.fn(),
  sessionEdit: vi.fn(),
  sessionsArrange: vi.fn(),
  sessionsCopy: vi.fn(),
  sessionsRemove: vi.fn(),
  arrangementOutlook: vi.fn(),
}));
const toast = vi.hoisted(() => ({ success: vi.fn(), info: vi.fn(), error: vi.fn() }));

vi.mock('../../ipc', async (original) => ({ ...(await original<object>()), commands }));
vi.mock('svelte-sonner', () => ({ toast }));

const { stubObserver } = await import('./stage');
const { workspace } = await import('../../state/workspace.svelte');
const { nav } = await import('../../state/navigation.svelte');
const { default: ProgrammePage } = await import('./ProgrammePage.svelte');

const DAY = '2025-09-17';
const at = (clock: string) => `${DAY}T${clock}:00`;
const later = (wait = 20) => new Promise((then) => setTimeout(then, wait));

function session(id: string, roomId: string, from: string | null, to: string | null): Session {
  const texts = { title: { en: id.toUpperCase() }, description: {}, notes: '' };
  const place = { roomId, starts: from && at(from), ends: to && at(to) };
  const rest = { kind: 'other', status: 'confirmed', audience: 'delegates' } as const;
  const open = { languages: [], attendance: null, parentId: null, trackId: null };
  const more = { ...open, locked: false, todos: [], ...usual.session };
  return { id, eventId: 'event', ...texts, ...place, ...rest, ...more };
}

let sessions: Session[];

function done<T>(value: T, rows: Session[]): Promise<Done<T>> {
  sessions = sessions.map((one) => rows.find(({ id }) => id === one.id) ?? one);
  const changed: Changed[] = rows.map((row) => ({ noun: 'session', id: row.id, row }));
  return Promise.resolve({ value, changed, undo: { undo: null, redo: null }, unsaved: 0 });
}

function put(id: string, place: Place): Session {
  const row = sessions.find((one) => one.id === id);
  if (row === undefined) throw new Error(id);
  return { ...row, ...place };
}

const NOTHING: Outlook = { moves: [], arising: [], resolved: [], locked: [] };

// A window of 1200 by 900, which jsdom does not lay out.
stubObserver();
Object.defineProperty(HTMLElement.prototype, 'clientWidth', {
  get(this: HTMLElement) {
    // The page's ruler tells how large text is: as usual.
    return this.classList.contains('ruler') ? 160 : 1200;
  },
});
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { get: () => 900 });

beforeEach(async () => {
  vi.clearAllMocks();
  sessions = [
    session('a1', 'a', '09:00', '10:00'),
    session('a2', 'a', '10:00', '11:00'),
    session('b1', 'b', '09:00', '10:30'),
    session('c1', 'c', '09:30', '10:00'),
    session('t1', 'a', null, null),
    session('t2', 'a', null, null),
  ];
  const texts = { name: { en: 'Congress' }, theme: {}, zone: 'Asia/Almaty', languages: ['en'] };
  const hours = { dayStarts: 480, dayEnds: 1080, ...usual.event, quiet: [] };
  const times = { startsOn: DAY, endsOn: '2025-09-18', ...hours };
  const programme: Programme = {
    event: { id: 'event', ...texts, ...times },
    venues: [{ id: 'v', eventId: 'event', name: { en: 'Palace' }, position: 0, ...usual.venue }],
    rooms: ['a', 'b', 'c'].map((id, position) => ({
      ...{ id, eventId: 'event', venueId: 'v', name: { en: `Hall ${id}` } },
      ...{ capacity: null, position, setupMinutes: 0, booths: 0, ...usual.room },
    })),
    sessions,
    ...{ organizations: [], people: [], delegations: [], members: [], parts: [] },
    ...{ coOrganizers: [], agreements: [], agreementParties: [], travels: [], tracks: [] },
    ...usual.programme,
  };
  commands.programme.mockResolvedValue(programme);
  commands.eventClock.mockResolvedValue({
    ...{ zone: 'Asia/Almaty', today: DAY, offsetMinutes: 300, days: [] },
  });
  commands.findings.mockResolvedValue([]);
  commands.arrangementOutlook.mockResolvedValue(NOTHING);
  commands.sessionsArrange.mockImplementation((_: string, arrangement: Arrangement) => {
    if (arrangement.arrange !== 'move') throw new Error(arrangement.arrange);
    const rows = arrangement.moves.map(({ id, place }) => put(id, place));
    return done(
      rows.map(({ id }) => id),
      rows,
    );
  });
  commands.sessionEdit.mockImplementation((id: string, edit: SessionEdit) => {
    if (edit.field === 'place') return done(null, [put(id, edit.to)]);
    const row = sessions.find((one) => one.id === id);
    if (row === undefined || edit.field !== 'title') throw new Error(edit.field);
    return done(null, [{ ...row, title: { [edit.to.lang]: edit.to.text } }]);
  });
  commands.sessionsCopy.mockImplementation((ids: string[]) => done([...ids], []));
  await open(programme);
  nav.reset();
  HTMLElement.prototype.setPointerCapture = () => undefined;
  HTMLElement.prototype.releasePointerCapture = () => undefined;
  HTMLElement.prototype.hasPointerCapture = () => false;
  HTMLElement.prototype.scrollBy = () => undefined;
  render(ProgrammePage);
  await later();
});

afterEach(() => {
  cleanup();
  locale.set('en');
});

/** Where things would stand: the plane under its heads, the tray below all. */
const HEAD = { x: 68, y: 78 };

function laid() {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    if (this.classList.contains('plane')) return rect(HEAD.x, HEAD.y, 1128, 720);
    if (this.classList.contains('tray')) return rect(0, 2000, 5000, 100);
    return rect(0, 0, 5000, 1900);
  });
}

function open({ event }: Programme): Promise<void> {
  return workspace.load({
    file: { name: 'a.kurultai', folder: '/tmp' },
    events: [event],
    undo: { undo: null, redo: null },
    access: { is: 'write' },
    placement: { is: 'local' },
    start: null,
    unsaved: null,
    failure: null,
  });
}

function rect(x: number, y: number, width: number, height: number): DOMRect {
  const edges = { left: x, top: y, right: x + width, bottom: y + height };
  return { x, y, width, height, ...edges, toJSON: () => '' };
}

function block(id: string): HTMLElement {
  return screen.getByTestId(`session-${id}`);
}

function pointer(type: string, target: Element, x: number, y: number, more: PointerEventInit = {}) {
  const where = { bubbles: true, cancelable: true, button: 0, clientX: x, clientY: y };
  const { pointerType = 'mouse', ...keys } = more;
  const event = new MouseEvent(type, { ...where, ...keys });
  target.dispatchEvent(Object.assign(event, { pointerType, pointerId: 1, isPrimary: true }));
}

async function click(id: string, more: PointerEventInit = {}) {
  pointer('pointerdown', block(id), 0, 0, more);
  pointer('pointerup', block(id), 0, 0, more);
  block(id).dispatchEvent(new MouseEvent('click', { bubbles: true, ...more }));
  await later();
}

async function press(keys: string, target = document.activeElement ?? document.body) {
  const parts = keys.split('+');
  target.dispatchEvent(
    new KeyboardEvent('keydown', {
      code: parts.at(-1) ?? '',
      ...{ bubbles: true, cancelable: true },
      ctrlKey: parts.includes('Ctrl'),
      altKey: parts.includes('Alt'),
      shiftKey: parts.includes('Shift'),
    }),
  );
  await later();
}

/** Presses on a session and moves, in minutes and columns; gives how to let go. */
async function drag(id: string, minutes: number, columns: number, more: PointerEventInit = {}) {
  const box = block(id).style;
  const from = [
    HEAD.x + parseFloat(box.insetInlineStart) + 8,
    HEAD.y + parseFloat(box.insetBlockStart) + 2,
  ];
  const [x = 0, y = 0] = from;
  laid();
  pointer('pointerdown', block(id), x, y, more);
  const width = parseFloat(screen.getByTestId('column-a').style.inlineSize);
  const [toX, toY] = [x + columns * width, y + minutes * 1.2];
  pointer('pointermove', block(id), toX, toY, more);
  await later(60);
  return async (with_: PointerEventInit = {}) => {
    pointer('pointerup', block(id), toX, toY, { ...more, ...with_ });
    await later();
    vi.restoreAllMocks();
  };
}

const chosen = () =>
  [...document.querySelectorAll('[data-session][aria-selected="true"]')]
    .map((one) => one.getAttribute('data-session'))
    .sort();
const said = () => screen.getByTestId('board-status').textContent?.trim();

it('is a grid of one tab stop, with rows of time and columns of rooms', async () => {
  const grid = screen.getByRole('grid');
  expect(grid.getAttribute('aria-rowcount')).toBe('3');
  expect(grid.getAttribute('aria-colcount')).toBe('3');
  const where = (id: string) => [
    block(id).parentElement?.getAttribute('aria-rowindex'),
    block(id).getAttribute('aria-colindex'),
  ];
  expect(where('a1')).toEqual(['1', '1']);
  expect(where('c1')).toEqual(['2', '3']);
  expect(where('a2')).toEqual(['3', '1']);
  expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  await press('Ctrl+KeyA', block('a1'));
  expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  const found = await axe.run(grid, { rules: { 'color-contrast': { enabled: false } } });
  expect(found.violations.map(({ id }) => id)).toEqual([]);
});

it('chooses with Ctrl, Shift, Ctrl+A and Shift with arrows', async () => {
  await click('a1');
  expect(chosen()).toEqual(['a1']);
  await click('c1', { ctrlKey: true });
  expect(chosen()).toEqual(['a1', 'c1']);
  await click('a1', { ctrlKey: true });
  expect(chosen()).toEqual(['c1']);
  await click('a1', { shiftKey: true });
  expect(chosen()).toEqual(['a1', 'b1', 'c1']);
  await click('b1');
  expect(chosen(), 'a click among many chooses one').toEqual(['b1']);
  await press('Ctrl+KeyA', block('b1'));
  expect(chosen()).toEqual(['a1', 'a2', 'b1', 'c1']);
  expect(nav.selectedSession, 'the focus stays').toBe('b1');
  await press('Escape', block('b1'));
  expect(chosen()).toEqual([]);
  await click('a1');
  await press('Shift+ArrowDown', block('a1'));
  expect(chosen()).toEqual(['a1', 'a2']);
  expect(document.activeElement).toBe(block('a2'));
  await press('Shift+ArrowUp');
  expect(chosen()).toEqual(['a1']);
});

it('draws a rectangle over an empty place, and Escape takes it back', async () => {
  await click('c1');
  const plane = screen.getByTestId('column-a');
  laid();
  pointer('pointerdown', plane, HEAD.x + 1, HEAD.y + 250);
  pointer('pointermove', plane, HEAD.x + 400, HEAD.y + 160);
  await later(60);
  expect(screen.getByTestId('marquee')).toBeTruthy();
  expect(chosen()).toEqual(['a2', 'b1']);
  await press('Escape');
  expect(chosen()).toEqual(['c1']);
  pointer('pointerdown', plane, HEAD.x + 1, HEAD.y + 250, { ctrlKey: true });
  pointer('pointermove', plane, HEAD.x + 400, HEAD.y + 160, { ctrlKey: true });
  await later(60);
  pointer('pointerup', plane, HEAD.x + 400, HEAD.y + 160, { ctrlKey: true });
  await later();
  vi.restoreAllMocks();
  expect(chosen()).toEqual(['a2', 'b1', 'c1']);
  expect(screen.queryByTestId('marquee')).toBeNull();
});

it('drags many as one operation, with their spacing, and shows what would be found', async () => {
  const clash = { rule: 'person-double-booked', severity: 'clash', people: ['p', 'q'] } as const;
  const empty = { sessions: [], rooms: [], delegations: [], organizations: [], figures: [] };
  const none = { ...empty, ...usual.finding };
  const finding = { ...none, ...clash, people: [...clash.people], from: null, to: null };
  commands.arrangementOutlook.mockResolvedValue({ ...NOTHING, arising: [finding] });
  await click('a1');
  await click('b1', { ctrlKey: true });
  const drop = await drag('a1', 120, 1);
  const moves = [
    { id: 'a1', place: { roomId: 'b', starts: at('11:00'), ends: at('12:00') } },
    { id: 'b1', place: { roomId: 'c', starts: at('11:00'), ends: at('12:30') } },
  ];
  const asked = { arrange: 'move', moves };
  expect(commands.arrangementOutlook).toHaveBeenLastCalledWith('event', asked);
  expect(screen.getByTestId('ghost').hidden).toBe(false);
  expect(screen.getByTestId('ghost').textContent).toContain('11:00–12:00');
  expect(screen.getByTestId('ghost').textContent).toContain('Hall b');
  expect(screen.getByTestId('ghost').textContent).toContain('2 sessions');
  expect(screen.getByTestId('ghost-foreseen').textContent).toContain('2 people clash');
  expect(screen.getAllByTestId('room-free').length).toBeGreaterThan(0);
  await drop();
  expect(commands.sessionsArrange).toHaveBeenCalledExactlyOnceWith('event', asked);
  expect(block('b1').dataset['start']).toBe(at('11:00'));
  expect(screen.getByTestId('ghost').hidden).toBe(true);
  await later(400);
  expect(said()).toBe('2 sessions: Hall b, 11:00 to 12:00');
});

it('drags one as ever, to a neighbour’s edge, and marks rooms that are taken', async () => {
  const drop = await drag('c1', 58, 0);
  // Its start is two minutes short of 10:30: the step and no neighbour in its room.
  expect(screen.queryAllByTestId('snap-line')).toHaveLength(0);
  expect(screen.getAllByTestId('room-taken'), 'a2 stands in the first room').toHaveLength(1);
  await drop();
  expect(commands.sessionEdit).toHaveBeenCalledExactlyOnceWith('c1', {
    field: 'place',
    to: { roomId: 'c', starts: at('10:30'), ends: at('11:00') },
  });
  const onto = await drag('c1', 2, -1);
  expect(screen.getAllByTestId('snap-line'), 'the end of b1').toHaveLength(1);
  await onto();
  expect(block('c1').dataset['start']).toBe(at('10:30'));
  expect(block('c1').dataset['room']).toBe('b');
});

it('copies where Ctrl is held at the drop', async () => {
  await click('a1');
  const drop = await drag('a1', 120, 0);
  await drop({ ctrlKey: true });
  const to: CopyTo = {
    to: 'places',
    places: [{ roomId: 'a', starts: at('11:00'), ends: at('12:00') }],
  };
  expect(commands.sessionsCopy).toHaveBeenCalledExactlyOnceWith(['a1'], to);
  expect(commands.sessionEdit).not.toHaveBeenCalled();
});

it('gives a drag up by Escape', async () => {
  await click('a1');
  const drop = await drag('a1', 120, 1);
  await press('Escape');
  expect(screen.getByTestId('ghost').hidden).toBe(true);
  await drop();
  expect(commands.sessionEdit).not.toHaveBeenCalled();
});

it('leaves locked sessions where they are, by pointer and key, and says so', async () => {
  const programme = workspace.programme as Programme;
  sessions = sessions.map((one) => (one.id === 'a1' ? { ...one, locked: true } : one));
  commands.programme.mockResolvedValue({ ...programme, sessions });
  await open(programme);
  await later();
  const drop = await drag('a1', 60, 0);
  expect(screen.getByTestId('ghost').textContent).toContain('Locked in place');
  await drop();
  await press('Alt+ArrowDown', block('a1'));
  expect(commands.sessionEdit).not.toHaveBeenCalled();
  expect(toast.info).toHaveBeenCalled();
  expect(said()).toContain('locked in place');
  await click('a2', { ctrlKey: true });
  await press('Alt+ArrowDown', block('a2'));
  expect(
    commands.sessionEdit.mock.calls.map(([id]) => id),
    'the other one goes',
  ).toEqual(['a2']);
});

it('moves and resizes a whole selection by keys, each as one operation', async () => {
  await click('a1');
  await click('c1', { ctrlKey: true });
  await press('Alt+ArrowDown');
  await press('Ctrl+Alt+Shift+ArrowDown');
  expect(commands.sessionsArrange).toHaveBeenCalledTimes(2);
  expect(
    [block('a1'), block('c1')].map(({ dataset }) => [dataset['start'], dataset['end']]),
  ).toEqual([
    [at('09:05'), at('10:20')],
    [at('09:35'), at('10:20')],
  ]);
  await press('Alt+ArrowRight');
  expect(commands.sessionsArrange, 'the outermost has no room to go to').toHaveBeenCalledTimes(2);
  await press('Alt+ArrowLeft');
  expect(commands.sessionsArrange).toHaveBeenCalledTimes(2);
});

it('carries by keyboard: M picks up, arrows move, Enter drops, Escape puts back', async () => {
  await click('a2');
  await press('KeyM');
  expect(said()).toContain('Moving A2');
  await press('PageDown');
  await press('ArrowRight');
  await later(30);
  expect(said()).toBe('Hall b, 11:00 to 12:00, No new findings');
  expect(screen.getByTestId('ghost').hidden).toBe(false);
  await press('Escape');
  expect(screen.getByTestId('ghost').hidden).toBe(true);
  await press('KeyM');
  await press('Shift+ArrowDown');
  await press('Enter');
  expect(commands.sessionEdit).toHaveBeenCalledExactlyOnceWith('a2', {
    field: 'place',
    to: { roomId: 'a', starts: at('10:15'), ends: at('11:15') },
  });
  await later();
  expect(document.activeElement).toBe(block('a2'));
});

it('mirrors left and right where text runs from the right', async () => {
  locale.set('ar');
  await click('a1');
  await press('ArrowLeft');
  expect(nav.selectedSession).toBe('b1');
  await press('Alt+ArrowLeft');
  expect(block('b1').dataset['room']).toBe('c');
});

it('renames on the block: Enter saves, Escape gives up', async () => {
  await click('a1');
  await press('F2');
  const field = screen.getByTestId<HTMLInputElement>('rename');
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe('A1');
  field.value = 'Opening';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await press('Enter', field);
  expect(commands.sessionEdit).toHaveBeenCalledExactlyOnceWith('a1', {
    field: 'title',
    to: { lang: 'en', text: 'Opening' },
  });
  expect(screen.queryByTestId('rename')).toBeNull();
  expect(document.activeElement).toBe(block('a1'));
  await press('F2');
  await press('Escape', screen.getByTestId('rename'));
  expect(screen.queryByTestId('rename')).toBeNull();
  expect(chosen(), 'the choice stands').toEqual(['a1']);
  expect(commands.sessionEdit).toHaveBeenCalledTimes(1);
});

it('takes hold by touch after a rest, and lets a swipe scroll', async () => {
  const touch = { pointerType: 'touch' };
  const swipe = await drag('a1', 60, 0, touch);
  expect(screen.getByTestId('ghost').hidden).toBe(true);
  await swipe();
  expect(commands.sessionEdit).not.toHaveBeenCalled();
  laid();
  pointer('pointerdown', block('a1'), 90, 160, touch);
  await later(400);
  pointer('pointermove', block('a1'), 90, 160 + 72 * 3, touch);
  await later(60);
  expect(screen.getByTestId('ghost').hidden).toBe(false);
  pointer('pointerup', block('a1'), 90, 160 + 72 * 3, touch);
  await later();
  vi.restoreAllMocks();
  expect(block('a1').dataset['start']).toBe(at('12:00'));
});

it('lines many of the tray up where they are dropped, and takes many back', async () => {
  await click('t1');
  await click('t2', { ctrlKey: true });
  laid();
  const tray = screen.getByTestId('tray');
  pointer('pointerdown', block('t1'), 10, 2050);
  pointer('pointermove', block('t1'), 90, HEAD.y + (13 - 8) * 72 + 6);
  await later(60);
  pointer('pointerup', block('t1'), 90, HEAD.y + (13 - 8) * 72 + 6);
  await later();
  expect(commands.sessionsArrange).toHaveBeenCalledExactlyOnceWith('event', {
    arrange: 'move',
    moves: [
      { id: 't1', place: { roomId: 'a', starts: at('13:00'), ends: at('14:00') } },
      { id: 't2', place: { roomId: 'a', starts: at('14:00'), ends: at('15:00') } },
    ],
  });
  pointer('pointerdown', block('t1'), 90, HEAD.y + 370);
  pointer('pointermove', block('t1'), 10, 2050);
  await later(60);
  expect(tray.classList.contains('over')).toBe(true);
  pointer('pointerup', block('t1'), 10, 2050);
  await later();
  vi.restoreAllMocks();
  expect(sessions.filter(({ starts }) => starts === null).map(({ id }) => id)).toEqual([
    't1',
    't2',
  ]);
});
