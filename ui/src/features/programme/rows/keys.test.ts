import { expect, it } from 'vitest';
import { rowIntentOf, zoomed, type RowIntent } from './keys';

function stroke(text: string) {
  const keys = text.split('+');
  return {
    code: keys.at(-1) ?? '',
    altKey: keys.includes('Alt'),
    ctrlKey: keys.includes('Ctrl'),
    metaKey: keys.includes('Meta'),
    shiftKey: keys.includes('Shift'),
  };
}

it.each<[string, RowIntent | undefined, RowIntent | undefined]>([
  ['ArrowRight', { do: 'focus', to: 'forward' }, { do: 'focus', to: 'back' }],
  ['ArrowLeft', { do: 'focus', to: 'back' }, { do: 'focus', to: 'forward' }],
  ['ArrowDown', { do: 'focus', to: 'down' }, { do: 'focus', to: 'down' }],
  ['ArrowUp', { do: 'focus', to: 'up' }, { do: 'focus', to: 'up' }],
  ['Alt+ArrowRight', { do: 'shift', minutes: 5 }, { do: 'shift', minutes: -5 }],
  ['Alt+Shift+ArrowLeft', { do: 'shift', minutes: -15 }, { do: 'shift', minutes: 15 }],
  ['Ctrl+Alt+ArrowRight', { do: 'resize', minutes: 5 }, { do: 'resize', minutes: -5 }],
  ['Alt+ArrowDown', { do: 'row', by: 1 }, { do: 'row', by: 1 }],
  ['Alt+ArrowUp', { do: 'row', by: -1 }, { do: 'row', by: -1 }],
  ['Home', { do: 'focus', to: 'first' }, { do: 'focus', to: 'first' }],
  ['Ctrl+End', { do: 'focus', to: 'end' }, { do: 'focus', to: 'end' }],
  ['PageDown', { do: 'focus', to: 'pageDown' }, { do: 'focus', to: 'pageDown' }],
  ['Equal', { do: 'zoom', by: 1 }, { do: 'zoom', by: 1 }],
  ['Shift+Equal', { do: 'zoom', by: 1 }, { do: 'zoom', by: 1 }],
  ['NumpadSubtract', { do: 'zoom', by: -1 }, { do: 'zoom', by: -1 }],
  ['Ctrl+Space', { do: 'toggle' }, { do: 'toggle' }],
  // The window's own.
  ['Ctrl+Equal', undefined, undefined],
  ['Shift+ArrowRight', undefined, undefined],
  ['Ctrl+ArrowDown', undefined, undefined],
  ['Enter', undefined, undefined],
  ['KeyN', undefined, undefined],
])('%s', (text, ltr, rtl) => {
  expect(rowIntentOf(stroke(text), false)).toEqual(ltr);
  expect(rowIntentOf(stroke(text), true)).toEqual(rtl);
});

it.each([
  [1.6, 1, 2],
  [1.6, -1, 1.28],
  [8, 1, 8],
  [0.25, -1, 0.25],
  [0.3, -3, 0.25],
])('zooms %d by %d to %d', (scale, steps, to) => {
  expect(zoomed(scale, steps)).toBe(to);
});
