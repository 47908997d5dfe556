import { cleanup, render, screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Access, Person, Traces } from '../../ipc';
import { usual } from '../../testing/usual';

const commands = vi.hoisted(() => ({
  personErase: vi.fn(),
  personTraces: vi.fn(),
  recentFiles: vi.fn(),
  workspaceState: vi.fn(),
}));
const toast = vi.hoisted(() => ({ error: vi.fn(), success: vi.fn() }));

vi.mock('../../ipc', async (original) => ({ ...(await original<object>()), commands }));
vi.mock('svelte-sonner', () => ({ toast }));

const { workspace } = await import('../../state/workspace.svelte');
const { default: PersonErase } = await import('./PersonErase.svelte');

const person = (name: Person['name']): Person => ({
  id: 'p1',
  honorific: {},
  ...usual.person,
  name,
  title: {},
  organizationId: null,
  languages: [],
});
const known = person({ en: 'Head of delegation' });
const traces: Traces = {
  operations: 4,
  mentions: [{ noun: 'session', id: 's1', name: { en: 'Opening' } }],
  parts: 1,
  functions: 0,
};
const later = () => new Promise((then) => setTimeout(then));
const WRITE: Access = { is: 'write' };

async function press(testid: string) {
  screen.getByTestId(testid).click();
  await later();
}

beforeEach(() => {
  vi.resetAllMocks();
  workspace.takeAccess(WRITE);
  commands.personTraces.mockResolvedValue(traces);
});

afterEach(() => cleanup());

it('says what goes and what stays, and erases only once that is confirmed', async () => {
  render(PersonErase, { person: known });
  await press('erase-person');
  const words = screen.getByTestId('erase').textContent ?? '';
  expect(words).toContain('4 entries of the history');
  expect(words).toContain('1 part in a session stays');
  expect(words).not.toContain('function');
  expect(screen.getByTestId('erase-mentions').textContent).toContain('session: Opening');
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations).toEqual([]);

  expect(screen.getByTestId<HTMLButtonElement>('erase-do').disabled).toBe(true);
  await press('erase-sure');
  commands.personErase.mockResolvedValue({
    value: 3,
    changed: [],
    undo: { undo: null, redo: null },
    unsaved: 0,
  });
  await press('erase-do');
  expect(commands.personErase).toHaveBeenCalledExactlyOnceWith('p1');
  expect(toast.success).toHaveBeenCalledWith('Data erased: Head of delegation', {
    description: '3 backups held them and do no longer.',
  });
  expect(screen.queryByTestId('erase')).toBeNull();
});

it('stays open where erasing failed, and reads the file anew: some of it may be done', async () => {
  render(PersonErase, { person: known });
  await press('erase-person');
  await press('erase-sure');
  commands.personErase.mockRejectedValue({
    kind: 'write',
    file: 'a.kurultai',
    reason: { reason: 'noSpace' },
  });
  commands.recentFiles.mockResolvedValue([]);
  commands.workspaceState.mockRejectedValue({ kind: 'noFile' });
  await press('erase-do');
  expect(commands.workspaceState).toHaveBeenCalledOnce();
  expect(screen.getByTestId('erase')).toBeDefined();
  expect(toast.success).not.toHaveBeenCalled();
});

it('is not offered for one who was erased, nor where nothing can be changed', () => {
  render(PersonErase, { person: person({}) });
  expect(screen.queryByTestId('erase-person')).toBeNull();
  cleanup();
  workspace.takeAccess({ is: 'view', reason: { is: 'readOnly' } });
  render(PersonErase, { person: known });
  expect(screen.queryByTestId('erase-person')).toBeNull();
});
