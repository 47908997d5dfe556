import { describe, expect, it } from 'vitest';
import { cardPlace } from './card';

const SCREEN = { width: 1000, height: 700 };
const CARD = { width: 320, height: 200 };

describe('the card of a session', () => {
  it.each([
    ['after it', { left: 100, top: 80, width: 150, height: 60 }, false, { left: 258, top: 80 }],
    ['before it', { left: 700, top: 80, width: 150, height: 60 }, false, { left: 372, top: 80 }],
    [
      'after it, from the right',
      { left: 500, top: 80, width: 150, height: 60 },
      true,
      { left: 172, top: 80 },
    ],
    [
      'not below the screen',
      { left: 100, top: 650, width: 150, height: 40 },
      false,
      { left: 258, top: 492 },
    ],
    [
      'under a wide one',
      { left: 50, top: 80, width: 900, height: 60 },
      false,
      { left: 50, top: 148 },
    ],
    [
      'over a wide one',
      { left: 50, top: 500, width: 900, height: 60 },
      false,
      { left: 50, top: 292 },
    ],
    [
      'under a wide one, from the right',
      { left: 50, top: 80, width: 900, height: 60 },
      true,
      { left: 630, top: 148 },
    ],
  ])('stands %s', (_, block, rtl, place) => {
    expect(cardPlace(block, CARD, SCREEN, rtl)).toEqual(place);
  });

  it('is never off the screen, wherever the session is', () => {
    for (let left = -400; left < 1300; left += 90) {
      for (let top = -300; top < 900; top += 90) {
        for (const width of [20, 400, 1200]) {
          for (const rtl of [false, true]) {
            const at = cardPlace({ left, top, width, height: 50 }, CARD, SCREEN, rtl);
            expect(at.left).toBeGreaterThanOrEqual(8);
            expect(at.top).toBeGreaterThanOrEqual(8);
            expect(at.left + CARD.width).toBeLessThanOrEqual(992);
            expect(at.top + CARD.height).toBeLessThanOrEqual(692);
          }
        }
      }
    }
  });
});
