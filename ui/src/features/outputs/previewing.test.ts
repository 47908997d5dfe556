import { beforeEach, expect, it, vi } from 'vitest';
import type { AppError, HandoutOutlook, HandoutPreview } from '../../ipc';

const commands = vi.hoisted(() => ({ handoutPreview: vi.fn(), handoutOutlook: vi.fn() }));

vi.mock('../../ipc', async (original) => ({ ...(await original<object>()), commands }));

import { orderOf, usual } from './order';
import { Previewing, type Question } from './previewing.svelte';

const order = orderOf(usual('agenda', 'en'));
if (!order) throw new Error('it asks for something');
const question = (id: string): Question => ({
  event: 'e',
  edition: null,
  order,
  shown: { is: 'delegation', id },
});
const preview = (number: number): HandoutPreview => ({
  number,
  papers: [],
  place: 0,
  pages: 1,
  width: 595,
  height: 842,
  drawn: null,
});
const outlook: HandoutOutlook = { papers: [], missing: [], jobs: 1 };

/** Answers that are given when the test says so. */
function awaited() {
  const open: { give: (answer: HandoutPreview) => void; refuse: (error: AppError) => void }[] = [];
  commands.handoutPreview.mockImplementation(
    () => new Promise((give, refuse) => open.push({ give, refuse })),
  );
  return open;
}

const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  commands.handoutOutlook.mockResolvedValue(outlook);
});

it('shows the answer to the last question alone', async () => {
  const open = awaited();
  const previewing = new Previewing();
  previewing.looked = { page: 1, width: 800 };
  previewing.ask(question('a'));
  previewing.ask(question('b'));
  previewing.ask(question('c'));
  expect(previewing.loading).toBe(true);
  open[0]?.give(preview(1));
  await settled();
  expect(previewing.preview).toBeNull();
  open[1]?.give(preview(2));
  await settled();
  expect(previewing.preview?.number).toBe(2);
  expect(previewing.loading).toBe(false);
  // What was overtaken before it was asked is never asked.
  const asked = commands.handoutPreview.mock.calls.map((call) => call[3]);
  expect(asked).toEqual([question('a').shown, question('c').shown]);
  // The page that is looked at comes with the answer.
  expect(commands.handoutPreview.mock.lastCall?.[4]).toEqual({ page: 1, width: 800 });
});

it('tells why there is no page, and shows one again when there is', async () => {
  const open = awaited();
  const previewing = new Previewing();
  previewing.ask(question('a'));
  open[0]?.give(preview(1));
  await settled();
  previewing.ask(question('a'));
  // The page before stays until the answer is there.
  expect(previewing.preview?.number).toBe(1);
  open[1]?.refuse({ kind: 'template', faults: [] });
  await settled();
  expect(previewing.preview).toBeNull();
  expect(previewing.problem?.kind).toBe('template');
  previewing.ask(question('a'));
  open[2]?.give(preview(2));
  await settled();
  expect(previewing.preview?.number).toBe(2);
  expect(previewing.problem).toBeNull();
});

it('looks all papers through once it is quiet', async () => {
  awaited();
  const previewing = new Previewing();
  previewing.ask(question('a'));
  await settled();
  expect(commands.handoutOutlook).toHaveBeenCalledTimes(1);
  for (const id of ['b', 'c', 'd']) previewing.ask(question(id));
  await vi.advanceTimersByTimeAsync(100);
  expect(commands.handoutOutlook).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(commands.handoutOutlook).toHaveBeenCalledTimes(2);
});

it('has nothing where there is nothing to ask for, whatever still comes', async () => {
  const open = awaited();
  const previewing = new Previewing();
  previewing.ask(question('a'));
  previewing.clear();
  open[0]?.give(preview(1));
  await settled();
  expect(previewing.preview).toBeNull();
  expect(previewing.loading).toBe(false);
});
