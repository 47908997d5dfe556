import { describe, expect, it } from 'vitest';
import { viewIntentOf } from './view-keys';

function stroke(keys: string) {
  const parts = keys.split('+');
  return {
    code: parts.at(-1) ?? '',
    altKey: parts.includes('Alt'),
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    shiftKey: parts.includes('Shift'),
  };
}

describe('a key of the views', () => {
  it.each([
    ['Alt+Digit1', { do: 'view', to: 'rooms' }],
    ['Alt+Digit2', { do: 'view', to: 'timeline' }],
    ['Alt+Digit5', { do: 'view', to: 'list' }],
    ['Alt+Digit6', undefined],
    ['Alt+Digit0', undefined],
    ['Digit1', undefined],
    ['Ctrl+Alt+Digit1', undefined],
    ['Equal', { do: 'zoom', by: 1 }],
    ['Shift+Equal', { do: 'zoom', by: 1 }],
    ['NumpadAdd', { do: 'zoom', by: 1 }],
    ['Minus', { do: 'zoom', by: -1 }],
    ['Ctrl+Minus', { do: 'zoom', by: -1 }],
    ['Meta+NumpadSubtract', { do: 'zoom', by: -1 }],
    ['Alt+Equal', { do: 'widen', by: 1 }],
    ['Alt+Shift+Minus', { do: 'widen', by: -1 }],
    ['Ctrl+Alt+Equal', undefined],
    ['Ctrl+Digit0', { do: 'reset' }],
    ['Ctrl+Shift+Digit0', undefined],
    ['Ctrl+KeyI', { do: 'card' }],
    ['KeyI', undefined],
  ])('%s', (keys, intent) => expect(viewIntentOf(stroke(keys))).toEqual(intent));
});
