/** Every key in every language, and every key that the window uses. */
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './locale.svelte';

type Entry = FluentResource['body'][number];

const sources = import.meta.glob<string>('./*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const code = import.meta.glob<string>(['../**/*.svelte', '../**/*.ts', '!../**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Messages of one file by key. */
function messages(language: string, file: string): Map<string, Entry> {
  const source = sources[`./${language}/${file}.ftl`] ?? '';
  return new Map(new FluentResource(source).body.map((entry) => [entry.id, entry]));
}

/** Names of all variables inside a message, sorted. */
function variables(value: unknown, found = new Set<string>()): string[] {
  if (Array.isArray(value)) value.forEach((part) => variables(part, found));
  else if (typeof value === 'object' && value !== null) {
    const node = value as { type?: string; name?: string };
    if (node.type === 'var' && node.name) found.add(node.name);
    Object.values(value).forEach((part) => variables(part, found));
  }
  return [...found].sort();
}

/** How many lines of a file begin a message: what the parser must have found. */
function beginnings(source: string): number {
  return source.split('\n').filter((line) => /^[a-z][a-z0-9-]* *=/.test(line)).length;
}

const files = Object.keys(sources)
  .filter((path) => path.startsWith('./en/'))
  .map((path) => path.slice('./en/'.length, -'.ftl'.length))
  .sort();

describe.each(files)('%s.ftl', (file) => {
  const english = messages('en', file);

  it.each(LANGUAGES)('reads whole in %s', (language) => {
    const source = sources[`./${language}/${file}.ftl`];
    expect(source, 'the file is there').toBeDefined();
    expect(messages(language, file).size).toBe(beginnings(source ?? ''));
  });

  it.each(LANGUAGES)('has the keys of English in %s', (language) => {
    expect([...messages(language, file).keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each(LANGUAGES)('takes the same values in %s', (language) => {
    for (const [key, entry] of messages(language, file)) {
      // A plural may leave its figure out: Arabic says “one finding” in words.
      expect(variables(english.get(key)), key).toEqual(expect.arrayContaining(variables(entry)));
    }
  });
});

it('no key stands in two files', () => {
  const homes = new Map<string, string>();
  for (const file of files) {
    for (const key of messages('en', file).keys()) {
      expect(homes.get(key), `${key} of ${file}.ftl`).toBeUndefined();
      homes.set(key, file);
    }
  }
});

it('every key that the window names has words', () => {
  const known = new Set(files.flatMap((file) => [...messages('en', file).keys()]));
  const missing: string[] = [];
  for (const [path, source] of Object.entries(code)) {
    for (const [, key] of source.matchAll(/\bt\(\s*'([^']+)'/g)) {
      if (key !== undefined && !known.has(key)) missing.push(`${path}: ${key}`);
    }
    // Keys put together, as t(`kind-${kind}`): something must begin so.
    for (const [, stem] of source.matchAll(/\bt\(\s*`([a-z-]+)\$\{/g)) {
      const begins = [...known].some((key) => key.startsWith(stem ?? ''));
      if (!begins) missing.push(`${path}: ${stem}…`);
    }
  }
  expect(missing).toEqual([]);
});
