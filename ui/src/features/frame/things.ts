/** What the palette finds beside commands: sessions, people, delegations, rooms and days. */
import { formatDay, formatDayTime, langOf, locale, lt, t } from '../../i18n';
import type { Hit, LocalizedText, Programme } from '../../ipc';
import { folded } from '../../shared/filter';
import { nav } from '../../state/navigation.svelte';
import { workspace } from '../../state/workspace.svelte';
import { delegationName, organizationName, personDetail, styledName } from '../people/names';
import { term } from '../people/terms';
import { boardDays } from '../programme/layout';
import type { Entry, Found } from './match';

export const THINGS = ['session', 'person', 'delegation', 'room', 'organization', 'day'] as const;
export type ThingName = (typeof THINGS)[number];

/** Somewhere to go. */
export interface Thing {
  is: ThingName;
  id: string;
}

const WEIGHT: Record<ThingName, number> = {
  session: 6,
  day: 6,
  person: 4,
  delegation: 4,
  room: 4,
  organization: 2,
};

/**
 * What of the event can be gone to, apart from the directory, which may be too long to be held in
 * folded letters here: the backend searches it, and all of this too, in whichever script.
 */
export function thingsOf(programme: Programme): Entry<Thing>[] {
  const organizations = new Map(programme.organizations.map((row) => [row.id, row]));
  const { startsOn, endsOn } = programme.event;
  return [
    ...boardDays(startsOn, endsOn, programme.sessions).map((day) => ({
      ...entry('day', day, []),
      texts: [folded(formatDay(day)), day],
    })),
    ...programme.sessions.map((row) => entry('session', row.id, textsOf(row, row.title))),
    ...programme.delegations.map((row) => {
      const sender = organizations.get(row.organizationId);
      return entry('delegation', row.id, sender ? textsOf(sender, sender.name) : []);
    }),
    ...programme.rooms.map((row) => entry('room', row.id, textsOf(row, row.name))),
  ];
}

/** What the backend found, scored as things are scored here; what is gone meanwhile is left out. */
export function thingsFound(hits: readonly Hit[]): Found<Thing>[] {
  return hits.flatMap(({ noun, id, score, length }) => {
    const is = THINGS.find((name) => name === noun);
    if (is === undefined || is === 'day' || !workspace.by[is].has(id)) return [];
    // Only its length tells it from others that fit as well.
    const found = entry(is, id, ['x'.repeat(length)]);
    return [{ entry: found, score: score + found.weight }];
  });
}

/** The thing of a key that was remembered, if the event still has it. */
export function thingBy(key: string): Thing | undefined {
  const is = THINGS.find((name) => key.startsWith(`${name}:`));
  if (is === undefined) return undefined;
  const thing = { is, id: key.slice(is.length + 1) };
  return is !== 'day' && workspace.by[is].has(thing.id) ? thing : undefined;
}

/** What a thing is called. */
export function wordThing({ is, id }: Thing): string {
  switch (is) {
    case 'session':
      return lt(workspace.by.session.get(id)?.title ?? {}) || t('untitled');
    case 'person': {
      const person = workspace.by.person.get(id);
      return person ? styledName(person) : '';
    }
    case 'delegation':
      return delegationName(workspace.by.delegation.get(id));
    case 'room':
      return lt(workspace.by.room.get(id)?.name ?? {});
    case 'organization':
      return organizationName(id);
    case 'day':
      return formatDay(id);
  }
}

/** What tells it apart from others of its name: kind, time, place. */
export function detailOf({ is, id }: Thing): string {
  switch (is) {
    case 'session': {
      const session = workspace.by.session.get(id);
      if (!session) return '';
      const room = session.roomId === null ? undefined : workspace.by.room.get(session.roomId);
      const when =
        session.starts === null ? t('programme-unscheduled') : formatDayTime(session.starts);
      return joined(term('kind', session.kind), when, lt(room?.name ?? {}));
    }
    case 'person': {
      const person = workspace.by.person.get(id);
      return joined(t('palette-person'), person ? personDetail(person) : '');
    }
    case 'delegation': {
      const delegation = workspace.by.delegation.get(id);
      const status = delegation ? term('delegation-status', delegation.status) : '';
      return joined(t('palette-delegation'), status);
    }
    case 'room': {
      const room = workspace.by.room.get(id);
      const venue = room ? lt(workspace.by.venue.get(room.venueId)?.name ?? {}) : '';
      const seats = room?.capacity ?? null;
      return joined(
        t('palette-room'),
        venue,
        seats === null ? '' : t('programme-seats', { count: seats }),
      );
    }
    case 'organization':
      return t('palette-organization');
    case 'day':
      return t('palette-day');
  }
}

/** Shows a thing where it is at home. */
export function goTo({ is, id }: Thing): void {
  switch (is) {
    case 'session':
      return nav.goToSession(id);
    case 'person':
      return nav.goToPerson(id);
    case 'delegation':
      nav.page = 'delegations';
      nav.delegation = id;
      return;
    case 'room':
      return goToRoom(id);
    case 'organization':
      return nav.goToOrganization(id);
    case 'day':
      nav.page = 'programme';
      nav.day = id;
  }
}

/** A room is gone to by what takes place in it, on the day that is shown if there is any. */
function goToRoom(id: string): void {
  const held = (workspace.programme?.sessions ?? [])
    .filter((session) => session.roomId === id && session.starts !== null)
    .sort((a, b) => ((a.starts ?? '') < (b.starts ?? '') ? -1 : 1));
  const first = held.find((session) => session.starts?.startsWith(nav.day)) ?? held[0];
  if (first) nav.goToSession(first.id);
  else nav.page = 'event';
}

function entry(is: ThingName, id: string, texts: readonly string[]): Entry<Thing> {
  return { key: `${is}:${id}`, texts, weight: WEIGHT[is], value: { is, id } };
}

/** Folding is the dear part: it is done once for each row as it stands. */
const known = new WeakMap<object, { language: string; texts: readonly string[] }>();

function textsOf(row: object, text: LocalizedText): readonly string[] {
  const kept = known.get(row);
  if (kept?.language === locale.language) return kept.texts;
  const shown = langOf(text);
  const tags = Object.keys(text).filter((tag) => tag !== shown);
  const ordered = shown === undefined ? tags : [shown, ...tags];
  const texts = ordered.map((tag) => folded(text[tag] ?? ''));
  known.set(row, { language: locale.language, texts });
  return texts;
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
