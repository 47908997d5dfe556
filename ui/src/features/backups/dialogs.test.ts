/** The list of backups, comparing and restoring one, and gathering the history. */
import { cleanup, render, screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { locale } from '../../i18n';
import type { Access, BackupLine, RowChange } from '../../ipc';

const commands = vi.hoisted(() => ({
  backupChanges: vi.fn(),
  backupFolder: vi.fn(),
  backupFolderChoose: vi.fn(),
  backupNow: vi.fn(),
  backupRestore: vi.fn(),
  backups: vi.fn(),
  historyGather: vi.fn(),
  historySize: vi.fn(),
}));
const toast = vi.hoisted(() => ({ error: vi.fn(), success: vi.fn() }));

vi.mock('../../ipc', async (original) => ({ ...(await original<object>()), commands }));
vi.mock('svelte-sonner', () => ({ toast }));

const { dialogs } = await import('../../state/dialogs.svelte');
const { files } = await import('../../state/files.svelte');
const { workspace } = await import('../../state/workspace.svelte');
const { default: FileDialogs } = await import('../file/FileDialogs.svelte');

const line = (file: string, more: Partial<BackupLine> = {}): BackupLine => ({
  file,
  at: '2025-09-16T04:05:00Z',
  atLocal: '2025-09-16T09:05:00',
  reason: 'edits',
  sound: true,
  sessions: 63,
  delegations: 14,
  people: 200,
  operation: 12,
  last: { action: 'session-place', subject: { en: 'Opening' } },
  author: 'Protocol',
  kilobytes: 300,
  ...more,
});
const CHANGES: RowChange[] = [
  {
    row: { noun: 'room', id: 'r1', name: { en: 'Hall' } },
    of: null,
    kind: 'made',
    fields: [{ field: 'capacity', before: null, after: { is: 'number', value: 20 } }],
  },
];
const DONE = { changed: [], undo: { undo: null, redo: null }, unsaved: 0 };
const WRITE: Access = { is: 'write' };
const later = () => new Promise((then) => setTimeout(then, 30));

async function press(testid: string, at = 0) {
  screen.getAllByTestId(testid)[at]?.click();
  await later();
}

async function problems() {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`);
}

async function openList(access: Access = WRITE) {
  await workspace.load({
    file: { name: 'a.kurultai', folder: '/tmp' },
    events: [],
    undo: { undo: null, redo: null },
    access,
    placement: { is: 'local' },
    start: null,
    unsaved: null,
    failure: null,
  });
  dialogs.open = 'backups';
  render(FileDialogs);
  await later();
}

beforeEach(() => {
  vi.resetAllMocks();
  commands.backups.mockResolvedValue([line('b'), line('a', { sound: false })]);
  commands.backupFolder.mockResolvedValue('/home/backups');
  commands.backupChanges.mockResolvedValue(CHANGES);
  commands.historySize.mockResolvedValue({
    operations: 1234,
    changes: 2000,
    kilobytes: 512,
    fileKilobytes: 2048,
    since: '2025-01-10',
  });
});

afterEach(() => {
  dialogs.compared = null;
  dialogs.open = null;
  cleanup();
  locale.set('en');
});

it('lists what each backup holds, and offers nothing of one that was altered', async () => {
  await openList();
  const rows = screen.getAllByTestId('backup-line');
  expect(rows[0]?.textContent).toContain('63 sessions · 14 delegations · 200 people');
  expect(rows[0]?.textContent).toContain('move of Opening');
  expect(rows[1]?.textContent).toContain('Altered, cannot be restored');
  // Nothing is known of what it holds.
  expect(rows[1]?.textContent).not.toContain('sessions');
  expect(screen.getAllByTestId('backup-line-restore')).toHaveLength(1);
  expect(screen.getByTestId('backup-folder').textContent).toBe('/home/backups');
  expect(screen.getByTestId('history-size').textContent).toContain('25% of the file');
  expect(await problems()).toEqual([]);
});

it('teaches what a backup is where there is none', async () => {
  commands.backups.mockResolvedValue([]);
  await openList();
  expect(screen.getByTestId('backups').textContent).toContain('There are no backups yet');
  commands.backupNow.mockResolvedValue(null);
  commands.backups.mockResolvedValue([line('a')]);
  await press('backup-now');
  expect(screen.getAllByTestId('backup-line')).toHaveLength(1);
  expect(toast.success).toHaveBeenCalledWith('Backup made');
});

it('compares, then asks, then restores as any other mutation', async () => {
  await openList();
  await press('backup-line-compare');
  expect(commands.backupChanges).toHaveBeenCalledExactlyOnceWith('b');
  expect(screen.getByTestId('backup-changes').textContent).toContain('Hall');
  expect(await problems()).toEqual([]);
  await press('backup-restore-ask');
  expect(screen.getByTestId('backup-restore-count').textContent).toContain('1 entry changes');
  commands.backupRestore.mockResolvedValue({
    value: { action: 'file-restore', subject: {} },
    ...DONE,
  });
  await press('backup-restore');
  expect(commands.backupRestore).toHaveBeenCalledExactlyOnceWith('b');
  expect(dialogs.compared).toBeNull();
  expect(dialogs.open).toBe('backups');
});

it('Escape closes the comparison and leaves the list', async () => {
  await openList();
  await press('backup-line-compare');
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
  );
  await later();
  expect(dialogs.compared).toBeNull();
  expect(dialogs.open).toBe('backups');
});

it('a comparison that fails goes, and says why', async () => {
  commands.backupChanges.mockRejectedValue({
    kind: 'backup',
    file: 'b',
    problem: { problem: 'altered' },
  });
  await openList();
  await press('backup-line-compare');
  expect(dialogs.compared).toBeNull();
  expect(toast.error).toHaveBeenCalledWith('This backup cannot be used', expect.anything());
});

it('changes that the file never took are told the other way round, and restored once', async () => {
  await openList();
  dialogs.compared = { line: line('u', { reason: 'unsaved' }), restoring: false };
  await later();
  // The file has the room and the backup has not: restoring would take it away.
  expect(screen.getByTestId('backup-changes').textContent).toMatch(/removed/i);
  await press('backup-restore-ask');
  commands.backupRestore.mockResolvedValue({
    value: { action: 'file-restore', subject: {} },
    ...DONE,
  });
  await press('backup-restore');
  expect(files.isDismissed('u')).toBe(true);
});

it('restores and gathers nothing in a copy to look at', async () => {
  await openList({ is: 'view', reason: { is: 'readOnly' } });
  expect(screen.getByTestId<HTMLButtonElement>('backup-line-restore').disabled).toBe(true);
  expect(screen.getByTestId('backups').textContent).toContain('takes no changes');
});

it('gathers the history before a day, after it was asked', async () => {
  await workspace.load({
    file: { name: 'a.kurultai', folder: '/tmp' },
    events: [],
    undo: { undo: null, redo: null },
    access: WRITE,
    placement: null,
    start: null,
    unsaved: null,
    failure: null,
  });
  await openList();
  screen.getByText('Make it smaller…').click();
  await later();
  const day = screen.getByTestId<HTMLInputElement>('gather-before');
  day.value = '2025-06-01';
  day.dispatchEvent(new Event('input', { bubbles: true }));
  day.dispatchEvent(new FocusEvent('blur'));
  await later();
  await press('gather-ask');
  expect(screen.getByTestId('gather').textContent).toContain('This cannot be undone.');
  expect(await problems()).toEqual([]);
  commands.historyGather.mockResolvedValue({ value: 900, ...DONE });
  await press('gather-do');
  expect(commands.historyGather).toHaveBeenCalledExactlyOnceWith('2025-06-01');
  expect(toast.success).toHaveBeenCalledWith('900 entries gathered into one');
});
