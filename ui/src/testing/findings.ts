/** Findings of tests: each says only what the test is about. */
import type { Finding } from '../ipc';
import { usual } from './usual';

/** Its key is the rule and its sessions, unless the test gives one. */
export function aFinding(change: Partial<Finding> = {}): Finding {
  const finding: Finding = {
    rule: 'room-double-booked',
    severity: 'clash',
    sessions: [],
    people: [],
    rooms: [],
    delegations: [],
    organizations: [],
    from: null,
    to: null,
    figures: [],
    ...usual.finding,
    ...change,
  };
  const { rule, sessions, people } = finding;
  return { ...finding, key: change.key ?? [rule, ...sessions, ...people].join(' ') };
}
