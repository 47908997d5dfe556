/** The page of checks: what it lists, accepts, explains, mends, sets and gives out. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Acceptance, Changed, Done, Finding, Remedy } from '../../ipc';
import { aFinding } from '../../testing/findings';
import { clock, full, state } from '../programme/stage';

const commands = vi.hoisted(() => ({
  programme: vi.fn(),
  eventClock: vi.fn(),
  precedence: vi.fn(() => Promise.resolve([])),
  findings: vi.fn(),
  acceptanceCreate: vi.fn(),
  acceptanceRemove: vi.fn(),
  remedies: vi.fn(),
  remedyApply: vi.fn(),
  findingsExport: vi.fn(),
  eventEdit: vi.fn(),
}));
const toast = vi.hoisted(() =>
  Object.assign(vi.fn(), { error: vi.fn(), success: vi.fn(), message: vi.fn() }),
);
vi.mock('../../ipc', async (original) => ({ ...(await original<object>()), commands }));
vi.mock('svelte-sonner', () => ({ toast }));

const { nav } = await import('../../state/navigation.svelte');
const { workspace } = await import('../../state/workspace.svelte');
const { EVERY } = await import('./filtering');
const { listing } = await import('./listing.svelte');
const { allCommands, can, wordCommand } = await import('../frame/commands.svelte');
const { default: ChecksPage } = await import('./ChecksPage.svelte');

const later = () => new Promise((then) => setTimeout(then, 20));

const clash = aFinding({
  rule: 'person-double-booked',
  sessions: ['a', 'c'],
  people: ['p1'],
  from: '2025-09-17T09:30:00',
  to: '2025-09-17T10:00:00',
});
const warning = aFinding({
  rule: 'over-capacity',
  severity: 'warning',
  sessions: ['b'],
  rooms: ['r1'],
  figures: [400, 300],
});
const note = aFinding({
  rule: 'no-title',
  severity: 'note',
  sessions: ['b'],
  languages: ['kk'],
});
const acceptance: Acceptance = {
  id: 'x',
  eventId: 'e',
  rule: 'over-capacity',
  key: warning.key,
  facts: '',
  reason: 'Chairs are brought',
};

function answer<T>(value: T, ...changed: Changed[]): Done<T> {
  return { value, changed, undo: { undo: null, redo: null }, unsaved: 0 };
}

async function open(findings: Finding[] = [note, warning, clash], acceptances: Acceptance[] = []) {
  commands.programme.mockResolvedValue({ ...full, acceptances });
  commands.findings.mockResolvedValue(findings);
  await workspace.load(state);
  nav.reset();
  nav.page = 'checks';
  render(ChecksPage);
  await later();
}

beforeEach(() => {
  vi.clearAllMocks();
  localStorage.clear();
  listing.by = 'severity';
  listing.filter = EVERY;
  listing.accepted = false;
  listing.view = 'findings';
  commands.eventClock.mockResolvedValue(clock);
  commands.remedies.mockResolvedValue([]);
  commands.eventEdit.mockResolvedValue(answer(null));
});

const headings = () =>
  screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent?.trim());

it('groups as it is asked to, and keeps that', async () => {
  await open();
  expect(headings()).toEqual([
    'Cannot take place as planned 1',
    'To be looked at 1',
    'Worth knowing 1',
  ]);
  await fireEvent.change(screen.getByTestId('checks-by'), { target: { value: 'person' } });
  await later();
  expect(headings()).toEqual(['Aigul 1', 'Naming nobody 2']);
  expect(localStorage.getItem('kurultai.checks.grouping')).toBe('person');
});

it('filters by text, severity and rule, and shows all again', async () => {
  await open();
  const rows = () => screen.queryAllByTestId(/^finding-/).map((row) => row.dataset['testid']);
  await fireEvent.click(screen.getByTestId('severity-clash'));
  expect(rows()).toEqual(['finding-over-capacity', 'finding-no-title']);
  await fireEvent.click(screen.getByTestId('rule-no-title'));
  expect(rows()).toEqual(['finding-no-title']);
  await fireEvent.input(screen.getByTestId('checks-search'), { target: { value: 'hall' } });
  expect(rows()).toEqual([]);
  const nothing = within(screen.getByTestId('checks-nothing'));
  await fireEvent.click(nothing.getByRole('button', { name: 'Show all' }));
  expect(rows()).toHaveLength(3);
  await fireEvent.input(screen.getByTestId('checks-search'), { target: { value: 'hall 400' } });
  expect(rows()).toEqual(['finding-over-capacity']);
});

it('goes to the first session that a finding names', async () => {
  await open();
  await fireEvent.click(screen.getByTestId('finding-person-double-booked'));
  expect([nav.page, nav.selectedSession]).toEqual(['programme', 'a']);
});

it('accepts with a reason, which can be taken back at once', async () => {
  await open();
  commands.acceptanceCreate.mockImplementation(() => {
    commands.findings.mockResolvedValue([clash, note, { ...warning, acceptance: 'x' }]);
    return Promise.resolve(answer('x', { noun: 'acceptance', id: 'x', row: acceptance }));
  });
  await fireEvent.click(screen.getByTestId('accept-over-capacity'));
  await later();
  const send = screen.getByTestId<HTMLButtonElement>('accept-send');
  expect(send.disabled).toBe(true);
  const reason = screen.getByTestId('accept-reason');
  await fireEvent.input(reason, { target: { value: ' Chairs are brought ' } });
  await fireEvent.keyDown(reason, { key: 'Enter', ctrlKey: true });
  await later();
  expect(commands.acceptanceCreate).toHaveBeenCalledExactlyOnceWith(
    'e',
    warning,
    'Chairs are brought',
  );
  expect(toast.success).toHaveBeenCalledExactlyOnceWith(
    'The finding was accepted',
    expect.objectContaining({ action: expect.objectContaining({ label: 'Undo' }) as unknown }),
  );
  // It is folded away with the others that were accepted.
  expect(screen.queryByTestId('finding-over-capacity')).toBeNull();
  await fireEvent.click(screen.getByTestId('checks-accepted'));
  expect(screen.getByTestId('reason').textContent).toContain('Chairs are brought');
});

it('takes an acceptance back', async () => {
  await open([{ ...warning, acceptance: 'x' }], [acceptance]);
  expect(screen.getByTestId('checks-nothing').textContent).toContain('All that was found');
  commands.acceptanceRemove.mockResolvedValue(
    answer(null, { noun: 'acceptance', id: 'x', row: null }),
  );
  await fireEvent.click(screen.getByTestId('checks-accepted'));
  await fireEvent.click(screen.getByTestId('take-back-over-capacity'));
  await later();
  expect(commands.acceptanceRemove).toHaveBeenCalledExactlyOnceWith('x');
  expect(toast.success).toHaveBeenCalledTimes(1);
});

it('says of one that came back why it had been accepted, and offers that reason again', async () => {
  await open([warning, clash], [acceptance]);
  expect(screen.getAllByTestId('came-back')).toHaveLength(1);
  expect(screen.getByTestId('came-back').textContent).toContain('Chairs are brought');
  await fireEvent.click(screen.getByTestId('accept-over-capacity'));
  await later();
  expect(screen.getByTestId<HTMLTextAreaElement>('accept-reason').value).toBe('Chairs are brought');
});

it('explains with the stretches side by side, and does what is proposed', async () => {
  const remedy: Remedy = {
    is: 'place',
    session: 'c',
    place: { roomId: 'r2', starts: '2025-09-17T10:30:00', ends: '2025-09-17T11:30:00' },
  };
  const others: Remedy[] = [
    { is: 'detach', session: 'a' },
    { is: 'relay', session: 'c', language: 'ru' },
    { is: 'relay', session: 'c', language: null },
  ];
  commands.remedies.mockResolvedValue([remedy, ...others]);
  commands.remedyApply.mockResolvedValue(answer(null));
  await open([clash]);
  expect(commands.remedies).not.toHaveBeenCalled();
  const fold = screen.getByTestId('explain-person-double-booked');
  await fireEvent.click(fold);
  await later();
  expect(fold.getAttribute('aria-expanded')).toBe('true');
  const bars = within(screen.getByRole('list', { name: 'What stands against what' }));
  expect(bars.getAllByRole('listitem').map((row) => row.textContent?.trim())).toEqual([
    expect.stringMatching(/Session a\s+Wed 17 Sept, 09:00–10:00/) as string,
    expect.stringMatching(/Session c\s+Wed 17 Sept, 09:30–10:30/) as string,
  ]);
  const [first, second] = screen.getAllByTestId('explain-bar');
  expect(first?.style.insetInlineStart).toBe('0%');
  expect(Number.parseFloat(second?.style.insetInlineStart ?? '')).toBeCloseTo(100 / 3);
  for (const name of [
    'Make “Session a” a session of its own',
    'Pivot language of “Session c”: Russian',
    'No relay in “Session c”',
  ]) {
    screen.getByRole('button', { name });
  }
  const press = screen.getByRole('button', { name: /^Move “Session c” to Hall B/ });
  await fireEvent.click(press);
  await later();
  expect(commands.remedyApply).toHaveBeenCalledExactlyOnceWith(remedy);
  expect(toast.success).toHaveBeenCalledTimes(1);
  await fireEvent.click(fold);
  expect(screen.queryByTestId('explain')).toBeNull();
});

it('gives out what is listed, and no more', async () => {
  commands.findingsExport.mockResolvedValue({ name: 'findings.csv', folder: '/tmp' });
  await open();
  await fireEvent.click(screen.getByTestId('severity-note'));
  await fireEvent.click(screen.getByTestId('checks-export'));
  await later();
  const [, csv] = commands.findingsExport.mock.lastCall as [string, string];
  const lines = csv.trim().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain('Person booked twice');
  expect(lines[1]).toContain('2025-09-17 09:30,2025-09-17 10:00,Session a; Session c,Aigul,');
  expect(toast.success).toHaveBeenCalledWith('findings.csv was saved', { description: '/tmp' });
});

it('has verbs of its own while it is shown', async () => {
  await open();
  const found = () => allCommands().filter(({ id }) => id.startsWith('checks-'));
  expect(found().map(wordCommand)).toEqual([
    'Print the list of findings',
    'Export the list of findings as CSV',
    'Set what the checks ask',
  ]);
  expect(found().map(can)).toEqual([true, true, true]);
  void found()[2]?.run();
  await later();
  expect(screen.getByTestId('checking-settings')).toBeTruthy();
  expect(found().map(can)).toEqual([false, false, true]);
  cleanup();
  expect(found()).toEqual([]);
});

it('prints what is listed on a sheet of its own, and takes that away', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  await open();
  await fireEvent.click(screen.getByTestId('checks-print'));
  await later();
  expect(print).toHaveBeenCalledTimes(1);
  const sheet = screen.getByTestId('finding-sheet');
  expect(sheet.parentElement).toBe(document.body);
  expect(sheet.querySelectorAll('li')).toHaveLength(3);
  window.dispatchEvent(new Event('afterprint'));
  await later();
  expect(screen.queryByTestId('finding-sheet')).toBeNull();
  expect(document.documentElement.classList.contains('printing')).toBe(false);
  vi.unstubAllGlobals();
});

it('sets how grave a rule is, and goes back to its own', async () => {
  const checking = { ...full.event.checking, levels: { 'no-title': 'off' as const } };
  commands.programme.mockResolvedValue({ ...full, event: { ...full.event, checking } });
  commands.findings.mockResolvedValue([]);
  await workspace.load(state);
  listing.view = 'settings';
  render(ChecksPage);
  const level = screen.getByTestId<HTMLSelectElement>('level-no-title');
  expect(level.value).toBe('off');
  expect([...level.options].map(({ text }) => text)).toEqual([
    'Off',
    'Note (usual)',
    'Warning',
    'Clash',
  ]);
  const edited = () => commands.eventEdit.mock.lastCall;
  await fireEvent.change(screen.getByTestId('level-prayer'), { target: { value: 'clash' } });
  await later();
  const both = { ...checking, levels: { 'no-title': 'off', prayer: 'clash' } };
  expect(edited()).toEqual(['e', { field: 'checking', to: both }]);
  expect(screen.queryByTestId('level-back-over-capacity')).toBeNull();
  await fireEvent.click(screen.getByTestId('level-back-no-title'));
  await later();
  expect(edited()?.[1]).toEqual({ field: 'checking', to: { ...checking, levels: {} } });
  await fireEvent.click(screen.getByTestId('checking-all-back'));
  await later();
  expect(edited()?.[1]).toEqual({ field: 'checking', to: { ...checking, levels: {} } });
  expect(toast).toHaveBeenCalledTimes(1);
});

it('sets the figures of the checks', async () => {
  await open([]);
  await fireEvent.click(screen.getByTestId('checks-view-settings'));
  const type = async (testid: string, text: string) => {
    const field = screen.getByTestId(testid);
    await fireEvent.input(field, { target: { value: text } });
    await fireEvent.blur(field);
    await later();
    return commands.eventEdit.mock.lastCall?.[1] as unknown;
  };
  const { checking } = full.event;
  const edit = (to: object) => ({ field: 'checking', to: { ...checking, ...to } });
  expect(screen.getByTestId<HTMLInputElement>('checking-stretch').value).toBe('5:00');
  expect(await type('checking-stretch', '4:30')).toEqual(edit({ stretchMinutes: 270 }));
  expect(await type('checking-stretch', '')).toEqual(edit({ stretchMinutes: 0 }));
  expect(await type('checking-confirm', '١٠')).toEqual(edit({ confirmDays: 10 }));
  const calls = commands.eventEdit.mock.calls.length;
  await type('checking-stretch', '30:00');
  expect(commands.eventEdit).toHaveBeenCalledTimes(calls);
  await fireEvent.click(screen.getByText(/^Ranks of chairs/));
  await later();
  expect(await type('checking-rank-plenary', '2')).toEqual(edit({ chairRanks: { plenary: 2 } }));
});

/** What is not sound to assistive technology, of the page alone. */
async function unsound() {
  const rules = { 'color-contrast': { enabled: false } };
  const { violations } = await axe.run(screen.getByTestId('checks-page'), { rules });
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

it('is sound to assistive technology', { timeout: 20_000 }, async () => {
  await open([clash, { ...warning, acceptance: 'x' }, note], [acceptance]);
  await fireEvent.click(screen.getByTestId('explain-person-double-booked'));
  await later();
  expect(await unsound()).toEqual([]);
});

it('is sound where it sets the rules', { timeout: 20_000 }, async () => {
  await open();
  await fireEvent.click(screen.getByTestId('checks-view-settings'));
  expect(await unsound()).toEqual([]);
});
