import { expect, it } from 'vitest';
import { common, share } from './many';
import { added, moved, withDone, withText, without } from './todos';

it.each([
  [[], { same: false }],
  [[{ v: 1 }], { same: true, value: 1 }],
  [[{ v: 1 }, { v: 1 }], { same: true, value: 1 }],
  [[{ v: 1 }, { v: 2 }], { same: false }],
  [[{ v: null }, { v: null }], { same: true, value: null }],
  [[{ v: ['en', 'ru'] }, { v: ['en', 'ru'] }], { same: true, value: ['en', 'ru'] }],
  [[{ v: ['en', 'ru'] }, { v: ['ru', 'en'] }], { same: false }],
])('common of %o', (rows, wanted) => {
  expect(common(rows as { v: unknown }[], ({ v }) => v)).toEqual(wanted);
});

it.each([
  [[], 'none'],
  [[false, false], 'none'],
  [[true, false], 'some'],
  [[true, true], 'all'],
] as const)('share of %o', (rows, wanted) => {
  expect(share(rows, (row) => row)).toBe(wanted);
});

const todo = (text: string, done = false) => ({ text, done });
const list = [todo('flags'), todo('badges', true), todo('cars')];

it('adds what says something', () => {
  expect(added(list, ' water ').at(-1)).toEqual(todo('water'));
  expect(added(list, '  ')).toEqual(list);
});
it('changes one entry, and takes away one that is emptied', () => {
  expect(withText(list, 1, 'badges for all')[1]).toEqual(todo('badges for all', true));
  expect(withText(list, 0, ' ')).toEqual(list.slice(1));
  expect(withDone(list, 0, true)[0]).toEqual(todo('flags', true));
  expect(without(list, 2)).toEqual(list.slice(0, 2));
});
it.each([
  [0, 1, ['badges', 'flags', 'cars']],
  [2, -1, ['flags', 'cars', 'badges']],
  [2, 1, ['flags', 'badges', 'cars']],
  [0, -1, ['flags', 'badges', 'cars']],
] as const)('moves %i by %i', (place, by, texts) => {
  expect(moved(list, place, by).map(({ text }) => text)).toEqual(texts);
});
