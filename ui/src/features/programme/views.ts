/** The views of the programme and what draws each of them. */
import type { Component } from 'svelte';
import type { Board } from './board.svelte';
import BoardView from './BoardView.svelte';
import type { Drag } from './drag.svelte';
import ListView from './list/ListView.svelte';
import { VIEWS, type ViewName } from './look';
import RowsView from './rows/RowsView.svelte';

export type Drawing = Component<{ board: Board; drag: Drag }>;

export const DRAWN: Record<ViewName, Drawing> = {
  rooms: BoardView,
  timeline: RowsView,
  delegations: RowsView,
  people: RowsView,
  list: ListView,
};

/** The views that can be chosen, in order. */
export const SHOWN: readonly ViewName[] = VIEWS;
