import { describe, expect, it } from 'vitest';
import type { Contradiction, FieldChange, Operation, RowChange } from '../../ipc';
import { byNoun, countKinds, isOwnBurst, merged } from './changes';
import { canBringBack, daysOf, entriesOf, wordOperation } from './list';

function operation(number: number, more: Partial<Operation> = {}): Operation {
  return {
    number,
    at: '2026-11-23T04:00:00Z',
    atLocal: '2026-11-23T09:00:00',
    author: 'Secretariat',
    sort: 'do',
    step: { action: 'session-title', subject: { en: 'Opening' } },
    undone: false,
    burst: number,
    ...more,
  };
}

const row = { noun: 'session' as const, id: 's', name: { en: 'Opening' } };
const title = (before: string, after: string): FieldChange => ({
  field: 'title',
  before: { is: 'texts', value: { en: before, ru: 'Открытие' } },
  after: { is: 'texts', value: { ru: 'Открытие', en: after } },
});
const edited = (...fields: FieldChange[]): RowChange => ({ row, of: null, kind: 'edited', fields });

describe('the lines of the history', () => {
  it('are one for a burst, named by its newest edit', () => {
    const operations = [
      operation(5),
      operation(4, { burst: 2 }),
      operation(3, { burst: 2 }),
      operation(2, { burst: 2 }),
      operation(1),
    ];
    const entries = entriesOf(operations);
    expect(entries.map(({ number, operations }) => [number, operations.length])).toEqual([
      [5, 1],
      [4, 3],
      [1, 1],
    ]);
  });

  it('keep what was undone of a burst apart', () => {
    const operations = [operation(3, { burst: 2 }), operation(2, { burst: 2, undone: true })];
    expect(entriesOf(operations)).toHaveLength(2);
  });

  it('stand under the days of their newest edits', () => {
    const days = daysOf(
      entriesOf([
        operation(3, { burst: 2, atLocal: '2026-11-24T00:00:10' }),
        operation(2, { burst: 2, atLocal: '2026-11-23T23:59:50' }),
        operation(1),
      ]),
    );
    expect(days.map(({ day, entries }) => [day, entries.length])).toEqual([
      ['2026-11-24', 1],
      ['2026-11-23', 1],
    ]);
  });

  it('say what was undone and redone', () => {
    expect(wordOperation(operation(1))).toBe('new title of Opening');
    expect(wordOperation(operation(1, { sort: 'undo' }))).toBe('Undid: new title of Opening');
    expect(wordOperation(operation(1, { sort: 'redo' }))).toBe('Redid: new title of Opening');
  });

  it('offer to bring back what still holds and was not done for good', () => {
    const step = { action: 'person-erase', subject: {} };
    expect(canBringBack(operation(1))).toBe(true);
    expect(canBringBack(operation(1, { undone: true }))).toBe(false);
    expect(canBringBack(operation(1, { step }))).toBe(false);
  });
});

describe('a burst', () => {
  const burst = [
    [edited(title('Opening', 'Openin'))],
    [edited(title('Openin', 'Start')), { ...edited(), row: { ...row, id: 'other' } }],
    [edited(title('Start', 'The start'))],
  ];

  it('changed its field from before the first edit to after the last', () => {
    expect(merged(burst)).toEqual([edited(title('Opening', 'The start'))]);
  });

  it('that came back to where it began changed nothing', () => {
    expect(merged([...burst, [edited(title('The start', 'Opening'))]])).toEqual([]);
  });

  it('of a new row leaves it new, and of a removed one removed', () => {
    const made: RowChange = { ...edited(), kind: 'made' };
    const removed: RowChange = { ...edited(), kind: 'removed' };
    const change = edited(title('a', 'b'));
    expect(merged([[made], [change]])[0]?.kind).toBe('made');
    expect(merged([[change], [removed]])[0]?.kind).toBe('removed');
  });

  it('is no contradiction to its own first edit, another edit is', () => {
    const against = (now: string): Contradiction => ({
      is: 'changed',
      row,
      field: 'title',
      then: null,
      now: { is: 'texts', value: { en: now, ru: 'Открытие' } },
    });
    expect(isOwnBurst([against('The start')], merged(burst))).toBe(true);
    expect(isOwnBurst([against('Another')], merged(burst))).toBe(false);
    expect(isOwnBurst([against('The start'), { is: 'gone', row }], merged(burst))).toBe(false);
  });
});

it('rows stand together by their sort, and are counted by what became of them', () => {
  const room = { ...row, noun: 'room' as const, id: 'r' };
  const changes: RowChange[] = [
    edited(),
    { ...edited(), row: room, kind: 'made' },
    { ...edited(), row: { ...row, id: 't' }, kind: 'removed' },
  ];
  expect(byNoun(changes).map(({ noun, changes }) => [noun, changes.length])).toEqual([
    ['session', 2],
    ['room', 1],
  ]);
  expect(countKinds(changes)).toEqual({ made: 1, edited: 1, removed: 1 });
});
