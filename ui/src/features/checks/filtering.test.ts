import { expect, it } from 'vitest';
import { aFinding } from '../../testing/findings';
import { EVERY, filtered, isEvery, type Filter } from './filtering';

const findings = [
  aFinding({ rule: 'no-title', severity: 'note' }),
  aFinding({ rule: 'no-chair', severity: 'warning' }),
  aFinding({ rule: 'room-double-booked' }),
];
const words = { 'no-title': 'Открытие', 'no-chair': 'Opening', 'room-double-booked': 'Hall Ö' };

it.each<[Partial<Filter>, string[]]>([
  [{}, ['no-title', 'no-chair', 'room-double-booked']],
  [{ without: ['note', 'clash'] }, ['no-chair']],
  [{ rule: 'no-chair' }, ['no-chair']],
  [{ rule: 'no-chair', without: ['warning'] }, []],
  [{ text: ' hall o ' }, ['room-double-booked']],
  [{ text: 'открытие' }, ['no-title']],
  [{ text: 'nowhere' }, []],
])('%o', (change, wanted) => {
  const filter = { ...EVERY, ...change };
  const found = filtered(findings, filter, ({ rule }) => words[rule as keyof typeof words]);
  expect(found.map(({ rule }) => rule)).toEqual(wanted);
  expect(isEvery(filter)).toBe(wanted.length === 3);
});
