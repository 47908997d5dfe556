/** The palette and the sheet in a window: what they find, do, and that all can use them. */
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES, locale } from '../../i18n';
import type { WorkspaceState } from '../../ipc';
import { usual } from '../../testing/usual';

const commands = vi.hoisted(() => ({
  programme: vi.fn(),
  eventClock: vi.fn(),
  precedence: vi.fn(() => Promise.resolve([])),
  findings: vi.fn(),
  search: vi.fn(),
}));

vi.mock('../../ipc', async (original) => ({ ...(await original<object>()), commands }));
vi.mock('svelte-sonner', () => ({ toast: { error: vi.fn(), success: vi.fn(), message: vi.fn() } }));

const { dialogs } = await import('../../state/dialogs.svelte');
const { nav } = await import('../../state/navigation.svelte');
const { act, workspace } = await import('../../state/workspace.svelte');
const { allCommands, can, commandOf, registerCommands, wordCommand } =
  await import('./commands.svelte');
const { view } = await import('../programme/view.svelte');
const { default: Palette } = await import('./Palette.svelte');
const { default: ShortcutsDialog } = await import('./ShortcutsDialog.svelte');
const { stepFinding, currentFinding } = await import('../checks/stepping.svelte');

const event = {
  id: 'e',
  name: { en: 'Congress' },
  theme: {},
  startsOn: '2025-09-17',
  endsOn: '2025-09-18',
  zone: 'Asia/Almaty',
  languages: ['en'],
  dayStarts: 480,
  dayEnds: 1200,
  ...usual.event,
  quiet: [],
};

const session = (id: string, en: string, starts: string | null) => ({
  id,
  eventId: 'e',
  parentId: null,
  roomId: 'r1',
  kind: 'plenary',
  status: 'draft',
  audience: 'delegates',
  title: { en, ru: `Сессия ${id}` },
  description: {},
  starts,
  ends: starts?.replace('T10', 'T11') ?? null,
  languages: [],
  attendance: null,
  notes: '',
  locked: false,
  todos: [],
  ...usual.session,
  trackId: null,
});

const finding = (id: string, severity: 'clash' | 'warning') => ({
  rule: 'no-chair',
  severity,
  sessions: [id],
  people: [],
  rooms: [],
  delegations: [],
  organizations: [],
  from: null,
  to: null,
  figures: [],
  ...usual.finding,
  key: id,
});

beforeEach(async () => {
  localStorage.clear();
  view.name = 'list';
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
  commands.programme.mockResolvedValue({
    event,
    venues: [{ id: 'v', eventId: 'e', name: { en: 'Palace' }, position: 0, ...usual.venue }],
    rooms: [
      {
        id: 'r1',
        eventId: 'e',
        venueId: 'v',
        name: { en: 'Hall A' },
        capacity: 40,
        position: 0,
        setupMinutes: 0,
        booths: 0,
        ...usual.room,
      },
    ],
    sessions: [
      session('s1', 'Opening of the congress', '2025-09-17T10:00:00'),
      session('s2', 'Peace and dialogue', null),
    ],
    people: [
      {
        id: 'p1',
        honorific: {},
        ...usual.person,
        name: { en: 'Maulen Ashimbayev', kk: 'Мәулен Әшімбаев' },
        title: {},
        organizationId: null,
        languages: [],
      },
    ],
    organizations: [],
    delegations: [],
    members: [],
    parts: [],
    coOrganizers: [],
    agreements: [],
    travels: [],
    tracks: [],
    agreementParties: [],
    ...usual.programme,
  });
  commands.eventClock.mockResolvedValue({ zone: '', today: '', offsetMinutes: 300, days: [] });
  commands.search.mockResolvedValue({ hits: [], count: 0 });
  commands.findings.mockResolvedValue([finding('s1', 'warning'), finding('s2', 'clash')]);
  await workspace.load({
    file: { name: 'a.kurultai', folder: '/tmp' },
    events: [event],
    undo: { undo: null, redo: null },
    access: { is: 'write' },
    placement: { is: 'local' },
    start: null,
    unsaved: null,
    failure: null,
  } as WorkspaceState);
  nav.reset();
});

afterEach(() => {
  cleanup();
  dialogs.open = null;
  locale.set('en');
});

const line = () => screen.getByTestId<HTMLInputElement>('palette-query');
const options = () => screen.getAllByRole('option').map((row) => row.textContent.trim());
const later = () => new Promise((then) => setTimeout(then, 20));

async function type(text: string) {
  await fireEvent.input(line(), { target: { value: text } });
}

/** Colours are not known outside of a real window; its journey looks at them. */
async function problems() {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`);
}

describe('the palette', () => {
  it('finds commands in the language of the window and in English', async () => {
    locale.set('ru');
    render(Palette, { open: true });
    await type('экспорт кал');
    expect(options()[0]).toContain('Экспорт календаря');
    await type('export cal');
    expect(options()[0]).toContain('Экспорт календаря');
  });

  it('finds sessions, people, rooms and days with what tells them apart', async () => {
    render(Palette, { open: true });
    await type('opening');
    expect(options()[0]).toMatch(
      /Opening of the congress.*Plenary · Wed,? 17 Sept, 10:00 · Hall A/,
    );
    // The directory is searched by the backend, in whichever script.
    const hit = { noun: 'person', id: 'p1', score: 120, length: 17 };
    const gone = { noun: 'person', id: 'p9', score: 140, length: 4 };
    commands.search.mockResolvedValue({ hits: [gone, hit], count: 2 });
    await type('ашимбаев');
    await later();
    expect(commands.search).toHaveBeenLastCalledWith('e', 'ашимбаев', 50);
    expect(options()[0]).toContain('Maulen Ashimbayev');
    commands.search.mockResolvedValue({ hits: [], count: 0 });
    await type('hall');
    expect(options()[0]).toMatch(/Hall A.*Room · Palace · 40 seats/);
    await type('thursday');
    expect(options()[0]).toContain('Thursday, 18 September 2025');
  });

  it('does with Enter what the arrows chose, remembers it, and then shows it first', async () => {
    render(Palette, { open: true });
    await type('view:');
    await fireEvent.keyDown(line(), { key: 'ArrowDown' });
    const chosen = document.getElementById(line().getAttribute('aria-activedescendant') ?? '');
    expect(chosen?.textContent).toContain('View: rooms');
    await fireEvent.keyDown(line(), { key: 'Enter' });
    await later();
    expect(view.name).toBe('rooms');
    cleanup();
    render(Palette, { open: true });
    expect(options()[0]).toContain('View: rooms');
  });

  it('goes to a session', async () => {
    nav.page = 'history';
    render(Palette, { open: true });
    await type('peace');
    await fireEvent.keyDown(line(), { key: 'Enter' });
    await later();
    expect([nav.page, nav.selectedSession]).toEqual(['programme', 's2']);
  });

  it('the arrows go round, and nothing found is said', async () => {
    render(Palette, { open: true });
    await fireEvent.keyDown(line(), { key: 'ArrowUp' });
    expect(line().getAttribute('aria-activedescendant')).toMatch(/-\d\d$/);
    await type('zzzz');
    expect(screen.getByRole('status').textContent).toBe('Nothing found');
    expect(line().hasAttribute('aria-activedescendant')).toBe(false);
  });

  it.each(LANGUAGES)('all can use it in %s', async (language) => {
    locale.set(language);
    render(Palette, { open: true });
    await type(language === 'en' ? 'o' : 'а');
    expect(await problems()).toEqual([]);
  });
});

describe('the table', () => {
  it('has words, in all languages, for each of its commands', () => {
    for (const language of LANGUAGES) {
      locale.set(language);
      for (const command of allCommands()) {
        expect(wordCommand(command), command.id).not.toBe(command.words);
      }
    }
  });

  it('no two commands share keys', () => {
    const chords = allCommands().flatMap((command) => command.keys?.chords ?? []);
    expect(new Set(chords).size).toBe(chords.length);
  });

  it('takes commands of a page in and out, in the place of its own', () => {
    const run = vi.fn();
    const out = registerCommands([
      { id: 'zoomIn', group: 'view', words: 'command-zoom-in', run },
      { id: 'x', group: 'view', words: 'close', keys: { chords: ['Ctrl+KeyJ'] }, run },
    ]);
    const press = new KeyboardEvent('keydown', { code: 'KeyJ', ctrlKey: true });
    expect(commandOf(press)?.id).toBe('x');
    expect(allCommands().filter(({ id }) => id === 'zoomIn')).toHaveLength(1);
    out();
    expect(commandOf(press)).toBeUndefined();
  });

  it('knows what can be done now', () => {
    const of = (id: string) => allCommands().find((command) => command.id === id);
    const undo = of('undo');
    const zoom = of('zoomIn');
    expect(undo && can(undo)).toBe(false);
    expect(zoom && can(zoom)).toBe(true);
    nav.page = 'history';
    expect(zoom && can(zoom)).toBe(false);
  });

  it('undo can be asked for while the first change is still being written', async () => {
    const undo = allCommands().find(({ id }) => id === 'undo');
    let end: (done: null) => void = () => undefined;
    const edit = act(() => new Promise<null>((done) => (end = done)));
    expect(undo && can(undo)).toBe(true);
    end(null);
    await edit;
    expect(undo && can(undo)).toBe(false);
  });

  it.each<[string, KeyboardEventInit, string | undefined]>([
    ['by its place', { code: 'KeyK', key: 'л', ctrlKey: true }, 'palette'],
    ['?', { code: 'Slash', key: '?', shiftKey: true }, 'shortcuts'],
    ['? of another layout', { code: 'Digit7', key: '?', shiftKey: true }, 'shortcuts'],
    ['+ of another layout', { code: 'BracketRight', key: '+' }, 'zoomIn'],
    ['F8', { code: 'F8' }, 'nextFinding'],
    ['Shift+F8', { code: 'F8', shiftKey: true }, 'previousFinding'],
    ['Alt+3', { code: 'Digit3', altKey: true }, 'viewDelegations'],
    ['both of Ctrl and Cmd', { code: 'KeyK', ctrlKey: true, metaKey: true }, undefined],
  ])('%s', (_, init, id) => {
    expect(commandOf(new KeyboardEvent('keydown', init))?.id).toBe(id);
  });
});

it('the findings are gone through in the order of their page', () => {
  stepFinding(1);
  expect([nav.selectedSession, currentFinding()?.place]).toEqual(['s2', 0]);
  stepFinding(1);
  expect([nav.selectedSession, currentFinding()?.place]).toEqual(['s1', 1]);
  stepFinding(1);
  expect(nav.selectedSession).toBe('s2');
  stepFinding(-1);
  expect(nav.selectedSession).toBe('s1');
  nav.select(null);
  expect(currentFinding()).toBeNull();
});

it('the sheet finds by words and by keys, and all can use it', async () => {
  render(ShortcutsDialog, { open: true });
  await tick();
  expect(await problems()).toEqual([]);
  const terms = () => screen.getAllByRole('term').map((term) => term.textContent);
  expect(terms().length).toBeGreaterThan(35);
  await fireEvent.input(screen.getByTestId('shortcuts-query'), { target: { value: 'F8' } });
  expect(terms()).toEqual(['Next finding', 'Previous finding']);
});
