/** How a programme is looked at, and how that is kept between two sittings. Pure. */

export const VIEWS = ['rooms', 'timeline', 'delegations', 'people', 'list'] as const;
export type ViewName = (typeof VIEWS)[number];

export const COLOURS = [
  'kind',
  'track',
  'status',
  'audience',
  'language',
  'coOrganizer',
  'findings',
] as const;
export type Colour = (typeof COLOURS)[number];

/** What is left out of every view. */
export interface Hidden {
  /** Ids of rooms; the empty text stands for sessions without one. */
  rooms: readonly string[];
  kinds: readonly string[];
  /** Ids of tracks; the empty text stands for sessions without one. */
  tracks: readonly string[];
  statuses: readonly string[];
}

/** All that is kept for a file. */
export interface Look {
  name: ViewName;
  minute: number;
  column: number | null;
  across: number;
  colour: Colour;
  hidden: Hidden;
  collapsed: readonly string[];
  trimmed: boolean;
  /** The day shown, or all; `null`: none was kept. */
  day: string | null;
}

/** Pixels of a minute, at the smallest and the largest. */
export const LEAST_MINUTE = 0.15;
export const MOST_MINUTE = 7.2;
/** Pixels of a room's column, at the narrowest and the widest. */
export const LEAST_COLUMN = 64;
export const MOST_COLUMN = 960;

/** How a file is looked at that was never opened here. */
export const USUAL: Look = {
  name: 'rooms',
  minute: 1.2,
  column: null,
  across: 1.6,
  colour: 'kind',
  hidden: { rooms: [], kinds: [], tracks: [], statuses: [] },
  collapsed: [],
  trimmed: false,
  day: null,
};

/** Under what a file's look is kept. Names and folders may hold any sign but this one. */
export function lookKey(file: { name: string; folder: string }): string {
  return `kurultai.look\u0000${file.folder}\u0000${file.name}`;
}

/** What was kept, as far as it can be read; all else is as usual. */
export function readLook(kept: string | null): Look {
  const found = parsed(kept);
  const hidden = record(found['hidden']);
  return {
    name: oneOf(VIEWS, found['name'], USUAL.name),
    minute: within(found['minute'], LEAST_MINUTE, MOST_MINUTE, USUAL.minute),
    column:
      found['column'] === null ? null : within(found['column'], LEAST_COLUMN, MOST_COLUMN, null),
    across: within(found['across'], LEAST_MINUTE, MOST_MINUTE, USUAL.across),
    colour: oneOf(COLOURS, found['colour'], USUAL.colour),
    hidden: {
      rooms: texts(hidden['rooms']),
      kinds: texts(hidden['kinds']),
      tracks: texts(hidden['tracks']),
      statuses: texts(hidden['statuses']),
    },
    collapsed: texts(found['collapsed']),
    trimmed: found['trimmed'] === true,
    day: day(found['day']),
  };
}

export function writeLook(look: Look): string {
  return JSON.stringify(look);
}

type Unread = Record<string, unknown>;

function parsed(kept: string | null): Unread {
  if (kept === null) return {};
  try {
    return record(JSON.parse(kept));
  } catch {
    return {};
  }
}

function record(value: unknown): Unread {
  return typeof value === 'object' && value !== null ? (value as Unread) : {};
}

function oneOf<T extends string>(known: readonly T[], value: unknown, usual: T): T {
  return known.find((one) => one === value) ?? usual;
}

function within<T>(value: unknown, least: number, most: number, usual: T): number | T {
  return typeof value === 'number' && value >= least && value <= most ? value : usual;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function day(value: unknown): string | null {
  if (value === 'all') return value;
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}
