import { describe, expect, it } from 'vitest';
import { intentOf, isTyping, type Intent } from './keyboard';

function stroke(keys: string) {
  const parts = keys.split('+');
  const has = (name: string) => parts.includes(name);
  return {
    code: parts.at(-1) ?? '',
    altKey: has('Alt'),
    ctrlKey: has('Ctrl'),
    metaKey: has('Meta'),
    shiftKey: has('Shift'),
  };
}

describe('keys', () => {
  const rows: [string, Intent | undefined, (Intent | undefined)?][] = [
    ['ArrowDown', { do: 'focus', to: 'down' }],
    ['ArrowRight', { do: 'focus', to: 'forward' }, { do: 'focus', to: 'back' }],
    ['Alt+ArrowUp', { do: 'shift', minutes: -5 }],
    ['Alt+Shift+ArrowDown', { do: 'shift', minutes: 15 }],
    ['Alt+ArrowLeft', { do: 'room', by: -1 }, { do: 'room', by: 1 }],
    ['Ctrl+Alt+ArrowDown', { do: 'resize', minutes: 5 }],
    ['Ctrl+ArrowDown', undefined],
    ['Home', { do: 'focus', to: 'first' }],
    ['Ctrl+End', { do: 'focus', to: 'end' }],
    ['Enter', { do: 'open' }],
    ['Escape', { do: 'leave' }],
    ['Delete', { do: 'remove' }],
    ['Ctrl+KeyD', { do: 'duplicate' }],
    ['Meta+KeyD', { do: 'duplicate' }],
    ['KeyD', undefined],
    ['KeyN', { do: 'create' }],
    ['Insert', { do: 'create' }],
    ['Ctrl+KeyN', undefined],
    ['Ctrl+KeyZ', undefined],
  ];

  it('mean the same in every layout, left and right mirrored', () => {
    for (const [keys, ltr, rtl = ltr] of rows) {
      expect(intentOf(stroke(keys), false), keys).toEqual(ltr);
      expect(intentOf(stroke(keys), true), `${keys} rtl`).toEqual(rtl);
    }
  });

  it('belong to a text while one is typed', () => {
    const input = document.createElement('input');
    const block = document.createElement('div');
    expect(isTyping({ isComposing: false, target: input })).toBe(true);
    expect(isTyping({ isComposing: false, target: block })).toBe(false);
    expect(isTyping({ isComposing: true, target: block })).toBe(true);
  });
});
