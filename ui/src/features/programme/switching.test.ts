/** Another view begins where the one before it was: at its time, and at what was chosen. */
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import { clock, full, layScreen, session, state } from './stage';

const commands = vi.hoisted(() => ({
  programme: vi.fn(),
  eventClock: vi.fn(),
  precedence: vi.fn(() => Promise.resolve([])),
  findings: vi.fn(),
}));

vi.mock('../../ipc', async (original) => ({ ...(await original<object>()), commands }));

const { nav } = await import('../../state/navigation.svelte');
const { workspace } = await import('../../state/workspace.svelte');
const { Board } = await import('./board.svelte');
const { Drag } = await import('./drag.svelte');
const { view } = await import('./view.svelte');
const { DRAWN } = await import('./views');
type ViewName = keyof typeof DRAWN;

layScreen();
Element.prototype.scrollIntoView = () => undefined;
Element.prototype.scrollBy = function (this: Element, x: unknown, y?: number) {
  this.scrollLeft += Number(x);
  this.scrollTop += y ?? 0;
} as typeof Element.prototype.scrollBy;

const TESTIDS: Record<ViewName, string> = {
  rooms: 'board',
  timeline: 'rows-view',
  delegations: 'rows-view',
  people: 'rows-view',
  list: 'list-view',
};

/** Many, each a quarter of an hour after the one before, on two days. */
const many = Array.from({ length: 80 }, (_, at) => {
  const day = at < 40 ? '17' : '18';
  const minute = 480 + (at % 40) * 15;
  const wall = (own: number) =>
    `2025-09-${day}T${String(Math.floor(own / 60)).padStart(2, '0')}:${String(own % 60).padStart(2, '0')}:00`;
  const id = `s${String(at).padStart(2, '0')}`;
  return session(id, at % 2 ? 'r1' : 'r2', '', '', {
    starts: wall(minute),
    ends: wall(minute + 15),
  });
});

let board: InstanceType<typeof Board>;
let drag: InstanceType<typeof Drag>;

beforeEach(async () => {
  commands.programme.mockResolvedValue({ ...full, sessions: many });
  commands.eventClock.mockResolvedValue(clock);
  commands.findings.mockResolvedValue([]);
  await workspace.load(state);
  nav.reset();
  nav.day = 'all';
  view.minute = 2;
  view.column = 960;
  view.across = 4;
  view.moment = null;
  view.listed = null;
  view.aside = {};
  board = new Board();
  drag = new Drag(board);
});

const settled = () => new Promise((then) => setTimeout(then, 20));

async function show(name: ViewName) {
  cleanup();
  view.name = name;
  render(DRAWN[name], { board, drag });
  await settled();
  return screen.getByTestId(TESTIDS[name]);
}

async function scroll(area: HTMLElement, to: { left?: number; top?: number }) {
  if (to.left !== undefined) area.scrollLeft = to.left;
  if (to.top !== undefined) area.scrollTop = to.top;
  await fireEvent.scroll(area);
  await settled();
}

/** While something is done, all that scrolls is held where it is, as at the end of a plane. */
async function heldBack<T>(way: 'scrollTop' | 'scrollLeft', to: number, run: () => Promise<T>) {
  const get = () => to;
  Object.defineProperty(HTMLElement.prototype, way, {
    configurable: true,
    get,
    set: () => undefined,
  });
  try {
    const done = await run();
    await fireEvent.scroll(screen.getByTestId(TESTIDS[view.name]));
    return done;
  } finally {
    Reflect.deleteProperty(HTMLElement.prototype, way);
  }
}

const at = () => view.moment && [view.moment.day.slice(8), Math.round(view.moment.minute)];

it('keeps the time from the rooms to the timeline and back', async () => {
  const rooms = await show('rooms');
  await scroll(rooms, { top: 500, left: 30 });
  // 8:00 and 500 pixels and half of what is under the heads, at 2 pixels a minute.
  expect(at()).toEqual(['17', 480 + 250 + Math.round((800 - 78) / 4)]);
  const timeline = await show('timeline');
  expect(timeline.scrollLeft).toBeCloseTo((250 + (800 - 78) / 4) * 4 - (1400 - 208) / 2);
  const before = at();
  const again = await show('rooms');
  expect([again.scrollTop, again.scrollLeft]).toEqual([500, 30]);
  expect(at()).toEqual(before);
});

it('keeps the columns where days stand side by side', async () => {
  view.column = null;
  const rooms = await show('rooms');
  await scroll(rooms, { top: 500, left: 30 });
  expect(at()?.[0]).toBe('18');
  await show('timeline');
  const again = await show('rooms');
  expect([again.scrollTop, again.scrollLeft]).toEqual([500, 30]);
});

it('keeps the time where a view cannot put it in the middle', async () => {
  const timeline = await show('timeline');
  await scroll(timeline, { left: 1200 });
  const before = at();
  await heldBack('scrollTop', 10, () => show('rooms'));
  expect(at()).toEqual(before);
  expect((await show('timeline')).scrollLeft).toBeCloseTo(1200);
  await heldBack('scrollLeft', 10, () => show('timeline'));
  expect(at()).toEqual(before);
});

it('keeps the time and the rows of each among delegations and people', async () => {
  const people = await show('people');
  await scroll(people, { left: 2000, top: 60 });
  const before = at();
  const delegations = await show('delegations');
  expect(delegations.scrollLeft).toBeCloseTo(2000);
  expect(delegations.scrollTop).toBe(0);
  expect(at()).toEqual(before);
  expect((await show('people')).scrollTop).toBe(60);
});

it('shows what is chosen if its time was seen, and else leaves it', async () => {
  const timeline = await show('timeline');
  await scroll(timeline, { left: 0 });
  nav.select('s10');
  const rooms = await show('rooms');
  const top = rooms.scrollTop;
  const box = board.boxOf('s10');
  expect(box && box.y >= top && box.y + box.height <= top + 722).toBe(true);
  await scroll(rooms, { top: 0 });
  nav.select('s79');
  await scroll(rooms, { top: 1 });
  // It stands a day later: the time that is looked at stays.
  const next = await show('timeline');
  expect(next.scrollLeft).toBeLessThan(900);
  const before = rooms.scrollLeft;
  expect((await show('rooms')).scrollLeft).toBe(before);
});

it('goes to the time in the list, and from it to what is chosen there', async () => {
  const timeline = await show('timeline');
  await scroll(timeline, { left: 1200 });
  const minute = at()?.[1] as number;
  const list = await show('list');
  // The row of that minute is in the middle of the list.
  const row = Math.floor((minute - 480) / 15);
  expect(list.scrollTop).toBe(Math.max(row * 32 - (800 - 34) / 2, 0));
  expect((await show('timeline')).scrollLeft).toBeCloseTo(1200);
  const again = await show('list');
  nav.select('s70');
  await settled();
  const later = await show('timeline');
  expect(later.scrollLeft).toBeGreaterThan(2500);
  expect(later.querySelector('[data-session="s70"]')).not.toBeNull();
  // Back in the list, the row that is chosen is seen.
  const last = await show('list');
  expect(last.scrollTop).toBeGreaterThanOrEqual(70 * 32 - (800 - 34));
  expect(again).not.toBe(last);
});

it('goes from the list to the day of what is chosen there', async () => {
  nav.day = '2025-09-17';
  await show('rooms');
  await show('list');
  nav.select('s70');
  await settled();
  const rooms = await show('rooms');
  expect(nav.day).toBe('2025-09-18');
  const box = board.boxOf('s70');
  const { scrollTop: top } = rooms;
  expect(box && box.y >= top && box.y + box.height <= top + 722).toBe(true);
  expect(rooms.querySelector('[data-session="s70"]')).not.toBeNull();
  // Where nothing was touched in the list, the day stays that of the tabs.
  nav.day = '2025-09-17';
  await settled();
  await show('list');
  await show('timeline');
  expect(nav.day).toBe('2025-09-17');
});

it('goes from the list to the day that it was scrolled to', async () => {
  nav.day = '2025-09-17';
  await show('rooms');
  const list = await show('list');
  await scroll(list, { top: 60 * 32 });
  await show('people');
  expect(nav.day).toBe('2025-09-18');
  // In the order of titles no time is looked at.
  nav.day = '2025-09-17';
  const again = await show('list');
  await fireEvent.click(screen.getByTestId('list-head-title'));
  await scroll(again, { top: 30 * 32 });
  await scroll(again, { top: 50 * 32 });
  await show('rooms');
  expect(nav.day).toBe('2025-09-17');
  await show('list');
  await fireEvent.click(screen.getByTestId('list-head-day'));
});

it('goes to the day that was asked for in the list, whatever is chosen', async () => {
  nav.day = '2025-09-17';
  await show('rooms');
  await show('list');
  nav.select('s05');
  await settled();
  nav.day = '2025-09-18';
  await settled();
  await fireEvent.scroll(screen.getByTestId('list-view'));
  await show('rooms');
  expect(nav.day).toBe('2025-09-18');
  expect(at()).toEqual(['18', 488]);
});

it('shows all days where the list was at one that is none of the event’s', async () => {
  commands.programme.mockResolvedValue({
    ...full,
    sessions: [
      ...many,
      session('late', 'r1', '', '', { starts: '2025-10-05T23:00:00', ends: '2025-10-06T02:00:00' }),
    ],
  });
  await workspace.load(state);
  nav.reset();
  nav.day = '2025-09-17';
  await show('list');
  nav.select('late');
  await settled();
  await show('rooms');
  expect(nav.day).toBe('all');
});
