// The columns of the table of people.

import { languageName, lt, t } from '../../i18n';
import type { PeopleColumn, Person } from '../../ipc';
import type { TableColumn } from '../../shared/virtual-table';
import { countryName } from './countries';
import { organizationName, styledName } from './names';
import { term } from './terms';

/** The columns by which people can be sorted: the backend's own. */
export const SORTS: readonly PeopleColumn[] = [
  'name',
  'family',
  'title',
  'organization',
  'country',
  'rank',
];

/** All columns; `sessions` says in how many sessions of the event a person has a part. */
export function peopleColumns(sessions: (id: string) => number): TableColumn<Person>[] {
  const list = (words: string[]) => words.join(t('programme-list-separator'));
  return [
    column('name', t('people-name'), styledName, { width: 220, grow: 2, fixed: true }),
    column('family', t('people-family-column'), (row) => lt(row.family), {
      width: 120,
      hidden: true,
    }),
    column('title', t('people-title'), (row) => lt(row.title), { width: 180, grow: 2 }),
    column(
      'organization',
      t('people-organization'),
      (row) => organizationName(row.organizationId),
      {
        width: 180,
        grow: 2,
      },
    ),
    column('country', t('people-country'), (row) => countryName(row.country), { width: 120 }),
    column('rank', t('people-rank'), (row) => (row.rank === null ? '' : String(row.rank)), {
      width: 110,
      grow: 0,
      numeric: true,
      hidden: true,
    }),
    column('languages', t('people-languages'), (row) => list(row.languages.map(languageName)), {
      width: 130,
      hidden: true,
    }),
    column(
      'sessions',
      t('people-sessions'),
      (row) => (sessions(row.id) === 0 ? '' : String(sessions(row.id))),
      { width: 90, grow: 0, numeric: true },
    ),
    column('diet', t('people-diet'), (row) => list(row.diet.map((one) => term('diet', one))), {
      width: 120,
      hidden: true,
    }),
    column(
      'mobility',
      t('people-mobility'),
      (row) => list(row.mobility.map((one) => term('mobility', one))),
      { width: 120, hidden: true },
    ),
    column(
      'contacts',
      t('people-contacts'),
      (row) => list(row.contacts.map(({ value }) => value)),
      { width: 160, hidden: true },
    ),
  ];
}

function column(
  key: string,
  label: string,
  text: (row: Person) => string,
  more: Omit<TableColumn<Person>, 'key' | 'label' | 'text'>,
): TableColumn<Person> {
  return { key, label, text, sorts: (SORTS as readonly string[]).includes(key), ...more };
}
