/** What is done to the chosen session, for the palette; the board listens to the keys itself. */
import { kebab } from '../../i18n';
import { nav } from '../../state/navigation.svelte';
import { takesChanges } from '../../state/files.svelte';
import { ARRANGE_VERBS, wordVerb, type ArrangeVerb } from '../arrange/arrange.svelte';
import { ARRANGE_CHORDS, type KeyedVerb } from '../arrange/keys';
import type { Board } from '../programme/board.svelte';
import { obey } from '../programme/obey';
import type { Pick } from '../programme/pick';
import type { Command } from './command';

/** The board's commands; it registers them while it is shown. */
export function boardCommands(board: Board, pick: Pick): Command[] {
  const chosen = () => nav.selectedSession !== null;
  const changeable = () => chosen() && takesChanges();
  return [
    {
      id: 'session-new',
      group: 'session',
      words: 'programme-new-session',
      keys: { chords: ['KeyN'] },
      local: true,
      can: takesChanges,
      run: () => obey(board, pick, { do: 'create' }),
    },
    {
      id: 'board-open',
      group: 'session',
      words: 'shortcut-edit',
      keys: { chords: ['Enter'] },
      local: true,
      can: chosen,
      run: () => obey(board, pick, { do: 'open' }),
    },
    {
      id: 'board-duplicate',
      group: 'session',
      words: 'shortcut-duplicate',
      keys: { chords: ['Ctrl+KeyD'] },
      local: true,
      can: changeable,
      run: () => obey(board, pick, { do: 'duplicate' }),
    },
    {
      id: 'board-remove',
      group: 'session',
      words: 'shortcut-remove',
      keys: { chords: ['Delete'] },
      local: true,
      can: changeable,
      run: () => obey(board, pick, { do: 'remove' }),
    },
    ...ARRANGE_VERBS.filter(({ key }) => !OWN_KEYS.includes(key)).map((verb) =>
      arranging(board, verb),
    ),
  ];
}

/** Verbs of the menu that the board has by its own keys. */
const OWN_KEYS: readonly string[] = ['open', 'duplicate', 'remove'];

function arranging(board: Board, verb: ArrangeVerb): Command {
  const caps = ARRANGE_CHORDS[verb.key as KeyedVerb] as readonly string[] | undefined;
  return {
    id: `arrange-${verb.key}`,
    group: 'session',
    words: `arrange-verb-${kebab(verb.key)}`,
    args: () => ({ count: nav.selection.length }),
    says: () => wordVerb(verb, nav.selection),
    ...(caps && { keys: { chords: [chordOf(caps)] } }),
    local: true,
    can: () => takesChanges() && verb.enabled(nav.selection),
    run: () => verb.run(board),
  };
}

/** Caps as the keys that are pressed: a letter stands for its key. */
function chordOf(caps: readonly string[]): string {
  const key = (cap: string) =>
    cap.length === 1 ? `Key${cap}` : cap.charAt(0).toUpperCase() + cap.slice(1);
  return caps.map(key).join('+');
}
