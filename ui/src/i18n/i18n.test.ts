import { afterEach, describe, expect, it } from 'vitest';
import { formatDay, formatDayTime, formatTime, kebab, langOf, locale, lt, t } from '.';
import type { Language } from '../ipc';

afterEach(() => locale.set('en'));

describe('days', () => {
  it.each<[Language, string]>([
    ['en', 'Wednesday, 17 September 2025'],
    ['ru', 'среда, 17 сентября 2025 г.'],
    ['kk', '2025 ж. 17 қыркүйек, сәрсенбі'],
    ['ar', 'الأربعاء، 17 سبتمبر 2025'],
  ])('are written out in %s', (language, words) => {
    locale.set(language);
    expect(formatDay('2025-09-17')).toBe(words);
  });

  it('are the day of the hall clock, however late', () => {
    expect(formatDay('2025-09-17T23:59:00')).toBe('Wednesday, 17 September 2025');
    expect(formatTime('2025-09-17T23:59:00')).toBe('23:59');
    expect(formatDayTime('2025-09-17T00:05:00', 'weekday')).toBe('Wed, 00:05');
    locale.set('ar');
    expect(formatDayTime('2025-09-17T00:05:00', 'weekday')).toBe('الأربعاء، 00:05');
  });

  it('that are none stand as they are', () => {
    expect(formatDay('soon')).toBe('soon');
  });
});

describe('plurals', () => {
  it.each<[Language, number, string]>([
    ['en', 1, '1 finding'],
    ['en', 2, '2 findings'],
    ['ru', 1, '1 замечание'],
    ['ru', 3, '3 замечания'],
    ['ru', 11, '11 замечаний'],
    ['ru', 21, '21 замечание'],
    ['kk', 5, '5 ескерту'],
    ['ar', 2, 'ملاحظتان'],
  ])('%s %i', (language, count, words) => {
    locale.set(language);
    expect(t('findings-count', { count })).toBe(words);
  });
});

describe('guests’ texts', () => {
  it('fall back to English, then Russian, then the first', () => {
    locale.set('kk');
    expect(lt({ ru: 'Съезд', en: 'Congress' })).toBe('Congress');
    expect(lt({ ru: 'Съезд', zh: '大会' })).toBe('Съезд');
    expect(lt({ zh: '大会', he: 'קונגרס' })).toBe('קונגרס');
    expect(langOf({})).toBeUndefined();
    expect(lt({})).toBe('');
  });
});

it('keys without words stand for themselves', () => {
  expect(t('no-such-key')).toBe('no-such-key');
});

it('wire words become keys', () => {
  expect(kebab('specialSession')).toBe('special-session');
});
