/** The event's page: what its tracks, rooms, ways and quiet times ask of the backend. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Constraint, Done, Programme, WorkspaceState } from '../../ipc';
import { usual } from '../../testing/usual';

const commands = vi.hoisted(() => ({
  programme: vi.fn(),
  eventClock: vi.fn(),
  precedence: vi.fn(),
  findings: vi.fn(),
  zoneNames: vi.fn(),
  eventEdit: vi.fn(),
  roomEdit: vi.fn(),
  trackCreate: vi.fn(),
  trackEdit: vi.fn(),
  trackRemove: vi.fn(),
  travelSet: vi.fn(),
  travelRemove: vi.fn(),
  venueEdit: vi.fn(),
  constraintCreate: vi.fn(),
  constraintEdit: vi.fn(),
  constraintRemove: vi.fn(),
  timetableImport: vi.fn(),
  timetableRemove: vi.fn(),
}));
vi.mock('../../ipc', async (original) => ({ ...(await original<object>()), commands }));
vi.mock('svelte-sonner', () => ({ toast: Object.assign(vi.fn(), { success: vi.fn() }) }));

const { workspace } = await import('../../state/workspace.svelte');
const { default: EventPage } = await import('./EventPage.svelte');

Element.prototype.scrollIntoView = () => undefined;

const later = () => new Promise((then) => setTimeout(then, 20));

const programme: Programme = {
  event: {
    id: 'e',
    name: { en: 'Congress' },
    theme: {},
    startsOn: '2025-09-16',
    endsOn: '2025-09-18',
    zone: 'Asia/Almaty',
    languages: ['en', 'ru'],
    dayStarts: 480,
    dayEnds: 1320,
    ...usual.event,
    quiet: [{ name: { en: 'Lunch' }, starts: 780, ends: 840, day: null }],
  },
  venues: [
    { id: 'v1', eventId: 'e', name: { en: 'Palace' }, position: 0, ...usual.venue },
    { id: 'v2', eventId: 'e', name: { en: 'Opera' }, position: 1, ...usual.venue },
    { id: 'v3', eventId: 'e', name: { en: 'Park' }, position: 2, ...usual.venue },
  ],
  travels: [{ id: 'w', eventId: 'e', fromId: 'v2', toId: 'v1', minutes: 15 }],
  rooms: [
    {
      ...{ id: 'r', eventId: 'e', venueId: 'v1', name: { en: 'Hall' } },
      ...{ capacity: 100, position: 0, setupMinutes: 0, booths: 2, ...usual.room },
    },
  ],
  tracks: [
    { id: 't1', eventId: 'e', name: { en: 'Panels' }, position: 0 },
    { id: 't2', eventId: 'e', name: { en: 'Youth' }, position: 1 },
  ],
  ...{ sessions: [], parts: [], coOrganizers: [], delegations: [], members: [], people: [] },
  ...{ organizations: [], agreements: [], agreementParties: [], ...usual.programme },
};

const loaded: WorkspaceState = {
  file: { name: 'congress', folder: '/tmp' },
  events: [programme.event],
  undo: { undo: null, redo: null },
  access: { is: 'write' },
  placement: null,
  start: null,
  unsaved: null,
  failure: null,
};

function nothing(): Promise<Done<null>> {
  return Promise.resolve({
    value: null,
    changed: [],
    undo: { undo: null, redo: null },
    unsaved: 0,
  });
}

beforeEach(async () => {
  vi.clearAllMocks();
  commands.programme.mockResolvedValue(programme);
  commands.findings.mockResolvedValue([]);
  commands.precedence.mockResolvedValue([]);
  commands.zoneNames.mockResolvedValue(['Asia/Almaty']);
  commands.eventClock.mockResolvedValue({
    ...{ zone: 'Asia/Almaty', today: '2025-09-16', offsetMinutes: 300, days: [] },
  });
  for (const verb of Object.values(commands).slice(5)) verb.mockImplementation(nothing);
  await workspace.load(loaded);
  render(EventPage);
  await later();
});

afterEach(cleanup);

async function type(testid: string, text: string) {
  const field = screen.getByTestId(testid);
  await fireEvent.input(field, { target: { value: text } });
  await fireEvent.blur(field);
  await later();
}

async function choose(testid: string, text: string) {
  const box = screen.getByTestId(testid);
  await fireEvent.input(box, { target: { value: text } });
  await later();
  await fireEvent.keyDown(box, { key: 'Enter' });
  await later();
}

it('says how long the way between each two venues takes', async () => {
  expect(screen.getByTestId<HTMLInputElement>('travel-v1-v2').value).toBe('15');
  await type('travel-v1-v3', '٤٠');
  expect(commands.travelSet).toHaveBeenCalledExactlyOnceWith('e', 'v1', 'v3', 40);
  await type('travel-v1-v2', '');
  expect(commands.travelRemove).toHaveBeenCalledExactlyOnceWith('w');
  await type('travel-v2-v3', '2000');
  await type('travel-v2-v3', 'far');
  expect(commands.travelSet).toHaveBeenCalledTimes(1);
  expect(screen.getByTestId('travel-v2-v3').getAttribute('aria-invalid')).toBe('true');
});

it('gives a room its set-up and booths', async () => {
  expect(screen.getByTestId<HTMLInputElement>('room-booths-r').value).toBe('2');
  expect(screen.getByTestId<HTMLInputElement>('room-setup-r').value).toBe('');
  await type('room-setup-r', '30');
  expect(commands.roomEdit).toHaveBeenLastCalledWith('r', { field: 'setupMinutes', to: 30 });
  await type('room-booths-r', '');
  expect(commands.roomEdit).toHaveBeenLastCalledWith('r', { field: 'booths', to: 0 });
  await type('room-capacity-r', '');
  expect(commands.roomEdit).toHaveBeenLastCalledWith('r', { field: 'capacity', to: null });
});

it('makes, names, orders and removes tracks', async () => {
  await type('track-name-t1', 'Discussions');
  const to = { lang: 'en', text: 'Discussions' };
  expect(commands.trackEdit).toHaveBeenLastCalledWith('t1', { field: 'name', to });
  const youth = within(screen.getByTestId('track-t2'));
  expect(youth.getByRole('button', { name: 'Move Youth down' })).toHaveProperty('disabled', true);
  await fireEvent.click(youth.getByRole('button', { name: 'Move Youth up' }));
  expect(commands.trackEdit).toHaveBeenLastCalledWith('t2', { field: 'position', to: 0 });
  await fireEvent.click(screen.getByTestId('track-remove-t1'));
  expect(commands.trackRemove).toHaveBeenCalledExactlyOnceWith('t1');
  const line = screen.getByTestId('track-add');
  await fireEvent.input(line, { target: { value: 'Молодёжь' } });
  await fireEvent.submit(line);
  const typed = { lang: 'ru', text: 'Молодёжь' };
  expect(commands.trackCreate).toHaveBeenCalledExactlyOnceWith('e', typed);
});

it('keeps times free', async () => {
  const [lunch] = programme.event.quiet;
  await type('quiet-to-0', '14:30');
  const quiet = () => commands.eventEdit.mock.lastCall;
  expect(quiet()).toEqual(['e', { field: 'quiet', to: [{ ...lunch, ends: 870 }] }]);
  await type('quiet-from-0', '15:00');
  expect(commands.eventEdit).toHaveBeenCalledTimes(1);
  expect(screen.getByText('The end must be after the start, on the same day.')).toBeTruthy();
  await type('quiet-name-0', 'Meal');
  expect(quiet()?.[1]).toEqual({ field: 'quiet', to: [{ ...lunch, name: { en: 'Meal' } }] });
  await fireEvent.change(screen.getByTestId('quiet-day-0'), { target: { value: '2025-09-17' } });
  await later();
  expect(quiet()?.[1]).toEqual({ field: 'quiet', to: [{ ...lunch, day: '2025-09-17' }] });
  await fireEvent.click(screen.getByTestId('quiet-remove-0'));
  await later();
  expect(quiet()?.[1]).toEqual({ field: 'quiet', to: [] });
  const line = screen.getByTestId('quiet-add');
  await fireEvent.input(line, { target: { value: 'Prayer' } });
  await fireEvent.submit(line);
  await later();
  const added = { name: { en: 'Prayer' }, starts: 720, ends: 780, day: null };
  expect(quiet()?.[1]).toEqual({ field: 'quiet', to: [lunch, added] });
});

it('says what else a room is', async () => {
  await fireEvent.click(screen.getByTestId('room-more-r'));
  const edit = () => commands.roomEdit.mock.lastCall;
  await type('room-dais-r', '9');
  expect(edit()).toEqual(['r', { field: 'daisSeats', to: 9 }]);
  await type('room-channels-r', '6');
  expect(edit()).toEqual(['r', { field: 'channels', to: 6 }]);
  await fireEvent.click(screen.getByTestId('room-equipment-r-signingTable'));
  await later();
  expect(edit()).toEqual(['r', { field: 'equipment', to: ['signingTable'] }]);
  await fireEvent.click(screen.getByTestId('room-r-closed'));
  await later();
  expect(edit()).toEqual(['r', { field: 'closed', to: true }]);
  await fireEvent.click(screen.getByTestId('opening-add-r'));
  await later();
  const opening = [{ day: null, starts: 480, ends: 1320 }];
  expect(edit()).toEqual(['r', { field: 'opening', to: opening }]);
});

it('changes opening hours, on one day or all, and never ends them before they begin', async () => {
  const [room] = programme.rooms;
  const opening = [{ day: null, starts: 480, ends: 1320 }];
  commands.programme.mockResolvedValue({ ...programme, rooms: [{ ...room, opening }] });
  await workspace.load(loaded);
  await later();
  await fireEvent.click(screen.getByTestId('room-more-r'));
  const edit = () => commands.roomEdit.mock.lastCall?.[1] as unknown;
  await type('opening-from-0', '09:30');
  expect(edit()).toEqual({ field: 'opening', to: [{ ...opening[0], starts: 570 }] });
  await type('opening-to-0', '07:00');
  expect(commands.roomEdit).toHaveBeenCalledTimes(1);
  await fireEvent.change(screen.getByTestId('opening-day-0'), { target: { value: '2025-09-17' } });
  await later();
  expect(edit()).toEqual({ field: 'opening', to: [{ ...opening[0], day: '2025-09-17' }] });
  await fireEvent.click(screen.getByTestId('opening-remove-0'));
  await later();
  expect(edit()).toEqual({ field: 'opening', to: [] });
});

it('says where a venue lies', async () => {
  await type('venue-coordinates-v1', '51.1282, 71.4304');
  const to = { latitude: 51.1282, longitude: 71.4304 };
  expect(commands.venueEdit).toHaveBeenCalledExactlyOnceWith('v1', { field: 'coordinates', to });
  await type('venue-coordinates-v2', 'in the park');
  expect(commands.venueEdit).toHaveBeenCalledTimes(1);
});

it('makes, changes and removes conditions', async () => {
  const constraint: Constraint = {
    ...{ id: 'c', eventId: 'e', sort: 'mustFollow', gapMinutes: 15 },
    ...{ one: { is: 'kind', id: 'signing' }, other: { is: 'track', id: 't1' } },
  };
  commands.programme.mockResolvedValue({ ...programme, constraints: [constraint] });
  await workspace.load(loaded);
  await later();
  const row = screen.getByRole('group', { name: 'Signing: Must follow Panels' });
  expect(within(row).getByTestId<HTMLInputElement>('constraint-gap-0').value).toBe('15');
  await type('constraint-gap-0', '30');
  const edit = () => commands.constraintEdit.mock.lastCall;
  expect(edit()).toEqual(['c', { field: 'gapMinutes', to: 30 }]);
  const sort = screen.getByTestId('constraint-sort-0');
  await fireEvent.change(sort, { target: { value: 'neverTogether' } });
  await later();
  expect(edit()).toEqual(['c', { field: 'sort', to: 'neverTogether' }]);
  await choose('constraint-other-0', 'Youth');
  expect(edit()).toEqual(['c', { field: 'other', to: { is: 'track', id: 't2' } }]);
  await choose('constraint-one-new', 'Press event');
  await choose('constraint-other-new', 'Youth');
  expect(commands.constraintCreate).toHaveBeenCalledExactlyOnceWith({
    ...{ eventId: 'e', sort: 'neverTogether', gapMinutes: 0 },
    ...{ one: { is: 'kind', id: 'press' }, other: { is: 'track', id: 't2' } },
  });
  await fireEvent.click(within(row).getByTestId('remove'));
  await later();
  expect(commands.constraintRemove).toHaveBeenCalledExactlyOnceWith('c');
});

it('takes in official prayer times, for a venue or for all, and removes them', async () => {
  const days = ['2025-09-16', '2025-09-18'].map((day) => ({
    ...{ day, fajr: 240, sunrise: 345, dhuhr: 729, asr: 983, maghrib: 1102, isha: 1208 },
  }));
  const timetable = { id: 'z', eventId: 'e', venueId: null, name: 'Muftiate', days };
  commands.programme.mockResolvedValue({ ...programme, timetables: [timetable] });
  await workspace.load(loaded);
  await later();
  const section = within(screen.getByTestId('timetables'));
  const name = section.getByTestId('timetable-name-z');
  expect(name).toHaveProperty('value', 'Muftiate');
  expect(section.getByRole('listitem').textContent).toMatch(/Every venue.*16 Sept/s);
  await fireEvent.change(screen.getByTestId('timetable-venue'), { target: { value: 'v2' } });
  await fireEvent.click(screen.getByTestId('timetable-import'));
  await later();
  expect(commands.timetableImport).toHaveBeenCalledExactlyOnceWith('e', 'v2');
  await fireEvent.click(section.getByTestId('remove'));
  await later();
  expect(commands.timetableRemove).toHaveBeenCalledExactlyOnceWith('z');
});

it('is sound to assistive technology', { timeout: 20_000 }, async () => {
  await fireEvent.click(screen.getByTestId('room-more-r'));
  await fireEvent.click(screen.getByTestId('opening-add-r'));
  const { violations } = await axe.run(screen.getByTestId('event-page'), {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});
