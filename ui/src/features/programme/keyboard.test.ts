import { describe, expect, it } from 'vitest';
import { carryIntentOf, intentOf, isTyping, type CarryIntent, type Intent } from './keyboard';

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
    ['Alt+Home', undefined],
    ['Shift+ArrowDown', { do: 'extend', to: 'down' }],
    ['Shift+ArrowRight', { do: 'extend', to: 'forward' }, { do: 'extend', to: 'back' }],
    ['Shift+Home', { do: 'extend', to: 'first' }],
    ['Ctrl+Shift+End', { do: 'extend', to: 'end' }],
    ['PageDown', { do: 'focus', to: 'later' }],
    ['PageUp', { do: 'focus', to: 'earlier' }],
    ['Shift+PageUp', { do: 'extend', to: 'earlier' }],
    ['Ctrl+PageDown', { do: 'focus', to: 'dayAfter' }],
    ['Ctrl+PageUp', { do: 'focus', to: 'dayBefore' }],
    ['Alt+PageUp', undefined],
    ['Ctrl+Alt+Shift+ArrowUp', { do: 'resize', minutes: -15 }],
    ['Ctrl+Alt+ArrowLeft', undefined],
    ['Ctrl+Shift+ArrowLeft', undefined],
    ['Ctrl+KeyA', { do: 'all' }],
    ['Meta+KeyA', { do: 'all' }],
    ['KeyA', undefined],
    ['KeyM', { do: 'pick' }],
    ['Ctrl+KeyM', undefined],
    ['F2', { do: 'rename' }],
    ['Shift+F2', undefined],
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
    ['Ctrl+Space', { do: 'toggle' }],
    ['Space', undefined],
  ];

  it('mean the same in every layout, left and right mirrored', () => {
    for (const [keys, ltr, rtl = ltr] of rows) {
      expect(intentOf(stroke(keys), false), keys).toEqual(ltr);
      expect(intentOf(stroke(keys), true), `${keys} rtl`).toEqual(rtl);
    }
  });

  const across: [string, Intent | undefined, (Intent | undefined)?][] = [
    ['ArrowDown', { do: 'focus', to: 'down' }],
    ['ArrowRight', { do: 'focus', to: 'forward' }, { do: 'focus', to: 'back' }],
    ['Shift+ArrowLeft', { do: 'extend', to: 'back' }, { do: 'extend', to: 'forward' }],
    ['Alt+ArrowRight', { do: 'shift', minutes: 5 }, { do: 'shift', minutes: -5 }],
    ['Alt+Shift+ArrowLeft', { do: 'shift', minutes: -15 }, { do: 'shift', minutes: 15 }],
    ['Ctrl+Alt+ArrowRight', { do: 'resize', minutes: 5 }, { do: 'resize', minutes: -5 }],
    ['Alt+ArrowDown', { do: 'room', by: 1 }],
    ['Alt+ArrowUp', { do: 'room', by: -1 }],
    ['Ctrl+Alt+ArrowUp', undefined],
    ['Ctrl+ArrowDown', undefined],
    ['KeyM', { do: 'pick' }],
  ];

  it('turn with time where it runs across', () => {
    for (const [keys, ltr, rtl = ltr] of across) {
      expect(intentOf(stroke(keys), false, true), keys).toEqual(ltr);
      expect(intentOf(stroke(keys), true, true), `${keys} rtl`).toEqual(rtl);
    }
  });

  const carrying: [string, CarryIntent | undefined, (CarryIntent | undefined)?][] = [
    ['ArrowDown', { do: 'later', minutes: 5 }],
    ['Shift+ArrowUp', { do: 'later', minutes: -15 }],
    ['PageDown', { do: 'later', minutes: 60 }],
    ['PageUp', { do: 'later', minutes: -60 }],
    ['ArrowRight', { do: 'aside', by: 1 }, { do: 'aside', by: -1 }],
    ['Enter', { do: 'drop', copy: false }],
    ['Ctrl+Enter', { do: 'drop', copy: true }],
    ['Meta+Enter', { do: 'drop', copy: true }],
    ['KeyM', { do: 'drop', copy: false }],
    ['Space', { do: 'drop', copy: false }],
    ['Escape', { do: 'cancel' }],
    ['Tab', { do: 'cancel' }],
    ['KeyN', undefined],
  ];

  it('mean other things while sessions are carried', () => {
    for (const [keys, ltr, rtl = ltr] of carrying) {
      expect(carryIntentOf(stroke(keys), false), keys).toEqual(ltr);
      expect(carryIntentOf(stroke(keys), true), `${keys} rtl`).toEqual(rtl);
    }
  });

  const carriedAcross: [string, CarryIntent | undefined, (CarryIntent | undefined)?][] = [
    ['ArrowRight', { do: 'later', minutes: 5 }, { do: 'later', minutes: -5 }],
    ['Shift+ArrowLeft', { do: 'later', minutes: -15 }, { do: 'later', minutes: 15 }],
    ['ArrowDown', { do: 'aside', by: 1 }],
    ['ArrowUp', { do: 'aside', by: -1 }],
    ['PageDown', { do: 'later', minutes: 60 }],
    ['Enter', { do: 'drop', copy: false }],
  ];

  it('carry along time where it runs across', () => {
    for (const [keys, ltr, rtl = ltr] of carriedAcross) {
      expect(carryIntentOf(stroke(keys), false, true), keys).toEqual(ltr);
      expect(carryIntentOf(stroke(keys), true, true), `${keys} rtl`).toEqual(rtl);
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
