/** The event's page: what its tracks, rooms, ways and quiet times ask of the backend. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Done, Programme } from '../../ipc';
import { usual } from '../../testing/usual';

const commands = vi.hoisted(() => ({
  programme: vi.fn(),
  eventClock: vi.fn(),
  findings: vi.fn(),
  zoneNames: vi.fn(),
  eventEdit: vi.fn(),
  roomEdit: vi.fn(),
  trackCreate: vi.fn(),
  trackEdit: vi.fn(),
  trackRemove: vi.fn(),
  travelSet: vi.fn(),
  travelRemove: vi.fn(),
}));
vi.mock('../../ipc', async (original) => ({ ...(await original<object>()), commands }));
vi.mock('svelte-sonner', () => ({ toast: vi.fn() }));

const { workspace } = await import('../../state/workspace.svelte');
const { default: EventPage } = await import('./EventPage.svelte');

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
  commands.zoneNames.mockResolvedValue(['Asia/Almaty']);
  commands.eventClock.mockResolvedValue({
    ...{ zone: 'Asia/Almaty', today: '2025-09-16', offsetMinutes: 300, days: [] },
  });
  for (const verb of Object.values(commands).slice(4)) verb.mockImplementation(nothing);
  await workspace.load({
    file: { name: 'congress', folder: '/tmp' },
    events: [programme.event],
    undo: { undo: null, redo: null },
    access: { is: 'write' },
    placement: null,
    unsaved: null,
    failure: null,
  });
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

it('is sound to assistive technology', async () => {
  const { violations } = await axe.run(screen.getByTestId('event-page'), {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});
