/** The programme as the board draws it: what is shown, where it stands, what is chosen. */
import type { Session } from '../../ipc';
import { nav } from '../../state/navigation.svelte';
import { workspace } from '../../state/workspace.svelte';
import { organizationName, whoName } from '../people/names';
import { folded } from '../../shared/filter';
import { boxesIn, mountArea, sameRect, type Box, type Rect } from './geometry';
import { idsOf } from './keyed';
import { boardDays, layoutOf, type Placed } from './layout';
import { Moves, samePlace } from './moves.svelte';

/** Pixels of a minute; an hour is 72. */
const MINUTE = 1.2;
const NARROWEST_COLUMN = 148;
const WIDEST_COLUMN = 420;
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
  readonly timed = $derived(this.sessions.filter((session) => session.starts !== null));
  readonly unscheduled = $derived(this.sessions.filter((session) => session.starts === null));

  readonly days = $derived.by(() => {
    const event = workspace.programme?.event;
    return event ? boardDays(event.startsOn, event.endsOn, this.timed) : [];
  });

  readonly daysShown = $derived(this.days.includes(nav.day) ? [nav.day] : this.days);

  readonly withoutRoom = $derived(this.timed.some((session) => !this.#roomKnown(session.roomId)));

  readonly #columns = $derived(
    ((workspace.programme?.rooms.length ?? 0) + (this.withoutRoom ? 1 : 0) || 1) *
      Math.max(this.daysShown.length, 1),
  );

  readonly #column = $derived(
    Math.min(
      Math.max(Math.floor((this.room - 2) / this.#columns), NARROWEST_COLUMN),
      WIDEST_COLUMN,
    ),
  );

  readonly scale = $derived({ minute: MINUTE, column: this.#column });

  readonly layout = $derived.by(() => {
    const programme = workspace.programme;
    return layoutOf({
      sessions: this.timed as Placed[],
      rooms: programme?.rooms ?? [],
      venues: programme?.venues ?? [],
      days: this.daysShown,
      hours: this.hours,
      withoutRoom: this.withoutRoom,
      scale: this.scale,
    });
  });

  readonly hours = $derived({
    from: workspace.programme?.event.dayStarts ?? 0,
    to: workspace.programme?.event.dayEnds ?? 1440,
  });

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

  see(view: Rect): void {
    const area = mountArea(view);
    if (!sameRect(area, this.area)) this.area = area;
  }

  select(id: string | null): void {
    nav.selectedSession = id;
  }

  say(text: string): void {
    // The same words twice are said only if the text differs.
    this.said = text === this.said ? `${text}\u00a0` : text;
  }

  #roomKnown(id: string | null): boolean {
    return id !== null && workspace.by.room.has(id);
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

/** A session's texts in all languages, and the names in it. */
function textOf(session: Session): string {
  const names = (workspace.partsOf.get(session.id) ?? []).map((part) => whoName(part.who));
  return [...Object.values(session.title), ...names, ...partnersOf(session.id)].join('\n');
}
