import { describe, expect, it } from 'vitest';
import { fitting, shownIn } from './words-fit';

it.each([
  ['Opening ceremony', 200, 'Opening ceremony'],
  ['Opening ceremony', 80, 'Opening…'],
  ['Opening, and more', 80, 'Opening…'],
  ['Opening ceremony', 30, ''],
  ['Unzerteilbarkeit', 60, ''],
  ['', 60, ''],
])('%s in %d is “%s”', (text, width, shown) => {
  expect(fitting(text, width)).toBe(shown);
});

describe('what a bar shows', () => {
  const words = { title: 'Opening', times: '10:00–11:00', start: '10:00', room: 'Hall A' };
  it.each<[number, 1 | 2, number, [string, string, string]]>([
    [300, 1, 0, ['Opening', '10:00–11:00', 'Hall A']],
    [160, 1, 0, ['Opening', '10:00–11:00', '']],
    [120, 1, 0, ['Opening', '10:00', '']],
    [70, 1, 0, ['Opening', '', '']],
    [50, 1, 0, ['', '10:00', '']],
    [40, 1, 0, ['', '', '']],
    [120, 2, 0, ['Opening', '10:00–11:00', '']],
    [60, 2, 0, ['Opening', '10:00', '']],
    [47, 2, 0, ['', '10:00', '']],
    [20, 2, 0, ['', '', '']],
    // The mark of findings takes its place from the title's line alone.
    [70, 2, 30, ['', '10:00', '']],
  ])('%d px, %d lines, a mark of %d', (width, lines, mark, [title, times, room]) => {
    expect(shownIn(width, lines, words, mark)).toEqual({ title, times, room });
  });

  it('says no time beside half a title', () => {
    const long = { ...words, title: 'Opening of the congress' };
    expect(shownIn(130, 1, long, 0)).toEqual({ title: 'Opening of the…', times: '', room: '' });
  });
});
