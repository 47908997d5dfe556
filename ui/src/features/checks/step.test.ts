import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../ipc';
import { aFinding } from '../../testing/findings';
import { inOrder, nextPlace } from './step';

function finding(id: string, severity: Severity = 'clash'): Finding {
  return aFinding({ severity, sessions: [id] });
}

const list = (letters: string) => [...letters].map((letter) => finding(letter));
const at = (letters: string, letter: string) => ({
  key: finding(letter).key,
  at: letters.indexOf(letter),
});

it('errors come first, each in the order of the checks', () => {
  const mixed = [finding('a', 'warning'), finding('b'), finding('c', 'warning'), finding('d')];
  expect(inOrder(mixed).map((one) => one.sessions[0])).toEqual(['b', 'd', 'a', 'c']);
});

describe('the next one', () => {
  it.each<[string, string, [string, string] | null, 1 | -1, string | null]>([
    ['of none', '', null, 1, null],
    ['at the beginning', 'abc', null, 1, 'a'],
    ['back from the beginning is the last', 'abc', null, -1, 'c'],
    ['forth', 'abc', ['abc', 'a'], 1, 'b'],
    ['back', 'abc', ['abc', 'b'], -1, 'a'],
    ['after the last is the first', 'abc', ['abc', 'c'], 1, 'a'],
    ['before the first is the last', 'abc', ['abc', 'a'], -1, 'c'],
    ['of one is itself', 'a', ['a', 'a'], 1, 'a'],
    ['after a resolved one', 'ac', ['abc', 'b'], 1, 'c'],
    ['before a resolved one', 'ac', ['abc', 'b'], -1, 'a'],
    ['after a resolved last one', 'ab', ['abc', 'c'], 1, 'a'],
    ['before a resolved first one', 'bc', ['abc', 'a'], -1, 'c'],
    ['follows one that moved', 'cab', ['abc', 'c'], 1, 'a'],
    ['of none that are left', '', ['a', 'a'], 1, null],
    ['where far fewer are left', 'a', ['abcdef', 'f'], -1, 'a'],
  ])('%s', (_, now, stood, by, wanted) => {
    const place = nextPlace(list(now), stood && at(...stood), by);
    expect(place === null ? null : now[place]).toBe(wanted);
  });
});
