import { describe, expect, it } from 'vitest';
import { INSET, lanes, type Span } from './lanes';

function span(id: string, start: number, end: number, parent: string | null = null): Span {
  return { id, start, end, parent };
}

describe('lanes', () => {
  it('give a session alone the whole width', () => {
    const found = lanes([span('a', 0, 60), span('b', 60, 120)]);
    expect([...found.values()]).toEqual([
      { from: 0, to: 1, depth: 0 },
      { from: 0, to: 1, depth: 0 },
    ]);
  });

  it('put what overlaps side by side, and fill what became free', () => {
    const found = lanes([span('a', 0, 60), span('b', 30, 90), span('c', 60, 100)]);
    expect(found.get('a')).toEqual({ from: 0, to: 0.5, depth: 0 });
    expect(found.get('b')).toEqual({ from: 0.5, to: 1, depth: 0 });
    expect(found.get('c')).toEqual({ from: 0, to: 0.5, depth: 0 });
  });

  it('give as much as is drawn to what is short', () => {
    expect(lanes([span('a', 0, 0), span('b', 5, 60)]).get('b')?.from).toBe(0);
    expect(lanes([span('a', 0, 0), span('b', 5, 60)], 10).get('b')?.from).toBe(0.5);
  });

  it('put breakouts inside their block', () => {
    const found = lanes([
      span('block', 0, 240),
      span('one', 10, 100, 'block'),
      span('two', 20, 90, 'block'),
      span('in-one', 30, 60, 'one'),
    ]);
    expect(found.get('block')).toEqual({ from: 0, to: 1, depth: 0 });
    expect(found.get('one')).toEqual({ from: INSET, to: INSET + (1 - INSET) / 2, depth: 1 });
    expect(found.get('two')?.to).toBeCloseTo(1);
    expect(found.get('in-one')?.depth).toBe(2);
  });

  it('leave a breakout outside that lies at another time or in another room', () => {
    const found = lanes([
      span('block', 0, 60),
      span('later', 90, 120, 'block'),
      span('x', 0, 9, 'y'),
    ]);
    expect(found.get('later')?.depth).toBe(0);
    expect(found.get('x')?.depth).toBe(0);
  });

  it('draw every session once even where parents run in a ring', () => {
    const found = lanes([span('a', 0, 60, 'b'), span('b', 0, 60, 'a'), span('c', 0, 60, 'a')]);
    expect([...found.keys()].sort()).toEqual(['a', 'b', 'c']);
  });

  it('never let two of one depth share a place', () => {
    let seed = 1;
    const random = () => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    for (let run = 0; run < 200; run += 1) {
      const spans = Array.from({ length: 25 }, (_, at) => {
        const start = Math.floor(random() * 600);
        return span(`s${at}`, start, start + Math.floor(random() * 120));
      });
      const found = lanes(spans, 12);
      for (const a of spans) {
        for (const b of spans) {
          if (a.id >= b.id) continue;
          const time =
            a.start < Math.max(b.end, b.start + 12) && b.start < Math.max(a.end, a.start + 12);
          const [one, two] = [found.get(a.id), found.get(b.id)];
          const place = one && two && one.from < two.to - 1e-9 && two.from < one.to - 1e-9;
          expect(time && place, `${run} ${a.id} ${b.id}`).toBeFalsy();
        }
      }
    }
  });
});
