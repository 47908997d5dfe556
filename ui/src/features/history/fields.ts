/**
 * Every field that a change of a row can name, and how its values are worded. The compiler
 * holds the table complete: a field that a noun gets must be given its place here.
 */
import {
  formatDay,
  formatDayTime,
  formatNumber,
  kebab,
  knows,
  languageName,
  lt,
  t,
} from '../../i18n';
import type {
  Changed,
  Letter,
  Noun,
  Opening,
  Pledge,
  QuietTime,
  Shown,
  TimetableDay,
} from '../../ipc';
import { wordChecking } from '../checks/settings-words';
import { wordDates, wordPrecedence } from '../precedence/words';
import { wordObservance } from '../observance/words';
import { countryName } from '../people/countries';
import { offsetLabel } from '../session/walltime';
import { wordRow } from './rows';

/**
 * What a field's values are, where the wire alone does not say: a prefix of codes in
 * terms.ftl, minutes after midnight, a place from 0, a country's code, an arrival or departure.
 */
type Sort = 'plain' | 'minutes' | 'place' | 'country' | 'movement' | `code:${string}`;

type RowOf<N extends Noun> = NonNullable<Extract<Changed, { noun: N }>['row']>;

type FieldOf<N extends Noun> = Exclude<keyof RowOf<N>, 'id'> & string;

export const FIELDS: { readonly [N in Noun]: { readonly [F in FieldOf<N>]: Sort } } = {
  series: { name: 'plain' },
  event: {
    name: 'plain',
    theme: 'plain',
    startsOn: 'plain',
    endsOn: 'plain',
    zone: 'plain',
    languages: 'plain',
    dayStarts: 'minutes',
    dayEnds: 'minutes',
    quiet: 'plain',
    checking: 'plain',
    seriesId: 'plain',
    ordinal: 'plain',
    tentative: 'plain',
    precedence: 'plain',
  },
  venue: {
    eventId: 'plain',
    name: 'plain',
    position: 'place',
    latitude: 'plain',
    longitude: 'plain',
  },
  travel: { eventId: 'plain', fromId: 'plain', toId: 'plain', minutes: 'plain' },
  room: {
    eventId: 'plain',
    venueId: 'plain',
    name: 'plain',
    capacity: 'plain',
    position: 'place',
    setupMinutes: 'plain',
    booths: 'plain',
    opening: 'plain',
    closed: 'plain',
    equipment: 'code:equipment',
    daisSeats: 'plain',
    channels: 'plain',
  },
  track: { eventId: 'plain', name: 'plain', position: 'place' },
  session: {
    eventId: 'plain',
    parentId: 'plain',
    roomId: 'plain',
    kind: 'code:kind',
    status: 'code:status',
    audience: 'code:audience',
    title: 'plain',
    description: 'plain',
    starts: 'plain',
    ends: 'plain',
    languages: 'plain',
    attendance: 'plain',
    notes: 'plain',
    locked: 'plain',
    todos: 'plain',
    trackId: 'plain',
    setupMinutes: 'plain',
    needs: 'code:equipment',
    relay: 'plain',
  },
  organization: {
    name: 'plain',
    kind: 'code:organization-kind',
    country: 'country',
    shortName: 'plain',
    parentId: 'plain',
    address: 'plain',
    contacts: 'plain',
  },
  person: {
    honorific: 'plain',
    name: 'plain',
    title: 'plain',
    organizationId: 'plain',
    languages: 'plain',
    rank: 'plain',
    observance: 'plain',
    given: 'plain',
    family: 'plain',
    familyFirst: 'plain',
    spoken: 'plain',
    written: 'plain',
    country: 'country',
    diet: 'code:diet',
    mobility: 'code:mobility',
    care: 'plain',
    contacts: 'plain',
  },
  delegation: {
    eventId: 'plain',
    organizationId: 'plain',
    status: 'code:delegation-status',
    languages: 'plain',
    arrival: 'movement',
    departure: 'movement',
    liaison: 'plain',
    notes: 'plain',
    observance: 'plain',
    dates: 'plain',
    expected: 'plain',
    tradition: 'code:bloc',
    stay: 'plain',
  },
  member: {
    delegationId: 'plain',
    personId: 'plain',
    function: 'code:function',
    onBehalfOf: 'plain',
    position: 'place',
    arrival: 'movement',
    departure: 'movement',
    speaks: 'plain',
    inOfficeSince: 'plain',
    stay: 'plain',
  },
  part: {
    sessionId: 'plain',
    who: 'plain',
    role: 'code:role',
    onBehalfOf: 'plain',
    position: 'place',
    minutes: 'plain',
    askedAt: 'plain',
    exchangeId: 'plain',
  },
  coOrganizer: {
    of: 'plain',
    organizationId: 'plain',
    role: 'code:co-organizer-role',
    status: 'code:co-organizer-status',
    contact: 'plain',
    invitedOn: 'plain',
    answeredOn: 'plain',
    personId: 'plain',
    position: 'place',
    pledges: 'plain',
    letters: 'plain',
  },
  agreement: {
    title: 'plain',
    kind: 'code:agreement-kind',
    state: 'code:agreement-state',
    signedOn: 'plain',
    signedAt: 'plain',
    sessionId: 'plain',
    notes: 'plain',
    draftedOn: 'plain',
    negotiatedOn: 'plain',
    agreedOn: 'plain',
    inForceOn: 'plain',
    endedOn: 'plain',
    validUntil: 'plain',
    eventId: 'plain',
  },
  agreementParty: {
    agreementId: 'plain',
    organizationId: 'plain',
    personId: 'plain',
    signatory: 'plain',
  },
  commitment: {
    agreementId: 'plain',
    title: 'plain',
    organizationId: 'plain',
    responsible: 'plain',
    dueOn: 'plain',
    state: 'code:commitment-state',
    doneOn: 'plain',
    evidence: 'plain',
    eventId: 'plain',
    position: 'place',
  },
  attachment: {
    agreementId: 'plain',
    name: 'plain',
    version: 'plain',
    bytes: 'plain',
    addedOn: 'plain',
    note: 'plain',
  },
  attachmentContent: { attachmentId: 'plain' },
  strand: {
    name: 'plain',
    description: 'plain',
    startsIn: 'plain',
    endsIn: 'plain',
    position: 'place',
  },
  strandTie: { strandId: 'plain', to: 'plain' },
  constraint: {
    eventId: 'plain',
    sort: 'code:constraint-sort',
    one: 'plain',
    other: 'plain',
    gapMinutes: 'plain',
  },
  availability: {
    eventId: 'plain',
    personId: 'plain',
    from: 'plain',
    to: 'plain',
    free: 'plain',
  },
  timetable: { eventId: 'plain', venueId: 'plain', name: 'plain', days: 'plain' },
  acceptance: {
    eventId: 'plain',
    rule: 'code:rule',
    key: 'plain',
    facts: 'plain',
    reason: 'plain',
  },
  release: {
    eventId: 'plain',
    number: 'plain',
    note: 'plain',
    author: 'plain',
    at: 'plain',
    wall: 'plain',
    offsetMinutes: 'plain',
  },
  picture: { owner: 'plain', media: 'code:media', data: 'plain' },
  protocolNote: { personId: 'plain', text: 'plain' },
};

/** All nouns, in the order of the file. */
export const NOUNS = Object.keys(FIELDS) as Noun[];

/** The key of a field's words. */
export function fieldKey(noun: Noun, field: string): string {
  return `field-${kebab(noun)}-${kebab(field)}`;
}

/** The field's name as forms show it; of a newer program's field, its name on the wire. */
export function wordField(noun: Noun, field: string): string {
  const key = fieldKey(noun, field);
  return knows(key) ? t(key) : field;
}

/** A value in words. Of a text in several languages: nothing, since it has more than one. */
export function wordShown(noun: Noun, field: string, shown: Shown): string {
  const sort = (FIELDS[noun] as Record<string, Sort | undefined>)[field] ?? 'plain';
  switch (shown.is) {
    case 'text':
      return wordText(shown.value, sort);
    case 'texts':
      return '';
    case 'number':
      return wordNumber(shown.value, sort);
    case 'code':
      return wordCode(shown.value, sort);
    case 'languages':
      return shown.value.map(languageName).join(t('programme-list-separator'));
    case 'day':
      return formatDay(shown.value);
    case 'moment':
      return formatDayTime(shown.value, 'long');
    case 'row':
      return wordRow(shown.value);
    case 'flag':
      return t(shown.value ? 'history-yes' : 'history-no');
    case 'todos':
      return shown.value
        .map(({ text, done }) => (done ? t('history-todo-done', { text }) : text))
        .join('\n');
    case 'quiet':
      return shown.value.map(wordQuiet).join('\n');
    case 'codes':
      return shown.value.map((code) => wordCode(code, sort)).join(t('programme-list-separator'));
    case 'opening':
      return shown.value.map(wordOpening).join('\n');
    case 'observance':
      return wordObservance(shown.value);
    case 'checking':
      return wordChecking(shown.value);
    case 'pledges':
      return shown.value.map(wordPledge).join('\n');
    case 'letters':
      return shown.value.map(wordLetter).join('\n');
    case 'timetable':
      return wordTimetable(shown.value);
    case 'statusDates':
      return wordDates(shown.value);
    case 'precedence':
      return wordPrecedence(shown.value);
  }
}

function wordPledge({ kind, text, kept }: Pledge): string {
  const what = text === '' ? t(`pledge-kind-${kind}`) : `${t(`pledge-kind-${kind}`)}: ${text}`;
  return kept ? t('history-todo-done', { text: what }) : what;
}

function wordLetter({ on, received, subject }: Letter): string {
  return t(received ? 'partners-letter-from' : 'partners-letter-to', {
    day: formatDay(on, 'date'),
    subject,
  });
}

function wordQuiet({ name, starts, ends, day }: QuietTime): string {
  const words = { name: lt(name), from: wordMinute(starts), to: wordMinute(ends) };
  if (day === null) return t('history-quiet-daily', words);
  return t('history-quiet-on', { ...words, day: formatDay(day, 'day') });
}

function wordOpening({ starts, ends, day }: Opening): string {
  const words = { from: wordMinute(starts), to: wordMinute(ends) };
  if (day === null) return t('history-opening-daily', words);
  return t('history-opening-on', { ...words, day: formatDay(day, 'day') });
}

/** How many days it has and from when on: all its times would fill the page. */
function wordTimetable(days: readonly TimetableDay[]): string {
  const [first] = days;
  if (first === undefined) return '';
  return t('history-timetable', { count: days.length, day: formatDay(first.day) });
}

function wordText(value: string, sort: Sort): string {
  if (sort === 'country') return countryName(value);
  return sort === 'movement' ? wordMovement(value) : value;
}

/** `2025-09-16T10:00+05:00 KC 852`, as the history tells an arrival, for readers. */
function wordMovement(told: string): string {
  const read = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)([+-])(\d\d):(\d\d) ?(.*)$/s.exec(told);
  if (!read) return told;
  const [, at = '', sign, hours, minutes, note] = read;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const time = `${formatDayTime(at, 'long')} (${offsetLabel(offset)})`;
  return note ? `${time} · ${note}` : time;
}

function wordNumber(value: number, sort: Sort): string {
  switch (sort) {
    case 'minutes':
      return wordMinute(value);
    case 'place':
      return formatNumber(value + 1);
    default:
      return formatNumber(value);
  }
}

function wordMinute(minute: number): string {
  return [Math.floor(minute / 60), minute % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

function wordCode(value: string, sort: Sort): string {
  if (sort === 'country') return countryName(value);
  const key = `${sort.replace('code:', '')}-${kebab(value)}`;
  return sort.startsWith('code:') && knows(key) ? t(key) : value;
}
