/** What the checks found, in sentences: who, what and when. */
import {
  formatDay,
  formatDayTime,
  formatList,
  formatTime,
  kebab,
  languageName,
  lt,
  t,
} from '../../i18n';
import type { Finding, Rule, Session, Source } from '../../ipc';
import { workspace } from '../../state/workspace.svelte';
import { delegationName, organizationName, personName } from '../people/names';
import { termOptions } from '../people/terms';
import { lengthText } from '../session/walltime';
import { wordOccasion } from '../observance/words';

/** A finding as one sentence, in the reader's language. */
export function wordFinding(finding: Finding): string {
  const [first = '', second = ''] = finding.sessions.map(sessionTitle);
  const [figure = 0, limit = 0] = finding.figures;
  const who = names(finding.people.map(personName));
  const delegation = names(
    finding.delegations.map((id) => delegationName(workspace.by.delegation.get(id))),
  );
  return t(`finding-${finding.rule}`, {
    first,
    second,
    who,
    person: who === '' ? delegation : who,
    named: who === '' ? 'no' : 'yes',
    room: names(finding.rooms.map(roomName)),
    delegation,
    organization: names(finding.organizations.map(organizationName)),
    track: names(finding.tracks.map(trackName)),
    commitment: names(finding.commitments.map(commitmentName)),
    owned: finding.organizations.length === 0 ? 'no' : 'yes',
    due: finding.from === null ? '' : formatDay(finding.from, 'date'),
    language: names(finding.languages.map(languageName)),
    grouped: finding.grouped ? 'yes' : 'no',
    count: finding.sessions.length,
    tongues: finding.languages.length === 0 ? 'no' : 'yes',
    time: wordSpan(finding.from, finding.to),
    figure,
    limit,
    length: lengthText(figure),
    most: lengthText(limit),
    longest: lengthText(finding.figures[2] ?? 0),
    ...pairOf(finding),
    ...observed(finding),
  });
}

/** How many findings each rule has, in the order of the findings. */
export function countByRule(findings: readonly Finding[]): Map<Rule, number> {
  const found = new Map<Rule, number>();
  for (const { rule } of findings) found.set(rule, (found.get(rule) ?? 0) + 1);
  return found;
}

/** The title of a session that a finding names. */
export function sessionTitle(id: string): string {
  const session = workspace.by.session.get(id);
  return session === undefined ? '' : lt(session.title);
}

/** A stretch of wall time: its day is said once where it ends on it. */
export function wordSpan(from: string | null, to: string | null): string {
  if (from === null) return t('finding-no-time');
  if (to === null) return formatDayTime(from);
  const end = to.slice(0, 10) === from.slice(0, 10) ? formatTime(to) : formatDayTime(to);
  return t('finding-time', { from: formatDayTime(from), to: end });
}

/** What tells the sessions of a rule apart that are not alike, whichever is named first. */
function pairOf({ rule, sessions, figures }: Finding): Record<string, string> {
  const rows = sessions.flatMap((id) => workspace.by.session.get(id) ?? []);
  switch (rule) {
    case 'beside-plenary': {
      const plenary = rows.find(({ kind }) => kind === 'plenary') ?? rows[1];
      const beside = rows.find((row) => row !== plenary);
      return { plenary: titleOf(plenary), beside: titleOf(beside) };
    }
    case 'cancelled-referred': {
      const gone = rows.find(({ status }) => status === 'cancelled') ?? rows[0];
      const other = rows.find((row) => row !== gone);
      const linked = other === undefined ? 'no' : 'yes';
      return { gone: titleOf(gone), other: titleOf(other), linked };
    }
    case 'equipment-missing':
      return { things: names(figures.map(equipmentName)) };
    default:
      return {};
  }
}

/** What is observed, when, and from where that is known. */
function observed(finding: Finding): Record<string, string> {
  const kept = finding.stretches.filter(({ of }) => of.is === 'observance');
  const codes = new Set(kept.map(({ of }) => (of.is === 'observance' ? of.name : '')));
  const when = kept.map(({ from, to }) => wordSpan(from, to));
  const whole = kept.every(({ from }) => formatTime(from) === '00:00');
  const { source, expected } = finding;
  return {
    occasion: names([...codes].map(wordOccasion)),
    kept: [
      ...when,
      ...(source === null ? [] : [wordSource(source, codes.has('asr'), whole)]),
      ...(expected === null ? [] : [wordExpected(expected, codes)]),
    ].join('; '),
  };
}

/** Where a time is from. The school is said where Asr is told; whole days are a calendar's. */
function wordSource(source: Source, asr: boolean, whole: boolean): string {
  switch (source.is) {
    case 'reckoned': {
      const key = asr ? 'finding-source-reckoned-asr' : 'finding-source-reckoned';
      return t(key, {
        method: t(`method-${kebab(source.method)}`),
        school: t(`asr-${source.asr}`),
      });
    }
    case 'timetable':
      return t('finding-source-timetable', { name: source.name });
    case 'quietTime':
      return t('finding-source-quiet-time');
    case 'sunset':
      return t('finding-source-candles', { minutes: source.candleMinutes });
    case 'calendar':
      return t(whole ? 'finding-source-calendar' : 'finding-source-sunset');
  }
}

/** What the sight of the moon decides; of other days an authority tells. */
const MOON = ['eidAlFitr', 'eidAlAdha', 'ramadan'];

function wordExpected(day: string, codes: ReadonlySet<string>): string {
  const moon = MOON.some((code) => codes.has(code));
  return t(moon ? 'finding-expected-moon' : 'finding-expected', { day: formatDay(day, 'day') });
}

/** The rule counts things by their place in the domain's list. */
function equipmentName(place: number): string {
  return termOptions('equipment')[place]?.label ?? '';
}

function titleOf(session: Session | undefined): string {
  return session === undefined ? '' : lt(session.title);
}

function roomName(id: string): string {
  const room = workspace.by.room.get(id);
  return room === undefined ? t('finding-room-gone') : lt(room.name);
}

function commitmentName(id: string): string {
  const commitment = workspace.programme?.commitments.find((row) => row.id === id);
  return commitment === undefined ? '' : lt(commitment.title);
}

function trackName(id: string): string {
  const track = workspace.by.track.get(id);
  return track === undefined ? '' : lt(track.name);
}

function names(list: string[]): string {
  const known = list.filter((name) => name !== '');
  if (known.length < 2) return known[0] ?? '';
  return formatList(known);
}
