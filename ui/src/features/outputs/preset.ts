import type { Scope } from '../../ipc';

/** Of whom or what an output is: its kind, and which one where there are several. */
export interface Preset {
  of: Scope['of'];
  id?: string;
}
