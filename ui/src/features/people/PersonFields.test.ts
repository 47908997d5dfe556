/** A person's rank, observance and hours at the event. */
import { fireEvent, render, screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Availability, Done } from '../../ipc';
import { clock, full, state } from '../programme/stage';

const commands = vi.hoisted(() => ({
  programme: vi.fn(),
  eventClock: vi.fn(),
  precedence: vi.fn(),
  findings: vi.fn(),
  personEdit: vi.fn(),
  availabilityCreate: vi.fn(),
  availabilityEdit: vi.fn(),
  availabilityRemove: vi.fn(),
}));
vi.mock('../../ipc', async (original) => ({ ...(await original<object>()), commands }));
vi.mock('svelte-sonner', () => ({ toast: vi.fn() }));

const { workspace } = await import('../../state/workspace.svelte');
const { default: PersonFields } = await import('./PersonFields.svelte');

const later = () => new Promise((then) => setTimeout(then, 20));
const nothing: Done<null> = {
  ...{ value: null, changed: [], undo: { undo: null, redo: null }, unsaved: 0 },
};
const morning: Availability = {
  ...{ id: 'x', eventId: 'e', personId: 'p1', free: true },
  ...{ from: '2025-09-17T09:00:00', to: '2025-09-17T12:00:00' },
};

async function open(availabilities: Availability[] = []) {
  commands.programme.mockResolvedValue({ ...full, availabilities });
  await workspace.load(state);
  const [person] = full.people;
  if (person) render(PersonFields, { person, event: full.event });
}

async function type(testid: string, text: string) {
  const field = screen.getByTestId(testid);
  await fireEvent.input(field, { target: { value: text } });
  await fireEvent.blur(field);
  await later();
}

beforeEach(() => {
  vi.clearAllMocks();
  commands.eventClock.mockResolvedValue(clock);
  commands.findings.mockResolvedValue([]);
  commands.precedence.mockResolvedValue([]);
  for (const verb of Object.values(commands).slice(4)) verb.mockResolvedValue(nothing);
});

it('gives a rank, and takes it away', async () => {
  await open();
  await type('field-rank', '2');
  expect(commands.personEdit).toHaveBeenLastCalledWith('p1', { field: 'rank', to: 2 });
  await type('field-rank', 'first');
  expect(commands.personEdit).toHaveBeenCalledTimes(1);
});

it('states an observance', async () => {
  await open();
  await fireEvent.click(screen.getByText('Observance'));
  await later();
  await fireEvent.click(screen.getByTestId('observance-fasting'));
  await later();
  const [person] = full.people;
  expect(commands.personEdit).toHaveBeenLastCalledWith('p1', {
    field: 'observance',
    to: { ...person?.observance, fasting: true },
  });
});

it('says when someone is there, changes it and takes it back', { timeout: 20_000 }, async () => {
  await open([morning, { ...morning, id: 'y', personId: 'p2' }]);
  await later();
  // Another person's hours are not here.
  expect(screen.getAllByTestId(/^availability-free-/)).toHaveLength(1);
  await type('availability-to-time-0', '13:30');
  expect(commands.availabilityEdit).toHaveBeenLastCalledWith('x', {
    field: 'span',
    to: { from: '2025-09-17T09:00:00', to: '2025-09-17T13:30:00' },
  });
  const free = screen.getByTestId('availability-free-0');
  await fireEvent.change(free, { target: { value: 'busy' } });
  await later();
  expect(commands.availabilityEdit).toHaveBeenLastCalledWith('x', { field: 'free', to: false });
  const day = screen.getByTestId('availability-from-day-0');
  await fireEvent.change(day, { target: { value: '2025-09-18' } });
  await later();
  expect(commands.availabilityEdit).toHaveBeenLastCalledWith('x', {
    field: 'span',
    to: { from: '2025-09-18T09:00:00', to: '2025-09-17T12:00:00' },
  });
  await fireEvent.click(screen.getByTestId('availability-add'));
  await later();
  expect(commands.availabilityCreate).toHaveBeenCalledExactlyOnceWith({
    ...{ eventId: 'e', personId: 'p1', free: true },
    span: { from: '2025-09-17T08:00:00', to: '2025-09-17T20:00:00' },
  });
  await fireEvent.click(screen.getByTestId('remove'));
  await later();
  expect(commands.availabilityRemove).toHaveBeenCalledExactlyOnceWith('x');
  const { violations } = await axe.run(screen.getByTestId('availabilities'), {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
