// Countries by ISO 3166-1 alpha-2; their names are the system's, in the reader's language.

import { INTL_TAGS, locale } from '../../i18n';
import type { Option } from './options';

const CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );

/** A country's name in the reader's language; the code itself where it has none. */
export function countryName(code: string | null): string {
  return code === null ? '' : named(regions(), code);
}

/** Every country by name, and the one given where it is not among them. */
export function countryOptions(present: string | null): Option[] {
  const names = regions();
  const collator = new Intl.Collator(INTL_TAGS[locale.language]);
  const codes = present === null || CODES.includes(present) ? CODES : [...CODES, present];
  return codes
    .map((code) => ({ value: code, label: named(names, code), detail: code }))
    .sort((a, b) => collator.compare(a.label, b.label));
}

function regions(): Intl.DisplayNames {
  return new Intl.DisplayNames([INTL_TAGS[locale.language], 'en'], { type: 'region' });
}

// A file may hold a code of the right shape that is none: `of` throws on some of those.
function named(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
