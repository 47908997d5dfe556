import { describe, expect, it } from 'vitest';
import type { Agreement, Event, Programme } from '../../ipc';
import { lanesOf, neighbour, placeOf, roman, spanOf, yearsOf } from './timeline';

const SPAN = { from: 2022, to: 2033 };

const event = (id: string, startsOn: string, seriesId: string | null) =>
  ({ id, startsOn, endsOn: startsOn, seriesId }) as Event;

const paper = (id: string, more: Partial<Agreement>) =>
  ({
    id,
    draftedOn: null,
    agreedOn: null,
    signedOn: null,
    inForceOn: null,
    endedOn: null,
    validUntil: null,
    ...more,
  }) as Agreement;

const programme = {
  series: [{ id: 'c', name: {} }],
  agreements: [
    paper('m', { signedOn: '2025-04-15' }),
    paper('k', { signedOn: '2023-10-11', validUntil: '2033-12-31' }),
    paper('draft', {}),
  ],
  commitments: [
    { id: 'p', agreementId: 'm', dueOn: '2026-12-31' },
    { id: 'q', agreementId: 'm', dueOn: null },
  ],
  strands: [{ id: 's', startsIn: 2023, endsIn: 2033 }],
  strandTies: [
    { id: '1', strandId: 's', to: { is: 'session', id: 'x' } },
    { id: '2', strandId: 's', to: { is: 'agreement', id: 'm' } },
    { id: '3', strandId: 's', to: { is: 'commitment', id: 'q' } },
  ],
} as unknown as Programme;

const events = [
  event('vii', '2022-09-14', 'c'),
  event('viii', '2025-09-16', 'c'),
  event('ix', '2028-01-01', 'c'),
  event('forum', '2025-09-18', null),
];

const sessions = [{ id: 'x', starts: '2025-09-16T10:00:00' }] as never;

describe('the line of years', () => {
  it('spans all that is on it', () => {
    expect(spanOf(programme, events, '2026-01-01')).toEqual(SPAN);
    expect(yearsOf(SPAN)).toHaveLength(12);
    const nothing = { agreements: [], commitments: [], strands: [] } as unknown as Programme;
    expect(spanOf(nothing, [], '2026-01-01')).toEqual({ from: 2026, to: 2026 });
  });

  it.each([
    ['2022-01-01', 0],
    ['2028-01-01', 0.5],
    ['2033-12-31', 1 - 1 / 365 / 12],
    ['2050-01-01', 1],
    ['2001-01-01', 0],
  ])('%s stands at %d', (day, place) => expect(placeOf(day, SPAN)).toBeCloseTo(place, 6));

  it('has a lane for each series, paper and strand', () => {
    const lanes = lanesOf(programme, events, sessions, SPAN);
    expect(lanes.map(({ is, id }) => `${is} ${id}`)).toEqual([
      'series c',
      'series null',
      'agreement m',
      'agreement k',
      'agreement draft',
      'strand s',
    ]);
    expect(lanes[0]?.marks.map(({ id }) => id)).toEqual(['vii', 'viii', 'ix']);
    expect(lanes[2]?.bar).toEqual({ from: '2025-04-15', to: '2033-12-31' });
    expect(lanes[2]?.marks.map(({ id }) => id)).toEqual(['m', 'p']);
    expect(lanes[4]).toMatchObject({ bar: null, marks: [] });
    expect(lanes[5]?.marks.map(({ id }) => id)).toEqual(['m', 'x']);
  });

  it('lets no mark hide another', () => {
    const near = [event('a', '2025-09-16', 'c'), event('b', '2025-09-17', 'c')];
    const [lane] = lanesOf(programme, [...near, event('d', '2027-01-01', 'c')], sessions, SPAN);
    expect(lane?.marks.map(({ id, tier }) => [id, tier])).toEqual([
      ['a', 0],
      ['b', 1],
      ['d', 0],
    ]);
  });

  it('is walked by arrows', () => {
    const lanes = lanesOf(programme, events, sessions, SPAN);
    const at = { lane: 0, mark: 1 };
    expect(neighbour(lanes, at, 'later')).toEqual({ lane: 0, mark: 2 });
    expect(neighbour(lanes, { lane: 0, mark: 2 }, 'later')).toBeNull();
    expect(neighbour(lanes, at, 'down')).toEqual({ lane: 1, mark: 0 });
    expect(neighbour(lanes, at, 'up')).toBeNull();
    // Over the draft, which has no mark; to the nearest in time.
    expect(neighbour(lanes, { lane: 3, mark: 0 }, 'down')).toEqual({ lane: 5, mark: 0 });
  });
});

describe('numbers of editions', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [8, 'VIII'],
    [9, 'IX'],
    [23, 'XXIII'],
    [24, 'XXIV'],
    [1994, 'MCMXCIV'],
    [0, '0'],
    [4000, '4000'],
  ])('%d is %s', (number, told) => expect(roman(number)).toBe(told));
});
