/** Findings of tests: each says only what the test is about. */
import type { Finding } from '../ipc';
import { usual } from './usual';

export function aFinding(change: Partial<Finding> = {}): Finding {
  return {
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
}
