/** The table by its keys: where they lead, what they choose, copy and open. */
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { tick } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import VirtualTable from './VirtualTable.svelte';
import {
  drawnRows,
  listSource,
  shownColumns,
  sortedBy,
  tsvOf,
  type TableColumn,
} from './virtual-table';

vi.setConfig({ testTimeout: 30_000 });
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
Element.prototype.scrollIntoView = () => undefined;
afterEach(cleanup);

type Row = { id: string; name: string; rank: number };
const rows: Row[] = Array.from({ length: 1000 }, (_, n) => ({
  id: `r${n}`,
  name: `Row ${n}`,
  rank: n % 7,
}));
const columns: TableColumn<Row>[] = [
  { key: 'name', label: 'Name', text: (row) => row.name, width: 200, sorts: true, fixed: true },
  { key: 'rank', label: 'Rank', text: (row) => String(row.rank), width: 80, numeric: true },
  { key: 'id', label: 'Id', text: (row) => row.id, width: 80, hidden: true },
];
const keyOf = (row: Row) => row.id;

function table(more: object = {}) {
  const heard = { onopen: vi.fn(), oncopy: vi.fn() };
  const props = {
    label: 'Rows',
    source: listSource(rows, keyOf),
    columns: shownColumns(columns, null),
    keyOf,
    sortBy: 'name',
    descending: false,
    selected: new Set<string>() as ReadonlySet<string>,
    testid: keyOf,
    ...heard,
    ...more,
  };
  render(VirtualTable<Row>, props);
  const grid = screen.getByRole('grid');
  const press = async (key: string, held: object = {}) => {
    const code = key.length === 1 ? `Key${key.toUpperCase()}` : key;
    await fireEvent.keyDown(grid, { key, code, ...held });
    await tick();
    await Promise.resolve();
    await tick();
  };
  const chosen = () =>
    screen.getAllByRole('row', { selected: true }).map((row) => row.dataset['testid']);
  const at = () => document.getElementById(grid.getAttribute('aria-activedescendant') ?? '');
  return { ...heard, grid, press, chosen, at };
}

it('draws few of many rows, and tells how many there are', async () => {
  const { grid } = table();
  expect(grid.getAttribute('aria-rowcount')).toBe('1001');
  expect(screen.getAllByRole('row').length).toBeLessThan(40);
  // One component is no page: it has no landmarks and no heading.
  const apart = { rules: { region: { enabled: false }, 'color-contrast': { enabled: false } } };
  const { violations } = await axe.run(grid, apart);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

it('is one stop of Tab, and arrows lead among its cells', async () => {
  const { grid, press, at, onopen } = table();
  expect(grid.tabIndex).toBe(0);
  expect(at()?.getAttribute('aria-colindex')).toBe('1');
  await press('ArrowRight');
  await press('ArrowDown');
  expect(at()?.textContent).toContain('Row 1');
  await press('Enter');
  expect(onopen).toHaveBeenCalledWith(rows[1]);
  await press('ArrowUp');
  await press('ArrowUp');
  expect(at()?.getAttribute('role')).toBe('columnheader');
  await press('Enter');
  expect(at()?.getAttribute('aria-sort')).toBe('descending');
});

it('chooses by Space, by stretches and all', async () => {
  const { press, chosen } = table();
  await press(' ');
  expect(chosen()).toEqual(['r0']);
  await press('ArrowDown', { shiftKey: true });
  await press('ArrowDown', { shiftKey: true });
  expect(chosen()).toEqual(['r0', 'r1', 'r2']);
  await press('ArrowUp', { shiftKey: true });
  expect(chosen()).toEqual(['r0', 'r1']);
  await press('a', { ctrlKey: true });
  expect(chosen().length).toBeGreaterThan(9);
  await press('Escape');
  expect(screen.queryAllByRole('row', { selected: true })).toEqual([]);
});

it('opens by a press, chooses by one with Ctrl, Shift or on the box', async () => {
  const { chosen, onopen } = table();
  const cell = (id: string, at: number) =>
    screen.getByTestId(id).querySelectorAll('[role="gridcell"]')[at] ?? document.body;
  await fireEvent.click(cell('r3', 1));
  expect(onopen).toHaveBeenCalledWith(rows[3]);
  await fireEvent.click(cell('r4', 1), { ctrlKey: true });
  await fireEvent.click(cell('r6', 1), { shiftKey: true });
  expect(chosen()).toEqual(['r4', 'r5', 'r6']);
  await fireEvent.click(cell('r5', 0));
  expect(chosen()).toEqual(['r4', 'r6']);
  expect(onopen).toHaveBeenCalledTimes(1);
});

it('copies what is chosen, or the row with the focus', async () => {
  const { press, oncopy } = table();
  await press('c', { ctrlKey: true });
  expect(oncopy).toHaveBeenLastCalledWith(['r0']);
  await press(' ');
  await press('ArrowDown');
  await press(' ');
  await press('c', { ctrlKey: true });
  expect(oncopy).toHaveBeenLastCalledWith(['r0', 'r1']);
});

it('asks the source for all keys where rows of a stretch are not there yet', async () => {
  const keys = vi.fn(async () => rows.map(keyOf));
  const late = { count: 1000, at: (n: number) => (n === 1 ? undefined : rows[n]), keys };
  const { press, chosen } = table({ source: late });
  await press('ArrowDown', { shiftKey: true });
  await press('ArrowDown', { shiftKey: true });
  await tick();
  expect(keys).toHaveBeenCalled();
  expect(chosen()).toEqual(['r0', 'r2']);
});

it('draws what is in sight and a little beyond', () => {
  expect(drawnRows(0, 360, 36, 1000)).toEqual({ from: 0, to: 20 });
  expect(drawnRows(3600, 360, 36, 1000)).toEqual({ from: 90, to: 120 });
  expect(drawnRows(99_999, 360, 36, 20)).toEqual({ from: 10, to: 20 });
});

it('sorts what is not known last, and writes lines for sheets', () => {
  const names = ['б', '', 'а', 'ә'];
  const sorted = (down: boolean) => sortedBy(names, (name) => name, down, new Intl.Collator('kk'));
  expect(sorted(false)).toEqual(['а', 'ә', 'б', '']);
  expect(sorted(true)).toEqual(['б', 'ә', 'а', '']);
  const some = [{ id: 'x', name: 'a\tb\nc', rank: 2 }];
  expect(tsvOf(shownColumns(columns, ['id']), some)).toBe('Name\tId\na b c\tx');
});
