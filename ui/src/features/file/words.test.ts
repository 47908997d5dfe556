import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES, locale } from '../../i18n';
import type { Access, Holder, Placement, WriteReason } from '../../ipc';
import { wordPlacement, wordUnsaved, wordView } from './words';

const holder: Holder = {
  author: 'Protocol',
  host: 'pc-3',
  since: '2025-09-16T09:05:00+05:00',
  here: false,
};
const reasons: Record<WriteReason['reason'], WriteReason> = {
  noSpace: { reason: 'noSpace' },
  noPermission: { reason: 'noPermission' },
  sameFile: { reason: 'sameFile' },
  readOnly: { reason: 'readOnly' },
  moved: { reason: 'moved' },
  takenOver: { reason: 'takenOver', holder },
  gone: { reason: 'gone' },
  io: { reason: 'io', detail: 'EIO' },
};
const views: Extract<Access, { is: 'view' }>[] = [
  { is: 'view', reason: { is: 'readOnly' } },
  { is: 'view', reason: { is: 'locked', holder, free: false } },
  { is: 'view', reason: { is: 'locked', holder: null, free: false } },
  { is: 'view', reason: { is: 'locked', holder, free: true } },
  { is: 'view', reason: { is: 'locked', holder: null, free: true } },
];
const places: Placement[] = [
  { is: 'network', system: 'nfs4' },
  { is: 'cloud', product: 'Dropbox' },
];

afterEach(() => locale.set('en'));

describe.each(LANGUAGES)('in %s', (language) => {
  const wordings = () => [
    ...Object.values(reasons).map((reason) => wordUnsaved(3, reason)),
    ...views.map(wordView),
    ...places.map(wordPlacement),
  ];

  it('everything has words and a remedy, each its own', () => {
    locale.set(language);
    const told = wordings();
    for (const words of told) {
      expect(words?.title).not.toMatch(/^file-|\{/);
      expect(words?.remedy).not.toMatch(/file-[a-z]|\{/);
    }
    expect(new Set(told.map((words) => words?.title)).size).toBeGreaterThanOrEqual(told.length - 1);
    locale.set('en');
    if (language !== 'en') {
      wordings().forEach((english, at) => expect(told[at]?.title).not.toBe(english?.title));
      // Nothing fell back to English: Latin letters are those of the names alone.
      const names = /Protocol|pc-3|UTC|nfs4|Dropbox|EIO/g;
      const words = told.map((words) => `${words?.title} ${words?.remedy}`).join(' ');
      expect(words.replace(names, '').match(/[a-z]{3,}/i)).toBeNull();
    }
  });
});

it('counts what is not saved, and says why', () => {
  expect(wordUnsaved(1, reasons.noSpace).title).toBe('1 change is NOT saved: the disk is full.');
  expect(wordUnsaved(7, reasons.io).title).toBe(
    '7 changes are NOT saved: the disk reports a fault (EIO).',
  );
  expect(wordUnsaved(1, reasons.takenOver).remedy).toMatch(/^Open by Protocol on pc-3/);
});

it('says who has closed the file', () => {
  const free = { is: 'locked', holder, free: true } as const;
  expect(wordView({ is: 'view', reason: free }).title).toBe('Protocol has closed the file.');
});

it('has nothing to say of a disk of this machine', () => {
  expect(wordPlacement({ is: 'local' })).toBeUndefined();
});
