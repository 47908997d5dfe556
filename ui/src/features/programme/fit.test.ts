import { describe, expect, it } from 'vitest';
import { EDGES, fit, fitsLine, guess, LINE, type Contents } from './fit';
import { clipped, initials, wrapped } from './words-fit';

const ALL: Contents = {
  title: 'A title of four words',
  times: '10:00–11:00',
  start: '10:00',
  chair: 'Maulen Ashimbayev',
  partners: ['UNESCO', 'OSCE'],
  languages: ['en', 'ru', 'kk'],
  locked: false,
  todos: 0,
  findings: 0,
};
/** One pixel a letter, so that widths can be read. */
const one = (text: string) => [...text].length;

describe('a line', () => {
  it.each([
    ['one two three', 13, 'one two three'],
    ['one two three', 12, 'one two…'],
    ['one two three', 8, 'one two…'],
    ['one two three', 7, 'one…'],
    ['one two three', 3, ''],
    ['', 5, ''],
    ['会议开幕', 3, '会议…'],
  ])('of “%s” in %i', (text, width, line) => expect(clipped(text, width, one)).toBe(line));

  it.each([
    ['Opening of the Congress', 3, 'OC'],
    ['Dialogue of leaders of world religions', 3, 'DLW'],
    ['we all go', 9, 'WAG'],
    ['«мир» 2025', 9, '2'],
    ['word', 0, ''],
  ])('of the letters of “%s” in %i', (text, width, line) => {
    expect(initials(text, width, one)).toBe(line);
  });
});

describe('lines', () => {
  it.each<[string, number, number, string[]]>([
    ['one two three', 2, 8, ['one two', 'three']],
    ['one two three', 3, 5, ['one', 'two', 'three']],
    ['one two three', 2, 5, ['one', 'two…']],
    ['one two three', 1, 8, ['one two…']],
    ['one three', 2, 4, ['one…']],
    ['Congress', 2, 5, ['Cong-', 'ress']],
    ['Congress', 3, 4, []],
    ['Congresses', 3, 4, ['Con-', 'gre-', 'sses']],
    ['Congress', 1, 5, []],
    ['of Congress', 2, 5, ['of…']],
    ['word', 2, 2, []],
    ['مؤتمرات', 3, 4, []],
    ['国际和平会议', 2, 4, ['国际和平', '会议']],
  ])('“%s” on %i of %i', (text, lines, width, expected) => {
    expect(wrapped(text, lines, () => width, one)).toEqual(expected);
  });

  it('keep to their widths and to whole words, whatever comes', () => {
    const texts = [
      'VIII Съезд лидеров мировых и традиционных религий',
      'a bb ccc dddd eeeee',
      'Internationalization of everything',
    ];
    for (const text of texts) {
      const words = text.split(' ');
      for (let width = 0; width < 40; width += 1) {
        for (let lines = 1; lines < 6; lines += 1) {
          const found = wrapped(text, lines, (line) => (line === 0 ? width - 2 : width), one);
          expect(found.length).toBeLessThanOrEqual(lines);
          for (const [at, line] of found.entries()) {
            expect(one(line)).toBeLessThanOrEqual(at === 0 ? width - 2 : width);
          }
          const said = found.join(' ').replaceAll(/- /g, '').replace('…', '');
          const whole = said.split(' ').filter((word) => word !== '');
          expect(words.slice(0, whole.length), `${text} ${width} ${lines}`).toEqual(whole);
        }
      }
    }
  });
});

describe('what a block shows', () => {
  it('is the title first, then time, chair, co-organizers and languages', () => {
    const shown = (rows: number) => {
      const { title, times, chair, partners, languages } = fit(200, rows * LINE + EDGES, ALL);
      return [title.length, times, chair, partners.length, languages];
    };
    expect(shown(1)).toEqual([1, '10:00', '', 0, '']);
    expect(shown(2)).toEqual([1, ALL.times, '', 0, '']);
    expect(shown(3)).toEqual([1, ALL.times, ALL.chair, 0, '']);
    expect(shown(4)).toEqual([1, ALL.times, ALL.chair, 2, '']);
    expect(shown(5)).toEqual([1, ALL.times, ALL.chair, 2, 'EN · RU · KK']);
  });

  it('gives the row of what is not there to what follows', () => {
    const bare = { ...ALL, chair: '', partners: [] };
    expect(fit(200, 3 * LINE + EDGES, bare).languages).toBe('EN · RU · KK');
  });

  it('puts the time beside a short title', () => {
    expect(fit(200, 16, { ...ALL, title: 'Short' })).toMatchObject({ inline: true });
    expect(fit(200, 16, { ...ALL, title: 'Short' }).times).toBe(ALL.times);
    expect(fit(90, 16, { ...ALL, title: 'Two' }).times).toBe('10:00');
    expect(fit(200, 16, { ...ALL, title: 'x'.repeat(40) })).toMatchObject({ times: '' });
  });

  it('says how many more co-organizers there are', () => {
    const partners = ['UNESCO', 'OSCE', 'League of Arab States'];
    const shown = fit(120, 200, { ...ALL, partners });
    expect(shown.partners).toEqual(['UNESCO']);
    expect(shown.partnersLeft).toBe(2);
    expect(fit(60, 400, { ...ALL, languages: ['en', 'ru', 'kk'] }).languages).toBe('EN +2');
  });

  it('shows a mark whole, or its sign alone, or none', () => {
    const marked = { ...ALL, findings: 2, todos: 3, locked: true };
    expect(fit(200, 60, marked)).toMatchObject({ mark: 'whole', locked: true, todos: true });
    expect(fit(60, 60, marked)).toMatchObject({ mark: 'whole', under: true });
    expect(fit(60, 16, marked)).toMatchObject({ mark: 'whole', locked: false, under: false });
    expect(fit(28, 16, marked)).toMatchObject({ mark: 'sign', locked: false, todos: false });
    expect(fit(12, 60, marked)).toMatchObject({ mark: 'none', title: [] });
  });

  it('gives up a mark, then the time, before the title', () => {
    const marked = {
      ...ALL,
      title: 'Interreligious dialogue',
      findings: 1,
      todos: 1,
      locked: true,
    };
    expect(fit(148, 33, marked)).toMatchObject({ todos: false, mark: 'whole' });
    expect(fit(148, 33, marked).title).toEqual(['Interreligious…']);
    expect(fit(100, 64, { ...ALL, title: 'Signing of memorandum' }).title).toEqual([
      'Signing of',
      'memorandum',
    ]);
    const narrow = fit(66, 33, { ...ALL, title: 'Signing of a memorandum' });
    expect(narrow).toMatchObject({ title: ['Signing', 'of a\u2026'], times: '' });
  });

  it('never takes more lines than there are, nor wider ones', () => {
    for (let height = 4; height < 200; height += 3) {
      for (const width of [4, 20, 60, 90, 148, 400]) {
        for (const title of ['a', ALL.title, 'word '.repeat(60)]) {
          for (const findings of [0, 12]) {
            for (const text of [1, 2]) {
              const has = { ...ALL, title, findings, locked: true, todos: 2 };
              const shown = fit(width, height, has, guess, text);
              const below = [shown.chair, shown.languages, shown.inline ? '' : shown.times];
              const lines =
                Math.max(shown.title.length, 0) +
                below.filter((line) => line !== '').length +
                (shown.partners.length > 0 ? 1 : 0) +
                (shown.under ? 1 : 0);
              const rows = Math.max(Math.floor((height / text - EDGES) / LINE), 1);
              expect(lines, `${width} ${height} ${title}`).toBeLessThanOrEqual(rows);
              for (const line of [...shown.title, ...below]) {
                expect(guess(line)).toBeLessThanOrEqual(Math.max(width / text, 0));
              }
            }
          }
        }
      }
    }
  });
});

describe('whether letters fit on a line', () => {
  it.each([
    [91, 11, true],
    [90, 11, false],
    [66, 5, true],
  ])('%i pixels, %i letters: %s', (width, letters, fits) => {
    expect(fitsLine(width, letters)).toBe(fits);
  });
});
