/** The words of the quick entry that the open event has, and what completes them. */
import { formatDay, kebab, LANGUAGES, locale, lt, t, tIn } from '../../i18n';
import type { LocalizedText, PartRole, Person, Programme, SessionKind, Who } from '../../ipc';
import { folded } from '../../shared/filter';
import { delegationName, personDetail, styledName } from '../people/names';
import { term, termOptions } from '../people/terms';
import { boardDays } from '../programme/layout';
import { USUAL_LENGTH } from '../session/place';
import type { Offer } from './complete';
import { indexed } from './names';
import type { Vocabulary } from './parse';
import { KINDS, ROLES } from './words';

/** What a line can name in this event; `shown`: the day that is on show. */
export function vocabularyOf(programme: Programme, shown: string | null): Vocabulary {
  const { startsOn, endsOn } = programme.event;
  const senders = new Map(programme.organizations.map((row) => [row.id, row]));
  return {
    days: boardDays(startsOn, endsOn, []),
    shown,
    length: USUAL_LENGTH,
    kinds: indexed(termOptions('kind').map(({ value }) => ({ value, names: wordsOfKind(value) }))),
    roles: indexed(termOptions('role').map(({ value }) => ({ value, names: wordsOfRole(value) }))),
    rooms: indexed(
      programme.rooms.map((room) => ({
        value: { id: room.id, venueId: room.venueId },
        names: Object.values(room.name),
      })),
    ),
    venues: indexed(
      programme.venues.map((venue) => ({
        value: {
          id: venue.id,
          rooms: programme.rooms.filter((room) => room.venueId === venue.id).map(({ id }) => id),
        },
        names: Object.values(venue.name),
      })),
    ),
    tracks: indexed(
      programme.tracks.map(({ id, name }) => ({ value: id, names: Object.values(name) })),
    ),
    who: indexed<Who>([
      ...programme.people.map((person) => ({
        value: { is: 'person' as const, id: person.id },
        names: namesOf(person),
      })),
      ...programme.delegations.map((delegation) => ({
        value: { is: 'delegation' as const, id: delegation.id },
        names: Object.values(senders.get(delegation.organizationId)?.name ?? {}),
      })),
    ]),
  };
}

/** What can be put into the line by its beginning. */
export function offersOf(programme: Programme): Offer[] {
  const { startsOn, endsOn } = programme.event;
  return [
    ...termOptions('kind')
      .filter(({ value }) => value !== 'other')
      .map(({ value, label }) =>
        offer('kind', value, label, wordsOfKind(value), t('quick-offer-kind')),
      ),
    ...boardDays(startsOn, endsOn, []).map((day) =>
      offer('day', day, writtenDay(day), [formatDay(day)], formatDay(day)),
    ),
    ...programme.rooms.map((room) =>
      offer('room', room.id, lt(room.name), texts(room.name), t('quick-offer-room')),
    ),
    ...programme.venues.map((venue) =>
      offer('venue', venue.id, lt(venue.name), texts(venue.name), t('quick-offer-venue')),
    ),
    ...programme.tracks.flatMap(({ id, name }) => trackOffer(id, name)),
    ...termOptions('role').map(({ value, label }) =>
      offer('role', value, label, wordsOfRole(value), t('quick-offer-role')),
    ),
    ...programme.people.map((person) =>
      offer(
        'person',
        person.id,
        lt(person.name) || styledName(person),
        namesOf(person),
        personDetail(person) || t('quick-offer-person'),
      ),
    ),
    ...programme.delegations.map((delegation) =>
      offer(
        'delegation',
        delegation.id,
        delegationName(delegation),
        [],
        `${t('quick-offer-delegation')} · ${term('delegation-status', delegation.status)}`,
      ),
    ),
  ].filter(({ label }) => label !== '');
}

/** A day as the line reads it again, in whatever language: day and month, no weekday. */
function writtenDay(day: string): string {
  const short = formatDay(day, 'short');
  return locale.language === 'ar' ? short : short.replace(/\.$/u, '');
}

function offer(
  what: Offer['what'],
  id: string,
  label: string,
  names: readonly string[],
  detail: string,
): Offer {
  return {
    what,
    key: `${what}:${id}`,
    label,
    texts: [label, ...names].map(folded),
    detail,
  };
}

/** A track stands in the line behind `#`, by which it is told from a title. */
function trackOffer(id: string, name: LocalizedText): Offer[] {
  const label = lt(name);
  if (label === '') return [];
  const own = offer('track', id, label, texts(name), t('quick-offer-track'));
  return [{ ...own, label: `#${label}` }];
}

/** A kind's words in every language of the program, and the other ones for it. */
function wordsOfKind(kind: SessionKind): string[] {
  // “Other” says nothing that a title might not.
  if (kind === 'other') return [];
  const own = LANGUAGES.map((language) => tIn(language, `kind-${kebab(kind)}`));
  return [...own, ...(KINDS[kind]?.split('|') ?? [])];
}

function wordsOfRole(role: PartRole): string[] {
  const own = LANGUAGES.map((language) => tIn(language, `role-${kebab(role)}`));
  return [...own, ...(ROLES[role]?.split('|') ?? [])];
}

/** With and without the style before the name. */
function namesOf(person: Person): string[] {
  return Object.entries(person.name).flatMap(([tag, name]) => {
    const style = person.honorific[tag];
    return style ? [name, `${style} ${name}`] : [name];
  });
}

function texts(text: LocalizedText): string[] {
  return Object.values(text);
}
