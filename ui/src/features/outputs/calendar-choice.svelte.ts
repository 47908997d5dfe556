/** What a calendar is of, of which edition, for whom and how: the same to save and to publish. */
import { locale } from '../../i18n';
import type { Audience, CalendarOptions, Language, Scope } from '../../ipc';
import { scopeOf } from './calendar-scopes';
import type { Preset } from './preset';

export class CalendarChoice {
  of = $state<Scope['of']>('event');
  id = $state<string | null>(null);
  /** A release's id; empty: the draft. */
  edition = $state('');
  audience = $state<Audience>('delegates');
  language = $state<Language>(locale.language);
  second = $state<Language | 'none'>('none');
  alarm = $state('none');
  extras = $state<('html' | 'utc')[]>([]);

  /** Null while it is not said of which. */
  readonly scope = $derived(scopeOf(this.of, this.id));
  readonly release = $derived(this.edition || null);
  readonly options = $derived<CalendarOptions>({
    language: this.language,
    second: this.second === 'none' ? null : this.second,
    audience: this.audience,
    alarmMinutes: this.alarm === 'none' ? null : Number(this.alarm),
    html: this.extras.includes('html'),
    utc: this.extras.includes('utc'),
  });

  constructor(preset?: Preset) {
    this.of = preset?.of ?? 'event';
    this.id = preset?.id ?? null;
  }
}
