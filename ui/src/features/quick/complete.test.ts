import { describe, expect, it } from 'vitest';
import type { PartRole } from '../../ipc';
import { folded } from '../../shared/filter';
import { completed, completionAt, type Offer, type OfferKind } from './complete';
import { indexed, table } from './names';

const offer = (what: OfferKind, ...names: [string, ...string[]]): Offer => ({
  what,
  key: names[0],
  label: names[0],
  texts: names.map(folded),
  detail: '',
});

const offers = [
  offer('kind', 'Plenary', 'Пленарное заседание'),
  offer('day', '17 Sep'),
  offer('room', 'Hall A', 'Зал А'),
  offer('room', 'Hall B'),
  offer('person', 'Maulen Ashimbayev', 'Мәулен Әшімбаев'),
  offer('person', 'Hallie Berg'),
  offer('person', 'Ahmad al-Tayyeb'),
  offer('delegation', 'Holy See'),
  offer('role', 'Chair', 'Председатель'),
  { ...offer('track', 'Youth', 'Молодёжь'), label: '#Youth' },
  { ...offer('track', 'Halls and houses'), label: '#Halls and houses' },
];
const roles = indexed([table<PartRole>('chair', 'chair|председатель')]);

/** `|` is the caret. */
function at(marked: string) {
  const caret = marked.indexOf('|');
  const line = marked.replace('|', '');
  return { line, caret, completion: completionAt(line, caret, offers, roles) };
}

describe('what is offered', () => {
  it.each<[string, string[]]>([
    ['pl|', ['Plenary']],
    ['Plenary ha|', ['Hall A', 'Hall B', 'Hallie Berg', '#Halls and houses']],
    ['Plenary chair ha|', ['Hallie Berg', 'Hall A', 'Hall B', '#Halls and houses']],
    ['Plenary #|', ['#Youth', '#Halls and houses']],
    ['Plenary#|', []],
    ['Plenary #ha|', ['#Halls and houses']],
    ['#мол|', ['#Youth']],
    ['yo|', ['#Youth']],
    ['youth|', ['#Youth']],
    ['#youth|', []],
    ['Plenary hall a|', []],
    ['Plenary hall |', []],
    ['chair |', ['Maulen Ashimbayev', 'Hallie Berg', 'Ahmad al-Tayyeb', 'Holy See']],
    ['al-t|', ['Ahmad al-Tayyeb']],
    ['chair, |', []],
    ['ashim|', ['Maulen Ashimbayev']],
    ['әші|', ['Maulen Ashimbayev']],
    ['maulen ash|', ['Maulen Ashimbayev']],
    ['пред|', ['Chair']],
    ['17 s|', ['17 Sep']],
    ['"pl|', []],
    ['«pl|', []],
    ['«x» pl|', ['Plenary']],
    ['zzz|', []],
    ['|', []],
  ])('%s', (marked, labels) => {
    expect(at(marked).completion?.offers.map(({ label }) => label) ?? []).toEqual(labels);
  });
});

describe('what is taken', () => {
  it.each<[string, string]>([
    ['Plenary ha|', 'Plenary Hall A |'],
    ['Plenary @ha|', 'Plenary Hall A |'],
    ['Plenary #yo|', 'Plenary #Youth |'],
    ['Plenary #|, 10-12', 'Plenary #Youth |, 10-12'],
    ['Plenary yo|', 'Plenary #Youth |'],
    ['maulen ash|', 'Maulen Ashimbayev |'],
    ['p|lena 10-12', 'Plenary |10-12'],
    ['chair | 10-12', 'chair Maulen Ashimbayev |10-12'],
  ])('%s: %s', (marked, after) => {
    const { line, completion } = at(marked);
    const first = completion?.offers[0];
    if (!completion || !first) throw new Error('nothing is offered');
    const made = completed(line, completion, first);
    expect(`${made.line.slice(0, made.caret)}|${made.line.slice(made.caret)}`).toBe(after);
  });
});
