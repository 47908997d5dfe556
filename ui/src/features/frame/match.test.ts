import { describe, expect, it } from 'vitest';
import { folded } from '../../shared/filter';
import { pieces, search, type Entry } from './match';

function entries(...labels: (string | [string, ...string[]])[]): Entry<string>[] {
  return labels.map((label) => {
    const texts = typeof label === 'string' ? [label] : label;
    return { key: texts[0] ?? '', texts: texts.map(folded), weight: 0, value: texts[0] ?? '' };
  });
}

const found = (list: Entry<string>[], query: string, recent: string[] = []) =>
  search(list, query, recent).map(({ entry }) => entry.value);

describe('what is found', () => {
  it.each<[string, string, string, boolean]>([
    ['a beginning', 'Opening ceremony', 'ope', true],
    ['words in any order', 'Opening ceremony', 'cer open', true],
    ['the middle of a word', 'Opening ceremony', 'emon', true],
    ['one letter inside a word is nothing', 'Opening', 'n', false],
    ['one letter at the beginning of a word', 'Next day', 'd', true],
    ['first letters', 'Export calendar…', 'ec', true],
    ['beginnings run together', 'Keyboard shortcuts', 'keysho', true],
    ['letters here and there are nothing', 'Opening ceremony', 'pgm', false],
    ['accents', 'Türkiye', 'turk', true],
    ['Cyrillic', 'Пленарное заседание', 'заседание плен', true],
    ['ё', 'Отчёт', 'отчет', true],
    ['й is another letter than и', 'йод', 'иод', false],
    ['Kazakh', 'Қазақстан', 'қазақ', true],
    ['Arabic without vowels', 'مُؤتَمَر', 'موتمر', true],
    ['Arabic words', 'جلسة عامة', 'عامة', true],
    ['a word that is not there', 'Opening ceremony', 'opening lunch', false],
    ['nothing', 'Opening ceremony', '   ', false],
  ])('%s: “%s”, “%s”: %s', (_, label, query, yes) => {
    expect(found(entries(label), query)).toEqual(yes ? [label] : []);
  });

  it('is found by its words in English too', () => {
    expect(found(entries(['Отменить', 'Undo']), 'undo')).toEqual(['Отменить']);
  });

  it('one text must hold all the words', () => {
    expect(found(entries(['Программа', 'Programme']), 'прог progr')).toEqual([]);
  });
});

describe('the order', () => {
  it.each<[string, string[], string, string[]]>([
    [
      'beginnings, other words’ beginnings, middles',
      ['Unlock', 'Room locks', 'Lock'],
      'lock',
      ['Lock', 'Room locks', 'Unlock'],
    ],
    ['whole words first', ['Halls', 'Hall A'], 'hall', ['Hall A', 'Halls']],
    ['the shorter of equals', ['Hall Alpha', 'Hall Al'], 'hall', ['Hall Al', 'Hall Alpha']],
    ['letters spread last', ['Red apple', 'Rain'], 'ra', ['Rain', 'Red apple']],
  ])('%s', (_, labels, query, order) => {
    expect(found(entries(...labels), query)).toEqual(order);
  });

  it('lately chosen comes first among those that fit alike', () => {
    const list = entries('Open file', 'Open the sample');
    expect(found(list, 'open')).toEqual(['Open file', 'Open the sample']);
    expect(found(list, 'open', ['Open the sample'])).toEqual(['Open the sample', 'Open file']);
  });

  it('weight decides where words fit alike', () => {
    const [session, command] = entries('Undo session', 'Undo move in hall');
    const list = [session, { ...command, weight: 5 }] as Entry<string>[];
    expect(found(list, 'undo')).toEqual(['Undo move in hall', 'Undo session']);
  });
});

it.each(['dialogue 49', 'мире', 'sod', 's'])('shows no more of 5,000 than fifty: %s', (query) => {
  const list = entries(
    ...Array.from({ length: 5000 }, (_, at): [string, ...string[]] => [
      `Session ${at} on peace and dialogue`,
      `Сессия ${at} о мире и диалоге`,
      `${at}-сессия бейбітшілік пен диалог туралы`,
    ]),
  );
  expect(search(list, query)).toHaveLength(50);
});

describe('what stands out', () => {
  it.each<[string, string, string]>([
    ['Opening ceremony', 'cer', 'Opening [cer]emony'],
    ['Türkiye', 'turk', '[Türk]iye'],
    ['Tu\u0308rkiye', 'tur', '[Tu\u0308r]kiye'],
    ['مُحَمَّد', 'محم', '[مُحَمَّ]د'],
    ['Отчёт и отчёт', 'отчет', '[Отчёт] и отчёт'],
    ['Hall A', 'x', 'Hall A'],
  ])('%s, “%s”', (text, query, shown) => {
    const line = pieces(text, query).map((piece) => (piece.hit ? `[${piece.text}]` : piece.text));
    expect(line.join('')).toBe(shown);
  });
});
