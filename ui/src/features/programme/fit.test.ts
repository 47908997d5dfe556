import { describe, expect, it } from 'vitest';
import { EDGES, fit, fitsLine, LINE } from './fit';

describe('what a block shows', () => {
  const all = { title: 20, chair: true, partner: true, mark: false };

  it('is the title first, then time, chair and co-organizers', () => {
    const shown = (rows: number) => {
      const { title, time, chair, partner } = fit(200, rows * LINE + EDGES, all);
      return [title, time, chair, partner];
    };
    expect(shown(1)).toEqual([1, false, false, false]);
    expect(shown(2)).toEqual([1, true, false, false]);
    expect(shown(3)).toEqual([1, true, true, false]);
    expect(shown(4)).toEqual([1, true, true, true]);
  });

  it('puts the time beside a short title', () => {
    expect(fit(200, 16, { ...all, title: 5 })).toMatchObject({ inline: true, time: true });
    expect(fit(200, 16, { ...all, title: 40 })).toMatchObject({ inline: false, time: false });
  });

  it('never takes more lines than there are', () => {
    for (let height = 4; height < 300; height += 1) {
      for (const width of [20, 60, 148, 400]) {
        for (const title of [1, 30, 300]) {
          for (const mark of [true, false]) {
            const shown = fit(width, height, { ...all, title, mark });
            const flags = [shown.time && !shown.inline, shown.chair, shown.partner, shown.under];
            const lines = shown.title + flags.filter(Boolean).length;
            const rows = Math.max(Math.floor((height - EDGES) / LINE), 1);
            expect(lines, `${width} ${height} ${title}`).toBeLessThanOrEqual(rows);
          }
        }
      }
    }
  });

  it('puts the mark under the text of a narrow block', () => {
    expect(fit(50, 60, { ...all, mark: true }).under).toBe(true);
    expect(fit(50, 16, { ...all, mark: true }).under).toBe(false);
    expect(fit(200, 60, { ...all, mark: true }).under).toBe(false);
  });
});

describe('whether letters fit on a line', () => {
  it.each([
    [88, 11, true],
    [87, 11, false],
    [66, 5, true],
  ])('%i pixels, %i letters: %s', (width, letters, fits) => {
    expect(fitsLine(width, letters)).toBe(fits);
  });
});
