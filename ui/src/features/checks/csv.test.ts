import { expect, it } from 'vitest';
import { csvOf } from './csv';

it('quotes what would end a field, and ends lines as tables expect', () => {
  const text = csvOf([
    ['Rule', 'Finding'],
    ['Room, twice', 'He said “yes”\nand "no"'],
  ]);
  expect(text).toBe('\ufeffRule,Finding\r\n"Room, twice","He said “yes”\nand ""no"""\r\n');
});

it.each(['=1+1', '+7 701', '-5', '@name', '\tx'])('runs nothing: %s', (text) => {
  expect(csvOf([[text, 'a-b']])).toBe(`\ufeff'${text},a-b\r\n`);
});
