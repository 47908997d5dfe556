/** Every rule finds its words in every language, with whom and what it names. */
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { LANGUAGES, locale, t } from '../../i18n';
import type { Finding, Programme, Rule } from '../../ipc';
import { aFinding } from '../../testing/findings';
import { clock, full, state } from '../programme/stage';

const commands = vi.hoisted(() => ({
  programme: vi.fn(),
  eventClock: vi.fn(),
  precedence: vi.fn(() => Promise.resolve([])),
  findings: vi.fn(),
}));
vi.mock('../../ipc', async (original) => ({ ...(await original<object>()), commands }));

const { workspace } = await import('../../state/workspace.svelte');
const { RULES } = await import('./rules');
const { wordFinding } = await import('./word');

const rows: Programme = {
  ...full,
  tracks: [{ id: 't', eventId: 'e', name: { en: 'Youth' }, position: 0 }],
  commitments: [
    {
      ...{ id: 'k', agreementId: 'g', title: { en: 'Joint report' }, organizationId: 'o' },
      ...{ responsible: '', dueOn: '2025-09-17', state: 'open', doneOn: null, evidence: '' },
      ...{ eventId: null, position: 0 },
    },
  ],
  sessions: full.sessions.map((row) =>
    row.id === 'c' ? { ...row, kind: 'forum', status: 'cancelled' } : row,
  ),
};

beforeAll(async () => {
  commands.programme.mockResolvedValue(rows);
  commands.eventClock.mockResolvedValue(clock);
  commands.findings.mockResolvedValue([]);
  await workspace.load(state);
});

afterEach(() => locale.set('en'));

const whole = (rule: Rule): Finding =>
  aFinding({
    rule,
    sessions: ['c', 'a'],
    people: ['p1'],
    rooms: ['r1'],
    delegations: ['d'],
    organizations: ['o'],
    tracks: ['t'],
    commitments: ['k'],
    languages: ['kk'],
    from: '2025-09-17T10:00:00',
    to: '2025-09-17T11:00:00',
    figures: [90, 60],
    stretches: [
      {
        of: { is: 'observance', name: 'asr' },
        from: '2025-09-17T16:23:00',
        to: '2025-09-17T18:22:00',
      },
    ],
    source: { is: 'timetable', name: 'Muftiate of the town' },
  });

const days = (name: string, from: string, to: string): Partial<Finding> => ({
  ...{ source: { is: 'calendar' }, from: null, to: null },
  stretches: [{ of: { is: 'observance', name }, from, to }],
});

const all = RULES.flatMap(({ rules }) => rules);

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(all)('%s', (rule) => {
    locale.set(language);
    const words = wordFinding(whole(rule)).replace(/[\u2066-\u2069]/g, '');
    // A value that was not given stands in braces.
    expect(words).not.toMatch(/[{}]|^finding-/);
    expect(words).toMatch(/Session [ac]|Aigul|Joint report/);
    expect(t(`rule-${rule}`)).not.toBe(`rule-${rule}`);
  });
});

it.each<[Rule, string, Partial<Finding>?]>([
  [
    'travel-too-short',
    'Aigul has 90 min between “Session c” and “Session a”, and the way takes 60 min: Wed 17 Sept, 10:00–11:00',
  ],
  ['no-break', 'Aigul has no break for 1:30 h, the most asked is 1:00 h: Wed 17 Sept, 10:00–11:00'],
  [
    'prayer',
    '“Session c” leaves Aigul no time for Asr (afternoon prayer) (Wed 17 Sept, 16:23–18:22; time by Muftiate of the town): Wed 17 Sept, 10:00–11:00',
  ],
  [
    'beside-plenary',
    '“Session c” is public and takes place beside the plenary “Session a”: Wed 17 Sept, 10:00–11:00',
  ],
  ['cancelled-referred', '“Session a” is still a part of “Session c”, which is cancelled'],
  [
    'equipment-missing',
    '“Session c” needs what Hall A lacks (Signing table and Projector or screen): Wed 17 Sept, 10:00–11:00',
    { figures: [1, 2] },
  ],
  [
    'must-follow',
    '“Session c” must begin after “Session a” has ended: no time set',
    { figures: [-30, 0], from: null, to: null },
  ],
  // The figures of things are their places in the list.
  [
    'equipment-missing',
    '“Session c” needs what (a room that was removed) lacks (Signing table): no time set',
    { figures: [1], rooms: ['gone'], from: null, to: null },
  ],
  [
    'shabbat',
    '“Session c” falls into Shabbat, which Aigul keeps (Fri 19 Sept, 18:01–Sat 20 Sept, 19:06; from candle lighting 18 min before sunset there until nightfall): no time set',
    {
      ...days('shabbat', '2025-09-19T18:01:00', '2025-09-20T19:06:00'),
      source: { is: 'sunset', candleMinutes: 18 },
    },
  ],
  [
    'feast',
    '“Session c” falls on Eid al-Adha, which Aigul keeps (Wed 27 May, 00:00–Thu 28 May, 00:00; by the calendar, whole days; the date depends on the sighting of the moon; expected on Wed 27 May): no time set',
    { ...days('eidAlAdha', '2026-05-27T00:00:00', '2026-05-28T00:00:00'), expected: '2026-05-27' },
  ],
  ['no-title', '2 sessions have no title in Kazakh, among them “Session c”'],
  ['no-title', '“Session c” has no title in Kazakh', { sessions: ['c'] }],
  [
    'too-few-interpreters',
    'No interpreter is named yet; sessions in several languages: 2, among them “Session c”',
    { grouped: true },
  ],
  // Whoever only a delegation names is called by it.
  [
    'not-present',
    '“Session a” lies before Academy arrives or after they leave: no time set',
    {
      people: [],
      sessions: ['a'],
      from: null,
      to: null,
    },
  ],
  [
    'no-interpretation',
    '“Session a” has no interpretation: Wed 17 Sept, 10:00–11:00',
    {
      languages: [],
      sessions: ['a'],
    },
  ],
])('%s', (rule, words, change = {}) => {
  expect(wordFinding({ ...whole(rule), ...change })).toBe(words);
});
