import { expect, it } from 'vitest';
import { aFinding } from '../../testing/findings';
import { identityOf } from './identity';

const observed = (name: string) => ({
  of: { is: 'observance' as const, name },
  from: '2025-09-18T12:00:00',
  to: '2025-09-18T13:00:00',
});

it('is the text that the file keeps', () => {
  const finding = aFinding({
    rule: 'prayer',
    sessions: ['s2', 's1'],
    people: ['p'],
    languages: ['kk'],
    stretches: [observed('dhuhr'), { ...observed('x'), of: { is: 'session', id: 's1' } }],
  });
  expect(identityOf(finding)).toBe(
    '["prayer",[["language","kk"],["observance","dhuhr"],["person","p"],["session","s1"],["session","s2"]]]',
  );
});

it('is the same whenever and in whatever order it is told', () => {
  const one = aFinding({ sessions: ['a', 'b'], from: '2025-09-17T10:00:00', figures: [1] });
  expect(identityOf(aFinding({ sessions: ['b', 'a', 'b'] }))).toBe(identityOf(one));
  expect(identityOf(aFinding({ sessions: ['a'] }))).not.toBe(identityOf(one));
});

it('tells two prayers of one person in one session apart', () => {
  const [asr, dhuhr] = ['asr', 'dhuhr'].map((name) => aFinding({ stretches: [observed(name)] }));
  expect(asr && identityOf(asr)).not.toBe(dhuhr && identityOf(dhuhr));
});
