/** What one press could do about a finding. */
import { toast } from 'svelte-sonner';
import { formatDayTime, languageName, t } from '../../i18n';
import { call, commands, type Remedy } from '../../ipc';
import { undo, workspace } from '../../state/workspace.svelte';
import { wordPlaceOf } from '../arrange/operations';
import { personName, whoName } from '../people/names';
import { perform } from '../programme/moves.svelte';
import { sessionTitle } from './word';

/** What a remedy would do, as the words of its button. */
export function wordRemedy(remedy: Remedy): string {
  switch (remedy.is) {
    case 'place': {
      const { session, place } = remedy;
      return t('remedy-place', {
        title: sessionTitle(session),
        place: wordPlaceOf(place, true),
      });
    }
    case 'end':
      return t('remedy-end', {
        title: sessionTitle(remedy.session),
        ends: formatDayTime(remedy.ends),
      });
    case 'represent': {
      const part = workspace.programme?.parts.find(({ id }) => id === remedy.part);
      return t('remedy-represent', {
        name: personName(remedy.person),
        whom: part === undefined ? '' : whoName(part.who),
        title: part === undefined ? '' : sessionTitle(part.sessionId),
      });
    }
    case 'detach':
      return t('remedy-detach', { title: sessionTitle(remedy.session) });
    case 'relay': {
      const { session, language } = remedy;
      const title = sessionTitle(session);
      return language === null
        ? t('remedy-straight', { title })
        : t('remedy-relay', { title, language: languageName(language) });
    }
  }
}

/** Does what a remedy says, as one operation, with a notice that takes it back. */
export async function applyRemedy(remedy: Remedy): Promise<boolean> {
  const words = wordRemedy(remedy);
  const answer = await perform(() => call(commands.remedyApply(remedy)));
  if (answer === undefined) return false;
  toast.success(words, { action: { label: t('undo'), onClick: () => void undo() } });
  return true;
}
