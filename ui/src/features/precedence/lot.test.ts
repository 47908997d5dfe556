import { expect, it } from 'vitest';
import { drawn, letters } from './lot';

it('draws each lot as often as any other', () => {
  expect(drawn([])).toBeUndefined();
  const lots = ['a', 'b', 'c'];
  expect([0, 1, 2, 3].map((bits) => drawn(lots, () => bits))).toEqual(['a', 'b', 'c', 'a']);
  // 2 ** 32 - 1 is beyond the last whole round of three: it is drawn again.
  const thrown = [2 ** 32 - 1, 1];
  expect(drawn(lots, () => thrown.shift() ?? 0)).toBe('b');
  expect(thrown).toEqual([]);
});

it('knows the letters under which names stand', () => {
  expect(letters(['Égypte', 'Espagne', '«France»', 'États-Unis'])).toEqual(['E', 'F']);
  expect(letters(['Қазақстан', 'Йемен', 'Ирак'])).toEqual(['Қ', 'Й', 'И']);
  expect(letters(['اليمن', 'إيران', '1'])).toEqual(['ا', 'إ']);
});
