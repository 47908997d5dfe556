import { expect, it } from 'vitest';
import type { Finding, Rule, Severity } from '../../ipc';
import { foreseen } from './foreseen';
import { usual } from '../../testing/usual';

function finding(rule: Rule, severity: Severity, ...people: string[]): Finding {
  const none = {
    sessions: [],
    rooms: [],
    delegations: [],
    organizations: [],
    figures: [],
    ...usual.finding,
  };
  return { rule, severity, people, from: null, to: null, ...none };
}

it('counts rules, the worst first, and people by head', () => {
  const outlook = {
    moves: [],
    arising: [
      finding('over-capacity', 'warning'),
      finding('person-double-booked', 'clash', 'p1'),
      finding('person-double-booked', 'clash', 'p1'),
      finding('person-double-booked', 'clash', 'p2'),
      finding('room-double-booked', 'clash'),
    ],
    resolved: [finding('no-chair', 'warning')],
    locked: ['s1', 's2'],
  };
  expect(foreseen(outlook)).toEqual({
    arising: [
      { rule: 'person-double-booked', count: 2 },
      { rule: 'room-double-booked', count: 1 },
      { rule: 'over-capacity', count: 1 },
    ],
    clash: true,
    resolved: 1,
    locked: 2,
  });
});

it('says that nothing would come of it', () => {
  expect(foreseen({ moves: [], arising: [], resolved: [], locked: [] })).toEqual({
    arising: [],
    clash: false,
    resolved: 0,
    locked: 0,
  });
});
