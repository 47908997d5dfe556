// Offsets from UTC that a place of arrival can have.

import { offsetLabel } from '../session/walltime';

// In use somewhere in the world in 2025, in minutes; half and three-quarter hours are real.
const OFFSETS = [
  -720, -660, -600, -570, -540, -480, -420, -360, -300, -240, -210, -180, -150, -120, -60, 0, 60,
  120, 180, 210, 240, 270, 300, 330, 345, 360, 390, 420, 480, 525, 540, 570, 600, 630, 660, 720,
  765, 780, 825, 840,
];

/** Every usual offset by its label, and the present one where it is not among them. */
export function offsetOptions(present: number): { value: string; label: string }[] {
  const all = OFFSETS.includes(present) ? OFFSETS : [...OFFSETS, present].sort((a, b) => a - b);
  return all.map((minutes) => ({ value: String(minutes), label: offsetLabel(minutes) }));
}
