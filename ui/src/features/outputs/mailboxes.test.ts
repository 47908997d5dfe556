import { expect, test } from 'vitest';
import { mailboxesOf, mailboxOf } from './mailboxes';

test.each([
  ['a@example.org', '', 'a@example.org'],
  [' Protocol <p@example.org> ', 'Protocol', 'p@example.org'],
  ['"Head, delegation" <h@example.org>', 'Head, delegation', 'h@example.org'],
  ['<h@example.org>', '', 'h@example.org'],
  ['no address', '', 'no address'],
])('%s', (text, name, address) => {
  expect(mailboxOf(text)).toEqual({ name, address });
});

test('one a line, or between semicolons', () => {
  const found = mailboxesOf('a@example.org\n\nB <b@example.org>; c@example.org;\n');
  expect(found.map(({ address }) => address)).toEqual([
    'a@example.org',
    'b@example.org',
    'c@example.org',
  ]);
});
