import { afterEach, describe, expect, it } from 'vitest';
import { locale } from '../../i18n';
import type { FieldChange, LocalizedText } from '../../ipc';
import { beginningOf, endOf, linesOf, parted, shortened } from './lines';

afterEach(() => locale.set('en'));

const texts = (before: LocalizedText | null, after: LocalizedText | null): FieldChange => ({
  field: 'title',
  before: before && { is: 'texts', value: before },
  after: after && { is: 'texts', value: after },
});

describe('a text in several languages', () => {
  const then = { en: 'Opening', ru: 'Открытие' };

  it('tells no language where the reader’s own is the only one that differs', () => {
    const [line, ...others] = linesOf('session', texts(then, { ...then, en: 'Start' }), 'edited');
    expect(others).toEqual([]);
    expect(line).toMatchObject({ label: 'Title', language: null });
    expect(line?.before).toEqual({ text: 'Opening', lang: 'en' });
    expect(line?.after).toEqual({ text: 'Start', lang: 'en' });
  });

  it('tells the language where another one differs', () => {
    const [line] = linesOf('session', texts(then, { ...then, ru: 'Начало' }), 'edited');
    expect(line).toMatchObject({ language: 'ru', after: { text: 'Начало', lang: 'ru' } });
  });

  it('has a line for each that differs, the reader’s first', () => {
    locale.set('ru');
    const lines = linesOf('session', texts(then, { kk: 'Ашылуы' }), 'edited');
    expect(lines.map(({ language }) => language)).toEqual(['ru', 'en', 'kk']);
    expect(lines[0]).toMatchObject({ before: { text: 'Открытие' }, after: null });
  });

  it('of a new row needs one', () => {
    locale.set('ru');
    const lines = linesOf('session', texts(null, then), 'made');
    expect(lines.map(({ after }) => after?.text)).toEqual(['Открытие']);
  });
});

describe('long texts', () => {
  const same = 'The participants of the congress meet in the palace and speak of peace. ';
  const then = `${same}The first day ends at noon. ${same}`;
  const now = `${same}The second day ends at noon. ${same}`;

  it('are taken apart at the words that differ', () => {
    const parts = parted(then, now);
    expect(parts).toMatchObject({ before: 'first', after: 'second' });
    expect(parts && parts.head + parts.before + parts.tail).toBe(then);
    expect(parts && parts.head + parts.after + parts.tail).toBe(now);
  });

  it('keep their words whole where one is part of the other', () => {
    const parts = parted(then, `${then}A new end.`);
    expect(parts).toMatchObject({ before: '', after: 'A new end.', tail: '' });
  });

  it('never count a word twice', () => {
    const long = 'on and '.repeat(30);
    const parts = parted(long, `${long}on and `);
    expect(parts && parts.head + parts.before + parts.tail).toBe(long);
    expect(parts && parts.head + parts.after + parts.tail).toBe(`${long}on and `);
  });

  it('show a few words around', () => {
    expect(endOf(same)).toBe('…meet in the palace and speak of peace. ');
    expect(beginningOf(same)).toBe('The participants of the congress meet in…');
  });

  it('that are short are left whole', () => {
    expect(parted('noon', 'midnight')).toBeNull();
    expect(shortened('noon')).toBeNull();
    expect(shortened('word '.repeat(60))).toMatch(/^word .*word…$/);
  });
});
