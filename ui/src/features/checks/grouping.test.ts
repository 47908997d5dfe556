import { expect, it } from 'vitest';
import { aFinding } from '../../testing/findings';
import { grouped, type Context, type Grouping } from './grouping';

const context: Context = {
  startOf: (session) => (session === 'late' ? '2025-09-18T09:00:00' : null),
  delegationsOf: (person) => (person === 'head' ? ['see', 'order'] : []),
  nameOf: (key) => ({ see: 'Holy See', order: 'Order', head: 'Zhanar', aide: 'Aigul' })[key] ?? key,
};

const findings = [
  aFinding({ rule: 'no-title', severity: 'note', sessions: ['late'] }),
  aFinding({
    rule: 'person-double-booked',
    severity: 'clash',
    people: ['head', 'aide'],
    from: '2025-09-17T10:00:00',
  }),
  aFinding({ rule: 'over-capacity', severity: 'warning', from: '2025-09-18T10:00:00' }),
  aFinding({ rule: 'room-double-booked', severity: 'clash', delegations: ['see'] }),
];

it.each<[Grouping, [string, string[]][]]>([
  [
    'severity',
    [
      ['clash', ['person-double-booked', 'room-double-booked']],
      ['warning', ['over-capacity']],
      ['note', ['no-title']],
    ],
  ],
  [
    'rule',
    [
      ['room-double-booked', ['room-double-booked']],
      ['over-capacity', ['over-capacity']],
      ['person-double-booked', ['person-double-booked']],
      ['no-title', ['no-title']],
    ],
  ],
  [
    // A finding without a time of its own is on its session's day; without any, last.
    'day',
    [
      ['2025-09-17', ['person-double-booked']],
      ['2025-09-18', ['over-capacity', 'no-title']],
      ['', ['room-double-booked']],
    ],
  ],
  [
    // One finding of two people stands with both.
    'person',
    [
      ['aide', ['person-double-booked']],
      ['head', ['person-double-booked']],
      ['', ['room-double-booked', 'over-capacity', 'no-title']],
    ],
  ],
  [
    'delegation',
    [
      ['see', ['person-double-booked', 'room-double-booked']],
      ['order', ['person-double-booked']],
      ['', ['over-capacity', 'no-title']],
    ],
  ],
])('by %s', (by, wanted) => {
  const groups = grouped(findings, by, context);
  expect(groups.map(({ key, findings: own }) => [key, own.map(({ rule }) => rule)])).toEqual(
    wanted,
  );
});

it('puts what someone observes under a heading of its own, after the gravest of it', () => {
  const observed = aFinding({ rule: 'prayer', severity: 'clash' });
  const keys = (found: Parameters<typeof grouped>[0]) =>
    grouped(found, 'severity', context).map(({ key }) => key);
  expect(keys([...findings, observed])).toEqual(['clash', 'observance', 'warning', 'note']);
  const mild = aFinding({ rule: 'feast', severity: 'note' });
  expect(keys([...findings, mild])).toEqual(['clash', 'warning', 'note', 'observance']);
});
