/** The file's notices and dialogs: what they say, what their buttons do, and that all can use them. */
import { cleanup, render, screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LANGUAGES, locale } from '../../i18n';
import type { Access, BackupLine, Placement, WorkspaceState } from '../../ipc';
import type { Refused } from '../../state/dialogs.svelte';

const commands = vi.hoisted(() => ({
  backupFolder: vi.fn(),
  recentFiles: vi.fn(),
  workspaceSaveAgain: vi.fn(),
  workspaceSaveAs: vi.fn(),
  workspaceTakeOver: vi.fn(),
  workspaceView: vi.fn(),
  workspaceCheck: vi.fn(),
}));

vi.mock('../../ipc', async (original) => ({ ...(await original<object>()), commands }));
vi.mock('svelte-sonner', () => ({ toast: { error: vi.fn(), success: vi.fn() } }));

const { dialogs } = await import('../../state/dialogs.svelte');
const { workspace } = await import('../../state/workspace.svelte');
const { default: Notices } = await import('./Notices.svelte');
const { default: RefusedDialog } = await import('./RefusedDialog.svelte');
const { default: CheckDialog } = await import('./CheckDialog.svelte');
const { default: LeaveDialog } = await import('./LeaveDialog.svelte');

const WRITE: Access = { is: 'write' };
const UNSAVED: Access = { is: 'unsaved', changes: 3, reason: { reason: 'noSpace' } };
const holder = {
  author: 'Protocol',
  host: 'pc-3',
  since: '2025-09-16T09:05:00+05:00',
  here: false,
};
const view = (free: boolean): Access => ({ is: 'view', reason: { is: 'locked', holder, free } });
const left: BackupLine = {
  file: 'left-behind',
  at: '2025-09-16T04:05:00Z',
  atLocal: '2025-09-16T09:05:00',
  reason: 'unsaved',
  sound: true,
  sessions: 1,
  delegations: 1,
  people: 1,
  operation: 1,
  last: null,
  author: '',
  kilobytes: 1,
};

async function open(access: Access, placement: Placement = { is: 'local' }, unsaved = false) {
  const state: WorkspaceState = {
    file: { name: `${crypto.randomUUID()}.kurultai`, folder: '/tmp' },
    start: null,
    events: [],
    undo: { undo: null, redo: null },
    access,
    placement,
    unsaved: unsaved ? left : null,
    failure: null,
  };
  await workspace.load(state);
}

async function press(testid: string) {
  screen.getByTestId(testid).click();
  await new Promise((then) => setTimeout(then));
}

/** Colours are not known outside of a real window; its journey looks at them. */
async function problems() {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`);
}

beforeEach(() => {
  vi.resetAllMocks();
  commands.recentFiles.mockResolvedValue([]);
  commands.backupFolder.mockResolvedValue('/home/secretariat/backups');
  dialogs.refused = null;
  dialogs.compared = null;
});

afterEach(() => {
  cleanup();
  locale.set('en');
});

it('says nothing of a file that is well', async () => {
  await open(WRITE);
  render(Notices);
  expect(screen.getByTestId('file-notices').textContent?.trim()).toBe('');
  expect(await problems()).toEqual([]);
});

it('says loudly what is not saved, and tries again', async () => {
  await open(UNSAVED);
  render(Notices);
  expect(screen.getByRole('alert').textContent).toContain('3 changes are NOT saved');
  commands.workspaceSaveAgain.mockResolvedValue(WRITE);
  await press('notice-save-again');
  expect(screen.queryByTestId('notice-unsaved')).toBeNull();
});

it('counts on as more is not saved, in the same notice', async () => {
  await open(UNSAVED);
  render(Notices);
  const notice = screen.getByTestId('notice-unsaved');
  workspace.takeAccess({ ...UNSAVED, changes: 4 });
  await tick();
  expect(screen.getByTestId('notice-unsaved')).toBe(notice);
  expect(notice.textContent).toContain('4 changes');
});

it('offers to edit only once the other has closed the file', async () => {
  await open(view(false));
  render(Notices);
  expect(screen.queryByTestId('notice-edit')).toBeNull();
  workspace.takeAccess(view(true));
  await tick();
  expect(screen.getByRole('status').textContent).toContain('Protocol has closed the file.');
  commands.workspaceTakeOver.mockRejectedValue({ kind: 'noFile' });
  await press('notice-edit');
  expect(commands.workspaceTakeOver).toHaveBeenCalledOnce();
});

it('warns of a cloud folder until that is put away', async () => {
  await open(WRITE, { is: 'cloud', product: 'Dropbox' });
  render(Notices);
  expect(screen.getByTestId('notice-placement').textContent).toContain('Dropbox');
  await press('notice-dismiss-placement');
  expect(screen.queryByTestId('notice-placement')).toBeNull();
});

it('offers changes that were never saved, to see and to restore', async () => {
  await open(WRITE, { is: 'local' }, true);
  render(Notices);
  await press('notice-see');
  expect(dialogs.compared).toEqual({ line: left, restoring: false });
  await press('notice-restore');
  expect(dialogs.compared).toEqual({ line: left, restoring: true });
  await press('notice-dismiss-unsaved');
  expect(screen.queryByTestId('notice-left-unsaved')).toBeNull();
});

it.each([
  [false, 'refused-again'],
  [true, 'refused-take-over'],
])('a locked file (silent: %s) offers %s, and a look', async (silent, verb) => {
  const refused = { file: 'b.kurultai', problem: { problem: 'locked', holder, silent } } as const;
  render(RefusedDialog, { refused });
  await tick();
  expect(screen.getByTestId('refused-holder').textContent).toContain('Protocol on pc-3');
  expect(await problems()).toEqual([]);
  commands.workspaceTakeOver.mockRejectedValue({ kind: 'noFile' });
  await press(verb);
  expect(commands.workspaceTakeOver).toHaveBeenCalledOnce();
  commands.workspaceView.mockRejectedValue({ kind: 'noFile' });
  await press('refused-view');
  expect(commands.workspaceView).toHaveBeenCalledOnce();
});

it.each([false, true])('a damaged file (beyond repair: %s) names the backups', async (beyond) => {
  const damage = [{ place: 'session', detail: 'row 3 missing' }];
  const refused: Refused = {
    file: 'b.kurultai',
    problem: { problem: 'damaged', damage },
    beyondRepair: beyond,
  };
  render(RefusedDialog, { refused });
  await new Promise((then) => setTimeout(then));
  expect(screen.getByTestId('refused').textContent).toContain('/home/secretariat/backups');
  expect(screen.queryByTestId('refused-repair') === null).toBe(beyond);
  expect(await problems()).toEqual([]);
});

it.each([
  [[], 'check-well'],
  [[{ place: 'session', detail: 'row 3 missing' }], 'check-damaged'],
])('a check that finds %j says so', async (damage, testid) => {
  commands.workspaceCheck.mockResolvedValue(damage);
  render(CheckDialog, { open: true });
  await new Promise((then) => setTimeout(then));
  expect(screen.getByTestId(testid)).toBeDefined();
  expect(await problems()).toEqual([]);
});

it('leaving goes on by itself once everything is saved elsewhere', async () => {
  await open(UNSAVED);
  const answer = vi.fn();
  render(LeaveDialog, { answer });
  await tick();
  expect(answer).not.toHaveBeenCalled();
  await press('leave-stay');
  expect(answer).toHaveBeenLastCalledWith(false);
  workspace.takeAccess(WRITE);
  await tick();
  expect(answer).toHaveBeenLastCalledWith(true);
});

it.each(LANGUAGES)('every notice is clean by axe in %s', async (language) => {
  locale.set(language);
  for (const access of [UNSAVED, view(false), view(true)]) {
    await open(access);
    render(Notices);
    expect(await problems()).toEqual([]);
    cleanup();
  }
});
