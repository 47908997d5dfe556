/** A handout to a printer: by the desktop's own dialog, or by ours. */
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LANGUAGES, locale } from '../../i18n';
import type { HandoutUnit, PageLanguage, PrintingWays, Ticket } from '../../ipc';
import { handouts } from './handouts.svelte';
import { orderOf, usual } from './order';

const commands = vi.hoisted(() => ({ printingWays: vi.fn(), handoutPrint: vi.fn() }));
const toast = vi.hoisted(() => ({ error: vi.fn(), success: vi.fn(), info: vi.fn() }));
vi.mock('../../ipc', async (original) => ({ ...(await original<object>()), commands }));
vi.mock('svelte-sonner', () => ({ toast }));
// A busy machine is slow at axe.
vi.setConfig({ testTimeout: 30_000 });

const { default: HandoutFiles } = await import('./HandoutFiles.svelte');

const order = orderOf(usual('agenda', 'en'));
const paper = (id: string, language: PageLanguage): HandoutUnit => ({
  subject: { is: 'delegation', id },
  name: { en: id },
  language,
});
const two = [paper('a', 'en'), paper('b', 'ar')];
const desktop: PrintingWays = { portal: true, printers: [] };
const cups: PrintingWays = {
  portal: false,
  printers: [
    { name: 'Attic', usual: false },
    { name: 'Hall', usual: true },
  ],
};
const later = () => new Promise((then) => setTimeout(then, 30));

async function open(ways: PrintingWays, papers = two, ready = true) {
  commands.printingWays.mockResolvedValue(ways);
  const languages = new Set(papers.map(({ language }) => language));
  render(HandoutFiles, {
    event: 'e',
    order,
    papers,
    jobs: languages.size,
    ready: { one: ready, many: true },
  });
  await later();
}

async function press(testid: string) {
  screen.getByTestId(testid).click();
  await later();
}

async function copies(value: string) {
  await fireEvent.input(screen.getByTestId('printing-copies'), { target: { value } });
}

async function problems() {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`);
}

/** What the last run was to be printed by. */
const asked = () => commands.handoutPrint.mock.lastCall?.[3] as Ticket | null | undefined;

beforeEach(() => {
  vi.resetAllMocks();
  handouts.ticket = null;
});

afterEach(() => {
  cleanup();
  locale.set('en');
});

it('offers no printing where there is neither dialog nor printer', async () => {
  await open({ portal: false, printers: [] });
  expect(screen.queryByTestId('handout-print')).toBeNull();
});

it('prints nothing with a letter that no font has', async () => {
  await open(desktop, two, false);
  expect(screen.getByTestId('handout-print')).toHaveProperty('disabled', true);
});

it('leaves it to the desktop to ask, for each job', async () => {
  await open(desktop);
  expect(screen.getByTestId('printing-jobs').textContent).toMatch(/2 print jobs.*asks for each/);
  let answer: (said: object) => void = () => undefined;
  commands.handoutPrint.mockReturnValue(new Promise((then) => (answer = then)));
  await press('handout-print');
  expect(asked()).toBeNull();
  expect(screen.queryByTestId('printing')).toBeNull();
  expect(screen.getByTestId('printing-now').textContent).toContain('Waiting');
  expect(screen.getByTestId('handout-save')).toHaveProperty('disabled', true);
  expect(await problems()).toEqual([]);
  answer({ jobs: 2, sent: 2 });
  await later();
  expect(toast.success).toHaveBeenCalledExactlyOnceWith('Handed to the printer', {
    description: '2 print jobs, each in one language.',
  });
  expect(screen.getByTestId('handout-print')).toHaveProperty('disabled', false);
});

it.each([
  [0, []],
  [1, [['1 of 2 print jobs were handed to the printer']]],
])('says of a cancelled dialog what was sent before: %i', async (sent, said) => {
  await open(desktop);
  commands.handoutPrint.mockResolvedValue({ jobs: 2, sent });
  await press('handout-print');
  expect(toast.info.mock.calls).toEqual(said);
  expect(toast.success).not.toHaveBeenCalled();
  expect(toast.error).not.toHaveBeenCalled();
});

it('chooses a printer here, the usual one at first, and as last time then', async () => {
  await open(cups);
  await press('handout-print');
  expect(screen.getByTestId('printing-printer')).toHaveProperty('value', 'Hall');
  expect(screen.getByTestId('printing-jobs').textContent).toContain('2 print jobs');
  expect(await problems()).toEqual([]);
  for (const wrong of ['', '0', '1.5', '1000']) {
    await copies(wrong);
    expect(screen.getByTestId('printing-print'), wrong).toHaveProperty('disabled', true);
  }
  await copies('20');
  await fireEvent.change(screen.getByTestId('printing-printer'), { target: { value: 'Attic' } });
  await fireEvent.change(screen.getByTestId('printing-sides'), { target: { value: 'short' } });
  await press('printing-black');
  // What failed can be mended: the dialog stays as it is.
  commands.handoutPrint.mockRejectedValue({
    kind: 'printer',
    printer: 'Attic',
    sent: 0,
    jobs: 2,
    detail: 'EIO',
  });
  await press('printing-print');
  expect(toast.error).toHaveBeenCalledOnce();
  expect(screen.getByTestId('printing-printer')).toHaveProperty('value', 'Attic');
  commands.handoutPrint.mockResolvedValue({ jobs: 2, sent: 2 });
  await press('printing-print');
  expect(asked()).toEqual({ printer: 'Attic', copies: 20, sides: 'short', black: true });
  expect(toast.success).toHaveBeenCalledExactlyOnceWith('Handed to the printer: Attic', {
    description: '2 print jobs, each in one language.',
  });
  expect(screen.queryByTestId('printing')).toBeNull();

  await press('handout-print');
  await press('printing-print');
  expect(asked()).toEqual({ printer: 'Attic', copies: 1, sides: 'short', black: true });
});

it.each(LANGUAGES)('has its words in %s', async (language) => {
  locale.set(language);
  await open(cups, two.slice(0, 1));
  await press('handout-print');
  expect(screen.queryByTestId('printing-jobs')).toBeNull();
  expect(screen.getByTestId('printing').textContent).not.toMatch(/printing-|handout-|\{/);
});
