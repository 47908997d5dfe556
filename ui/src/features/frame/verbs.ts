/** The program's own verbs, whatever page is shown. */
import { LANGUAGE_NAMES, LANGUAGES, locale } from '../../i18n';
import { dialogs, type DialogName } from '../../state/dialogs.svelte';
import { attempt } from '../../state/failure';
import { files, takesChanges } from '../../state/files.svelte';
import { nav, PAGES } from '../../state/navigation.svelte';
import { settings } from '../../state/settings.svelte';
import { wordRedo, wordUndo } from '../../state/steps';
import { redo, undo, workspace } from '../../state/workspace.svelte';
import { stepFinding } from '../checks/stepping.svelte';
import { VIEWS, view, type ViewName } from '../programme/view.svelte';
import { handouts } from '../outputs/handouts.svelte';
import { quickLine } from '../quick/line';
import { tour } from '../quick/tour.svelte';
import type { Command } from './command';
import { KEYS, type Shortcut } from './shortcuts';
import { fitted, zoomed } from './zoom';

const hasFile = () => workspace.file !== null;
const hasEvent = () => workspace.programme !== null;
const onBoard = () => hasEvent() && nav.page === 'programme';

function opens(dialog: DialogName): () => void {
  return () => {
    dialogs.open = dialog;
  };
}

const FILE: readonly Command[] = [
  {
    id: 'new',
    group: 'file',
    words: 'file-new',
    keys: KEYS.new,
    run: afterLeaving(opens('newEvent')),
  },
  {
    id: 'open',
    group: 'file',
    words: 'file-open',
    keys: KEYS.open,
    run: afterLeaving(() => files.open()),
  },
  { id: 'sample', group: 'file', words: 'file-open-sample', run: () => files.openSample() },
  {
    id: 'saveCopy',
    group: 'file',
    words: 'file-save-copy',
    keys: KEYS.saveCopy,
    can: hasFile,
    run: afterLeaving(() => files.saveCopy()),
  },
  {
    id: 'exportClean',
    group: 'file',
    words: 'file-export-clean',
    can: hasFile,
    run: opens('exportClean'),
  },
  { id: 'backups', group: 'file', words: 'file-backups', can: hasFile, run: opens('backups') },
  { id: 'check', group: 'file', words: 'file-check', can: hasFile, run: opens('check') },
  { id: 'close', group: 'file', words: 'file-close', can: hasFile, run: () => files.close() },
  { id: 'settings', group: 'file', words: 'file-settings', run: opens('settings') },
];

const EDIT: readonly Command[] = [
  {
    id: 'undo',
    group: 'edit',
    words: 'undo',
    says: () => wordUndo(workspace.undo.undo),
    keys: KEYS.undo,
    // A change that is still being written is undone once it is.
    can: () => workspace.undo.undo !== null || workspace.writing,
    run: afterLeaving(() => undo()),
  },
  {
    id: 'redo',
    group: 'edit',
    words: 'redo',
    says: () => wordRedo(workspace.undo.redo),
    keys: KEYS.redo,
    can: () => workspace.undo.redo !== null,
    run: afterLeaving(() => redo()),
  },
];

const SESSION: readonly Command[] = [
  {
    id: 'quick',
    group: 'session',
    words: 'command-quick',
    keys: KEYS.quick,
    can: () => hasEvent() && takesChanges(),
    run: () => {
      if (!quickLine.focus()) dialogs.open = 'quick';
    },
  },
];

const FINDINGS: readonly Command[] = [
  {
    id: 'nextFinding',
    group: 'findings',
    words: 'command-next-finding',
    keys: KEYS.nextFinding,
    can: hasEvent,
    run: () => stepFinding(1),
  },
  {
    id: 'previousFinding',
    group: 'findings',
    words: 'command-previous-finding',
    keys: KEYS.previousFinding,
    can: hasEvent,
    run: () => stepFinding(-1),
  },
];

/** The command that shows each view. */
export const VIEW_KEYS: Record<ViewName, Shortcut> = {
  rooms: 'viewRooms',
  timeline: 'viewTimeline',
  delegations: 'viewDelegations',
  people: 'viewPeople',
  list: 'viewList',
};

const VIEW: readonly Command[] = [
  ...VIEWS.map((name): Command => ({
    id: VIEW_KEYS[name],
    group: 'view',
    words: `command-view-${name}`,
    keys: KEYS[VIEW_KEYS[name]],
    can: hasEvent,
    run: () => {
      nav.page = 'programme';
      view.name = name;
    },
  })),
  {
    id: 'zoomIn',
    group: 'view',
    words: 'command-zoom-in',
    keys: KEYS.zoomIn,
    can: onBoard,
    run: () => zoom(1),
  },
  {
    id: 'zoomOut',
    group: 'view',
    words: 'command-zoom-out',
    keys: KEYS.zoomOut,
    can: onBoard,
    run: () => zoom(-1),
  },
  {
    id: 'zoomFit',
    group: 'view',
    words: 'command-zoom-fit',
    keys: KEYS.zoomFit,
    can: onBoard,
    run: fit,
  },
  {
    id: 'trim',
    group: 'view',
    words: 'command-trim',
    can: onBoard,
    run: () => {
      view.trimmed = !view.trimmed;
    },
  },
  ...LANGUAGES.map((language): Command => ({
    id: `language-${language}`,
    group: 'view',
    words: 'command-language',
    args: () => ({ language: LANGUAGE_NAMES[language] }),
    can: () => locale.language !== language,
    run: () => attempt(() => settings.save({ language })),
  })),
];

const GO: readonly Command[] = PAGES.map((page) => ({
  id: `page-${page}`,
  group: 'go',
  words: `page-${page}`,
  can: hasEvent,
  run: () => nav.go(page),
}));

const EVENT: readonly Command[] = [
  {
    id: 'calendar',
    group: 'event',
    words: 'event-export-calendar',
    can: hasEvent,
    run: opens('calendar'),
  },
  {
    id: 'publish',
    group: 'event',
    words: 'event-publish-calendar',
    // What others are given is the programme as it is.
    can: () => hasEvent() && workspace.access?.is !== 'past',
    run: opens('publish'),
  },
  {
    id: 'agenda',
    group: 'event',
    words: 'event-print-agendas',
    can: hasEvent,
    run: () => handouts.show('agenda'),
  },
];

const HELP: readonly Command[] = [
  {
    id: 'palette',
    group: 'help',
    words: 'command-palette',
    keys: KEYS.palette,
    quiet: true,
    run: opens('palette'),
  },
  {
    id: 'shortcuts',
    group: 'help',
    words: 'help-shortcuts',
    keys: KEYS.shortcuts,
    run: opens('shortcuts'),
  },
  { id: 'licences', group: 'help', words: 'help-licences', run: opens('licences') },
  { id: 'tour', group: 'help', words: 'command-tour', can: hasEvent, run: () => tour.start() },
];

/** In the order in which the palette and the sheet list them. */
export const VERBS: readonly Command[] = [
  ...SESSION,
  ...FINDINGS,
  ...VIEW,
  ...GO,
  ...EDIT,
  ...FILE,
  ...EVENT,
  ...HELP,
];

/** Fields save when they are left: what is being typed belongs to the file as it is now. */
function afterLeaving(then: () => unknown): () => unknown {
  return () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return then();
  };
}

/** Where time runs across the screen, its own scale is meant. */
function zoom(by: 1 | -1): void {
  if (view.name === 'rooms') view.minute = zoomed(view.minute, by);
  else view.across = zoomed(view.across, by);
}

function fit(): void {
  const event = workspace.programme?.event;
  if (!event) return;
  const room = document.querySelector('#programme-board');
  const minutes = event.dayEnds - event.dayStarts;
  if (view.name === 'rooms') view.minute = fitted(minutes, room?.clientHeight ?? 0);
  else view.across = fitted(minutes, room?.clientWidth ?? 0);
}
