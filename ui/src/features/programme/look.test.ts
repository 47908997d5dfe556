import { describe, expect, it } from 'vitest';
import { lookKey, readLook, USUAL, writeLook, type Look } from './look';

const LOOK: Look = {
  name: 'timeline',
  minute: 2.5,
  column: 200,
  across: 0.8,
  colour: 'findings',
  hidden: { rooms: ['a', ''], kinds: ['meal'], tracks: ['t', ''], statuses: ['cancelled'] },
  collapsed: ['v'],
  trimmed: true,
  day: '2025-09-17',
};

describe('what was kept', () => {
  it('is read as it was written', () => {
    expect(readLook(writeLook(LOOK))).toEqual(LOOK);
    expect(readLook(writeLook({ ...LOOK, column: null, day: 'all' }))).toMatchObject({
      column: null,
      day: 'all',
    });
  });

  const rows: [string, string | null][] = [
    ['nothing', null],
    ['no JSON', '{"name":'],
    ['an empty text', ''],
    ['a number', '7'],
    ['null', 'null'],
    ['a list', '[1,2]'],
    ['unknown names', '{"name":"moon","colour":"smell","day":"someday"}'],
    ['other types', '{"minute":"1","column":"wide","hidden":7,"collapsed":{},"trimmed":"yes"}'],
    ['figures out of bounds', '{"minute":0,"across":1e9,"column":3}'],
    ['no figures', '{"minute":null,"across":null}'],
  ];
  it.each(rows)('falls back from %s', (_, kept) => {
    expect(readLook(kept)).toEqual(USUAL);
  });

  it('keeps what is right beside what is wrong', () => {
    const kept = '{"name":"list","colour":1,"hidden":{"kinds":["meal",3],"rooms":null}}';
    expect(readLook(kept)).toEqual({
      ...USUAL,
      name: 'list',
      hidden: { rooms: [], kinds: ['meal'], tracks: [], statuses: [] },
    });
  });
});

it('files of one name in two folders are two', () => {
  expect(lookKey({ name: 'a', folder: '/b' })).not.toBe(lookKey({ name: 'b', folder: '/a' }));
  expect(lookKey({ name: 'a', folder: '/b' })).toBe(lookKey({ name: 'a', folder: '/b' }));
});
