/** Better places for a session, and what was found of it, in its panel. */
import { fireEvent, render, screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { tick } from 'svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Session, Slot } from '../../ipc';
import { aFinding } from '../../testing/findings';
import { clock, done, full, session as row, state } from '../programme/stage';

const commands = vi.hoisted(() => ({
  programme: vi.fn(),
  eventClock: vi.fn(),
  precedence: vi.fn(() => Promise.resolve([])),
  findings: vi.fn(),
  sessionEdit: vi.fn(),
  slots: vi.fn(),
  remedies: vi.fn(),
}));
const toast = vi.hoisted(() => ({ error: vi.fn(), success: vi.fn(), message: vi.fn() }));
vi.mock('../../ipc', async (original) => ({ ...(await original<object>()), commands }));
vi.mock('svelte-sonner', () => ({ toast }));

const { workspace } = await import('../../state/workspace.svelte');
const { default: SessionSlots } = await import('./SessionSlots.svelte');
const { default: SessionFindings } = await import('./SessionFindings.svelte');

const later = () => new Promise((then) => setTimeout(then, 20));
const at = (clock: string) => `2025-09-17T${clock}:00`;
const slot = (roomId: string, from: string, to: string, clash = 0, note = 0): Slot => ({
  place: { roomId, starts: at(from), ends: at(to) },
  findings: { clash, warning: 0, note },
});
const own = row('a', 'r1', '09:00', '10:00');

beforeEach(async () => {
  vi.clearAllMocks();
  commands.programme.mockResolvedValue(full);
  commands.eventClock.mockResolvedValue(clock);
  commands.findings.mockResolvedValue([
    aFinding({ rule: 'no-title', severity: 'note', sessions: ['a'], languages: ['kk'] }),
    aFinding({ sessions: ['a', 'b'], rooms: ['r1'] }),
    aFinding({ sessions: ['b', 'c'], rooms: ['r2'] }),
  ]);
  commands.remedies.mockResolvedValue([]);
  await workspace.load(state);
});

it('lists places, the best first, and puts the session there with one press', async () => {
  commands.slots.mockResolvedValue([
    slot('r2', '11:00', '12:00'),
    slot('r1', '09:00', '10:00', 1),
    slot('r1', '13:00', '14:00', 1, 2),
  ]);
  commands.sessionEdit.mockImplementation((_: string, { to }: { to: Partial<Session> }) =>
    Promise.resolve(done(null, { ...own, ...to })),
  );
  render(SessionSlots, { session: own });
  expect(commands.slots).not.toHaveBeenCalled();
  await fireEvent.click(screen.getByTestId('slots-open'));
  await later();
  const words = () =>
    screen.getAllByTestId(/^slot-\d/).map((each) => each.textContent?.replace(/\s+/g, ' ').trim());
  // Where it is already is no other place.
  expect(words()).toEqual([
    expect.stringMatching(/^Hall B, Wed 17 Sept, 11:00–12:00 Nothing would be found/) as string,
    expect.stringMatching(/^Hall A, Wed 17 Sept, 13:00–14:00 1 clash, 2 notes/) as string,
  ]);
  await fireEvent.click(screen.getByTestId('slot-0'));
  await later();
  expect(commands.sessionEdit).toHaveBeenCalledExactlyOnceWith('a', {
    field: 'place',
    to: { roomId: 'r2', starts: at('11:00'), ends: at('12:00') },
  });
  // The list is asked for anew: what was found there is another now.
  expect(commands.slots).toHaveBeenCalledTimes(2);
  await fireEvent.click(screen.getByTestId('slots-open'));
  expect(screen.queryByTestId('slot-0')).toBeNull();
});

it('shows a few at a time', async () => {
  commands.slots.mockResolvedValue(
    Array.from({ length: 11 }, (_, hour) => slot('r2', `${10 + hour}:00`, `${10 + hour}:30`)),
  );
  render(SessionSlots, { session: own });
  await fireEvent.click(screen.getByTestId('slots-open'));
  await later();
  expect(screen.getAllByTestId(/^slot-\d/)).toHaveLength(8);
  await fireEvent.click(screen.getByTestId('slots-more'));
  expect(screen.getAllByTestId(/^slot-\d/)).toHaveLength(11);
});

it('says that there is no other place, and offers none for what is locked', async () => {
  commands.slots.mockResolvedValue([]);
  const { rerender } = render(SessionSlots, { session: own });
  await fireEvent.click(screen.getByTestId('slots-open'));
  await later();
  expect(screen.getByText(/No other place was found/)).toBeTruthy();
  await rerender({ session: { ...own, locked: true } });
  expect(screen.queryByTestId('session-slots')).toBeNull();
});

it(
  'lists what was found of the session alone, the gravest first',
  { timeout: 20_000 },
  async () => {
    render(SessionFindings, { session: own });
    await tick();
    const found = screen.getAllByTestId(/^finding-/).map((each) => each.dataset['testid']);
    expect(found).toEqual(['finding-room-double-booked', 'finding-no-title']);
    await fireEvent.click(screen.getByTestId('explain-no-title'));
    await later();
    expect(commands.remedies).toHaveBeenCalledExactlyOnceWith(
      'e',
      expect.objectContaining({ rule: 'no-title' }),
    );
    const rules = { region: { enabled: false }, 'color-contrast': { enabled: false } };
    const { violations } = await axe.run(document.body, { rules });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  },
);
