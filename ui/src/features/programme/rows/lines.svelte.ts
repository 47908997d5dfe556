/** The programme in rows: what stands where, what of it is on the screen, what has the focus. */
import { lt } from '../../../i18n';
import type { Session } from '../../../ipc';
import { folded } from '../../../shared/filter';
import { nav } from '../../../state/navigation.svelte';
import { index } from '../../../state/rows';
import { workspace } from '../../../state/workspace.svelte';
import { delegationName, organizationName, styledName } from '../../people/names';
import { isChosen } from '../../precedence/chosen';
import type { Board } from '../board.svelte';
import { mountArea, sameRect, type Rect } from '../geometry';
import { idsOf, setOf } from '../keyed';
import { view } from '../view.svelte';
import {
  arrange,
  barsIn,
  byRoom,
  hoursOf,
  rowsIn,
  stripsOf,
  type Bar,
  type Measures,
  type Row,
} from './layout';
import { foundRows, roomLines, whoLines } from './order';
import { barArea } from './plane';
import {
  clashesOfRooms,
  clashesOfWho,
  delegationRows,
  personRows,
  type Clash,
  type WhoRow,
} from './who';

export type RowsName = 'timeline' | 'delegations' | 'people';

const NOWHERE: Rect = { x: 0, y: 0, width: 0, height: 0 };
/** Pixels at the usual size of text. */
const TALL: Measures = { lane: 40, low: 24, group: 26, pad: 3 };
const LOW: Measures = { lane: 28, low: 24, group: 26, pad: 3 };
const RAIL = 208;
const HEAD = 48;

type Timed = Session & { starts: string; ends: string };

export class Lines {
  readonly board: Board;
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
  readonly measures = $derived.by((): Measures => {
    const { lane, low, group, pad } = this.name === 'timeline' ? TALL : LOW;
    const { text } = view;
    return { lane: lane * text, low: low * text, group: group * text, pad };
  });
  /** Pixels of the heads of rows, and of the heads of days. */
  readonly rail = $derived(RAIL * view.text);
  readonly head = $derived(HEAD * view.text);
  readonly scale = $derived(view.across * view.text);
  /** Pixels of rows that a page goes by. */
  page = 0;

  readonly #timed = $derived.by(() =>
    this.board.timed.filter((row): row is Timed => row.starts !== null && row.ends !== null),
  );
  readonly #byId = $derived(index(this.#timed));
  readonly #hours = $derived.by(() =>
    hoursOf(this.board.daysShown, this.#timed, this.board.hours, view.trimmed),
  );
  readonly time = $derived.by(() => stripsOf(this.board.daysShown, this.#hours, this.scale));
  readonly strips = $derived(this.time.strips);

  // Lists keep their identity while their rows stay as they are: moving a session asks nobody
  // anew who takes part.
  readonly #delegations = $derived(workspace.programme?.delegations ?? []);
  readonly #members = $derived(workspace.programme?.members ?? []);
  readonly #parts = $derived(workspace.programme?.parts ?? []);
  readonly #people = $derived(workspace.programme?.people ?? []);
  readonly #precedence = $derived(workspace.programme?.event.precedence);
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
    const found = byName(
      this.name === 'people' ? personRows(rows, offset) : delegationRows(rows, offset),
      (row) => this.label(row.id),
    );
    const precedence = this.#precedence;
    if (this.name === 'people' || !precedence || !isChosen(precedence)) return found;
    // Delegations stand in protocol order; those that have none, by name after them.
    const { placingOf } = workspace;
    const number = (row: WhoRow) => placingOf.get(row.id)?.number ?? Number.MAX_SAFE_INTEGER;
    return [...found].sort((a, b) => number(a) - number(b));
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
    return roomLines({
      rooms: this.board.rooms,
      venues: workspace.programme?.venues ?? [],
      folded: view.collapsed,
      sessions: this.#timed,
      known: idsOf(rooms),
    });
  });

  readonly layout = $derived.by(() => arrange(this.#rows, this.board.daysShown, this.measures));

  /** What places on the rows are worked out from. */
  readonly plane = $derived({
    rows: this.layout.rows,
    strips: this.strips,
    scale: this.scale,
    pad: this.measures.pad,
  });

  /** The row of each room, also of one whose venue is folded. */
  readonly rowOfRoom = $derived(byRoom(this.layout.rows));

  readonly whoOf = $derived(index(this.who));

  readonly clashes = $derived(
    this.name === 'timeline'
      ? clashesOfRooms(workspace.pressing)
      : clashesOfWho(workspace.pressing, this.who),
  );

  /** Times of the day that belong to everyone, by their day. */
  readonly bands = $derived.by(() => {
    const { days } = this.board.layout;
    return this.board.bands.flatMap((band) => {
      const own = days.find(({ x, width }) => x === band.x && width === band.width);
      const strip = this.strips.find(({ day }) => day === own?.day);
      return strip === undefined ? [] : [{ ...band, strip }];
    });
  });

  /** The bar that Tab comes to. */
  readonly tabStop = $derived.by((): Bar | undefined => {
    const selected = nav.selectedSession;
    const bar = selected === null ? undefined : this.barOf(selected);
    if (bar !== undefined) return bar;
    const near = this.near.map((row) => this.#barsNear(row)[0]).find(Boolean);
    return near ?? this.layout.rows.find(({ bars }) => bars.length > 0)?.bars[0];
  });

  readonly near = $derived(rowsIn(this.layout.rows, this.area.y, this.area.y + this.area.height));

  /** The bar that the pointer holds. */
  readonly #held = $derived.by(() => {
    const { held } = this.board;
    return held === null ? undefined : this.barOf(held);
  });

  /** The rows to mount: those near the screen, and those that must not vanish. */
  readonly mounted = $derived.by((): readonly Row[] => {
    const found = [...this.near];
    for (const bar of [this.tabStop, this.#held]) {
      const own = bar && this.layout.rows[bar.row];
      if (own !== undefined && !found.includes(own)) found.push(own);
    }
    return found.sort((a, b) => a.index - b.index);
  });

  readonly stripsNear = $derived(
    this.strips.filter(
      ({ x, width }) => x + width > this.area.x && x < this.area.x + this.area.width,
    ),
  );

  /** The bars of a row to mount. */
  barsOf(row: Row): Bar[] {
    const bars = this.#barsNear(row);
    for (const bar of [this.tabStop, this.#held]) {
      if (bar !== undefined && bar.row === row.index && !bars.includes(bar)) bars.push(bar);
    }
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
    return barArea(this.plane, bar) ?? NOWHERE;
  }

  see(area: Rect): void {
    const next = mountArea(area);
    if (!sameRect(next, this.area)) this.area = next;
  }

  /** What was found in a row; of a folded venue, in all its rooms. */
  clashOf({ id, rooms }: Row): Clash | undefined {
    if (rooms === undefined) return this.clashes.get(id);
    const found = rooms.flatMap((room) => this.clashes.get(room) ?? []);
    if (found.length === 0) return undefined;
    return {
      count: found.reduce((sum, { count }) => sum + count, 0),
      sessions: setOf(found.flatMap(({ sessions }) => [...sessions])),
    };
  }

  /** Whether a bar stands back: the filter, or the legend, means others. */
  dim(id: string): boolean {
    const { matching } = this.board;
    const byName = this.name !== 'timeline' && this.found.byName;
    if (matching !== null && !byName && !matching.has(id)) return true;
    return this.board.lit !== null && this.board.paint.of.get(id)?.key !== this.board.lit;
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
