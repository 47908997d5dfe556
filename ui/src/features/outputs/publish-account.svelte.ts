/** The calendar on a server that is published to, and what was typed to get there. */
import type { CalendarServer, FoundCalendar, PublishTo } from '../../ipc';

export class PublishAccount {
  url = $state('');
  user = $state('');
  /** Only while the dialog is open; empty: the keychain's. */
  password = $state('');
  remember = $state(true);
  /** Calendars that the server has, where the address is none of them. */
  found = $state.raw<FoundCalendar[]>([]);

  readonly ready = $derived(this.url.trim() !== '' && this.user.trim() !== '');
  readonly to = $derived<PublishTo>({
    server: { url: this.url.trim(), user: this.user.trim() },
    password: this.password === '' ? null : this.password,
    remember: this.remember,
  });

  take({ url, user }: CalendarServer): void {
    this.url = url;
    this.user = user;
    this.password = '';
    this.found = [];
  }

  /** Another address; what was found from the one before is no answer to it. */
  point(url: string): void {
    if (url === this.url) return;
    this.url = url;
    this.found = [];
  }
}
