/** The line for quick entry where one stands on the page: the shortcut goes to it. */

let field: HTMLInputElement | null = null;

export const quickLine = {
  /** Gives the line's field while it is on the page; gives what takes it away again. */
  place(input: HTMLInputElement): () => void {
    field = input;
    return () => {
      if (field === input) field = null;
    };
  },
  /** Whether there is a line on the page; it has the focus then. */
  focus(): boolean {
    if (!field?.isConnected || field.getClientRects().length === 0) return false;
    field.focus();
    field.select();
    return true;
  },
};
