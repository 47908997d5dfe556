// Where years, events, papers and promises stand on a line of years. Pure.

import type { Event, Programme, SessionLine } from '../../ipc';

/** First and last year shown. */
export interface Span {
  from: number;
  to: number;
}

/** Something on the line: at a day, or from one to another. */
export interface Mark {
  /** Of what: its sort and id. */
  is: 'event' | 'agreement' | 'commitment' | 'session';
  id: string;
  /** First day, ISO. */
  day: string;
  /** Which of the lines inside its lane it stands on, from 0, so that none hides another. */
  tier: number;
}

/** One lane: what it is of, the bar behind its marks, the marks in the order of their days. */
export interface Lane {
  is: 'series' | 'agreement' | 'strand';
  /** `null`: events of no series. */
  id: string | null;
  bar: { from: string; to: string } | null;
  marks: Mark[];
}

/** How much of the line a mark takes. */
const WIDTH = 0.03;

/** The years that everything falls in; that of today where there is nothing. */
export function spanOf(programme: Programme, events: readonly Event[], today: string): Span {
  const { agreements, commitments, strands } = programme;
  const days = [
    ...events.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]),
    ...agreements.flatMap((row) => [row.draftedOn, row.signedOn, row.inForceOn, row.validUntil]),
    ...commitments.map(({ dueOn }) => dueOn),
  ];
  const years = days.flatMap((day) => (day === null ? [] : Number(day.slice(0, 4))));
  const all = [...years, ...strands.flatMap(({ startsIn, endsIn }) => [startsIn, endsIn])];
  if (all.length === 0) all.push(Number(today.slice(0, 4)));
  return { from: Math.min(...all), to: Math.max(...all) };
}

/** All years of a span. */
export function yearsOf({ from, to }: Span): number[] {
  return Array.from({ length: to - from + 1 }, (_, n) => from + n);
}

/** Where a day stands, from 0 (the first of January of the first year) to 1. */
export function placeOf(day: string, { from, to }: Span): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  const inYear =
    (Date.parse(`${day.slice(0, 10)}T00:00:00Z`) - start) / (Date.UTC(year + 1, 0, 1) - start);
  const place = (year - from + inYear) / (to - from + 1);
  return Math.min(1, Math.max(0, place));
}

/** The lanes: of series, then of papers, then of strands. */
export function lanesOf(
  programme: Programme,
  events: readonly Event[],
  sessions: readonly SessionLine[],
  span: Span,
): Lane[] {
  const lane = (
    is: Lane['is'],
    id: string | null,
    bar: Lane['bar'],
    marks: Omit<Mark, 'tier'>[],
  ): Lane => ({ is, id, bar, marks: tiered(marks, span) });

  const mark = (event: Event) => ({ is: 'event' as const, id: event.id, day: event.startsOn });
  const known = new Set(programme.series.map(({ id }) => id));
  const loose = events.filter(({ seriesId }) => seriesId === null || !known.has(seriesId));
  const ofSeries = programme.series.map(({ id }) =>
    lane('series', id, null, events.filter(({ seriesId }) => seriesId === id).map(mark)),
  );
  const others = loose.length === 0 ? [] : [lane('series', null, null, loose.map(mark))];

  const due = programme.commitments.flatMap(({ id, agreementId, dueOn }) =>
    dueOn === null ? [] : [{ is: 'commitment' as const, id, agreementId, day: dueOn }],
  );
  const papers = programme.agreements.map((row) => {
    const from = row.signedOn ?? row.inForceOn ?? row.agreedOn ?? row.draftedOn;
    const until = row.endedOn ?? row.validUntil;
    const bar = from === null ? null : { from, to: until ?? `${span.to}-12-31` };
    const own = from === null ? [] : [{ is: 'agreement' as const, id: row.id, day: from }];
    const promised = due
      .filter(({ agreementId }) => agreementId === row.id)
      .map(({ is, id, day }) => ({ is, id, day }));
    return lane('agreement', row.id, bar, [...own, ...promised]);
  });

  const strands = programme.strands.map(({ id, startsIn, endsIn }) => {
    const tied = programme.strandTies.filter(({ strandId }) => strandId === id);
    const marks = tied.flatMap(({ to }) => {
      const day = dayOf(programme, sessions, to.is, to.id);
      return day === null ? [] : [{ is: to.is, id: to.id, day }];
    });
    return lane('strand', id, { from: `${startsIn}-01-01`, to: `${endsIn}-12-31` }, marks);
  });
  return [...ofSeries, ...others, ...papers, ...strands];
}

function dayOf(
  programme: Programme,
  sessions: readonly SessionLine[],
  is: 'session' | 'agreement' | 'commitment',
  id: string,
): string | null {
  switch (is) {
    case 'session':
      return sessions.find((row) => row.id === id)?.starts?.slice(0, 10) ?? null;
    case 'agreement': {
      const row = programme.agreements.find((one) => one.id === id);
      return row?.signedOn ?? row?.inForceOn ?? row?.agreedOn ?? row?.draftedOn ?? null;
    }
    case 'commitment':
      return programme.commitments.find((row) => row.id === id)?.dueOn ?? null;
  }
}

/** Marks in the order of their days, each on the first line where it hides none before it. */
function tiered(marks: Omit<Mark, 'tier'>[], span: Span): Mark[] {
  const ends: number[] = [];
  const sorted = [...marks].sort((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));
  return sorted.map((mark) => {
    const place = placeOf(mark.day, span);
    const free = ends.findIndex((end) => end <= place);
    const tier = free === -1 ? ends.length : free;
    ends[tier] = place + WIDTH;
    return { ...mark, tier };
  });
}

/**
 * Where the arrows lead: along time inside a lane, and to the mark nearest in time in the next
 * lane that has any. `null`: nowhere.
 */
export function neighbour(
  lanes: readonly Lane[],
  at: { lane: number; mark: number },
  way: 'earlier' | 'later' | 'up' | 'down',
): { lane: number; mark: number } | null {
  const here = lanes[at.lane]?.marks;
  const from = here?.[at.mark];
  if (here === undefined || from === undefined) return null;
  if (way === 'earlier' || way === 'later') {
    const mark = at.mark + (way === 'later' ? 1 : -1);
    return here[mark] === undefined ? null : { lane: at.lane, mark };
  }
  const step = way === 'down' ? 1 : -1;
  for (let lane = at.lane + step; lanes[lane] !== undefined; lane += step) {
    const marks = lanes[lane]?.marks ?? [];
    const away = marks.map(({ day }) => Math.abs(Date.parse(day) - Date.parse(from.day)));
    if (away.length > 0) return { lane, mark: away.indexOf(Math.min(...away)) };
  }
  return null;
}

/** A number as the Romans wrote it, as congresses are counted: 1 to 3999; else as it is. */
export function roman(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 3999) return String(number);
  const signs: [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let left = number;
  let told = '';
  for (const [value, sign] of signs) {
    while (left >= value) {
      told += sign;
      left -= value;
    }
  }
  return told;
}
