/** The time in the middle of the screen, so that another view begins where this one stood. */

class LookedAt {
  /** Wall time; null: nothing was looked at yet. */
  at = $state<string | null>(null);
}

export const lookedAt = new LookedAt();

/** Remembers the time in the middle of the screen. */
export function remember(wall: string): void {
  if (lookedAt.at !== wall) lookedAt.at = wall;
}
