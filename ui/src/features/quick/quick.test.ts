/** The line for quick entry and the tour in a window. */
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
  sessionCreate: vi.fn(),
}));

vi.mock('../../ipc', async (original) => ({ ...(await original<object>()), commands }));
vi.mock('svelte-sonner', () => ({ toast: { error: vi.fn(), success: vi.fn(), message: vi.fn() } }));

const { nav } = await import('../../state/navigation.svelte');
const { workspace } = await import('../../state/workspace.svelte');
const { default: QuickEntry } = await import('./QuickEntry.svelte');
const { default: Tour } = await import('./Tour.svelte');
const { tour } = await import('./tour.svelte');

const event = {
  id: 'e',
  name: { en: 'Congress' },
  theme: {},
  startsOn: '2025-09-16',
  endsOn: '2025-09-18',
  zone: 'Asia/Almaty',
  languages: ['en', 'ru'],
  dayStarts: 480,
  dayEnds: 1200,
  ...usual.event,
  quiet: [],
};
const person = (id: string, en: string) => ({
  id,
  honorific: {},
  ...usual.person,
  name: { en },
  title: {},
  organizationId: null,
  languages: [],
});

beforeEach(async () => {
  localStorage.clear();
  commands.programme.mockResolvedValue({
    event,
    venues: [{ id: 'v', eventId: 'e', name: { en: 'Palace' }, position: 0, ...usual.venue }],
    rooms: [
      {
        id: 'r1',
        eventId: 'e',
        venueId: 'v',
        name: { en: 'Hall A', ru: 'Зал А' },
        capacity: 9,
        position: 0,
      },
    ],
    sessions: [],
    people: [
      person('p1', 'Maulen Ashimbayev'),
      person('p2', 'Ivan Petrov'),
      person('p3', 'Olga Petrova'),
    ],
    organizations: [],
    delegations: [],
    members: [],
    parts: [],
    coOrganizers: [],
    agreements: [],
    travels: [],
    tracks: [{ id: 't', eventId: 'e', name: { en: 'Youth' }, position: 0 }],
    agreementParties: [],
    ...usual.programme,
  });
  commands.eventClock.mockResolvedValue({ zone: '', today: '', offsetMinutes: 300, days: [] });
  commands.findings.mockResolvedValue([]);
  commands.sessionCreate.mockReset();
  commands.sessionCreate.mockResolvedValue({
    value: 'new',
    changed: [],
    undo: { undo: null, redo: null },
    unsaved: 0,
  });
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
  tour.end();
  locale.set('en');
});

const line = () => screen.getByTestId<HTMLInputElement>('quick-entry');

async function type(text: string) {
  await fireEvent.input(line(), { target: { value: text } });
}

async function press(key: string) {
  await fireEvent.keyDown(line(), { key });
  await new Promise((then) => setTimeout(then));
  await tick();
}

/** Colours are not known outside of a real window; its journey looks at them. */
async function problems() {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`);
}

describe('the line', () => {
  it('says what it understood, and makes it as one operation', async () => {
    render(QuickEntry, { alone: true });
    await type('Plenary: On peace, 17 Sep 10:00-12:00 Hall A chair Ashimbayev');
    const preview = screen.getByTestId('quick-preview').textContent;
    for (const word of [
      'Plenary',
      '10:00–12:00',
      'Hall A',
      'Chair: Maulen Ashimbayev',
      'On peace',
    ]) {
      expect(preview).toContain(word);
    }
    await press('Enter');
    expect(commands.sessionCreate.mock.calls).toEqual([
      [
        {
          eventId: 'e',
          title: { en: 'On peace' },
          kind: 'plenary',
          place: { roomId: 'r1', starts: '2025-09-17T10:00:00', ends: '2025-09-17T12:00:00' },
          trackId: null,
          parts: [{ role: 'chair', who: { is: 'person', id: 'p1' } }],
        },
      ],
    ]);
    expect([line().value, nav.selectedSession]).toEqual(['', 'new']);
    expect(screen.getByRole('status').textContent).toContain('On peace');
  });

  it('keeps the title in the language in which it was typed', async () => {
    render(QuickEntry, { alone: true });
    await type('«О мире» зал А');
    await press('Enter');
    expect(commands.sessionCreate.mock.calls[0]?.[0]).toMatchObject({
      title: { ru: 'О мире' },
      kind: 'other',
      place: { roomId: 'r1', starts: null, ends: null },
    });
  });

  it('puts it in a track, which is said before', async () => {
    render(QuickEntry, { alone: true });
    await type('Forum of the young #yo');
    expect(screen.getByTestId('quick-preview').textContent).toContain('Track: Youth');
    await press('ArrowDown');
    await press('Enter');
    expect(line().value).toBe('Forum of the young #Youth ');
    await press('Enter');
    expect(commands.sessionCreate.mock.calls[0]?.[0]).toMatchObject({
      title: { en: 'Forum of the young' },
      trackId: 't',
    });
  });

  it('makes nothing while it is not clear who is meant', async () => {
    render(QuickEntry, { alone: true });
    await type('Lunch chair Petro');
    await press('Enter');
    expect(commands.sessionCreate).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('Ivan Petrov or Olga Petrova');
    expect(line().value).toBe('Lunch chair Petro');
  });

  it('asks for a title', async () => {
    render(QuickEntry, { alone: true });
    await type('10:00 17 Sep');
    await press('Enter');
    expect(commands.sessionCreate).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe('Write a title.');
  });

  it('completes the word at the caret', async () => {
    render(QuickEntry, { alone: true });
    await type('Lunch ha');
    await press('ArrowDown');
    await press('Enter');
    expect(line().value).toBe('Lunch Hall A ');
    expect(commands.sessionCreate).not.toHaveBeenCalled();
  });

  it('keeps what was typed where it was refused', async () => {
    commands.sessionCreate.mockRejectedValue({ kind: 'busy' });
    render(QuickEntry, { alone: true });
    await type('Lunch');
    await press('Enter');
    expect(line().value).toBe('Lunch');
  });

  it.each(LANGUAGES)('all can use it in %s', async (language) => {
    locale.set(language);
    render(QuickEntry, { alone: true });
    await type('Plenary ha');
    expect(screen.getAllByRole('option').length).toBeGreaterThan(0);
    expect(await problems()).toEqual([]);
  });
});

describe('the tour', () => {
  const steps = async (testid: string) => {
    screen.getByTestId(testid).click();
    await tick();
  };

  it('goes through its steps and does not come again', async () => {
    render(Tour);
    tour.offer();
    await tick();
    for (let step = 1; step < 5; step += 1) {
      expect(screen.getByTestId('tour').textContent).toContain(`${step} of 5`);
      await steps('tour-next');
    }
    expect(screen.queryByTestId('tour-skip')).toBeNull();
    await steps('tour-next');
    expect(screen.queryByTestId('tour')).toBeNull();
    tour.offer();
    await tick();
    expect(screen.queryByTestId('tour')).toBeNull();
  });

  it('is skipped with Escape, and comes when it is asked for', async () => {
    render(Tour);
    tour.start();
    await tick();
    await fireEvent.keyDown(screen.getByTestId('tour'), { code: 'Escape' });
    expect(screen.queryByTestId('tour')).toBeNull();
    tour.start();
    await tick();
    expect(screen.getByTestId('tour')).toBeDefined();
  });

  it('does not interrupt a window that a program drives', async () => {
    vi.stubGlobal('navigator', { webdriver: true, userAgent: '' });
    render(Tour);
    tour.offer();
    await tick();
    vi.unstubAllGlobals();
    expect(screen.queryByTestId('tour')).toBeNull();
  });

  it.each(LANGUAGES)('all can use it in %s', async (language) => {
    locale.set(language);
    render(Tour);
    tour.start();
    await tick();
    expect(await problems()).toEqual([]);
  });
});
