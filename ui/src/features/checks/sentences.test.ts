/**
 * The sentences that the window and the command line must both say: the program's own test
 * `tests/shell/sentences.rs` reads the same list.
 */
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { LANGUAGES, locale } from '../../i18n';
import type { Finding, Language, Programme } from '../../ipc';
import { clock, state } from '../programme/stage';
import list from '../../testing/sentences.json';

const commands = vi.hoisted(() => ({
  programme: vi.fn(),
  eventClock: vi.fn(),
  precedence: vi.fn(() => Promise.resolve([])),
  findings: vi.fn(),
}));
vi.mock('../../ipc', async (original) => ({ ...(await original<object>()), commands }));

const { workspace } = await import('../../state/workspace.svelte');
const { wordFinding } = await import('./word');

const programme = list.programme as unknown as Programme;
const rows = list.rows as unknown as { finding: Finding; words: Record<Language, string> }[];

beforeAll(async () => {
  commands.programme.mockResolvedValue(programme);
  commands.eventClock.mockResolvedValue(clock);
  commands.findings.mockResolvedValue([]);
  await workspace.load(state);
});

afterEach(() => locale.set('en'));

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(rows)('$finding.rule: $words.en', ({ finding, words }) => {
    locale.set(language);
    // The marks around values are the window's own.
    expect(wordFinding(finding).replace(/[\u2066-\u2069]/g, '')).toBe(words[language]);
  });
});
