/** What is only looked at: nothing is sent, and the window says why and what to do. */
import { toast } from 'svelte-sonner';
import { t } from '../i18n';
import type { Access } from '../ipc';

/** Whether the file takes no changes now; then says so. */
export function refuses(access: Access | null): boolean {
  if (access?.is !== 'view' && access?.is !== 'past') return false;
  // One notice, however many fields are tried.
  toast.error(t(`read-only-${access.is}`), {
    id: 'read-only',
    description: t(`read-only-${access.is}-remedy`),
  });
  return true;
}
