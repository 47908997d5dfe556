/** The programme in rows: what stands where, what of it is on the screen, what has the focus. */
import { lt } from '../../../i18n';
import type { Session } from '../../../ipc';
import { folded } from '../../../shared/filter';
import { nav } from '../../../state/navigation.svelte';
import { index } from '../../../state/rows';
import { workspace } from '../../../state/workspace.svelte';
import { delegationName, organizationName, styledName } from '../../people/names';
import type { Board } from '../board.svelte';
import { mountArea, sameRect, type Rect } from '../geometry';
import { idsOf } from '../keyed';
import { view } from '../view.svelte';
import {
  arrange,
  barsIn,
  hoursOf,
  rowsIn,
  stripsOf,
  widthOf,
  xOf,
  type Bar,
  type Measures,
  type Row,
} from './layout';
import { foundRows, roomLines, whoLines } from './order';
import { clashesOfRooms, clashesOfWho, delegationRows, personRows, type WhoRow } from './who';

export type RowsName = 'timeline' | 'delegations' | 'people';

const NOWHERE: Rect = { x: 0, y: 0, width: 0, height: 0 };
const TALL: Measures = { lane: 40, group: 26, pad: 3 };
const LOW: Measures = { lane: 28, group: 26, pad: 3 };

type Timed = Session & { starts: string; ends: string };

export class Lines {
  readonly board: Board;
  /** The session that the pointer holds. */
  held = $state<string | null>(null);
  /** The row in which the chosen session was reached; it may stand in many. */
  focusRow = $state<string | null>(null);
  /** What of the plane is on the screen and around it. */
  area = $state.raw<Rect>(NOWHERE);

  constructor(board: Board) {
    this.board = board;
  }

  readonly name = $derived<RowsName>(
    view.name === 'delegations' || view.name === 'people' ? view.name : 'timeline',
  );
  readonly measures = $derived(this.name === 'timeline' ? TALL : LOW);
  readonly scale = $derived(view.across);

  readonly #timed = $derived.by(() =>
    this.board.timed.filter((row): row is Timed => row.starts !== null && row.ends !== null),
  );
  readonly #byId = $derived(index(this.#timed));
  readonly #hours = $derived.by(() => hoursOf(this.board.daysShown, this.#timed, this.board.hours));
  readonly time = $derived.by(() => stripsOf(this.board.daysShown, this.#hours, this.scale));
  readonly strips = $derived(this.time.strips);

  // Lists keep their identity while their rows stay as they are: moving a session asks nobody
  // anew who takes part.
  readonly #delegations = $derived(workspace.programme?.delegations ?? []);
  readonly #members = $derived(workspace.programme?.members ?? []);
  readonly #parts = $derived(workspace.programme?.parts ?? []);
  readonly #people = $derived(workspace.programme?.people ?? []);
  readonly #offset = $derived(workspace.clock?.offsetMinutes ?? 0);

  /** Everyone of this view, whatever is searched: worked out when their parts change. */
  readonly who = $derived.by((): readonly WhoRow[] => {
    if (this.name === 'timeline') return [];
    const rows = {
      delegations: this.#delegations,
      members: this.#members,
      parts: this.#parts,
      people: this.#people,
    };
    const offset = this.#offset;
    return byName(
      this.name === 'people' ? personRows(rows, offset) : delegationRows(rows, offset),
      (row) => this.label(row.id),
    );
  });

  readonly #texts = $derived(index(this.who.map(({ id }) => ({ id, text: folded(textOf(id)) }))));

  readonly found = $derived.by(() => {
    const words = folded(this.board.filter).split(/\s+/);
    return foundRows(this.who, this.board.matching, ({ id }) => {
      const text = this.#texts.get(id)?.text ?? '';
      return words.every((word) => text.includes(word));
    });
  });

  readonly #rows = $derived.by(() => {
    if (this.name !== 'timeline') {
      return whoLines(this.found.rows, this.#byId, this.name === 'people');
    }
    const rooms = workspace.programme?.rooms ?? [];
    const { hidden } = view;
    return roomLines({
      rooms: rooms.filter(({ id }) => !hidden.rooms.includes(id)),
      venues: workspace.programme?.venues ?? [],
      folded: view.collapsed,
      sessions: this.#timed,
      known: idsOf(rooms),
    });
  });

  readonly layout = $derived.by(() => arrange(this.#rows, this.board.daysShown, this.measures));

  readonly whoOf = $derived(index(this.who));

  readonly clashes = $derived(
    this.name === 'timeline'
      ? clashesOfRooms(workspace.findings)
      : clashesOfWho(workspace.findings, this.who),
  );

  /** The bar that Tab comes to. */
  readonly tabStop = $derived.by((): Bar | undefined => {
    const selected = nav.selectedSession;
    const bar = selected === null ? undefined : this.barOf(selected);
    if (bar !== undefined) return bar;
    const near = this.#near.map((row) => this.#barsNear(row)[0]).find(Boolean);
    return near ?? this.layout.rows.find(({ bars }) => bars.length > 0)?.bars[0];
  });

  readonly #near = $derived(rowsIn(this.layout.rows, this.area.y, this.area.y + this.area.height));

  /** The rows to mount: those near the screen, and the one that holds the focus. */
  readonly mounted = $derived.by((): readonly Row[] => {
    const own = this.tabStop && this.layout.rows[this.tabStop.row];
    if (own === undefined || this.#near.includes(own)) return this.#near;
    return [...this.#near, own].sort((a, b) => a.index - b.index);
  });

  readonly stripsNear = $derived(
    this.strips.filter(
      ({ x, width }) => x + width > this.area.x && x < this.area.x + this.area.width,
    ),
  );

  /** The bars of a row to mount. */
  barsOf(row: Row): Bar[] {
    const bars = this.#barsNear(row);
    const stop = this.tabStop;
    if (stop !== undefined && stop.row === row.index && !bars.includes(stop)) bars.push(stop);
    return bars;
  }

  /** The bar of a session: in the row where it was reached, else the first. */
  barOf(id: string): Bar | undefined {
    const bars = this.layout.of.get(id);
    return bars?.find((bar) => this.layout.rows[bar.row]?.id === this.focusRow) ?? bars?.[0];
  }

  session(id: string): Session | undefined {
    return this.#byId.get(id);
  }

  /** Where a bar stands on the plane. */
  rectOf(bar: Bar): Rect {
    const row = this.layout.rows[bar.row];
    const strip = this.strips[bar.strip];
    if (row === undefined || strip === undefined) return NOWHERE;
    return {
      x: xOf(strip, bar.start, this.scale),
      y: row.y + this.measures.pad + bar.lane * this.measures.lane,
      width: widthOf(bar, this.scale),
      height: this.measures.lane - 2,
    };
  }

  see(area: Rect): void {
    const next = mountArea(area);
    if (!sameRect(next, this.area)) this.area = next;
  }

  /** Chooses a session in one of its rows; an open panel follows. */
  choose(id: string, row: string | null): void {
    this.focusRow = row;
    nav.select(id);
    if (nav.openSession !== null) nav.openSession = id;
  }

  /** Opens the venue of a session, so that its row is there. */
  unfold(id: string): void {
    const venue = workspace.by.room.get(this.session(id)?.roomId ?? '')?.venueId;
    if (this.name !== 'timeline' || venue === undefined) return;
    if (!view.collapsed.includes(venue)) return;
    view.collapsed = view.collapsed.filter((one) => one !== venue);
  }

  /** Whether a filter lets a bar stand back. */
  dim(id: string): boolean {
    const { matching } = this.board;
    if (matching === null || (this.name !== 'timeline' && this.found.byName)) return false;
    return !matching.has(id);
  }

  /** The name of a delegation or person. */
  label(id: string): string {
    return nameOf(id);
  }

  #barsNear(row: Row): Bar[] {
    const { x, width } = this.area;
    return barsIn(row, this.strips, this.scale, x, x + width);
  }
}

/** The name of a delegation or a person. */
function nameOf(id: string): string {
  const person = workspace.by.person.get(id);
  if (person !== undefined) return styledName(person);
  return delegationName(workspace.by.delegation.get(id));
}

/** All that a row is called, in every language. */
function textOf(id: string): string {
  const person = workspace.by.person.get(id);
  if (person !== undefined) {
    const organization = organizationName(person.organizationId);
    return [...Object.values(person.name), lt(person.title), organization].join('\n');
  }
  const delegation = workspace.by.delegation.get(id);
  const organization = workspace.by.organization.get(delegation?.organizationId ?? '');
  return Object.values(organization?.name ?? {}).join('\n');
}

function byName(rows: readonly WhoRow[], label: (row: WhoRow) => string): WhoRow[] {
  const collator = new Intl.Collator(undefined, { numeric: true });
  // An honorific says nothing of the order that people expect, but it is how they are called.
  return rows
    .map((row) => ({ row, name: label(row) }))
    .sort((a, b) => collator.compare(a.name, b.name))
    .map(({ row }) => row);
}
