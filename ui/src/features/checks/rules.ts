/** The rules as the window shows them, and what an event makes of them. Pure. */
import type { Checking, Level, Rule } from '../../ipc';

export type RuleGroup = 'places' | 'people' | 'programme' | 'interpretation' | 'observance';

/** Every rule once, in the order of the domain; a test compares. */
export const RULES: readonly { group: RuleGroup; rules: readonly Rule[] }[] = [
  {
    group: 'places',
    rules: [
      'room-double-booked',
      'setup-not-kept',
      'outside-opening',
      'over-capacity',
      'equipment-missing',
      'dais-too-small',
      'room-closed',
    ],
  },
  {
    group: 'people',
    rules: [
      'person-double-booked',
      'head-in-two-places',
      'travel-too-short',
      'no-break',
      'not-present',
      'not-available',
      'nobody-represents',
      'chair-rank',
    ],
  },
  {
    group: 'programme',
    rules: [
      'end-not-after-start',
      'outside-event-days',
      'outside-event-hours',
      'breakout-outside-block',
      'never-together',
      'must-follow',
      'track-in-parallel',
      'beside-plenary',
      'co-organizer-unconfirmed',
      'co-organizer-declined',
      'co-organizer-contact-missing',
      'no-chair',
      'no-room',
      'no-interpretation',
      'no-title',
      'signatory-missing',
      'cancelled-referred',
      'commitment-overdue',
    ],
  },
  {
    group: 'interpretation',
    rules: [
      'too-few-booths',
      'too-few-channels',
      'too-few-interpreters',
      'interpreter-overloaded',
      'relay-missing',
    ],
  },
  {
    group: 'observance',
    rules: ['prayer', 'friday-prayer', 'shabbat', 'feast', 'fasting-meal', 'quiet-time'],
  },
];

/** Whether a rule asks for prayers, holy days, fasts, and times that are kept free. */
export function isOfObservance(rule: Rule): boolean {
  return RULES.some(({ group, rules }) => group === 'observance' && rules.includes(rule));
}

/** The levels from which an event chooses, the gravest last. */
export const LEVELS: readonly Level[] = ['off', 'note', 'warning', 'clash'];

const OWN: Record<Exclude<Level, 'off'>, readonly Rule[]> = {
  clash: [
    'room-double-booked',
    'outside-opening',
    'room-closed',
    'person-double-booked',
    'head-in-two-places',
    'travel-too-short',
    'not-present',
    'not-available',
    'end-not-after-start',
    'outside-event-days',
    'never-together',
    'must-follow',
  ],
  note: [
    'chair-rank',
    'outside-event-hours',
    'track-in-parallel',
    'co-organizer-contact-missing',
    'no-title',
    'prayer',
    'friday-prayer',
    'shabbat',
    'feast',
    'fasting-meal',
    'quiet-time',
  ],
  warning: [],
};

/** How grave what a rule finds is where the event says nothing else. */
export function ownLevel(rule: Rule): Level {
  if (OWN.clash.includes(rule)) return 'clash';
  return OWN.note.includes(rule) ? 'note' : 'warning';
}

/** What an event makes of a rule. */
export function levelOf({ levels }: Checking, rule: Rule): Level {
  return levels[rule] ?? ownLevel(rule);
}

/** The settings with another level of a rule; the rule's own is not kept. */
export function withLevel(checking: Checking, rule: Rule, level: Level): Checking {
  const others = Object.entries(checking.levels).filter(([other]) => other !== rule);
  const own = level === ownLevel(rule) ? [] : [[rule, level] as const];
  return { ...checking, levels: Object.fromEntries([...others, ...own]) };
}
