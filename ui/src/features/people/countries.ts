// Countries by ISO 3166-1 alpha-2; their names are those of the program's own table.

import { INTL_TAGS, locale } from '../../i18n';
import { COUNTRIES } from '../../ipc';
import type { Option } from './options';

type Country = (typeof COUNTRIES)[number];

const byCode = new Map<string, Country>(COUNTRIES.map((country) => [country.code, country]));

/** A country's name in the reader's language; the code itself where it has none. */
export function countryName(code: string | null): string {
  return code === null ? '' : (byCode.get(code)?.name[locale.language] ?? code);
}

/** A country's formal name in English, with its article; empty where the code is none. */
export function formalName(code: string | null): string {
  return code === null ? '' : (byCode.get(code)?.formal ?? '');
}

/** Every country by name, and the one given where it is not among them. */
export function countryOptions(present: string | null = null): Option[] {
  const collator = new Intl.Collator(INTL_TAGS[locale.language]);
  const own = present === null || byCode.has(present) ? [] : [present];
  return [...byCode.keys(), ...own]
    .map((code) => ({ value: code, label: countryName(code), detail: code }))
    .sort((a, b) => collator.compare(a.label, b.label));
}
