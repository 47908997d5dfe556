import { describe, expect, it } from 'vitest';
import { usual } from '../../testing/usual';
import { withChairRank } from './checking';
import { levelOf, ownLevel, RULES, withLevel } from './rules';

const rust = import.meta.glob<string>('../../../../src-tauri/crates/congress/src/checks/rule.rs', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Code and severity of every rule of the domain, in its order. */
const domain = Object.values(rust).flatMap((source) =>
  [...source.matchAll(/^\s+\w+ "([a-z-]+)" (Clash|Warning|Note),$/gm)].map(
    ([, code = '', severity = '']) => [code, severity.toLowerCase()],
  ),
);

it('finds the rules of the domain', () => expect(domain.length).toBeGreaterThan(40));

it('has every rule of the domain once, in its order, as grave as it is there', () => {
  const own = RULES.flatMap(({ rules }) => rules).map((rule) => [rule, ownLevel(rule)]);
  expect(own).toEqual(domain);
});

describe('a level', () => {
  const checking = usual.event.checking;

  it('is the rule’s own until the event says another', () => {
    expect(levelOf(checking, 'no-title')).toBe('note');
    const off = withLevel(checking, 'no-title', 'off');
    expect(levelOf(off, 'no-title')).toBe('off');
    expect(levelOf(off, 'prayer')).toBe('note');
    expect(checking.levels).toEqual({});
  });

  it('is not kept where it is the rule’s own', () => {
    const off = withLevel(checking, 'over-capacity', 'off');
    expect(off.levels).toEqual({ 'over-capacity': 'off' });
    expect(withLevel(off, 'over-capacity', 'warning').levels).toEqual({});
  });
});

it('a rank of chairs is asked for, changed, and asked for no more', () => {
  const one = withChairRank(usual.event.checking, 'plenary', 2);
  const two = withChairRank(one, 'forum', 5);
  expect(withChairRank(two, 'plenary', 1).chairRanks).toEqual({ plenary: 1, forum: 5 });
  expect(withChairRank(two, 'plenary', null).chairRanks).toEqual({ forum: 5 });
});
