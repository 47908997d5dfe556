// What can be chosen for each handout, and the order that choices make. Pure.

import {
  HANDOUTS,
  type Audience,
  type Handout,
  type HandoutMarking,
  type HandoutOrder,
  type HandoutScope,
  type HandoutUnit,
  type PageLanguage,
  type PaperSize,
  type PdfStandard,
} from '../../ipc';

type Known = (typeof HANDOUTS)[number];

/** A part of a handout's scope. */
export type Choice = Known['choices'][number];

/** What a handout falls into. */
export type Per = Known['per'];

/** What can be chosen for a handout. */
export interface Facts {
  readonly handout: Handout;
  readonly per: Per;
  readonly papers: readonly PaperSize[];
  readonly choices: readonly Choice[];
  readonly second: boolean;
  readonly internal: boolean;
  readonly languages: boolean;
  readonly url: boolean;
  readonly readers: boolean;
}

/** All handouts, in the order in which they are offered. */
export const FACTS: readonly Facts[] = HANDOUTS;

/** The languages of pages, English first. */
export const PAGE_LANGUAGES: readonly PageLanguage[] = ['en', 'ru', 'kk', 'ar', 'zh', 'fr', 'es'];

export const STANDARDS: readonly PdfStandard[] = ['tagged', 'untagged', 'a2a', 'ua1'];

/** Which line says who may read it: none, the official one, or other words. */
export const MARKINGS = ['none', 'official', 'words'] as const;

/** Into which files a handout goes. */
export const FILES = ['one', 'each', 'bundles'] as const;
export type Files = (typeof FILES)[number];

/** What was chosen of everything that can be. */
export interface Choices {
  handout: Handout;
  /** Of everything, or of what is picked of a sort. */
  of: Choice | 'all';
  picks: Record<Choice, string[]>;
  language: PageLanguage;
  /** Whether a delegation's paper is in its own language. */
  own: boolean;
  second: PageLanguage | 'none';
  paper: PaperSize;
  standard: PdfStandard;
  marking: (typeof MARKINGS)[number];
  words: string;
  url: string;
  channels: boolean;
  reader: Audience;
  files: Files;
}

/** What is chosen for a handout before anybody chooses. */
export function usual(handout: Handout, language: PageLanguage): Choices {
  return {
    handout,
    of: 'all',
    picks: { delegations: [], statuses: [], people: [], sessions: [], rooms: [], days: [] },
    language,
    own: false,
    second: 'none',
    paper: 'a4',
    standard: 'tagged',
    marking: factsOf(handout).internal ? 'official' : 'none',
    words: '',
    url: '',
    channels: false,
    reader: 'delegates',
    files: 'one',
  };
}

export function factsOf(handout: Handout): Facts {
  const found = FACTS.find((facts) => facts.handout === handout);
  if (!found) throw new Error(`no such handout: ${handout}`);
  return found;
}

/** The same choices for another handout, without those that it does not take. */
export function turnedTo(choices: Choices, handout: Handout): Choices {
  const facts = factsOf(handout);
  const of = choices.of === 'all' || facts.choices.includes(choices.of) ? choices.of : 'all';
  return {
    ...choices,
    handout,
    of,
    own: choices.own && facts.per === 'delegation',
    paper: facts.papers.includes(choices.paper) ? choices.paper : (facts.papers[0] ?? 'a4'),
    marking: facts.internal ? 'official' : 'none',
    files: facts.per === 'event' ? 'one' : choices.files,
  };
}

/** What is to be printed; null while nothing is picked of what it is to be of. */
export function orderOf(choices: Choices): HandoutOrder | null {
  const facts = factsOf(choices.handout);
  const scope = scopeOf(choices);
  if (scope === null) return null;
  const second = facts.second && choices.second !== 'none' ? choices.second : null;
  const url = choices.url.trim();
  return {
    handout: choices.handout,
    scope,
    options: {
      language: choices.language,
      ownLanguage: choices.own && facts.per === 'delegation',
      second: second === choices.language ? null : second,
      paper: facts.papers.includes(choices.paper) ? choices.paper : null,
      standard: choices.standard,
      marking: markingOf(choices),
      url: facts.url && url !== '' ? url : null,
      channels: facts.languages && choices.channels,
      reader: choices.reader,
    },
  };
}

function scopeOf({ of, picks }: Choices): HandoutScope | null {
  const nothing = {
    delegations: [],
    statuses: [],
    people: [],
    sessions: [],
    rooms: [],
    days: [],
  } satisfies HandoutScope;
  if (of === 'all') return nothing;
  const picked = picks[of];
  // An empty list would stand for all of them.
  if (picked.length === 0) return null;
  // What is offered for each sort is of its own type.
  return { ...nothing, [of]: [...picked] } as HandoutScope;
}

function markingOf({ marking, words, handout }: Choices): HandoutMarking | null {
  if (marking === 'official') return { is: 'official' };
  if (marking === 'words') return { is: 'words', text: words.trim() };
  // What is for the secretariat alone says so where nothing else is asked.
  return factsOf(handout).internal ? { is: 'words', text: '' } : null;
}

/** How many papers stand in one file of a bundle: of cards, as many as fill sheets of eight and of three. */
export function bundleOf(handout: Handout): number {
  return factsOf(handout).per === 'card' ? 48 : 50;
}

/**
 * Into which files it may go: what is of the whole event is one; papers in several languages are
 * files of their own, since a file has one.
 */
export function filesOf(handout: Handout, papers: readonly HandoutUnit[]): readonly Files[] {
  const { per } = factsOf(handout);
  if (per === 'event' || papers.length < 2) return ['one'];
  const languages = new Set(papers.map(({ language }) => language));
  // A card in a file of its own is of use to nobody.
  const many: readonly Files[] = per === 'card' ? ['bundles'] : ['each', 'bundles'];
  return languages.size > 1 ? many : ['one', ...many];
}
