import { describe, expect, it } from 'vitest';
import type { Session } from '../../../ipc';
import { afterEdit, moved, mountedRows, scrollToRow, type Move, type Step } from './cells';
import { read, textToEdit } from './reading';
import { chosen, howOf } from './selecting';
import { pressed, sortedBy, timeRank } from './sorting';
import { listIntent } from './strokes';
import { usual } from '../../../testing/usual';

describe('sorting', () => {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const rows = ['b', '', 'a', 'c'];
  const value = (row: string) => (row === '' ? null : row);

  it('puts what has no value last, whichever way', () => {
    expect(sortedBy(rows, value, false, compare)).toEqual(['a', 'b', 'c', '']);
    expect(sortedBy(rows, value, true, compare)).toEqual(['c', 'b', 'a', '']);
  });
  it('keeps the order of equals', () => {
    expect(sortedBy([1, 2, 3, 4], (n) => n % 2, false, compare)).toEqual([2, 4, 1, 3]);
    expect(sortedBy([1, 2, 3, 4], (n) => n % 2, true, compare)).toEqual([1, 3, 2, 4]);
  });
  it('turns round at a second press', () => {
    expect(pressed({ by: 'day', descending: false }, 'day').descending).toBe(true);
    expect(pressed({ by: 'day', descending: true }, 'title')).toEqual({
      by: 'title',
      descending: false,
    });
  });
  it('knows the order of times', () => {
    expect(timeRank('2025-09-17T10:05:00')).toBe(202509171005);
  });
});

describe('cells', () => {
  const size = { rows: 10, columns: 5, page: 4 };
  it.each<[Move, number, number, number, number]>([
    ['up', 3, 2, 2, 2],
    ['up', 0, 2, -1, 2],
    ['up', -1, 2, -1, 2],
    ['down', 9, 2, 9, 2],
    ['down', -1, 2, 0, 2],
    ['forward', 3, 4, 3, 4],
    ['back', 3, 1, 3, 0],
    ['rowEnd', 3, 1, 3, 4],
    ['pageUp', 2, 1, 0, 1],
    ['pageDown', 2, 1, 6, 1],
    ['pageDown', 8, 1, 9, 1],
    ['first', 5, 3, 0, 0],
    ['last', 5, 3, 9, 4],
  ])('%s from %i,%i', (move, row, column, toRow, toColumn) => {
    expect(moved({ row, column }, move, size)).toEqual({ row: toRow, column: toColumn });
  });
  it('stays on the head of an empty list', () => {
    expect(moved({ row: -1, column: 2 }, 'down', { ...size, rows: 0 }).row).toBe(-1);
    expect(moved({ row: -1, column: 2 }, 'pageUp', { ...size, rows: 0 }).row).toBe(-1);
  });
  it.each<[Step, number, number, number, number]>([
    ['down', 2, 4, 3, 4],
    ['down', 9, 4, 9, 4],
    ['up', 0, 4, 0, 4],
    ['next', 2, 1, 2, 4],
    ['next', 2, 4, 3, 1],
    ['next', 9, 4, 9, 4],
    ['previous', 3, 1, 2, 4],
    ['previous', 0, 1, 0, 1],
  ])('after an edit %s from %i,%i', (step, row, column, toRow, toColumn) => {
    expect(afterEdit({ row, column }, step, 10, [1, 4])).toEqual({ row: toRow, column: toColumn });
  });
  it('mounts what is near', () => {
    expect(mountedRows(0, 320, 32, 5000)).toEqual({ from: 0, to: 16 });
    expect(mountedRows(3200, 320, 32, 5000)).toEqual({ from: 96, to: 116 });
    expect(mountedRows(3200, 320, 32, 40)).toEqual({ from: 40, to: 40 });
    expect(mountedRows(0, 320, 32, 3)).toEqual({ from: 0, to: 3 });
  });
  it('scrolls only as far as needed', () => {
    expect(scrollToRow(320, 320, 12, 32)).toBe(320);
    expect(scrollToRow(320, 320, 3, 32)).toBe(96);
    expect(scrollToRow(320, 320, 20, 32)).toBe(352);
  });
});

describe('selecting', () => {
  const order = ['a', 'b', 'c', 'd'];
  const now = { ids: ['b'], anchor: 'b' };
  it.each([
    ['c', 'only', ['c'], 'c'],
    ['c', 'toggle', ['c', 'b'], 'c'],
    ['b', 'toggle', [], 'b'],
    ['d', 'extend', ['d', 'b', 'c'], 'b'],
    ['a', 'extend', ['a', 'b'], 'b'],
  ] as const)('%s %s', (id, how, ids, anchor) => {
    expect(chosen(now, id, how, order)).toEqual({ ids: [...ids], anchor });
  });
  it('begins where there is nothing to extend from', () => {
    expect(chosen({ ids: [], anchor: 'gone' }, 'c', 'extend', order).ids).toEqual(['c']);
  });
  it('reads the keys held', () => {
    const keys = { ctrlKey: false, metaKey: false, shiftKey: false };
    expect(howOf(keys)).toBe('only');
    expect(howOf({ ...keys, metaKey: true })).toBe('toggle');
    expect(howOf({ ...keys, ctrlKey: true, shiftKey: true })).toBe('extend');
  });
});

describe('keys', () => {
  const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
  it.each([
    ['ArrowDown', {}, false, { do: 'move', to: 'down', how: 'select' }],
    ['ArrowDown', { shiftKey: true }, false, { do: 'move', to: 'down', how: 'extend' }],
    ['ArrowUp', { ctrlKey: true }, false, { do: 'move', to: 'up', how: 'keep' }],
    ['ArrowLeft', {}, false, { do: 'move', to: 'back', how: 'keep' }],
    ['ArrowLeft', {}, true, { do: 'move', to: 'forward', how: 'keep' }],
    ['Home', {}, false, { do: 'move', to: 'rowStart', how: 'keep' }],
    ['End', { ctrlKey: true }, false, { do: 'move', to: 'last', how: 'select' }],
    ['KeyA', { metaKey: true }, false, { do: 'all' }],
    ['KeyA', {}, false, undefined],
    ['Enter', {}, false, { do: 'enter' }],
    ['Enter', { ctrlKey: true }, false, { do: 'open' }],
    ['F2', {}, false, { do: 'edit' }],
    ['Space', {}, false, { do: 'toggle' }],
    ['Space', { shiftKey: true }, false, { do: 'extend' }],
    ['ArrowDown', { altKey: true }, false, undefined],
    ['KeyC', { ctrlKey: true }, false, undefined],
  ])('%s %o', (code, held, rtl, intent) => {
    expect(listIntent({ ...none, ...held, code }, rtl)).toEqual(intent);
  });
});

describe('what is typed in a cell', () => {
  const session: Session = {
    id: 's',
    eventId: 'e',
    parentId: null,
    roomId: 'hall',
    kind: 'plenary',
    status: 'draft',
    audience: 'delegates',
    title: { en: 'Opening', ru: 'Открытие' },
    description: {},
    starts: '2025-09-17T10:00:00',
    ends: '2025-09-17T11:00:00',
    languages: ['en', 'ru'],
    attendance: 200,
    notes: '',
    locked: false,
    todos: [],
    ...usual.session,
    trackId: null,
  };
  const context = {
    usual: { day: '2025-09-16', minute: 480 },
    lang: 'ru',
    languageOf: (typed: string) => (/^[a-z]{2}$/.test(typed) ? typed : undefined),
  };
  const place = (roomId: string | null, starts: string | null, ends: string | null) => ({
    edit: {
      field: 'place',
      to: {
        roomId,
        starts: starts && `2025-09-${starts}:00`,
        ends: ends && `2025-09-${ends}:00`,
      },
    },
  });
  it.each([
    ['title', ' Начало ', { edit: { field: 'title', to: { lang: 'ru', text: 'Начало' } } }],
    ['title', 'Открытие', null],
    ['title', ' ', { problem: 'invalid-empty' }],
    ['start', '930', place('hall', '17T09:30', '17T10:30')],
    ['start', '', place('hall', null, null)],
    ['start', '10:00', null],
    ['start', '24:00', { problem: 'session-start-problem' }],
    ['end', '12', place('hall', '17T10:00', '17T12:00')],
    ['end', '9', { problem: 'session-end-problem' }],
    ['end', 'noon', { problem: 'session-time-problem' }],
    ['day', '2025-09-18', place('hall', '18T10:00', '18T11:00')],
    ['day', '', place('hall', null, null)],
    ['room', '', place(null, '17T10:00', '17T11:00')],
    ['room', 'hall', null],
    ['track', 'youth', { edit: { field: 'track', to: 'youth' } }],
    ['track', '', null],
    ['kind', 'meal', { edit: { field: 'kind', to: 'meal' } }],
    ['status', 'draft', null],
    ['attendance', '1 200', { edit: { field: 'attendance', to: 1200 } }],
    ['attendance', '', { edit: { field: 'attendance', to: null } }],
    ['attendance', 'many', { problem: 'session-attendance-problem' }],
    ['languages', 'en, ru', null],
    ['languages', 'kk ru; kk', { edit: { field: 'languages', to: ['kk', 'ru'] } }],
    ['languages', 'klingon', { problem: 'invalid-not-a-language' }],
    ['chair', 'x', null],
  ] as const)('%s “%s”', (column, typed, reading) => {
    expect(read(session, column, typed, context)).toEqual(reading);
  });
  it('moves nothing that is locked', () => {
    const locked = { ...session, locked: true };
    expect(read(locked, 'start', '9', context)).toEqual({ problem: 'invalid-locked' });
    expect(read(locked, 'start', '10', context)).toBeNull();
  });
  it('shows as text what can be typed', () => {
    expect(textToEdit(session, 'title', 'ru')).toBe('Открытие');
    expect(textToEdit(session, 'languages', 'ru')).toBe('en, ru');
    expect(textToEdit({ ...session, attendance: null }, 'attendance', 'ru')).toBe('');
  });
});
