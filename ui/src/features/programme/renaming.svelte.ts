/** Which session is being renamed where it stands; one at a time in the whole window. */
class Renaming {
  id = $state<string | null>(null);
}

export const renaming = new Renaming();
