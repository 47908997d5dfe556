/**
 * Who is where: the rows of delegations and of people, by the rule of `congress::agenda`. A
 * delegation is in the sessions in which it or a member has a part; a person in those of
 * their own parts and of the delegations that they head. Pure.
 */
import type { Delegation, Finding, Movement, Programme } from '../../../ipc';
import { addMinutes } from '../../session/walltime';
import type { Stay } from './stretches';

export interface WhoRow {
  id: string;
  /** The sessions, placed or not. */
  sessions: readonly string[];
  stay: Stay | null;
  /** Heads, chairs and speakers; every delegation. */
  principal: boolean;
  /** Whom a finding must name to concern this row. */
  people: readonly string[];
  delegations: readonly string[];
}

type Rows = Pick<Programme, 'delegations' | 'members' | 'parts' | 'people'>;

/** A row for each delegation, in the order of the file. `offset`: the event's, in minutes. */
export function delegationRows(rows: Rows, offset: number): WhoRow[] {
  const sessions = sessionsByWho(rows.parts);
  const people = new Map<string, Set<string>>();
  for (const { delegationId, personId } of rows.members) {
    if (personId !== null) add(people, delegationId, personId);
  }
  return rows.delegations.map((delegation) => {
    const members = [...(people.get(delegation.id) ?? [])];
    return {
      id: delegation.id,
      sessions: union([delegation.id, ...members], sessions),
      stay: stayOf(delegation, offset),
      principal: true,
      people: members,
      delegations: [delegation.id],
    };
  });
}

/** A row for each person who has a part or belongs to a delegation, in the order of the file. */
export function personRows(rows: Rows, offset: number): WhoRow[] {
  const sessions = sessionsByWho(rows.parts);
  const delegations = new Map(rows.delegations.map((row) => [row.id, row]));
  const headed = new Map<string, Set<string>>();
  const stays = new Map<string, Stay>();
  const known = new Set<string>();
  const principal = new Set<string>();
  for (const { personId, delegationId, function: is } of rows.members) {
    if (personId === null) continue;
    known.add(personId);
    const delegation = delegations.get(delegationId);
    const stay = delegation === undefined ? null : stayOf(delegation, offset);
    if (stay !== null && !stays.has(personId)) stays.set(personId, stay);
    if (is !== 'head') continue;
    principal.add(personId);
    add(headed, personId, delegationId);
  }
  for (const { who, role } of rows.parts) {
    if (who.is !== 'person') continue;
    known.add(who.id);
    if (role === 'chair' || role === 'speaker') principal.add(who.id);
  }
  return rows.people
    .filter(({ id }) => known.has(id))
    .map(({ id }) => {
      const heads = [...(headed.get(id) ?? [])];
      return {
        id,
        sessions: union([id, ...heads], sessions),
        stay: stays.get(id) ?? null,
        principal: principal.has(id),
        people: [id],
        delegations: heads,
      };
    });
}

/** Arrival and departure by the event's clock; null where neither is known. */
export function stayOf(
  { arrival, departure }: Pick<Delegation, 'arrival' | 'departure'>,
  offset: number,
): Stay | null {
  if (arrival === null && departure === null) return null;
  return { from: byClock(arrival, offset), to: byClock(departure, offset) };
}

function byClock(movement: Movement | null, offset: number): string | null {
  return movement === null ? null : addMinutes(movement.at, offset - movement.offsetMinutes);
}

/** What was found in a row: how much, and in which of its sessions one is meant for two. */
export interface Clash {
  count: number;
  sessions: ReadonlySet<string>;
}

/** Findings of two sessions at once, by the rows of those whom they name. */
export function clashesOfWho(
  findings: readonly Finding[],
  rows: readonly WhoRow[],
): ReadonlyMap<string, Clash> {
  const byPerson = new Map<string, Set<string>>();
  const byDelegation = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const id of row.people) add(byPerson, id, row.id);
    for (const id of row.delegations) add(byDelegation, id, row.id);
  }
  return clashes(findings, (finding) => [
    ...finding.people.flatMap((id) => [...(byPerson.get(id) ?? [])]),
    ...finding.delegations.flatMap((id) => [...(byDelegation.get(id) ?? [])]),
  ]);
}

/** Findings of two sessions at once, by the rooms that they name. */
export function clashesOfRooms(findings: readonly Finding[]): ReadonlyMap<string, Clash> {
  return clashes(findings, (finding) => finding.rooms);
}

function clashes(
  findings: readonly Finding[],
  rowsOf: (finding: Finding) => readonly string[],
): ReadonlyMap<string, Clash> {
  const found = new Map<string, { count: number; sessions: Set<string> }>();
  for (const finding of findings) {
    if (finding.severity !== 'clash' || finding.sessions.length < 2) continue;
    for (const row of new Set(rowsOf(finding))) {
      const clash = found.get(row) ?? { count: 0, sessions: new Set<string>() };
      clash.count += 1;
      for (const id of finding.sessions) clash.sessions.add(id);
      found.set(row, clash);
    }
  }
  return found;
}

function sessionsByWho(parts: Rows['parts']): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { who, sessionId } of parts) add(found, who.id, sessionId);
  return found;
}

function union(keys: readonly string[], of: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...new Set(keys.flatMap((key) => [...(of.get(key) ?? [])]))];
}

function add(to: Map<string, Set<string>>, key: string, value: string): void {
  const known = to.get(key);
  if (known === undefined) to.set(key, new Set([value]));
  else known.add(value);
}
