/** What menus, buttons and shortcuts of the frame do. */
import { dialogs } from '../../state/dialogs.svelte';
import { files } from '../../state/files.svelte';
import { redo, undo } from '../../state/workspace.svelte';
import type { Shortcut } from './shortcuts';

/** Does what a shortcut stands for. */
export function run(shortcut: Shortcut): void {
  leaveField();
  switch (shortcut) {
    case 'undo':
      return void undo();
    case 'redo':
      return void redo();
    case 'open':
      return void files.open();
    case 'new':
      dialogs.open = 'newEvent';
      return;
    case 'saveCopy':
      return void files.saveCopy();
  }
}

/** Fields save when they are left: what is being typed belongs to the file as it is now. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
