/** What is chosen after a press or a stroke, as in every list of files. Pure. */

export interface Chosen {
  /** The one with the focus first. */
  ids: string[];
  /** From where Shift extends. */
  anchor: string | null;
}

export type How = 'only' | 'toggle' | 'extend';

/** What a press means by the keys held. */
export function howOf(event: { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }): How {
  if (event.shiftKey) return 'extend';
  return event.ctrlKey || event.metaKey ? 'toggle' : 'only';
}

/** What is chosen once a row was chosen so. `order`: the ids of all rows. */
export function chosen(now: Chosen, id: string, how: How, order: readonly string[]): Chosen {
  switch (how) {
    case 'only':
      return { ids: [id], anchor: id };
    case 'toggle': {
      const rest = now.ids.filter((one) => one !== id);
      return { ids: rest.length < now.ids.length ? rest : [id, ...rest], anchor: id };
    }
    case 'extend': {
      const from = now.anchor === null ? -1 : order.indexOf(now.anchor);
      const to = order.indexOf(id);
      if (from === -1 || to === -1) return { ids: [id], anchor: id };
      const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
      return { ids: [id, ...range.filter((one) => one !== id)], anchor: now.anchor };
    }
  }
}
