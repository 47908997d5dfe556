/** The tour: five steps for the first start. Once taken or skipped, it comes only when asked for. */
import { nav } from '../../state/navigation.svelte';
import { view } from '../programme/view.svelte';

export const STEPS = ['board', 'drag', 'findings', 'undo', 'export'] as const;
export type StepName = (typeof STEPS)[number];

const KEY = 'kurultai.tour';

let at = $state<number | null>(null);

export const tour = {
  /** The step that is shown; null: none. */
  get step(): StepName | null {
    return at === null ? null : (STEPS[at] ?? null);
  },
  /** Its place among the steps, from 1. */
  get place(): number {
    return (at ?? 0) + 1;
  },

  start(): void {
    // What the steps point at stands on the board.
    nav.page = 'programme';
    if (view.name === 'list') view.name = 'rooms';
    at = 0;
  },

  /** Starts where it was never seen; a window that a program drives is not interrupted. */
  offer(): void {
    if (at === null && !navigator.webdriver && !wasSeen()) this.start();
  },

  go(by: 1 | -1): void {
    if (at === null) return;
    if (at + by >= STEPS.length) this.end();
    else at = Math.max(0, at + by);
  },

  end(): void {
    at = null;
    try {
      localStorage.setItem(KEY, 'seen');
    } catch {
      // A machine that keeps nothing shows it again.
    }
  },
};

function wasSeen(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
