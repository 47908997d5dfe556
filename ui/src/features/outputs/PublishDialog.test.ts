/** A calendar put to a server: looked at, done, others' changes chosen between. */
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LANGUAGES, locale } from '../../i18n';
import type { Event, Programme, Publication, PublicationLine, Side } from '../../ipc';
import { usual } from '../../testing/usual';

const commands = vi.hoisted(() => ({
  publishServers: vi.fn(),
  publishServerForget: vi.fn(),
  calendarPublish: vi.fn(),
  calendarsStop: vi.fn(),
}));
const onCalendarsProgress = vi.hoisted(() => vi.fn());
const toast = vi.hoisted(() => ({ error: vi.fn(), success: vi.fn(), warning: vi.fn() }));
vi.mock('../../ipc', async (original) => ({
  ...(await original<object>()),
  commands,
  onCalendarsProgress,
}));
vi.mock('svelte-sonner', () => ({ toast }));
// A busy machine is slow at axe.
vi.setConfig({ testTimeout: 30_000 });

const { default: PublishDialog } = await import('./PublishDialog.svelte');

const event: Event = {
  id: 'e',
  name: { en: 'Congress' },
  theme: {},
  startsOn: '2025-09-17',
  endsOn: '2025-09-18',
  zone: 'Asia/Almaty',
  languages: ['en'],
  dayStarts: 480,
  dayEnds: 1320,
  ...usual.event,
  quiet: [],
};
const programme = { ...usual.programme, event, sessions: [] } as unknown as Programme;
const server = { url: 'https://cal.example.org/c/', user: 'protocol' };
const side = (title: string, place = 'Hall A'): Side => ({
  title,
  starts: '2025-09-17T10:00:00',
  ends: '2025-09-18T01:00:00',
  place,
  cancelled: false,
});
const line = (what: PublicationLine['what'], more: Partial<PublicationLine>): PublicationLine => ({
  uid: 'a@kurultai.app',
  what,
  ours: side('Opening'),
  theirs: null,
  etag: null,
  ...more,
});
const report = (more: Partial<Publication>): Publication => ({
  calendar: 'Programme',
  dryRun: false,
  lines: [],
  unchanged: 0,
  left: 0,
  stopped: false,
  failure: null,
  ...more,
});
const answers = (more: Partial<Publication>) => ({ report: report(more), not_kept: false });
const later = () => new Promise((then) => setTimeout(then, 30));

async function press(testid: string) {
  screen.getByTestId(testid).click();
  await later();
}

async function type(testid: string, value: string) {
  await fireEvent.input(screen.getByTestId(testid), { target: { value } });
  await fireEvent.blur(screen.getByTestId(testid));
  await later();
}

async function choose(testid: string, value: string) {
  await fireEvent.change(screen.getByTestId(testid), { target: { value } });
  await later();
}

async function problems() {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`);
}

async function open(servers = [server], keychain = true) {
  commands.publishServers.mockResolvedValue({ keychain, servers });
  render(PublishDialog, { open: true, programme });
  await later();
}

/** What the last run was asked for, from its fifth argument on. */
const asked = () => (commands.calendarPublish.mock.lastCall ?? []).slice(4);

beforeEach(() => {
  vi.resetAllMocks();
  onCalendarsProgress.mockResolvedValue(() => undefined);
});

afterEach(() => {
  cleanup();
  locale.set('en');
});

it('looks first, then publishes, by the keychain’s password', async () => {
  await open();
  expect(screen.getByTestId('publish-report').textContent).toContain('Nothing was sent yet');
  commands.calendarPublish.mockResolvedValue(
    answers({ dryRun: true, lines: [line({ is: 'created' }, {})], unchanged: 3 }),
  );
  await press('publish-look');
  expect(asked()).toEqual([
    { server, password: null, remember: true },
    { dryRun: true, remove: false, choices: [] },
  ]);
  const count = screen.getByTestId('publish-count').textContent;
  expect(count).toContain('1 entry would be written');
  expect(count).toContain('3 stand there as they should');
  const shown = screen.getByTestId('publish-line');
  expect(shown.textContent).toMatch(/Opening.*17 September 2025, 10:00–Thursday.*, 01:00/s);
  expect(await problems()).toEqual([]);
  await press('publish-do');
  expect(asked()[1]).toMatchObject({ dryRun: false });
});

it('asks which side is to stand, of the edition that was shown', async () => {
  await open();
  const conflict = (uid: string, more: Partial<PublicationLine>) =>
    line({ is: 'conflict' }, { uid, ...more });
  commands.calendarPublish.mockResolvedValue(
    answers({
      lines: [
        conflict('a', { theirs: side('By hand', 'Tent'), etag: '"2"' }),
        conflict('b', {}),
        conflict('c', { ours: null, theirs: side('Third'), etag: '"3"' }),
      ],
    }),
  );
  await press('publish-do');
  const [first, second, third] = screen.getAllByTestId('publish-conflict');
  for (const words of ['By hand', 'Tent', 'Opening', 'Hall A']) {
    expect(first?.textContent).toContain(words);
  }
  expect(second?.textContent).toContain('Removed there');
  expect(third?.textContent).toContain('No longer part of this');
  expect(await problems()).toEqual([]);
  await choose('publish-take-all', 'theirs');
  const [take] = screen.getAllByTestId('publish-take');
  await fireEvent.change(take as HTMLElement, { target: { value: 'ours' } });
  await press('publish-do');
  expect(asked()[1]).toMatchObject({
    choices: [
      { uid: 'a', etag: '"2"', take: 'ours' },
      { uid: 'b', etag: null, take: 'theirs' },
      { uid: 'c', etag: '"3"', take: 'theirs' },
    ],
  });
  // They are answered by that run: the next asks for nothing of it.
  await press('publish-do');
  expect(asked()[1]).toMatchObject({ choices: [] });
});

it('shows nothing of another calendar, and forgets one', async () => {
  await open();
  commands.calendarPublish.mockResolvedValue(answers({ lines: [line({ is: 'updated' }, {})] }));
  await press('publish-do');
  expect(screen.getByTestId('publish-count')).toBeTruthy();
  await type('publish-url', 'other.example');
  expect(screen.queryByTestId('publish-count')).toBeNull();
  await choose('publish-known', '0');
  commands.publishServerForget.mockResolvedValue({ keychain: true, servers: [] });
  await press('publish-forget');
  expect(commands.publishServerForget).toHaveBeenCalledWith(server);
  expect(screen.queryByTestId('publish-known')).toBeNull();
  expect(screen.getByTestId('publish-do')).toHaveProperty('disabled', true);
});

it('offers the calendars that the server has', async () => {
  await open([]);
  await type('publish-url', 'cal.example.org');
  await type('publish-user', 'protocol');
  const found = [
    { url: 'https://cal.example.org/a/', name: 'Ours', writable: true },
    { url: 'https://cal.example.org/b/', name: 'Theirs', writable: false },
  ];
  const problem = { problem: 'notACalendar', found };
  commands.calendarPublish.mockRejectedValue({ kind: 'server', problem });
  await press('publish-look');
  expect(screen.getByTestId('publish-refused').textContent).toContain('This is no calendar');
  expect(await problems()).toEqual([]);
  expect(screen.getByTestId('publish-found').textContent).toContain('Theirs (only to be read)');
  await choose('publish-found', 'https://cal.example.org/a/');
  expect(screen.queryByTestId('publish-found')).toBeNull();
  expect(screen.queryByTestId('publish-refused')).toBeNull();
  expect(screen.getByTestId('publish-url')).toHaveProperty('value', 'https://cal.example.org/a/');
});

it.each(LANGUAGES)('says in %s what it failed of and that it can be repeated', async (language) => {
  locale.set(language);
  await open([server], false);
  expect(screen.getByTestId('publish-no-keychain')).toBeTruthy();
  commands.calendarPublish.mockResolvedValue(
    answers({
      lines: [line({ is: 'refused', status: 403, detail: 'valid-calendar-data' }, {})],
      left: 7,
      failure: { problem: 'full' },
    }),
  );
  await press('publish-do');
  expect(asked()[0]).toMatchObject({ remember: false });
  expect(screen.getByTestId('publish-failure').textContent).toContain('7');
  expect(screen.getByTestId('publish-line').textContent).toContain('valid-calendar-data');
  expect(screen.getByTestId('publish-dialog').textContent).not.toMatch(/publish-|outputs-|\{/);
  expect(await problems()).toEqual([]);
});
