/** Whatever the window ships of others is in the list of `make licences`, with its terms. */
import { expect, it } from 'vitest';
import lock from '../../../package-lock.json';
import type { Licences } from './licences';
import list from './licences.json';

const { works, texts }: Licences = list;

interface Package {
  version: string;
  dev?: boolean;
  optional?: boolean;
}

it('names the packages of the window in their versions', () => {
  const packages = lock.packages as unknown as Record<string, Package>;
  const shipped = Object.entries(packages)
    .filter(([place, { dev, optional }]) => place !== '' && !dev && !optional)
    .map(([place, { version }]) => `${place.split('node_modules/').at(-1) ?? ''} ${version}`);
  expect(shipped.length).toBeGreaterThan(10);
  const listed = new Set(works.map(({ name, version }) => `${name} ${version}`));
  expect(shipped.filter((name) => !listed.has(name))).toEqual([]);
});

it('has the notices that their authors ask to be passed on', () => {
  const notice = texts.find(
    ({ of, text }) => of.includes('adhan') && text.includes('Copyright 2026'),
  );
  expect(notice?.text).toContain('This product includes software developed by');
  const apache = texts.find(
    ({ of, text }) => of.includes('adhan') && text.includes('January 2004'),
  );
  expect(apache?.of.length).toBeGreaterThan(5);
});

it('takes no work under terms that the program could not keep', () => {
  const strict = works.filter(({ licence }) => /GPL/.test(licence) && !/ OR /.test(licence));
  expect(strict).toEqual([]);
  expect(works.filter(({ licence }) => licence === '')).toEqual([]);
});
