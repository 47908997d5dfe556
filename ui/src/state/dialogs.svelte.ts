/** Which dialog of the frame stands open: one at a time. */

export type DialogName = 'newEvent' | 'settings' | 'shortcuts' | 'calendar' | 'agenda';

class Dialogs {
  open = $state<DialogName | null>(null);
}

export const dialogs = new Dialogs();
