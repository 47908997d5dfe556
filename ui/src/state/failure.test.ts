import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES, locale } from '../i18n';
import type {
  AppError,
  BackupProblem,
  Distrust,
  Holder,
  OpenProblem,
  ServerProblem,
  WriteReason,
} from '../ipc';

const error = vi.hoisted(() => vi.fn());
vi.mock('svelte-sonner', () => ({ toast: { error } }));

const { report, wordError } = await import('./failure');
const { dialogs } = await import('./dialogs.svelte');

const holder: Holder = {
  author: 'Protocol',
  host: 'reception-3',
  since: '2025-09-16T09:05:00+05:00',
  here: false,
};

// By name, so that a new one without words does not compile.
const open: Record<OpenProblem['problem'], OpenProblem> = {
  notFound: { problem: 'notFound' },
  notOurs: { problem: 'notOurs' },
  damaged: { problem: 'damaged', damage: [{ place: 'session', detail: 'row 3 missing' }] },
  newer: { problem: 'newer', found: 9, known: 2 },
  locked: { problem: 'locked', holder, silent: false },
  readOnly: { problem: 'readOnly' },
  noPermission: { problem: 'noPermission' },
  io: { problem: 'io', detail: 'EIO' },
};
const write: Record<WriteReason['reason'], WriteReason> = {
  noSpace: { reason: 'noSpace' },
  noPermission: { reason: 'noPermission' },
  sameFile: { reason: 'sameFile' },
  readOnly: { reason: 'readOnly' },
  moved: { reason: 'moved' },
  takenOver: { reason: 'takenOver', holder },
  gone: { reason: 'gone' },
  io: { reason: 'io', detail: 'EIO' },
};
const backup: Record<BackupProblem['problem'], BackupProblem> = {
  notFound: { problem: 'notFound' },
  altered: { problem: 'altered' },
  otherFile: { problem: 'otherFile' },
  unreadable: { problem: 'unreadable', detail: 'EIO' },
};
const host = 'cal.example.org';
const url = 'https://cal.example.org/c/';
const server: Record<ServerProblem['problem'], ServerProblem> = {
  address: { problem: 'address', address: '12' },
  notEncrypted: { problem: 'notEncrypted', host },
  unreachable: { problem: 'unreachable', host, detail: 'EIO' },
  notTrusted: { problem: 'notTrusted', host, reason: 'issuer' },
  notAuthorised: { problem: 'notAuthorised', offered: 'Basic' },
  notACalendar: { problem: 'notACalendar', found: [{ url, name: '', writable: true }] },
  readOnly: { problem: 'readOnly' },
  full: { problem: 'full' },
  redirected: { problem: 'redirected', to: url },
  said: { problem: 'said', status: 503, detail: 'EIO' },
  notUnderstood: { problem: 'notUnderstood', detail: 'EIO' },
  notNoted: { problem: 'notNoted', detail: 'EIO' },
};
const distrust: Record<Exclude<Distrust, 'issuer'>, null> = {
  name: null,
  expired: null,
  revoked: null,
  other: null,
};
const servers: ServerProblem[] = [
  ...Object.values(server),
  ...(Object.keys(distrust) as Distrust[]).map((reason): ServerProblem => ({
    problem: 'notTrusted',
    host,
    reason,
  })),
  { problem: 'notAuthorised', offered: 'Digest' },
  { problem: 'notACalendar', found: [] },
];
const file = 'a.kurultai';
const errors: AppError[] = [
  ...Object.values(open).map((problem): AppError => ({ kind: 'open', file, problem })),
  ...Object.values(write).map((reason): AppError => ({ kind: 'write', file, reason })),
  ...Object.values(backup).map((problem): AppError => ({ kind: 'backup', file, problem })),
  ...servers.map((problem): AppError => ({ kind: 'server', problem })),
  ...[true, false].map((keychain): AppError => ({ kind: 'passwordNeeded', keychain })),
  { kind: 'longName', address: 'a@cal.example.org', length: 300, limit: 200 },
  { kind: 'manyGuests', count: 201, limit: 200 },
  ...['host', null].map((printer, sent): AppError => ({
    kind: 'printer',
    printer,
    sent,
    jobs: 3,
    detail: 'EIO',
  })),
];

beforeEach(() => {
  error.mockClear();
  dialogs.refused = null;
});

afterEach(() => locale.set('en'));

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(errors.map((told) => [JSON.stringify(told), told] as const))('%s', (_, told) => {
    locale.set(language);
    const { title, remedy } = wordError(told);
    for (const words of [title, remedy]) {
      expect(words).not.toMatch(/^(error|file)-|\{/);
      expect(words.length).toBeGreaterThan(5);
    }
    if (language !== 'en') {
      locale.set('en');
      expect(wordError(told)).not.toEqual({ title, remedy });
      // Nothing fell back to English: Latin letters are those of the names alone.
      const names =
        /Protocol|reception-3|UTC|EIO|a?\.?kurultai|cal\.example\.org|https|host|calendar|digest|PDF/gi;
      expect(`${title} ${remedy}`.replace(names, '').match(/[a-z]{3,}/i)).toBeNull();
    }
  });
});

it.each(['locked', 'damaged', 'readOnly'] as const)('%s opens a dialog with ways out', (name) => {
  report({ kind: 'open', file, problem: open[name] });
  expect(dialogs.refused).toEqual({ file, problem: open[name] });
  expect(error).not.toHaveBeenCalled();
});

it.each(['notFound', 'notOurs', 'newer', 'noPermission', 'io'] as const)(
  '%s is a notice',
  (name) => {
    report({ kind: 'open', file, problem: open[name] });
    expect(dialogs.refused).toBeNull();
    expect(error).toHaveBeenCalledOnce();
  },
);

it('names who took the file over', () => {
  const { remedy } = wordError({ kind: 'write', file, reason: write.takenOver });
  expect(remedy).toMatch(/Protocol on reception-3 since .*16 Sept, 09:05 \(UTC\+5\)/);
});
