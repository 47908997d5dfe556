import { beforeEach, expect, it, vi } from 'vitest';
import type { Access, OpenProblem, WorkspaceState } from '../ipc';

const commands = vi.hoisted(() => ({
  pastClose: vi.fn(),
  recentFiles: vi.fn(),
  windowClose: vi.fn(),
  workspaceAccess: vi.fn(),
  workspaceClose: vi.fn(),
  workspaceExportClean: vi.fn(),
  workspaceOpen: vi.fn(),
  workspaceRepair: vi.fn(),
  workspaceSaveAgain: vi.fn(),
  workspaceSaveAs: vi.fn(),
  workspaceTakeOver: vi.fn(),
  workspaceView: vi.fn(),
}));
const toast = vi.hoisted(() => ({ error: vi.fn(), success: vi.fn() }));

vi.mock('../ipc', async (original) => ({ ...(await original<object>()), commands }));
vi.mock('svelte-sonner', () => ({ toast }));

const { files, takesChanges } = await import('./files.svelte');
const { dialogs } = await import('./dialogs.svelte');
const { workspace } = await import('./workspace.svelte');

const WRITE: Access = { is: 'write' };
const VIEW: Access = { is: 'view', reason: { is: 'readOnly' } };
const UNSAVED: Access = { is: 'unsaved', changes: 3, reason: { reason: 'noSpace' } };
const state = (access: Access | null, name = 'a.kurultai'): WorkspaceState => ({
  file: access && { name, folder: '/tmp' },
  events: [],
  undo: { undo: null, redo: null },
  access,
  placement: access && { is: 'local' },
  start: null,
  unsaved: null,
  failure: null,
});
const locked = { problem: 'locked', holder: null, silent: false } as const;
const damaged: OpenProblem = {
  problem: 'damaged',
  damage: [{ place: 'file', detail: 'short' }],
};
const refusal = (problem: object) => ({ kind: 'open', file: 'b.kurultai', problem });
const settled = () => new Promise((then) => setTimeout(then));

beforeEach(async () => {
  vi.resetAllMocks();
  commands.recentFiles.mockResolvedValue([]);
  commands.windowClose.mockResolvedValue(null);
  await workspace.load(state(WRITE));
  dialogs.refused = null;
  dialogs.repaired = null;
  dialogs.leaving = null;
});

it('closes the window at once where everything is saved', async () => {
  await files.closeWindow();
  expect(commands.windowClose).toHaveBeenCalledOnce();
  expect(dialogs.leaving).toBeNull();
});

it.each([
  [true, 1],
  [false, 0],
])('asks before unsaved changes are left; answered %s', async (answer, closed) => {
  workspace.takeAccess(UNSAVED);
  const closing = files.closeWindow();
  await settled();
  expect(commands.windowClose).not.toHaveBeenCalled();
  dialogs.leaving?.(answer);
  await closing;
  expect(commands.windowClose).toHaveBeenCalledTimes(closed);
  expect(dialogs.leaving).toBeNull();
});

it('asks also before another file is opened or this one closed', async () => {
  workspace.takeAccess(UNSAVED);
  const closing = files.close();
  await settled();
  dialogs.leaving?.(false);
  await closing;
  const opening = files.open();
  await settled();
  dialogs.leaving?.(false);
  await opening;
  expect(commands.workspaceClose).not.toHaveBeenCalled();
  expect(commands.workspaceOpen).not.toHaveBeenCalled();
});

it('comes back from the past before it asks, which would hide what is unsaved', async () => {
  workspace.takeAccess({ is: 'past', number: 3, atLocal: '2025-09-16T09:05:00' });
  commands.pastClose.mockResolvedValue(state(UNSAVED));
  const closing = files.closeWindow();
  await settled();
  expect(dialogs.leaving).not.toBeNull();
  dialogs.leaving?.(false);
  await closing;
  expect(commands.windowClose).not.toHaveBeenCalled();
});

it('a refused file opens to look at, and its dialog goes', async () => {
  commands.workspaceOpen.mockRejectedValue(refusal(locked));
  await files.open();
  expect(dialogs.refused?.problem).toEqual(locked);
  commands.workspaceView.mockResolvedValue(state(VIEW, 'b.kurultai'));
  expect(await files.view()).toBe(true);
  expect(dialogs.refused).toBeNull();
  expect(workspace.file?.name).toBe('b.kurultai');
  expect(takesChanges()).toBe(false);
});

it('a try that fails again leaves the dialog, with what is wrong now', async () => {
  dialogs.refused = { file: 'b.kurultai', problem: locked };
  const silent = { ...locked, silent: true };
  commands.workspaceTakeOver.mockRejectedValue(refusal(silent));
  expect(await files.takeOver()).toBe(false);
  expect(dialogs.refused?.problem).toEqual(silent);
});

it('tells what a repair saved', async () => {
  dialogs.refused = { file: 'b.kurultai', problem: damaged };
  const repaired = { rows: 9, fromHistory: 2, lost: 1, loosened: 0, operations: 7 };
  commands.workspaceRepair.mockResolvedValue([repaired, state(WRITE, 'b repaired.kurultai')]);
  await files.repair();
  expect(dialogs.refused).toBeNull();
  expect(dialogs.repaired).toEqual(repaired);
});

it('says where nothing could be repaired, and does not offer it again', async () => {
  const refused = { file: 'b.kurultai', problem: damaged };
  dialogs.refused = refused;
  commands.workspaceRepair.mockRejectedValue(refusal(damaged));
  await files.repair();
  expect(dialogs.refused).toEqual({ ...refused, beyondRepair: true });
});

it('a repair that is called off leaves the dialog as it was', async () => {
  const refused = { file: 'b.kurultai', problem: damaged };
  dialogs.refused = refused;
  commands.workspaceRepair.mockResolvedValue(null);
  await files.repair();
  expect(dialogs.refused).toEqual(refused);
});

it('saving elsewhere goes on with that file', async () => {
  workspace.takeAccess(UNSAVED);
  commands.workspaceSaveAs.mockResolvedValue(state(WRITE, 'c.kurultai'));
  expect(await files.saveAs()).toBe(true);
  expect(workspace.access).toEqual(WRITE);
  expect(workspace.file?.name).toBe('c.kurultai');
});

it('saving again says whether it went', async () => {
  workspace.takeAccess(UNSAVED);
  commands.workspaceSaveAgain.mockResolvedValue(UNSAVED);
  await files.saveAgain();
  expect(toast.error).toHaveBeenCalledOnce();
  commands.workspaceSaveAgain.mockResolvedValue(WRITE);
  await files.saveAgain();
  expect(toast.success).toHaveBeenCalledOnce();
  expect(workspace.access).toEqual(WRITE);
});

it('saving again that is refused keeps the changes as unsaved, with the reason of now', async () => {
  workspace.takeAccess(UNSAVED);
  const now: Access = { ...UNSAVED, reason: { reason: 'gone' } };
  commands.workspaceSaveAgain.mockRejectedValue({
    kind: 'write',
    file: 'a.kurultai',
    reason: { reason: 'gone' },
  });
  commands.workspaceAccess.mockResolvedValue(now);
  await files.saveAgain();
  expect(toast.error).toHaveBeenCalledOnce();
  expect(workspace.access).toEqual(now);
});

it('a clean copy that is called off is not saved', async () => {
  commands.workspaceExportClean.mockResolvedValue(null);
  expect(await files.exportClean(false)).toBe(false);
  expect(toast.success).not.toHaveBeenCalled();
});

it('a notice that was put away stays away', () => {
  expect(files.isDismissed('place a')).toBe(false);
  files.dismiss('place a');
  expect(files.isDismissed('place a')).toBe(true);
});
