import { expect, it } from 'vitest';
import { usual } from '../../testing/usual';
import { isChosen } from './chosen';

it('tells an order that somebody chose from the one that an event begins with', () => {
  const { precedence } = usual.event;
  expect(isChosen(precedence)).toBe(false);
  expect(isChosen({ ...precedence, traditions: ['islam'], reason: 'kept' })).toBe(false);
  expect(isChosen({ ...precedence, rule: 'fromDraw' })).toBe(true);
  expect(isChosen({ ...precedence, language: 'fr' })).toBe(true);
  expect(isChosen({ ...precedence, by: 'country' })).toBe(true);
  expect(isChosen({ ...precedence, membersFirst: true })).toBe(true);
});
