import { beforeEach, expect, it, vi } from 'vitest';
import type { Changed, Done, Event, Finding, Programme, Session, WorkspaceState } from '../ipc';
import { usual } from '../testing/usual';

const commands = vi.hoisted(() => ({
  programme: vi.fn(),
  eventClock: vi.fn(),
  precedence: vi.fn(() => Promise.resolve([])),
  findings: vi.fn(),
  undo: vi.fn(),
  workspaceAccess: vi.fn(),
}));
const error = vi.hoisted(() => vi.fn());

vi.mock('../ipc', async (original) => ({ ...(await original<object>()), commands }));
vi.mock('svelte-sonner', () => ({ toast: { error, message: vi.fn() } }));

const { act, undo, workspace } = await import('./workspace.svelte');
const { FieldError } = await import('../shared/field-error');

const event = (id: string, startsOn: string): Event => ({
  id,
  name: { en: id },
  theme: {},
  startsOn,
  endsOn: startsOn,
  zone: 'Asia/Almaty',
  languages: ['en'],
  dayStarts: 480,
  dayEnds: 1320,
  ...usual.event,
  quiet: [],
});

const session = (id: string, title: string): Session => ({
  id,
  eventId: 'e1',
  parentId: null,
  roomId: null,
  kind: 'plenary',
  status: 'draft',
  audience: 'delegates',
  title: { en: title },
  description: {},
  starts: null,
  ends: null,
  languages: [],
  attendance: null,
  notes: '',
  locked: false,
  todos: [],
  ...usual.session,
  trackId: null,
});

const rows = (of: Event): Programme => ({
  event: of,
  venues: [],
  rooms: [],
  sessions: [session('s1', 'Opening')],
  parts: [],
  coOrganizers: [],
  delegations: [],
  members: [],
  people: [],
  organizations: [],
  agreements: [],
  travels: [],
  tracks: [],
  agreementParties: [],
  ...usual.programme,
});

const NONE = { undo: null, redo: null };
const first = event('e1', '2025-09-16');
const second = event('e2', '2028-09-16');
const done = <T>(value: T, ...changed: Changed[]): Done<T> => ({
  value,
  changed,
  undo: NONE,
  unsaved: 0,
});
const renamed: Changed = { noun: 'session', id: 's1', row: session('s1', 'Closing') };
const open: WorkspaceState = {
  file: { name: 'a.kurultai', folder: '/tmp' },
  events: [first, second],
  undo: NONE,
  access: { is: 'write' },
  placement: { is: 'local' },
  start: null,
  unsaved: null,
  failure: null,
};
const settled = () => new Promise((then) => setTimeout(then));

beforeEach(async () => {
  vi.clearAllMocks();
  commands.programme.mockImplementation((id: string) =>
    Promise.resolve(rows(id === 'e1' ? first : second)),
  );
  commands.eventClock.mockResolvedValue({ zone: 'Asia/Almaty' });
  commands.findings.mockResolvedValue([]);
  await workspace.chooseEvent('e1');
  await workspace.load(open);
  commands.findings.mockClear();
});

it('takes over the rows that a verb changed', async () => {
  expect(await act(() => Promise.resolve(done('new', renamed)))).toBe('new');
  expect(workspace.by.session.get('s1')?.title).toEqual({ en: 'Closing' });
  expect(commands.programme).toHaveBeenCalledTimes(2);
});

it('throws what a field refuses, and changes nothing', async () => {
  const invalid = { field: 'title', problem: { kind: 'empty' as const } };
  const refused = act(() => Promise.reject({ kind: 'invalid', invalid }));
  await expect(refused).rejects.toBeInstanceOf(FieldError);
  expect(error).not.toHaveBeenCalled();
});

it('shows any other error, and answers nothing', async () => {
  const answer = await act(() => Promise.reject({ kind: 'inUse', noun: 'organization', uses: 2 }));
  expect(answer).toBeUndefined();
  expect(error).toHaveBeenCalledWith(
    'Still in use (2 places): organization',
    expect.objectContaining({ description: expect.any(String) }),
  );
});

it('asks for the findings once more, however many edits came meanwhile', async () => {
  let answer: (found: Finding[]) => void = () => undefined;
  commands.findings.mockImplementationOnce(() => new Promise((then) => (answer = then)));
  await act(() => Promise.resolve(done(null, renamed)));
  await act(() => Promise.resolve(done(null, renamed)));
  await act(() => Promise.resolve(done(null, renamed)));
  expect(commands.findings).toHaveBeenCalledTimes(1);
  answer([]);
  await settled();
  expect(commands.findings).toHaveBeenCalledTimes(2);
});

it('reads the clock anew when the event changed', async () => {
  commands.eventClock.mockResolvedValue({ zone: 'Europe/Rome' });
  const row = { ...first, zone: 'Europe/Rome' };
  await act(() => Promise.resolve(done(null, { noun: 'event', id: 'e1', row })));
  expect(workspace.clock?.zone).toBe('Europe/Rome');
  expect(workspace.events.map((e) => e.zone)).toEqual(['Europe/Rome', 'Asia/Almaty']);
});

it('shows another event where the chosen one is undone', async () => {
  commands.undo.mockResolvedValue(
    done({ action: 'event-create', subject: {} }, { noun: 'event', id: 'e1', row: null }),
  );
  await undo();
  expect(workspace.programme?.event.id).toBe('e2');
  expect(workspace.events).toHaveLength(1);
});

it('sends one edit after the other, and the next one also where one is refused', async () => {
  const order: string[] = [];
  const slow = act(async () => {
    await settled();
    order.push('slow');
    return done(null, renamed);
  });
  const refused = act(() => {
    order.push('refused');
    return Promise.reject({ kind: 'inUse', noun: 'organization', uses: 2 });
  });
  const quick = act(() => {
    order.push('quick');
    return Promise.resolve(done(null));
  });
  await Promise.all([slow, refused, quick]);
  expect(order).toEqual(['slow', 'refused', 'quick']);
});

it('undoes only after the edits under way', async () => {
  const order: string[] = [];
  const edit = act(async () => {
    await settled();
    order.push('edit');
    return done(null, renamed);
  });
  commands.undo.mockImplementation(() => {
    order.push('undo');
    return Promise.resolve(null);
  });
  await Promise.all([undo(), edit]);
  expect(order).toEqual(['edit', 'undo']);
});

it('sends nothing while the file is only looked at, and says what to do', async () => {
  await workspace.load({ ...open, access: { is: 'view', reason: { is: 'readOnly' } } });
  const run = vi.fn();
  expect(await act(run)).toBeUndefined();
  await undo();
  expect(run).not.toHaveBeenCalled();
  expect(commands.undo).not.toHaveBeenCalled();
  expect(error).toHaveBeenCalledWith(
    'This is only a copy to look at',
    expect.objectContaining({ id: 'read-only', description: expect.stringContaining('save') }),
  );
});

it('asks what can be done where a change did not reach the disk, and when it did again', async () => {
  const lost = { is: 'unsaved', changes: 1, reason: { reason: 'noSpace' } };
  commands.workspaceAccess.mockResolvedValueOnce(lost);
  await act(() => Promise.resolve({ ...done(null, renamed), unsaved: 1 }));
  expect(workspace.access).toEqual(lost);
  commands.workspaceAccess.mockResolvedValueOnce({ is: 'write' });
  await act(() => Promise.resolve(done(null, renamed)));
  expect(workspace.access).toEqual({ is: 'write' });
  await act(() => Promise.resolve(done(null, renamed)));
  expect(commands.workspaceAccess).toHaveBeenCalledTimes(2);
});
