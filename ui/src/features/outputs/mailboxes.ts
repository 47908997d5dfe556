// Names and addresses of electronic mail, as people write them.

import type { Mailbox } from '../../ipc';

/** What a line means: `Name <address>`, or an address alone. */
export function mailboxOf(text: string): Mailbox {
  const found = /^(?<name>.*)<(?<address>[^<>]*)>$/.exec(text.trim())?.groups;
  if (!found) return { name: '', address: text.trim() };
  const name = (found['name'] ?? '').trim().replace(/^"(.*)"$/, '$1');
  return { name, address: (found['address'] ?? '').trim() };
}

/** One a line, or between semicolons; commas stand in names. */
export function mailboxesOf(text: string): Mailbox[] {
  return text
    .split(/[\n;]/)
    .filter((line) => line.trim() !== '')
    .map(mailboxOf);
}
