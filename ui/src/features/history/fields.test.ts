import { afterEach, describe, expect, it } from 'vitest';
import { knows, LANGUAGES, locale } from '../../i18n';
import type { Noun, Shown } from '../../ipc';
import { fieldKey, FIELDS, NOUNS, wordField, wordShown } from './fields';

const sources = import.meta.glob<string>('../../i18n/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

afterEach(() => locale.set('en'));

describe.each(LANGUAGES)('in %s', (language) => {
  const own = Object.entries(sources)
    .filter(([path]) => path.includes(`/${language}/`))
    .map(([, source]) => source)
    .join('\n');

  it.each(NOUNS)('each field of a %s has a name', (noun) => {
    locale.set(language);
    for (const field of Object.keys(FIELDS[noun])) {
      const key = fieldKey(noun, field);
      expect(own, key).toMatch(new RegExp(`^${key} *=`, 'm'));
      // What a name refers to is there as well.
      expect(wordField(noun, field), key).not.toMatch(/[{}]|^$|\?\?\?|^field-/);
    }
  });

  it.each(NOUNS)('a %s has its plural', (noun) => {
    locale.set(language);
    expect(knows(`history-nouns-${noun.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`)).toBe(
      true,
    );
  });
});

it('a field that only a newer program knows stands by its own name', () => {
  expect(wordField('session', 'interpreters')).toBe('interpreters');
});

it.each<[Noun, string, Shown, string]>([
  ['session', 'kind', { is: 'code', value: 'specialSession' }, 'Special session'],
  ['session', 'status', { is: 'code', value: 'postponed' }, 'postponed'],
  ['coOrganizer', 'role', { is: 'code', value: 'coOrganizer' }, 'Co-organizer'],
  ['coOrganizer', 'status', { is: 'code', value: 'confirmed' }, 'Confirmed'],
  ['organization', 'country', { is: 'text', value: 'KZ' }, 'Kazakhstan'],
  ['organization', 'country', { is: 'text', value: 'IT' }, 'Italy'],
  ['event', 'dayStarts', { is: 'number', value: 485 }, '08:05'],
  ['event', 'dayEnds', { is: 'number', value: 1440 }, '24:00'],
  [
    'event',
    'quiet',
    {
      is: 'quiet',
      value: [
        { name: { en: 'Friday prayer' }, starts: 720, ends: 810, day: '2025-09-19' },
        { name: { ru: 'Обед' }, starts: 780, ends: 845, day: null },
      ],
    },
    'Friday prayer, 12:00–13:30, Fri 19 Sept\nОбед, 13:00–14:05, every day',
  ],
  ['part', 'position', { is: 'number', value: 0 }, '1'],
  ['room', 'capacity', { is: 'number', value: 1200 }, '1,200'],
  [
    'delegation',
    'arrival',
    { is: 'text', value: '2025-09-16T10:00+05:00 KC 852' },
    'Tuesday, 16 September 2025, 10:00 (UTC+5) · KC 852',
  ],
  [
    'delegation',
    'departure',
    { is: 'text', value: '2025-09-19T06:30-03:30' },
    'Friday, 19 September 2025, 06:30 (UTC\u22123:30)',
  ],
  ['session', 'languages', { is: 'languages', value: ['kk', 'ar'] }, 'Kazakh, Arabic'],
  ['agreement', 'signedOn', { is: 'day', value: '2025-09-18' }, 'Thursday, 18 September 2025'],
  [
    'session',
    'starts',
    { is: 'moment', value: '2025-09-17T09:05:00' },
    'Wednesday, 17 September 2025, 09:05',
  ],
  [
    'session',
    'roomId',
    { is: 'row', value: { noun: 'room', id: 'r', name: { ru: 'Зал 3' } } },
    'Зал 3',
  ],
  ['session', 'locked', { is: 'flag', value: true }, 'yes'],
  ['session', 'locked', { is: 'flag', value: false }, 'no'],
  [
    'session',
    'todos',
    {
      is: 'todos',
      value: [
        { text: 'Flags', done: true },
        { text: 'Flowers', done: false },
      ],
    },
    'Flags (done)\nFlowers',
  ],
  ['part', 'who', { is: 'row', value: { noun: 'person', id: 'p', name: {} } }, 'Erased person'],
])('%s %s', (noun, field, shown, words) => {
  expect(wordShown(noun, field, shown)).toBe(words);
});
