/** Each edit that the domain can journal has words: read from the Rust sources. */
import { expect, it } from 'vitest';
import { knows } from '.';

const rust = import.meta.glob<string>('../../../src-tauri/crates/congress/src/*.rs', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** `noun-verb` of every `verb()` in the domain. */
const edits = Object.values(rust).flatMap((source) =>
  [
    ...source.matchAll(/after `([a-z-]+)-`\.\s+pub fn verb\(&self\)[^{]*\{([\s\S]*?)\n {4}\}/g),
  ].flatMap(([, noun, body]) =>
    [...(body ?? '').matchAll(/=> "([a-z-]+)"/g)].map(([, verb]) => `${noun}-${verb}`),
  ),
);

/** What is done to one row's fields is done to many of these. */
const MANY = { session: 'sessions', person: 'people', organization: 'organizations' };
const many = Object.entries(MANY).flatMap(([one, all]) =>
  edits
    .filter((edit) => edit.startsWith(`${one}-`))
    .map((edit) => edit.replace(`${one}-`, `${all}-`)),
);

it('finds the edits', () => {
  expect(edits).toContain('session-place');
  expect(edits).toContain('sessions-shift');
  expect(many).toContain('sessions-locked');
  expect(edits.length).toBeGreaterThan(45);
});

it.each([...edits, ...many, 'delegations-status'])('%s', (edit) =>
  expect(knows(`action-${edit}`)).toBe(true),
);
