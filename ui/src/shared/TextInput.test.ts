import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, it, vi } from 'vitest';
import { FieldError } from './field-error';
import TextInput from './TextInput.svelte';

async function type(box: HTMLElement, text: string) {
  (box as HTMLInputElement).value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await tick();
}

async function leave(box: HTMLElement) {
  box.dispatchEvent(new FocusEvent('blur'));
  await new Promise((done) => setTimeout(done));
}

const key = (box: HTMLElement, key: string) =>
  box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

it('saves once what was changed, on leaving', async () => {
  const onsave = vi.fn();
  render(TextInput, { label: 'Title', value: 'Opening', onsave });
  const box = screen.getByLabelText('Title');
  await leave(box);
  expect(onsave).not.toHaveBeenCalled();
  await type(box, 'Closing');
  key(box, 'Enter');
  await leave(box);
  expect(onsave.mock.calls).toEqual([['Closing']]);
});

it('keeps the draft when the row changes elsewhere, and restores on Escape', async () => {
  const { rerender } = render(TextInput, { label: 'Title', value: 'Opening', onsave: vi.fn() });
  const box = screen.getByLabelText<HTMLInputElement>('Title');
  await type(box, 'Clos');
  await rerender({ value: 'Opening ceremony' });
  expect(box.value).toBe('Clos');
  key(box, 'Escape');
  await tick();
  expect(box.value).toBe('Opening ceremony');
});

it('says at the field what was refused, and keeps what was typed', async () => {
  const onsave = () => {
    throw new FieldError({ field: 'title', problem: { kind: 'empty' } });
  };
  render(TextInput, { label: 'Title', value: 'Opening', onsave });
  const box = screen.getByLabelText<HTMLInputElement>('Title');
  await type(box, '');
  await leave(box);
  expect(box.value).toBe('');
  expect(box.getAttribute('aria-invalid')).toBe('true');
  const words = document.getElementById(box.getAttribute('aria-describedby') ?? '');
  expect(words?.textContent).toBe('This must not be empty.');
});

it('says at once that a text is too long, and cuts nothing off', async () => {
  render(TextInput, { label: 'Title', value: '', onsave: vi.fn(), maxlength: 3 });
  const box = screen.getByLabelText<HTMLInputElement>('Title');
  await type(box, 'құрылтай');
  expect(box.value).toBe('құрылтай');
  expect(screen.getByRole('alert').textContent).toContain('8');
});
