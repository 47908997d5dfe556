import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Contradiction, Done, Operation, RowChange, Step, WorkspaceState } from '../../ipc';

const commands = vi.hoisted(() => ({
  history: vi.fn(),
  historyAuthors: vi.fn(),
  operationChanges: vi.fn(),
  bringBack: vi.fn(),
  pastOpen: vi.fn(),
  pastClose: vi.fn(),
  pastChanges: vi.fn(),
  pastReturn: vi.fn(),
  workspaceState: vi.fn(),
}));
const toast = vi.hoisted(() => ({
  success: vi.fn(),
  info: vi.fn(),
  error: vi.fn(),
  message: vi.fn(),
}));

vi.mock('../../ipc', async (original) => ({ ...(await original<object>()), commands }));
vi.mock('svelte-sonner', () => ({ toast }));

const { workspace } = await import('../../state/workspace.svelte');
const { nav } = await import('../../state/navigation.svelte');
const { historyFilter } = await import('./filter.svelte');
const { default: HistoryPage } = await import('./HistoryPage.svelte');
const { default: PastBanner } = await import('../past/PastBanner.svelte');

const row = { noun: 'session' as const, id: 's', name: { en: 'Opening' } };
const edit = (before: string, after: string): RowChange[] => [
  {
    row,
    of: null,
    kind: 'edited',
    fields: [
      {
        field: 'notes',
        before: { is: 'text', value: before },
        after: { is: 'text', value: after },
      },
    ],
  },
];
const operation = (number: number, burst = number): Operation => ({
  number,
  at: '2026-11-23T04:00:00Z',
  atLocal: `2026-11-23T09:00:0${number}`,
  author: 'Protocol',
  sort: 'do',
  step: { action: 'session-notes', subject: { en: 'Opening' } },
  undone: false,
  burst,
});
const state = (access: WorkspaceState['access']): WorkspaceState => ({
  file: { name: 'a.kurultai', folder: '/tmp' },
  events: [],
  undo: { undo: null, redo: null },
  access,
  placement: { is: 'local' },
  start: null,
  unsaved: null,
  failure: null,
});
const done: Done<Step> = {
  value: { action: 'history-bring-back', subject: { en: 'Opening' } },
  changed: [],
  undo: { undo: null, redo: null },
  unsaved: 0,
};
const against: Contradiction = {
  is: 'changed',
  row,
  field: 'notes',
  then: { is: 'text', value: 'Water' },
  now: { is: 'text', value: 'Tea' },
};

beforeEach(async () => {
  vi.clearAllMocks();
  historyFilter.clear();
  commands.history.mockResolvedValue([operation(5), operation(3, 2), operation(2, 2)]);
  commands.historyAuthors.mockResolvedValue(['Protocol', 'Secretariat']);
  commands.operationChanges.mockImplementation((number: number) =>
    Promise.resolve(number === 2 ? edit('Water', 'Te') : edit('Te', 'Tea')),
  );
  await workspace.load(state({ is: 'write' }));
});

/** What is read, without the breaks of the markup. */
function textOf(element: HTMLElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ');
}

async function unfold(number: number) {
  render(HistoryPage);
  const line = await screen.findByTestId(`operation-${number}`);
  const head = within(line).getAllByRole('button')[0] as HTMLElement;
  expect(head.getAttribute('aria-expanded')).toBe('false');
  await fireEvent.click(head);
  expect(head.getAttribute('aria-expanded')).toBe('true');
  return line;
}

it('shows a burst as one line, which unfolds to what it changed in all and to each edit', async () => {
  const line = await unfold(3);
  expect(textOf(line)).toContain('2 edits');
  const change = await within(line).findByTestId('change-s');
  expect(textOf(change)).toMatch(/Notes.*Before: Water.*After: Tea/);
  expect(commands.operationChanges.mock.calls).toEqual([[2], [3]]);
  within(line).getByTestId('operation-2');
});

it('brings back what was before a whole burst, whose own edits contradict nothing', async () => {
  commands.bringBack.mockResolvedValueOnce({ done: null, contradictions: [against] });
  commands.bringBack.mockResolvedValueOnce({ done, contradictions: [against] });
  const line = await unfold(3);
  await within(line).findByTestId('change-s');
  await fireEvent.click(within(line).getByTestId('bring-back-3'));
  await waitFor(() => expect(toast.success).toHaveBeenCalled());
  expect(commands.bringBack.mock.calls).toEqual([
    [2, 'ask'],
    [2, 'takeThen'],
  ]);
});

it('says what contradicts, and does what is answered', async () => {
  commands.bringBack.mockResolvedValueOnce({ done: null, contradictions: [against] });
  commands.bringBack.mockResolvedValueOnce({ done: null, contradictions: [against] });
  const line = await unfold(5);
  await within(line).findByTestId('change-s');
  await fireEvent.click(within(line).getByTestId('bring-back-5'));
  const dialog = await screen.findByTestId('contradictions');
  expect(textOf(dialog)).toContain('“Opening” (session): Notes was changed again since');
  expect(textOf(dialog)).toMatch(/Before: Tea.*After: Water/);
  await fireEvent.click(within(dialog).getByTestId('contradictions-keep'));
  await waitFor(() => expect(toast.info).toHaveBeenCalled());
  expect(commands.bringBack).toHaveBeenLastCalledWith(5, 'keepNow');
  expect(toast.success).not.toHaveBeenCalled();
});

it('asks the backend for what the filter lets through, also after another page', async () => {
  const first = render(HistoryPage);
  await screen.findByTestId('operation-5');
  await fireEvent.change(screen.getByTestId('history-noun'), { target: { value: 'room' } });
  await waitFor(() =>
    expect(commands.history).toHaveBeenLastCalledWith(
      { author: null, noun: 'room', row: null, day: null, text: null },
      null,
      100,
    ),
  );
  first.unmount();
  render(HistoryPage);
  expect(screen.getByTestId<HTMLSelectElement>('history-noun').value).toBe('room');
  await fireEvent.click(screen.getByTestId('history-clear'));
  expect(historyFilter.narrows).toBe(false);
});

it('shows one row’s history under its name, until the name is taken away', async () => {
  historyFilter.set({ author: 'Protocol' });
  historyFilter.show(row);
  expect(nav.page).toBe('history');
  expect(historyFilter.now).toEqual({ author: null, noun: null, row: 's', day: null, text: null });
  render(HistoryPage);
  expect(textOf(screen.getByTestId('history-row'))).toContain('Only: Opening');
  await fireEvent.click(screen.getByTestId('history-row-clear'));
  expect(historyFilter.now.row).toBeNull();
});

it('forgets the filter with the file', async () => {
  historyFilter.set({ text: 'tea' });
  await workspace.load({ ...state({ is: 'write' }), file: { name: 'b.kurultai', folder: '/tmp' } });
  expect(historyFilter.narrows).toBe(false);
});

it('shows the past under a bar that leads back to now, or makes it now', async () => {
  commands.pastOpen.mockResolvedValue(
    state({ is: 'past', number: 5, atLocal: '2026-11-23T09:00:05' }),
  );
  commands.pastClose.mockResolvedValue(state({ is: 'write' }));
  commands.pastChanges.mockResolvedValue(edit('Water', 'Tea'));
  commands.pastReturn.mockResolvedValue(done);
  commands.workspaceState.mockResolvedValue(state({ is: 'write' }));
  render(PastBanner);
  const line = await unfold(5);
  await fireEvent.click(within(line).getByTestId('see-then-5'));
  const bar = await screen.findByTestId('past-banner');
  expect(textOf(bar)).toContain('As it stood on Monday, 23 November 2026, 09:00');
  await fireEvent.click(within(bar).getByTestId('past-close'));
  await waitFor(() => expect(screen.queryByTestId('past-banner')).toBeNull());

  await fireEvent.click(within(line).getByTestId('see-then-5'));
  await fireEvent.click(await screen.findByTestId('past-restore'));
  const dialog = await screen.findByTestId('restore-moment');
  await waitFor(() => expect(textOf(dialog)).toContain('1 entry changes.'));
  await fireEvent.click(within(dialog).getByTestId('restore-confirm'));
  await waitFor(() => expect(toast.success).toHaveBeenCalled());
  expect(commands.pastReturn).toHaveBeenCalledWith(5);
  expect(workspace.access).toEqual({ is: 'write' });
});

it('has nothing that axe finds wrong', async () => {
  const line = await unfold(3);
  await within(line).findByTestId('change-s');
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
