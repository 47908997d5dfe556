import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, it, vi } from 'vitest';
import Combobox from './Combobox.svelte';

Element.prototype.scrollIntoView = () => undefined;

const options = [
  { value: 'a', label: 'Al-Azhar' },
  { value: 'h', label: 'Holy See', detail: 'Vatican' },
  { value: 'm', label: 'Muslim World League' },
];

async function type(box: HTMLElement, text: string) {
  (box as HTMLInputElement).value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await tick();
}

async function key(box: HTMLElement, key: string) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  box.dispatchEvent(event);
  await new Promise((done) => setTimeout(done));
  return event;
}

const rows = () => screen.queryAllByRole('option').map((row) => row.textContent?.trim());

it('filters by label and detail, and takes with Enter', async () => {
  const onsave = vi.fn();
  render(Combobox, { label: 'Organization', value: null, options, onsave });
  const box = screen.getByRole('combobox');
  await type(box, 'vatic');
  expect(screen.getAllByRole('option')).toHaveLength(1);
  await key(box, 'Enter');
  expect(onsave).toHaveBeenCalledWith('h');
  expect(box.getAttribute('aria-expanded')).toBe('false');
});

it('moves with the arrows, round both ends', async () => {
  const onsave = vi.fn();
  render(Combobox, { label: 'Organization', value: 'h', options, onsave });
  const box = screen.getByRole('combobox');
  await key(box, 'ArrowDown');
  expect(box.getAttribute('aria-activedescendant')).toMatch(/-1$/);
  await key(box, 'ArrowDown');
  await key(box, 'ArrowDown');
  await key(box, 'Enter');
  expect(onsave).toHaveBeenCalledWith('a');
});

it('restores on Escape, and keeps the key from what is around it', async () => {
  render(Combobox, { label: 'Organization', value: 'm', options, onsave: vi.fn() });
  const box = screen.getByRole<HTMLInputElement>('combobox');
  await type(box, 'holy');
  const event = await key(box, 'Escape');
  expect(event.defaultPrevented).toBe(true);
  expect(box.value).toBe('Muslim World League');
});

it('offers to make what is not there, and only that', async () => {
  const oncreate = vi.fn();
  render(Combobox, { label: 'Organization', value: null, options, onsave: vi.fn(), oncreate });
  const box = screen.getByRole('combobox');
  await type(box, 'Al-Azhar');
  expect(rows()).toEqual(['Al-Azhar']);
  await type(box, 'Order of Malta');
  expect(rows()).toEqual(['Add “Order of Malta”']);
  await key(box, 'Enter');
  expect(oncreate).toHaveBeenCalledWith('Order of Malta');
});
