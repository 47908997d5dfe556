// Protocol order and dates of status in words.

import { formatDay, languageName, lt, t } from '../../i18n';
import type { Delegation, Draw, Precedence } from '../../ipc';
import { workspace } from '../../state/workspace.svelte';
import { countryName } from '../people/countries';
import { term, termOptions } from '../people/terms';

/** The rule on one line, with all that it goes by. */
export function wordPrecedence(precedence: Precedence): string {
  const rule = term('precedence-rule', precedence.rule);
  switch (precedence.rule) {
    case 'alphabetical':
    case 'fromDraw': {
      const by = term('precedence-name', precedence.by);
      const language = languageName(precedence.language);
      const line = t('precedence-line-names', { rule, by, language });
      if (precedence.rule === 'alphabetical' || precedence.draw === null) return line;
      return `${line} · ${wordDraw(precedence.draw)}`;
    }
    case 'byHand':
      return `${rule} · ${precedence.reason}`;
    case 'traditions':
    case 'rankAndOffice':
      return rule;
  }
}

/** A draw as it was held. */
export function wordDraw({ drawn, on, by }: Draw): string {
  const what = drawn.is === 'letter' ? drawn.what : countryName(drawn.what);
  const words = { what, day: formatDay(on) };
  return by === '' ? t('precedence-drawn', words) : t('precedence-drawn-by', { ...words, by });
}

/** The days on which each status was come to, in the order of the pipeline. */
export function wordDates(dates: Delegation['dates']): string {
  return termOptions('delegation-status')
    .flatMap(({ value, label }) => {
      const day = dates[value];
      return day === undefined ? [] : [`${label}: ${formatDay(day, 'short')}`];
    })
    .join('\n');
}

/** The countries that come, by code, for a draw. */
export function countriesThatCome(): string[] {
  const organizations = workspace.placings.flatMap(({ delegationId }) => {
    const delegation = workspace.by.delegation.get(delegationId);
    const found = delegation && workspace.by.organization.get(delegation.organizationId);
    return found?.country ?? [];
  });
  return [...new Set(organizations)];
}

/** What tells why a delegation stands where it does; nothing where that is plain. */
export function wordKey(precedence: Precedence, id: string): string {
  const delegation = workspace.by.delegation.get(id);
  if (delegation === undefined) return '';
  if (precedence.rule === 'traditions') {
    return delegation.tradition === null
      ? t('delegations-tradition-none')
      : term('bloc', delegation.tradition);
  }
  if (precedence.rule !== 'rankAndOffice') return '';
  const heads = (workspace.membersOf.get(id) ?? []).filter((row) => row.function === 'head');
  const head = heads.find((row) => row.personId !== null) ?? heads[0];
  const person = workspace.by.person.get(head?.personId ?? '');
  const rank =
    person === undefined || person.rank === null ? '' : t('precedence-rank', { rank: person.rank });
  const since = head?.inOfficeSince
    ? t('precedence-since', {
        day: formatDay(head.inOfficeSince, 'short') + ` ${head.inOfficeSince.slice(0, 4)}`,
      })
    : '';
  return [rank, since, person ? lt(person.title) : ''].filter(Boolean).join(' · ');
}
