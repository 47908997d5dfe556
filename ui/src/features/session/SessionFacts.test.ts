/** What a session needs of its room and of its interpreters. */
import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import { clock, done, full, session, state } from '../programme/stage';

const commands = vi.hoisted(() => ({
  programme: vi.fn(),
  eventClock: vi.fn(),
  precedence: vi.fn(() => Promise.resolve([])),
  findings: vi.fn(),
  sessionEdit: vi.fn(),
}));
vi.mock('../../ipc', async (original) => ({ ...(await original<object>()), commands }));

const { workspace } = await import('../../state/workspace.svelte');
const { default: SessionFacts } = await import('./SessionFacts.svelte');

const later = () => new Promise((then) => setTimeout(then, 20));
const edits = () => commands.sessionEdit.mock.calls.map(([, edit]) => edit as unknown);

beforeEach(async () => {
  vi.clearAllMocks();
  commands.programme.mockResolvedValue(full);
  commands.eventClock.mockResolvedValue(clock);
  commands.findings.mockResolvedValue([]);
  commands.sessionEdit.mockResolvedValue(done(null));
  await workspace.load(state);
});

it('has its own set-up, or the room’s', async () => {
  render(SessionFacts, {
    session: session('a', 'r1', '09:00', '10:00', { setupMinutes: 20 }),
  });
  const field = screen.getByTestId<HTMLInputElement>('field-setup');
  expect(field.value).toBe('20');
  await fireEvent.input(field, { target: { value: '0' } });
  await fireEvent.blur(field);
  await later();
  await fireEvent.input(field, { target: { value: '' } });
  await fireEvent.blur(field);
  await later();
  expect(edits()).toEqual([
    { field: 'setupMinutes', to: 0 },
    { field: 'setupMinutes', to: null },
  ]);
});

it('needs equipment, in the order of the domain', async () => {
  render(SessionFacts, {
    session: session('a', 'r1', '09:00', '10:00', { needs: ['projector'] }),
  });
  await fireEvent.click(screen.getByTestId('field-needs-hybrid'));
  await later();
  await fireEvent.click(screen.getByTestId('field-needs-projector'));
  await later();
  expect(edits()).toEqual([
    { field: 'needs', to: ['hybrid', 'projector'] },
    { field: 'needs', to: [] },
  ]);
});

it('offers its own languages as pivot, and keeps one that is none of them', async () => {
  render(SessionFacts, {
    session: session('a', 'r1', '09:00', '10:00', { languages: ['kk', 'ar'], relay: 'ru' }),
  });
  const field = screen.getByTestId<HTMLSelectElement>('field-relay');
  expect([...field.options].map(({ value }) => value)).toEqual(['', 'kk', 'ar', 'ru']);
  expect(field.value).toBe('ru');
  await fireEvent.change(field, { target: { value: 'kk' } });
  await later();
  await fireEvent.change(field, { target: { value: '' } });
  await later();
  expect(edits()).toEqual([
    { field: 'relay', to: 'kk' },
    { field: 'relay', to: null },
  ]);
});
