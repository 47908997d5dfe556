/** The list's state: its order, the cell with the focus, the cell that is edited. */
import { toast } from 'svelte-sonner';
import { langOf, t } from '../../../i18n';
import { commands, type Session } from '../../../ipc';
import { refusal } from '../../../shared/field-error';
import { nav } from '../../../state/navigation.svelte';
import { act, workspace } from '../../../state/workspace.svelte';
import type { Usual } from '../../session/place';
import type { Board } from '../board.svelte';
import type { Moment } from '../moment';
import { view } from '../view.svelte';
import { afterEdit, moved, type Cell, type Move, type Step } from './cells';
import { COLUMNS, EDITABLE, TITLE, type ColumnKey } from './columns';
import { read, textToEdit, type Context } from './reading';
import { chosen, type How } from './selecting';
import { placesOf, pressed, sortedBy, type Order } from './sorting';
import { choiceOf, collator, languageOf, sortValue } from './values';

/** The cell that is edited, and what stands in it. */
export interface Editing {
  id: string;
  column: ColumnKey;
  draft: string;
  /** Whether typing began it: what was there is replaced, not selected. */
  typed: boolean;
  error?: string | undefined;
}

/** Kept while another view is shown. */
const kept = $state<{ order: Order; top: number }>({
  order: { by: 'day', descending: false },
  top: 0,
});
/** The time that the list was at, when its scroll was kept. */
let keptMoment: Moment | null = null;

export class List {
  readonly #board: Board;
  /** The row that has the focus, or had it last. */
  row = $state<string | null>(null);
  /** Whether the focus is on the heads of the columns. */
  onHead = $state(false);
  column = $state(TITLE);
  editing = $state.raw<Editing | null>(null);
  /** Gives the focus to the cell that has it here; the view puts it here. */
  reach: () => void = () => undefined;
  /** Back into the cell that is edited. */
  reenter: () => void = () => undefined;
  #anchor: string | null = null;

  readonly rows = $derived.by(() => {
    const { matching } = this.#board;
    const { rooms, kinds, statuses } = view.hidden;
    const shown = this.#board.sessions.filter(
      (session) =>
        (matching === null || matching.has(session.id)) &&
        !kinds.includes(session.kind) &&
        !statuses.includes(session.status) &&
        (session.roomId === null || !rooms.includes(session.roomId)),
    );
    const { by, descending } = kept.order;
    return sortedBy(shown, (session) => sortValue(session, by), descending, collator());
  });

  readonly ids = $derived(this.rows.map(({ id }) => id));
  readonly places = $derived(placesOf(this.ids));

  /** The row that Tab comes to. */
  readonly tabRow = $derived.by(() => {
    for (const id of [this.row, nav.selectedSession]) {
      if (id !== null && this.places.has(id)) return id;
    }
    return this.ids[0] ?? null;
  });

  constructor(board: Board) {
    this.#board = board;
    this.row = nav.selectedSession;
    this.#anchor = nav.selectedSession;
  }

  get order(): Order {
    return kept.order;
  }

  /** How far it was scrolled. */
  get top(): number {
    return kept.top;
  }

  set top(to: number) {
    kept.top = to;
  }

  get moment(): Moment | null {
    return keptMoment;
  }

  set moment(to: Moment | null) {
    keptMoment = to;
  }

  sort(by: ColumnKey): void {
    kept.order = pressed(kept.order, by);
  }

  get cell(): Cell {
    const row = this.onHead ? -1 : (this.places.get(this.tabRow ?? '') ?? -1);
    return { row, column: this.column };
  }

  /** Moves the focus, and what is chosen with it. */
  move(to: Move, how: 'select' | 'extend' | 'keep', page: number): void {
    const next = moved(this.cell, to, {
      rows: this.ids.length,
      columns: COLUMNS.length,
      page,
    });
    this.go(next);
    if (this.onHead || this.row === null || how === 'keep') return;
    this.choose(this.row, how === 'extend' ? 'extend' : 'only');
  }

  /** Gives the focus to a cell. */
  go({ row, column }: Cell): void {
    this.onHead = row < 0;
    this.row = this.ids[row] ?? this.row;
    this.column = column;
    this.reach();
  }

  choose(id: string, how: How): void {
    const next = chosen({ ids: nav.selection, anchor: this.#anchor }, id, how, this.ids);
    this.#anchor = next.anchor;
    nav.selectAll(next.ids);
    const first = next.ids[0];
    if (nav.openSession !== null && first !== undefined) nav.openSession = first;
  }

  chooseAll(): void {
    const first = this.tabRow;
    if (first === null) return;
    nav.selectAll([first, ...this.ids.filter((id) => id !== first)]);
    this.#anchor = first;
  }

  /** Whether all rows, some or none are chosen: the state of the box in the head. */
  readonly chosenRows = $derived.by(() => {
    const { selectedSession: first, alsoSelected: rest } = nav;
    if (first === null) return 'none';
    if (rest.size + 1 < this.ids.length) return 'some';
    return this.ids.every((id) => id === first || rest.has(id)) ? 'all' : 'some';
  });

  /** Begins to edit a cell; whether it can be edited. */
  begin(id: string, column: ColumnKey, typed?: string): boolean {
    const session = this.#board.session(id);
    const editor = COLUMNS.find(({ key }) => key === column)?.editor;
    if (session === undefined || editor === undefined) return false;
    if (this.editing?.error !== undefined) {
      // What was typed there and is not saved is not given up for another cell.
      this.reenter();
      return false;
    }
    this.row = id;
    this.onHead = false;
    this.column = COLUMNS.findIndex(({ key }) => key === column);
    const draft =
      editor === 'choice'
        ? choiceOf(session, column)
        : (typed ?? textToEdit(session, column, langOfTitle(session)));
    this.editing = { id, column, draft, typed: typed !== undefined };
    return true;
  }

  /**
   * Saves what is edited and goes on. What cannot be read stays, with its words; so does what
   * the file refuses, which comes back into its cell.
   */
  save(step: Step | null, draft = this.editing?.draft): void {
    const editing = this.editing;
    const session = editing && this.#board.session(editing.id);
    if (!editing || !session || draft === undefined) return this.cancel();
    const reading = read(session, editing.column, draft, context(session));
    if (reading !== null && 'problem' in reading) {
      this.editing = { ...editing, draft, error: t(reading.problem) };
      if (step !== null) this.reenter();
      return;
    }
    // Found before the row moves to where its new value belongs.
    const at = { row: this.places.get(editing.id) ?? 0, column: this.column };
    const next = step === null ? null : afterEdit(at, step, this.ids.length, EDITABLE);
    const id = next === null ? undefined : this.ids[next.row];
    this.editing = null;
    if (reading !== null) this.#write({ ...editing, draft });
    if (next === null || id === undefined) return;
    this.row = id;
    this.column = next.column;
    const key = COLUMNS[next.column]?.key;
    const on = (step === 'next' || step === 'previous') && next.column !== at.column;
    if (!on || key === undefined || !this.begin(id, key)) this.reach();
    if (id !== editing.id) this.choose(id, 'only');
  }

  cancel(): void {
    if (this.editing === null) return;
    this.editing = null;
    this.reach();
  }

  #write(editing: Editing): void {
    void this.#board.moves.after(async () => {
      // What the operations before it made of the session counts, not what was shown.
      const session = workspace.by.session.get(editing.id);
      if (session === undefined) return;
      const reading = read(session, editing.column, editing.draft, context(session));
      if (reading === null || 'problem' in reading) return;
      const error = await refusal(() => act(() => commands.sessionEdit(session.id, reading.edit)));
      if (error === undefined) return;
      if (this.editing === null) this.editing = { ...editing, error };
      // Another cell is being edited by now: the words carry what was typed.
      else toast.error(error, { description: editing.draft });
    });
  }
}

/** The language in which the list shows a title, and edits it. */
function langOfTitle(session: Session): string {
  return langOf(session.title) ?? workspace.programme?.event.languages[0] ?? 'en';
}

function context(session: Session): Context {
  const event = workspace.programme?.event;
  const inside = event && nav.day >= event.startsOn && nav.day <= event.endsOn;
  const usual: Usual = {
    day: inside ? nav.day : (event?.startsOn ?? ''),
    minute: event?.dayStarts ?? 0,
  };
  return { usual, lang: langOfTitle(session), languageOf };
}
