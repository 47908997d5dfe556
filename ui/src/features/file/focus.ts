/** Where the focus goes when the button that had it is taken away. */
import { tick } from 'svelte';

/** Runs what a press asks for; a focus that was lost by it goes to the page. */
export async function keepingFocus(run: () => unknown): Promise<void> {
  await run();
  await tick();
  if (document.activeElement === document.body) document.querySelector('main')?.focus();
}
