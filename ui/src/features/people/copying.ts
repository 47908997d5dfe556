// Rows of a table onto the clipboard, as lines that sheets take.

import { toast } from 'svelte-sonner';
import { t } from '../../i18n';
import { tsvOf, type TableColumn } from '../../shared/virtual-table';

/** Copies rows with the columns that are shown, and says so. */
export async function copyRows<T>(
  columns: readonly TableColumn<T>[],
  rows: readonly T[],
): Promise<void> {
  try {
    await navigator.clipboard.writeText(tsvOf(columns, rows));
    toast.success(t('table-copied', { count: rows.length }));
  } catch {
    toast.error(t('table-not-copied'));
  }
}
