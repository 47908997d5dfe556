import { describe, expect, it } from 'vitest';
import { directionOf, languagesShown, languageTyped } from './language';

describe('direction', () => {
  it.each([
    ['ar', 'rtl'],
    ['fa-IR', 'rtl'],
    ['he', 'rtl'],
    ['kk', 'ltr'],
    ['kk-Arab', 'rtl'],
    ['ug-Cyrl', 'ltr'],
    ['zh', 'ltr'],
  ])('%s is %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });
});

describe('the language a name was typed in', () => {
  const languages = ['en', 'ru', 'kk', 'ar'];
  it.each([
    ['Moratinos', 'en', 'en'],
    ['Moratinos', 'kk', 'en'],
    ['Патриарх', 'en', 'ru'],
    ['Патриарх', 'kk', 'kk'],
    ['Мәулен Әшімбаев', 'en', 'kk'],
    ['محمد العيسى', 'en', 'ar'],
    ['張三', 'en', 'zh'],
    ['42', 'ru', 'ru'],
    ['Ἰωάννης', 'en', 'en'],
  ])('%s in a window in %s: %s', (text, reader, language) => {
    expect(languageTyped(text, reader, languages)).toBe(language);
  });
});

it('shows every language that a text has, the given ones first', () => {
  expect(languagesShown(['en', 'ar'], { zh: '張', en: 'Zhang' }, { fr: 'Zhang' })).toEqual([
    'en',
    'ar',
    'zh',
    'fr',
  ]);
});
