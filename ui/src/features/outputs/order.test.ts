import { expect, it } from 'vitest';
import type { HandoutUnit, PageLanguage } from '../../ipc';
import { bundleOf, FACTS, factsOf, filesOf, orderOf, turnedTo, usual } from './order';

it('offers every handout once, each with something to choose and a paper', () => {
  expect(new Set(FACTS.map(({ handout }) => handout)).size).toBe(12);
  for (const { handout, papers, choices } of FACTS) {
    expect(papers[0], handout).toBe('a4');
    expect(choices.length, handout).toBeGreaterThan(0);
  }
});

it('asks for everything where nothing is chosen', () => {
  expect(orderOf(usual('agenda', 'kk'))).toEqual({
    handout: 'agenda',
    scope: { delegations: [], statuses: [], people: [], sessions: [], rooms: [], days: [] },
    options: {
      language: 'kk',
      ownLanguage: false,
      second: null,
      paper: 'a4',
      standard: 'tagged',
      marking: null,
      url: null,
      channels: false,
      reader: 'delegates',
    },
  });
});

it('asks for nothing rather than for all where nothing is picked', () => {
  const choices = { ...usual('agenda', 'en'), of: 'statuses' as const };
  expect(orderOf(choices)).toBeNull();
  choices.picks = { ...choices.picks, statuses: ['arrived'], people: ['p'] };
  // Only what is chosen of counts.
  expect(orderOf(choices)?.scope).toMatchObject({ statuses: ['arrived'], people: [] });
});

it.each([
  ['programme', { second: 'ru' }, { second: 'ru' }],
  ['programme', { second: 'en' }, { second: null }],
  ['agenda', { second: 'ru' }, { second: null }],
  ['agenda', { own: true }, { ownLanguage: true }],
  ['programme', { own: true }, { ownLanguage: false }],
  ['agenda', { url: ' https://x/{id} ' }, { url: 'https://x/{id}' }],
  ['turnover', { url: 'https://x' }, { url: null }],
  ['badges', { channels: true }, { channels: false }],
  ['interpreters', { channels: true }, { channels: true }],
  ['badges', { paper: 'a5' }, { paper: null }],
  [
    'agenda',
    { marking: 'words', words: ' Embargo ' },
    { marking: { is: 'words', text: 'Embargo' } },
  ],
  ['agenda', { marking: 'official' }, { marking: { is: 'official' } }],
  ['travel', { marking: 'none' }, { marking: { is: 'words', text: '' } }],
] as const)('%s with %o', (handout, change, options) => {
  expect(orderOf({ ...usual(handout, 'en'), ...change })?.options).toMatchObject(options);
});

it('keeps for another handout what that takes too', () => {
  const from = { ...usual('agenda', 'ar'), of: 'delegations', own: true, paper: 'a5' } as const;
  expect(turnedTo({ ...from, files: 'each' }, 'badges')).toMatchObject({
    language: 'ar',
    of: 'delegations',
    own: false,
    paper: 'a4',
    files: 'each',
  });
  expect(turnedTo({ ...from, files: 'each' }, 'travel')).toMatchObject({
    of: 'delegations',
    marking: 'official',
    files: 'one',
  });
  expect(turnedTo(from, 'turnover').of).toBe('all');
});

const paper = (id: string, language: PageLanguage): HandoutUnit => ({
  subject: { is: 'delegation', id },
  name: { en: id },
  language,
});

it.each([
  ['agenda', [], ['one']],
  ['agenda', [paper('a', 'en')], ['one']],
  ['agenda', [paper('a', 'en'), paper('b', 'en')], ['one', 'each', 'bundles']],
  // A file has one language.
  ['agenda', [paper('a', 'en'), paper('b', 'kk')], ['each', 'bundles']],
  ['badges', [paper('a', 'en'), paper('b', 'en')], ['one', 'bundles']],
  ['programme', [paper('a', 'en'), paper('b', 'en')], ['one']],
] as const)('%s of %o goes into %o', (handout, papers, files) => {
  expect(filesOf(handout, papers)).toEqual(files);
});

it('bundles cards by whole sheets', () => {
  expect(bundleOf('agenda')).toBe(50);
  for (const handout of ['badges', 'placeCards'] as const) {
    expect(bundleOf(handout) % 8).toBe(0);
    expect(bundleOf(handout) % 3).toBe(0);
    expect(factsOf(handout).per).toBe('card');
  }
});
