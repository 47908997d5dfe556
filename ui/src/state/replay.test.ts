import { beforeEach, expect, it, vi } from 'vitest';
import type { Changed, Done, Event, Programme, Session, Step, WorkspaceState } from '../ipc';
import { usual } from '../testing/usual';

const commands = vi.hoisted(() => ({
  programme: vi.fn(),
  eventClock: vi.fn(),
  precedence: vi.fn(() => Promise.resolve([])),
  findings: vi.fn(),
  undo: vi.fn(),
  redo: vi.fn(),
}));
const message = vi.hoisted(() => vi.fn());

vi.mock('../ipc', async (original) => ({ ...(await original<object>()), commands }));
vi.mock('svelte-sonner', () => ({ toast: { error: vi.fn(), message } }));

const { nav } = await import('./navigation.svelte');
const { redo, undo, workspace } = await import('./workspace.svelte');

const event = (id: string): Event => ({
  id,
  name: { en: id },
  theme: {},
  startsOn: '2025-09-16',
  endsOn: '2025-09-18',
  zone: 'Asia/Almaty',
  languages: ['en'],
  dayStarts: 480,
  dayEnds: 1320,
  ...usual.event,
  quiet: [],
});
const session = (id: string, eventId: string, starts: string): Session => ({
  id,
  eventId,
  parentId: null,
  roomId: null,
  kind: 'plenary',
  status: 'draft',
  audience: 'delegates',
  title: { en: id },
  description: {},
  starts,
  ends: starts,
  languages: [],
  attendance: null,
  notes: '',
  locked: false,
  todos: [],
  ...usual.session,
  trackId: null,
});
const opening = session('s1', 'e1', '2025-09-17T09:00:00');
const elsewhere = session('s2', 'e2', '2025-09-18T09:00:00');
const rows = (id: string): Programme => ({
  event: event(id),
  venues: [],
  rooms: [],
  sessions: [id === 'e1' ? opening : elsewhere],
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
const done = (action: string, ...changed: Changed[]): Done<Step> => ({
  value: { action, subject: { en: 'Opening' } },
  changed,
  undo: { undo: null, redo: null },
  unsaved: 0,
});
const open: WorkspaceState = {
  file: { name: 'a.kurultai', folder: '/tmp' },
  events: [event('e1'), event('e2')],
  undo: { undo: null, redo: null },
  access: { is: 'write' },
  placement: { is: 'local' },
  start: null,
  unsaved: null,
  failure: null,
};

beforeEach(async () => {
  vi.clearAllMocks();
  document.body.replaceChildren();
  commands.programme.mockImplementation((id: string) => Promise.resolve(rows(id)));
  commands.eventClock.mockResolvedValue({ zone: 'Asia/Almaty' });
  commands.findings.mockResolvedValue([]);
  await workspace.chooseEvent('e1');
  await workspace.load(open);
  nav.reset();
  nav.page = 'history';
});

it('shows the session on its day, and names the step with the way back', async () => {
  const moved = { ...opening, starts: '2025-09-18T10:00:00', ends: '2025-09-18T10:00:00' };
  commands.undo.mockResolvedValue(done('session-place', { noun: 'session', id: 's1', row: moved }));
  await undo();
  expect(nav).toMatchObject({ page: 'programme', selectedSession: 's1', day: '2025-09-18' });
  expect(nav.reveal).toEqual({ session: 's1' });
  expect(nav.openSession).toBeNull();
  expect(message).toHaveBeenCalledWith(
    'Undone: move of Opening',
    expect.objectContaining({ id: 'replayed', action: expect.objectContaining({ label: 'Redo' }) }),
  );
});

it('opens the panel for what the board does not show, and offers to undo what was redone', async () => {
  commands.redo.mockResolvedValue(
    done('session-notes', { noun: 'session', id: 's1', row: opening }),
  );
  await redo();
  expect(nav.openSession).toBe('s1');
  expect(message.mock.calls[0]?.[0]).toBe('Redone: new notes on Opening');
  expect(message.mock.calls[0]?.[1].action.label).toBe('Undo');
});

it('leaves the page where the panel shows the change already', async () => {
  nav.openSession = 's1';
  commands.undo.mockResolvedValue(
    done('session-notes', { noun: 'session', id: 's1', row: opening }),
  );
  await undo();
  expect(nav).toMatchObject({ page: 'history', reveal: null });
});

it('goes to the other event of the file, also for a part that tells its session alone', async () => {
  const row = {
    id: 'p',
    sessionId: 's2',
    who: { is: 'person' as const, id: 'x' },
    role: 'speaker' as const,
    onBehalfOf: {},
    ...usual.part,
    position: 0,
  };
  commands.undo.mockResolvedValue(done('part-remove', { noun: 'part', id: 'p', row }));
  await undo();
  expect(workspace.programme?.event.id).toBe('e2');
  expect(nav).toMatchObject({ page: 'programme', openSession: 's2', selectedSession: 's2' });
});

it('stays where a session came from that is gone', async () => {
  nav.day = '2025-09-16';
  commands.undo.mockResolvedValue(done('session-create', { noun: 'session', id: 's1', row: null }));
  await undo();
  expect(nav).toMatchObject({ page: 'programme', day: '2025-09-17', reveal: null });
});

it('says and shows nothing where there was nothing to undo', async () => {
  commands.undo.mockResolvedValue(null);
  await undo();
  expect(message).not.toHaveBeenCalled();
  expect(nav.page).toBe('history');
});

it('stays with the findings, which show what came back', async () => {
  nav.page = 'checks';
  commands.undo.mockResolvedValue(
    done('session-place', { noun: 'session', id: 's1', row: opening }),
  );
  await undo();
  expect(nav).toMatchObject({ page: 'checks', reveal: null, openSession: null });
  // What only the panel shows is shown in it, beside them.
  commands.undo.mockResolvedValue(
    done('session-notes', { noun: 'session', id: 's1', row: opening }),
  );
  await undo();
  expect(nav).toMatchObject({ page: 'checks', openSession: 's1' });
  nav.openSession = null;
  commands.undo.mockResolvedValue(done('session-create', { noun: 'session', id: 's1', row: null }));
  await undo();
  expect(nav).toMatchObject({ page: 'checks', openSession: null });
});
