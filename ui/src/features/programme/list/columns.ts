/** The columns of the list, in order: what each is called, how wide it is, how it is edited. */

export type ColumnKey =
  | 'select'
  | 'day'
  | 'start'
  | 'end'
  | 'title'
  | 'kind'
  | 'track'
  | 'room'
  | 'chair'
  | 'coOrganizers'
  | 'languages'
  | 'attendance'
  | 'status'
  | 'findings';

export interface Column {
  key: ColumnKey;
  /** Its width as a track of a CSS grid. */
  track: string;
  /** What is typed in it, or chosen; absent: it is only read. */
  editor?: 'text' | 'choice';
  /** Figures that a digit begins to replace, as in a spreadsheet. */
  figures?: boolean;
}

export const COLUMNS: readonly Column[] = [
  { key: 'select', track: '48px' },
  { key: 'day', track: '120px', editor: 'choice' },
  { key: 'start', track: '56px', editor: 'text', figures: true },
  { key: 'end', track: '56px', editor: 'text', figures: true },
  { key: 'title', track: 'minmax(196px, 4fr)', editor: 'text' },
  { key: 'kind', track: 'minmax(104px, 1fr)', editor: 'choice' },
  { key: 'track', track: 'minmax(96px, 1fr)', editor: 'choice' },
  { key: 'room', track: 'minmax(112px, 1.2fr)', editor: 'choice' },
  { key: 'chair', track: 'minmax(96px, 1.2fr)' },
  { key: 'coOrganizers', track: 'minmax(108px, 1.2fr)' },
  { key: 'languages', track: '84px', editor: 'text' },
  { key: 'attendance', track: '76px', editor: 'text', figures: true },
  { key: 'status', track: '100px', editor: 'choice' },
  { key: 'findings', track: '84px' },
];

export const TRACKS = COLUMNS.map(({ track }) => track).join(' ');

/** Places of the columns that can be edited. */
export const EDITABLE: readonly number[] = COLUMNS.flatMap(({ editor }, at) =>
  editor === undefined ? [] : [at],
);

export const TITLE = COLUMNS.findIndex(({ key }) => key === 'title');
