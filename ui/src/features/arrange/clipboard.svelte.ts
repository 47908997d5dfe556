/** Sessions that were copied or cut, until they are pasted: here or in another event. */

class Clipboard {
  ids = $state.raw<readonly string[]>([]);
  /** The event that they are of. */
  eventId = $state<string | null>(null);
  /** Whether they move when they are pasted, as after a cut. */
  cut = $state(false);

  take(ids: readonly string[], eventId: string, cut: boolean): void {
    this.ids = [...ids];
    this.eventId = eventId;
    this.cut = cut;
  }

  clear(): void {
    this.ids = [];
    this.eventId = null;
    this.cut = false;
  }
}

export const clipboard = new Clipboard();
