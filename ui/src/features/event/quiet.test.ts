import { expect, it } from 'vitest';
import type { QuietTime } from '../../ipc';
import { added, changed, clockOf, named, without } from './quiet';

const lunch: QuietTime = { name: { en: 'Lunch' }, starts: 780, ends: 840, day: null };
const prayer: QuietTime = { name: { ru: 'Молитва' }, starts: 720, ends: 750, day: '2025-09-19' };
const LIST = [lunch, prayer];

it.each<[string, QuietTime[], QuietTime[]]>([
  [
    'added at midday',
    added([lunch], { lang: 'kk', text: ' Намаз ' }),
    [lunch, { name: { kk: 'Намаз' }, starts: 720, ends: 780, day: null }],
  ],
  [
    'moved',
    changed(LIST, 1, { starts: 725, day: null }),
    [lunch, { ...prayer, starts: 725, day: null }],
  ],
  ['at no place', changed(LIST, 2, { starts: 1 }), LIST],
  [
    'named in one more language',
    named(LIST, 0, { lang: 'ru', text: ' Обед' }),
    [{ ...lunch, name: { en: 'Lunch', ru: 'Обед' } }, prayer],
  ],
  [
    'named anew',
    named(LIST, 0, { lang: 'en', text: 'Meal' }),
    [{ ...lunch, name: { en: 'Meal' } }, prayer],
  ],
  [
    'without a language',
    named(LIST, 0, { lang: 'en', text: ' ' }),
    [{ ...lunch, name: {} }, prayer],
  ],
  ['taken out', without(LIST, 0), [prayer]],
])('a quiet time %s', (_, found, wanted) => expect(found).toEqual(wanted));

it.each([
  [0, '00:00'],
  [725, '12:05'],
  [1440, '24:00'],
])('minute %i is %s', (minute, clock) => expect(clockOf(minute)).toBe(clock));
