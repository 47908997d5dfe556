/**
 * The open file as the window holds it: the chosen event's rows, kept true by the changed
 * rows that every verb gives back. The window writes nothing here by itself.
 */
import { tick } from 'svelte';
import {
  asAppError,
  call,
  commands,
  type Access,
  type BackupLine,
  type Done,
  type Event,
  type EventClock,
  type FileLine,
  type Finding,
  type Placement,
  type Programme,
  type Placing,
  type Step,
  type UndoState,
  type WorkspaceState,
} from '../ipc';
import { FieldError } from '../shared/field-error';
import { report } from './failure';
import { refuses } from './read-only';
import { group, index, patched, patchedEvents } from './rows';

const NOTHING: UndoState = { undo: null, redo: null };

/** Mutations that the backend has not answered yet. */
// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing on the screen reads it
const underWay = new Set<Promise<unknown>>();
/** Answered once the last of them is. The backend may take up two calls in either order. */
let last: Promise<unknown> = Promise.resolve();

let file = $state.raw<FileLine | null>(null);
let events = $state.raw<Event[]>([]);
let undoState = $state.raw<UndoState>(NOTHING);
let programme = $state.raw<Programme | null>(null);
let clock = $state.raw<EventClock | null>(null);
let found = $state.raw<Finding[]>([]);
let placings = $state.raw<Placing[]>([]);
let access = $state.raw<Access | null>(null);
let placement = $state.raw<Placement | null>(null);
let unsaved = $state.raw<BackupLine | null>(null);

// A list keeps its identity while its rows stay as they are: what follows from it is then not
// worked out anew.
const sessions = $derived(programme?.sessions);
const rooms = $derived(programme?.rooms);
const venues = $derived(programme?.venues);
const tracks = $derived(programme?.tracks);
const people = $derived(programme?.people);
const organizations = $derived(programme?.organizations);
const delegations = $derived(programme?.delegations);
const parts = $derived(programme?.parts);
const coOrganizers = $derived(programme?.coOrganizers);
const members = $derived(programme?.members);
const session = $derived(index(sessions));
const room = $derived(index(rooms));
const venue = $derived(index(venues));
const track = $derived(index(tracks));
const person = $derived(index(people));
const organization = $derived(index(organizations));
const delegation = $derived(index(delegations));
const partsOf = $derived(group(parts, (part) => [part.sessionId]));
/** By what is carried: a session, or the event. */
const coOrganizersOf = $derived(group(coOrganizers, (row) => [row.of.id]));
const membersOf = $derived(group(members, (member) => [member.delegationId]));
const placingOf = $derived(new Map(placings.map((row) => [row.delegationId, row])));
const findings = $derived(found.filter(({ acceptance }) => acceptance === null));
const accepted = $derived(found.filter(({ acceptance }) => acceptance !== null));
const pressing = $derived(findings.filter(({ severity }) => severity !== 'note'));
const findingsOf = $derived(group(findings, (finding) => finding.sessions));
const pressingOf = $derived(group(pressing, (finding) => finding.sessions));

const by = {
  get session() {
    return session;
  },
  get room() {
    return room;
  },
  get venue() {
    return venue;
  },
  get track() {
    return track;
  },
  get person() {
    return person;
  },
  get organization() {
    return organization;
  },
  get delegation() {
    return delegation;
  },
};

export const workspace = {
  /** Name and folder of the open file; `null`: none is open. */
  get file() {
    return file;
  },
  get events() {
    return events;
  },
  get undo() {
    return undoState;
  },
  /** The chosen event with all its rows. */
  get programme() {
    return programme;
  },
  get clock() {
    return clock;
  },
  /** What the checks found and nobody has accepted. */
  get findings() {
    return findings;
  },
  /** What the checks found and someone has accepted as it is. */
  get accepted() {
    return accepted;
  },
  /** Of the findings, those that are no mere notes: they are marked where sessions are shown. */
  get pressing() {
    return pressing;
  },
  /** What can be done with the open file; `null`: none is open. */
  get access() {
    return access;
  },
  /** On what kind of place it lies. */
  get placement() {
    return placement;
  },
  /** A backup of changes that the file never took, newer than it. */
  get unsaved() {
    return unsaved;
  },
  by,
  get partsOf() {
    return partsOf;
  },
  /** By session, and those of the event as a whole by the event. */
  get coOrganizersOf() {
    return coOrganizersOf;
  },
  get membersOf() {
    return membersOf;
  },
  /** The delegations in protocol order, without those that have declined. */
  get placings() {
    return placings;
  },
  /** By delegation. */
  get placingOf() {
    return placingOf;
  },
  /** By session. */
  get findingsOf() {
    return findingsOf;
  },
  /** By session. */
  get pressingOf() {
    return pressingOf;
  },

  /** Whether something is being written: what can be undone is not known before it is. */
  get writing() {
    return underWay.size > 0;
  },

  /** Takes over a file that was opened, made or closed. */
  async load(state: WorkspaceState): Promise<void> {
    const first = state.events.find((event) => event.id === state.start) ?? state.events[0];
    const kept = state.events.find((event) => event.id === programme?.event.id);
    const chosen = kept ?? first;
    if (chosen) await show(chosen.id);
    else forget();
    file = state.file;
    events = state.events;
    undoState = state.undo;
    access = state.access;
    placement = state.placement;
    unsaved = state.unsaved;
  },

  /** Takes over what can be done with the file now. */
  takeAccess(now: Access | null): void {
    access = now;
  },

  /** Shows another event of the file. */
  async chooseEvent(id: string): Promise<void> {
    try {
      await show(id);
    } catch (thrown) {
      report(thrown);
    }
  },
};

/**
 * Runs a mutation once those before it are answered, and takes over what it changed. An error becomes a notice and the answer
 * is `undefined`; a value that a field refuses is thrown as {@link FieldError}. Where the
 * file is only looked at, nothing is sent, and a notice says so. A mutation that finds nothing
 * to do gives `null`, and changes nothing here either.
 */
export async function act<T>(run: () => Promise<Done<T> | null>): Promise<T | undefined> {
  if (refuses(access)) return undefined;
  const answer = underWay.size === 0 ? run() : last.then(run);
  last = answer.catch(() => undefined);
  underWay.add(answer);
  try {
    const done = await answer;
    if (!done) return undefined;
    await take(done);
    // For `make bench`: the answer means that the change is on the disk.
    performance.clearMarks('act-done');
    performance.mark('act-done');
    return done.value;
  } catch (thrown) {
    const error = asAppError(thrown);
    if (error.kind === 'invalid') throw new FieldError(error.invalid);
    report(error);
    return undefined;
  } finally {
    underWay.delete(answer);
  }
}

/** Leaves the field that is being typed in, and waits until everything is on the disk. */
export async function settle(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await tick();
  await quiet();
}

/** Waits for all that is under way, and for what waits its turn behind it. */
async function quiet(): Promise<void> {
  while (underWay.size > 0) {
    await Promise.allSettled(underWay);
    // What was queued begins now.
    await new Promise((done) => setTimeout(done));
  }
}

/** What a step back or forth did, and the rows on show before it. */
export type Replayed = { done: Done<Step>; before: Programme | null };

/** Takes over what a step back or forth changed; `null`: there was none, or it was refused. */
export async function replay(run: () => Promise<Done<Step> | null>): Promise<Replayed | null> {
  if (refuses(access)) return null;
  // A field that is left by the very press on Undo saves first.
  await quiet();
  const before = programme;
  try {
    const done = await run();
    if (!done) return null;
    await take(done);
    return { done, before };
  } catch (thrown) {
    report(thrown);
    return null;
  }
}

async function take({ changed, undo: state, unsaved: missing }: Done<unknown>): Promise<void> {
  undoState = state;
  // The disk takes changes no more, or again.
  if (missing > 0 || access?.is === 'unsaved') access = await call(commands.workspaceAccess());
  if (!programme) return;
  const own = programme.event.id;
  const ofEvents = changed.filter((change) => change.noun === 'event');
  if (ofEvents.length > 0) events = patchedEvents(events, changed);
  const gone = ofEvents.some((change) => change.id === own && !change.row);
  if (gone) {
    const next = events[0];
    if (next) await show(next.id);
    else forget();
    return;
  }
  programme = patched(programme, changed);
  if (ofEvents.some((change) => change.id === own)) await refreshClock(own);
  refreshFindings();
}

/** Loads an event whole. What was on show stays until the new one is there. */
async function show(id: string): Promise<void> {
  const [rows, time, now, order] = await Promise.all([
    call(commands.programme(id)),
    call(commands.eventClock(id)),
    call(commands.findings(id)),
    call(commands.precedence(id)),
  ]);
  programme = rows;
  clock = time;
  found = now;
  placings = order;
}

function forget(): void {
  programme = null;
  clock = null;
  found = [];
  placings = [];
}

async function refreshClock(id: string): Promise<void> {
  const time = await call(commands.eventClock(id));
  if (programme?.event.id === id) clock = time;
}

let running = false;
let stale = false;

/** Asks for the findings and the protocol order anew; while one answer is awaited, further calls become one. */
function refreshFindings(): void {
  stale = true;
  if (!running) void follow();
}

async function follow(): Promise<void> {
  running = true;
  try {
    while (stale) {
      stale = false;
      const id = programme?.event.id;
      if (id === undefined) return;
      const [now, order] = await Promise.all([
        call(commands.findings(id)),
        call(commands.precedence(id)),
      ]);
      if (!stale && programme?.event.id === id) [found, placings] = [now, order];
    }
  } catch (thrown) {
    report(thrown);
  } finally {
    running = false;
  }
}
