import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES, locale } from '../../i18n';
import type { BackupLine, BackupReason, RowChange } from '../../ipc';
import { flipped } from './flip';
import { byDay, shareOf, wordHolds, wordLast, wordReason, wordSize } from './words';

const line = (more: Partial<BackupLine>): BackupLine => ({
  file: 'a',
  at: '2025-09-16T04:05:00Z',
  atLocal: '2025-09-16T09:05:00',
  reason: 'edits',
  sound: true,
  sessions: 63,
  delegations: 14,
  people: 1,
  operation: 12,
  last: { action: 'session-place', subject: { en: 'Opening' } },
  author: 'Protocol',
  kilobytes: 300,
  ...more,
});

const REASONS: Record<BackupReason, true> = {
  open: true,
  edits: true,
  asked: true,
  migration: true,
  import: true,
  restore: true,
  erasure: true,
  unsaved: true,
};
const reasons = Object.keys(REASONS) as BackupReason[];

afterEach(() => locale.set('en'));

describe.each(LANGUAGES)('in %s', (language) => {
  it('every reason for a backup has words of its own', () => {
    const english = reasons.map((reason) => wordReason(line({ reason })));
    locale.set(language);
    const words = reasons.map((reason) => wordReason(line({ reason })));
    expect(words.join()).not.toMatch(/backups-|\{/);
    expect(new Set(words).size).toBe(reasons.length);
    if (language === 'en') return;
    words.forEach((word, at) => expect(word).not.toBe(english[at]));
    expect(wordHolds(line({}))).not.toMatch(/[a-z]{3,}/i);
    expect(wordSize(300)).not.toMatch(/[a-z]{2,}/i);
  });
});

it('says what a backup holds, and what was done last', () => {
  expect(wordHolds(line({}))).toBe('63 sessions · 14 delegations · 1 person');
  expect(wordLast(line({}))).toBe('Last: move of Opening');
  expect(wordLast(line({ last: null }))).toBe('nothing changed yet');
});

it.each([
  [0, '0 KB'],
  [1023, '1,023 KB'],
  [1024, '1 MB'],
  [2400, '2.3 MB'],
])('%i KiB are %s', (kilobytes, words) => expect(wordSize(kilobytes)).toBe(words));

it.each([
  [0, 0, 0],
  [50, 200, 25],
  [300, 200, 100],
])('a history of %i KiB in a file of %i is %i per cent', (kilobytes, fileKilobytes, share) => {
  const size = { operations: 1, changes: 1, kilobytes, fileKilobytes, since: null };
  expect(shareOf(size)).toBe(share);
});

it('keeps the order of backups and puts them under their days', () => {
  const lines = [
    line({ file: 'c', atLocal: '2025-09-17T00:05:00' }),
    line({ file: 'b', atLocal: '2025-09-16T23:55:00' }),
    line({ file: 'a' }),
  ];
  const days = byDay(lines).map(({ day, lines }) => [day, lines.map(({ file }) => file)]);
  expect(days).toEqual([
    ['2025-09-17', ['c']],
    ['2025-09-16', ['b', 'a']],
  ]);
});

it('shows the way back: what was added would go', () => {
  const row = { noun: 'room', id: 'r1', name: { en: 'Hall' } } as const;
  const before = { is: 'number', value: 10 } as const;
  const after = { is: 'number', value: 20 } as const;
  const changes: RowChange[] = [
    { row, of: null, kind: 'made', fields: [] },
    { row, of: null, kind: 'removed', fields: [] },
    { row, of: null, kind: 'edited', fields: [{ field: 'capacity', before, after }] },
  ];
  const back = flipped(changes);
  expect(back.map(({ kind }) => kind)).toEqual(['removed', 'made', 'edited']);
  expect(back[2]?.fields).toEqual([{ field: 'capacity', before: after, after: before }]);
  expect(flipped(back)).toEqual(changes);
});
