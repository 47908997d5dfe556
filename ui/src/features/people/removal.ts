// Where the focus goes when the row that has it is taken away.

import { tick } from 'svelte';

/**
 * Runs the removal that a press on a row's button asks for. The focus then goes to the
 * same button of the next row, else of the one before, else to the box that adds one.
 */
export async function removeRow(event: MouseEvent, run: () => Promise<unknown>): Promise<void> {
  const row = (event.currentTarget as Element).closest('li, [role="group"]');
  const around = row?.parentElement?.closest('[role="group"], section');
  const neighbours = [row?.nextElementSibling, row?.previousElementSibling];
  await run();
  await tick();
  if (!row || row.isConnected) return;
  const buttons = neighbours.map((other) =>
    other?.isConnected ? other.querySelector<HTMLElement>('[data-testid="remove"]') : null,
  );
  const adding = around?.querySelectorAll<HTMLElement>('[role="combobox"]') ?? [];
  (buttons.find((button) => button) ?? [...adding].at(-1))?.focus();
}
