import { expect, it } from 'vitest';
import { isWithin } from './parents';

const sessions = new Map([
  ['block', { parentId: null }],
  ['panel', { parentId: 'block' }],
  ['talk', { parentId: 'panel' }],
  ['this', { parentId: 'that' }],
  ['that', { parentId: 'this' }],
  ['orphan', { parentId: 'gone' }],
]);

it.each([
  ['talk', 'block', true],
  ['block', 'block', true],
  ['block', 'talk', false],
  ['this', 'block', false],
  ['orphan', 'block', false],
])('%s within %s: %s', (inner, outer, is) => {
  expect(isWithin(sessions, inner, outer)).toBe(is);
});
