import { expect, it } from 'vitest';
import { shortcutOf, type Shortcut } from './shortcuts';

function press(code: string, keys: string, tag = 'div', more: KeyboardEventInit = {}) {
  const target = document.body.appendChild(document.createElement(tag));
  const event = new KeyboardEvent('keydown', {
    code,
    // A Cyrillic layout: the letter is not the key's.
    key: 'я',
    ctrlKey: keys.includes('ctrl'),
    shiftKey: keys.includes('shift'),
    altKey: keys.includes('alt'),
    metaKey: keys.includes('meta'),
    bubbles: true,
    ...more,
  });
  let found: Shortcut | undefined;
  target.addEventListener('keydown', (event) => (found = shortcutOf(event)), { once: true });
  target.dispatchEvent(event);
  return found;
}

it.each<[string, string, string, Shortcut | undefined]>([
  ['KeyZ', 'ctrl', 'div', 'undo'],
  ['KeyZ', 'meta', 'div', 'undo'],
  ['KeyZ', 'ctrl shift', 'div', 'redo'],
  ['KeyY', 'ctrl', 'div', 'redo'],
  ['KeyZ', 'ctrl', 'input', undefined],
  ['KeyY', 'ctrl', 'textarea', undefined],
  ['KeyO', 'ctrl', 'input', 'open'],
  ['KeyN', 'ctrl', 'div', 'new'],
  ['KeyN', '', 'div', undefined],
  ['KeyS', 'ctrl shift', 'div', 'saveCopy'],
  ['KeyS', 'ctrl', 'div', undefined],
  ['KeyZ', 'ctrl alt', 'div', undefined],
])('%s with “%s” in a %s: %s', (code, keys, tag, shortcut) => {
  expect(press(code, keys, tag)).toBe(shortcut);
});

it('a character being composed is no shortcut', () => {
  expect(press('KeyZ', 'ctrl', 'div', { isComposing: true })).toBeUndefined();
});
