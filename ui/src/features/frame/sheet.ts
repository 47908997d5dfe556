/** The rows of the sheet of shortcuts that no command of the table stands for: keys of the board. */
import type { Chord } from './keys';

export interface SheetRow {
  /** The message that says what the keys do. */
  words: string;
  chords: readonly Chord[];
}

export interface SheetGroup {
  title: string;
  rows: readonly SheetRow[];
}

const BOARD_KEYS: readonly SheetGroup[] = [
  {
    title: 'sheet-look',
    rows: [
      { words: 'shortcut-focus', chords: [['arrows']] },
      { words: 'shortcut-first-last', chords: [['home'], ['end']] },
      {
        words: 'sheet-whole-ends',
        chords: [
          ['ctrl', 'home'],
          ['ctrl', 'end'],
        ],
      },
      { words: 'sheet-pages', chords: [['page-up'], ['page-down']] },
      { words: 'sheet-choose-all', chords: [['ctrl', 'A']] },
      { words: 'shortcut-edit', chords: [['enter']] },
    ],
  },
  {
    title: 'sheet-move',
    rows: [
      { words: 'shortcut-move-time', chords: [['alt', 'vertical']] },
      { words: 'shortcut-move-room', chords: [['alt', 'horizontal']] },
      { words: 'shortcut-move-time-large', chords: [['alt', 'shift', 'vertical']] },
      { words: 'shortcut-resize', chords: [['ctrl', 'alt', 'vertical']] },
      { words: 'sheet-resize-large', chords: [['ctrl', 'alt', 'shift', 'vertical']] },
      { words: 'sheet-pick-up', chords: [['M']] },
      { words: 'sheet-drop', chords: [['enter']] },
      { words: 'shortcut-leave', chords: [['escape']] },
    ],
  },
  {
    title: 'sheet-edit',
    rows: [
      { words: 'shortcut-create', chords: [['N']] },
      { words: 'sheet-rename', chords: [['F2']] },
      { words: 'shortcut-duplicate', chords: [['ctrl', 'D']] },
      {
        words: 'sheet-copy-paste',
        chords: [
          ['ctrl', 'C'],
          ['ctrl', 'V'],
        ],
      },
      { words: 'shortcut-remove', chords: [['delete']] },
    ],
  },
  {
    title: 'sheet-pointer',
    rows: [
      { words: 'sheet-choose-more', chords: [['shift'], ['ctrl']] },
      { words: 'sheet-drag-copy', chords: [['ctrl']] },
      { words: 'shortcut-fine', chords: [['alt']] },
      { words: 'sheet-drag-cancel', chords: [['escape']] },
      { words: 'sheet-wheel', chords: [['ctrl', 'wheel']] },
    ],
  },
];

/** The keys of the board; `across`: as they are where time runs across and rooms down. */
export function boardKeys(across: boolean): readonly SheetGroup[] {
  if (!across) return BOARD_KEYS;
  const turned: Record<string, string> = { vertical: 'horizontal', horizontal: 'vertical' };
  const turn = (chord: Chord): Chord => chord.map((key) => turned[key] ?? key);
  return BOARD_KEYS.map(({ title, rows }) => ({
    title,
    rows: rows.map(({ words, chords }) => ({ words, chords: chords.map(turn) })),
  }));
}
