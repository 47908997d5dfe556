import { describe, expect, it } from 'vitest';
import lock from 'lucide-static/icons/lock.svg?raw';
import { drawn } from './drawing';

describe('drawings', () => {
  it('are of the size asked for, hidden from screen readers, without space between parts', () => {
    const svg = drawn(lock, 11);
    expect(svg?.getAttribute('width')).toBe('11');
    expect(svg?.getAttribute('height')).toBe('11');
    expect(svg?.getAttribute('aria-hidden')).toBe('true');
    expect([...(svg?.childNodes ?? [])].map(({ nodeName }) => nodeName)).toEqual(['rect', 'path']);
  });

  it('are new elements each time', () => {
    expect(drawn(lock, 11)).not.toBe(drawn(lock, 11));
    expect(drawn(lock, 24)?.getAttribute('width')).toBe('24');
  });

  it('are nothing where a text holds none', () => {
    expect(drawn('lock', 11)).toBeNull();
  });
});
