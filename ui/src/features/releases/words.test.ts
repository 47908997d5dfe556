import { describe, expect, it } from 'vitest';
import { locale } from '../../i18n';
import type { Release, SessionChange } from '../../ipc';
import { nextNumber, wordChange, wordRelease, wordStanding } from './words';

const release: Release = {
  id: 'r',
  eventId: 'e',
  number: 3,
  note: '',
  author: 'Secretariat',
  at: '2025-09-12T13:40:00Z',
  wall: '2025-09-12T18:40:00',
  offsetMinutes: 300,
};

function change(kind: SessionChange['kind'], fields: readonly string[] = []): SessionChange {
  return {
    session: { noun: 'session', id: 's', name: { en: 'Opening' } },
    kind,
    before: null,
    after: null,
    fields: fields.map((field) => ({ field, before: null, after: null })),
    rows: [],
  };
}

describe('a release', () => {
  it.each([
    ['en', 'Release 3, 12 September 2025, 18:40 (UTC+5)'],
    ['ru', 'Выпуск 3, 12 сентября 2025 г., 18:40 (UTC+5)'],
  ] as const)('is called by number and hall clock in %s', (language, words) => {
    const before = locale.language;
    locale.set(language);
    expect(wordRelease(release)).toBe(words);
    locale.set(before);
  });

  it('has the number after the last', () => {
    expect(nextNumber([])).toBe(1);
    expect(nextNumber([release])).toBe(4);
  });
});

describe('a change', () => {
  it.each([
    ['added', [], 'New'],
    ['cancelled', [], 'Cancelled'],
    ['changed', ['title'], 'Changed'],
    ['changed', ['starts', 'ends'], 'Moved'],
    ['joined', [], 'Now takes part'],
    ['left', [], 'No longer takes part'],
  ] as const)('%s %s', (kind, fields, words) => {
    expect(wordChange(change(kind, fields))).toBe(words);
  });

  it('says when and where', () => {
    const standing = {
      starts: '2025-09-17T10:00:00',
      ends: '2025-09-17T11:00:00',
      room: { en: 'Hall' },
      venue: { en: 'Palace' },
    };
    // Versions of Unicode's data differ in the comma after the weekday.
    expect(wordStanding(standing)).toMatch(/^Wed,? 17 Sept, 10:00–11:00 · Hall, Palace$/);
    const night = { ...standing, ends: '2025-09-18T00:30:00', room: null, venue: null };
    expect(wordStanding(night)).toMatch(/^Wed,? 17 Sept, 10:00–Thu,? 18 Sept, 00:30$/);
  });
});
