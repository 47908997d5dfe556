/** The programme as the board draws it: what is shown, where it stands, what is chosen. */
import type { Session } from '../../ipc';
import { nav } from '../../state/navigation.svelte';
import { workspace } from '../../state/workspace.svelte';
import { worstOf } from '../checks/severity';
import { organizationName, whoName } from '../people/names';
import { folded } from '../../shared/filter';
import { bandsOf, quietBandsOf, setupBandsOf } from './bands';
import { paint, type Facts } from './colours';
import {
  boxesIn,
  columnAt,
  LEAST_HEIGHT,
  minuteAt,
  mountArea,
  sameRect,
  type Box,
  type Rect,
} from './geometry';
import { BoardGround, type Ground } from './ground';
import { idsOf } from './keyed';
import { columnsWithin } from './columns';
import { boardDays, layoutOf, type Placed } from './layout';
import { marksOf, talliesOf } from './marks';
import { seenOn } from './moment';
import { Moves, samePlace } from './moves.svelte';
import { roomsShown, shownOf } from './shown';
import { view } from './view.svelte';

/** Pixels at the usual size of text: of columns that fit by themselves, and of a folded venue. */
const NARROWEST_COLUMN = 148;
const WIDEST_COLUMN = 420;
const FOLDED_COLUMN = 72;
const NOWHERE: Rect = { x: 0, y: 0, width: 0, height: 0 };

export class Board {
  readonly moves = new Moves();
  /** Pixels that columns have, without the axis. */
  room = $state(0);
  /** Text that sessions must hold to stand out; empty: all do. */
  filter = $state('');
  /** The session that the pointer holds. */
  held = $state<string | null>(null);
  /** What a screen reader says next. */
  said = $state('');
  /** What of the plane is on the screen and around it. */
  area = $state.raw<Rect>(NOWHERE);

  readonly sessions = $derived.by(() => this.#withMoves());
  /** Sessions that a filter would hide and that the user has chosen, joined into one text. */
  readonly #chosen = $derived.by(() => {
    if (!view.filtering) return '';
    const rows = nav.selection.flatMap((id) => this.session(id) ?? []);
    const left = shownOf(rows, view.hidden, isRoom);
    return rows.flatMap((row) => (left.includes(row) ? [] : [row.id])).join(' ');
  });

  readonly #kept = $derived(this.#chosen === '' ? [] : this.#chosen.split(' '));

  /** The sessions that the filters leave, and those chosen. */
  readonly shown = $derived(shownOf(this.sessions, view.hidden, isRoom, this.#kept));
  readonly timed = $derived(this.shown.filter((session) => session.starts !== null));
  readonly unscheduled = $derived(this.shown.filter((session) => session.starts === null));
  /** How many sessions the filters leave out. */
  readonly left = $derived(this.sessions.length - this.shown.length);

  /** The rooms that the filters leave. */
  readonly rooms = $derived.by(() => {
    const rooms = workspace.programme?.rooms ?? [];
    if (view.hidden.rooms.length === 0) return rooms;
    const kept = this.#kept.flatMap((id) => this.session(id)?.roomId ?? []);
    return roomsShown(rooms, view.hidden, kept);
  });

  readonly days = $derived.by(() => {
    const event = workspace.programme?.event;
    return event ? boardDays(event.startsOn, event.endsOn, this.sessions) : [];
  });

  readonly daysShown = $derived(this.days.includes(nav.day) ? [nav.day] : this.days);

  readonly withoutRoom = $derived(
    this.timed.some(({ roomId }) => roomId === null || !isRoom(roomId)),
  );

  readonly #folded = $derived({ venues: view.collapsed, width: FOLDED_COLUMN * view.text });

  readonly #column = $derived.by(() => {
    if (view.column !== null) return view.column * view.text;
    const days = this.daysShown.length;
    const own = columnsWithin(this.room - 2, days, this.rooms, this.withoutRoom, this.#folded);
    return Math.min(Math.max(own, NARROWEST_COLUMN * view.text), WIDEST_COLUMN * view.text);
  });

  readonly scale = $derived({
    minute: view.minute * view.text,
    column: this.#column,
    least: LEAST_HEIGHT * view.text,
  });

  readonly layout = $derived.by(() =>
    layoutOf({
      sessions: this.timed as Placed[],
      rooms: this.rooms,
      venues: workspace.programme?.venues ?? [],
      days: this.daysShown,
      hours: this.hours,
      withoutRoom: this.withoutRoom,
      scale: this.scale,
      folded: this.#folded,
      trimmed: view.trimmed,
    }),
  );

  readonly hours = $derived({
    from: workspace.programme?.event.dayStarts ?? 0,
    to: workspace.programme?.event.dayEnds ?? 1440,
  });

  /** What each session's colour means, of all that are shown on any day. */
  readonly paint = $derived(paint(view.colour, this.shown, FACTS));
  /** The tint that the pointer or the focus is on in the legend. */
  lit = $state<string | null>(null);

  /** How much was found on the days and in the columns shown, and where it stands. */
  readonly tallies = $derived(talliesOf(workspace.pressing, this.layout));
  readonly marks = $derived(marksOf(workspace.pressing, this.layout));
  readonly bands = $derived(bandsOf(this.timed, this.layout));
  /** The times that the event keeps free. */
  readonly #quiet = $derived(workspace.programme?.event.quiet ?? []);
  readonly quiet = $derived(quietBandsOf(this.#quiet, this.layout));
  /** When rooms are set up, around their sessions. */
  readonly setups = $derived(
    setupBandsOf(this.rooms, this.layout, (id) => this.session(id)?.status !== 'cancelled'),
  );

  readonly #near = $derived(boxesIn(this.layout.columns, this.layout.boxes, this.area));

  /**
   * The boxes to mount: those near the screen, and those that must not vanish. In the order
   * of ids, which no move changes: a block that changed its place in the document would lose
   * the focus.
   */
  readonly mounted = $derived.by(() => {
    const boxes = [...this.#near];
    for (const id of [this.tabStop, this.held]) {
      for (const box of (id !== null && this.layout.of.get(id)) || []) {
        if (!boxes.includes(box)) boxes.push(box);
      }
    }
    return boxes.sort((a, b) => (a.id === b.id ? a.column - b.column : a.id < b.id ? -1 : 1));
  });

  /** What the view on show stands on; another than the view of rooms puts its own here. */
  ground: Ground = new BoardGround(this);

  /** Scrolls to a session and gives it the focus; the board's view puts it here. */
  show: (id: string, focus: boolean) => void = () => undefined;

  /** The session that Tab comes to. */
  readonly tabStop = $derived.by(() => {
    const selected = nav.selectedSession;
    if (selected !== null && this.layout.of.has(selected)) return selected;
    const first = this.#near[0] ?? this.layout.boxes.find((boxes) => boxes.length > 0)?.[0];
    return first?.id ?? null;
  });

  /** What the filter looks through; made once for all letters that are typed. */
  readonly #texts = $derived(
    this.sessions.map((session) => ({ id: session.id, text: folded(textOf(session)) })),
  );

  /** The sessions that hold each word of the filter; null while there is no filter. */
  readonly matching = $derived.by(() => {
    if (this.filter.trim() === '') return null;
    const words = folded(this.filter).split(/\s+/);
    return idsOf(this.#texts.filter(({ text }) => words.every((word) => text.includes(word))));
  });

  session(id: string | null): Session | undefined {
    const row = id === null ? undefined : workspace.by.session.get(id);
    if (row === undefined) return undefined;
    const place = this.moves.ahead.get(row.id);
    return place === undefined ? row : { ...row, ...place };
  }

  boxOf(id: string): Box | undefined {
    return this.layout.of.get(id)?.[0];
  }

  /** The tokens of a session's colour: `--<token>` and `--<token>-ink`. */
  tokenOf(id: string): string {
    return this.paint.of.get(id)?.token ?? 'kind-other';
  }

  /** Whether a session stands back: the filter, or the legend, means others. */
  dims(id: string): boolean {
    if (this.matching !== null && !this.matching.has(id)) return true;
    return this.lit !== null && this.paint.of.get(id)?.key !== this.lit;
  }

  see(seen: Rect): void {
    const area = mountArea(seen);
    if (!sameRect(area, this.area)) this.area = area;
  }

  /** Remembers what the view of rooms was scrolled to, for the view after it. */
  note({ x, y, width, height }: Rect): void {
    const { columns, days, axis } = this.layout;
    const column = columnAt(columns, x + width / 2);
    const day = days.find((one) => one.day === column?.day);
    if (column === undefined || day === undefined || height <= 0) return;
    const [from, to] = [y, y + height].map((at) => minuteAt(at, axis, this.scale)) as [
      number,
      number,
    ];
    const near = days.filter((one) => one.x < x + width && one.x + one.width > x);
    view.moment = {
      day: column.day,
      minute: (from + to) / 2,
      seen: near.map((one) => seenOn(one.day, from, to)),
    };
    view.aside.rooms = x - day.x;
  }

  select(id: string | null): void {
    nav.select(id);
  }

  say(text: string): void {
    // The same words twice are said only if the text differs.
    this.said = text === this.said ? `${text}\u00a0` : text;
  }

  #withMoves(): Session[] {
    const rows = workspace.programme?.sessions ?? [];
    const { ahead } = this.moves;
    if (ahead.size === 0) return rows;
    let moved = false;
    const next = rows.map((row) => {
      const place = ahead.get(row.id);
      if (place === undefined || samePlace(row, place)) return row;
      moved = true;
      return { ...row, ...place };
    });
    // Rows that caught up are the same list as without moves: nothing is laid out again.
    return moved ? next : rows;
  }
}

/** Who chairs a session: the chair's name, or else the moderator's. */
export function chairOf(id: string): string {
  const parts = workspace.partsOf.get(id) ?? [];
  const chair =
    parts.find((part) => part.role === 'chair') ?? parts.find((part) => part.role === 'moderator');
  return chair === undefined ? '' : whoName(chair.who);
}

/** The organizations that carry a session with the host; those that declined do not. */
export function partnersOf(id: string): string[] {
  return (workspace.coOrganizersOf.get(id) ?? [])
    .filter((row) => row.status !== 'declined')
    .map((row) => organizationName(row.organizationId));
}

function isRoom(id: string): boolean {
  return workspace.by.room.has(id);
}

/** From what colours come that no session's own row tells. */
const FACTS: Facts = {
  partners: (id) =>
    (workspace.coOrganizersOf.get(id) ?? []).flatMap(({ status, organizationId }) =>
      status === 'declined' ? [] : [organizationId],
    ),
  tracks: () => workspace.programme?.tracks.map(({ id }) => id) ?? [],
  severity: (id) => worstOf(workspace.findingsOf.get(id)) ?? null,
};

/** A session's texts and its track's name in all languages, and the names in it. */
function textOf(session: Session): string {
  const names = (workspace.partsOf.get(session.id) ?? []).map((part) => whoName(part.who));
  const track = workspace.by.track.get(session.trackId ?? '')?.name ?? {};
  return [
    ...Object.values(session.title),
    ...Object.values(track),
    ...names,
    ...partnersOf(session.id),
  ].join('\n');
}
