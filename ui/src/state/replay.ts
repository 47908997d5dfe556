/** Undo and redo: the window goes where the change was, shows it, and says what was done. */
import { tick } from 'svelte';
import { toast } from 'svelte-sonner';
import { kebab, t } from '../i18n';
import { call, commands, type Changed } from '../ipc';
import { aimOf, type Aim, type Row } from './aim';
import { attempt } from './failure';
import { nav } from './navigation.svelte';
import { replay, workspace, type Replayed } from './open.svelte';
import { wordStep } from './steps';

/** Takes the last operation back, and shows where it was. */
export async function undo(): Promise<void> {
  const replayed = await replay(() => call(commands.undo()));
  if (!replayed) return;
  say('history-toast-undone', replayed, { label: t('redo'), onClick: () => void redo() });
  await follow(replayed);
}

/** Does again what was taken back, and shows where it was. */
export async function redo(): Promise<void> {
  const replayed = await replay(() => call(commands.redo()));
  if (!replayed) return;
  say('history-toast-redone', replayed, { label: t('undo'), onClick: () => void undo() });
  await follow(replayed);
}

function say(key: string, { done }: Replayed, action: { label: string; onClick: () => void }) {
  // One notice: of ten steps back, the last is what can be taken back again.
  toast.message(t(key, { action: wordStep(done.value) }), { id: 'replayed', action });
}

async function follow({ done, before }: Replayed): Promise<void> {
  const aim = aimOf(done.value.action, done.changed, before);
  if (!aim || !(await reachEvent(aim, done.changed))) return;
  go(aim);
  await tick();
  // The board scrolls to sessions itself, past its heads.
  if (aim.row.noun !== 'session') elementOf(aim.row)?.scrollIntoView({ block: 'nearest' });
}

function go(aim: Aim): void {
  switch (aim.page) {
    case 'programme':
      return goToSession(aim);
    case 'delegations':
      if (isInSight(aim.row)) return;
      nav.page = 'delegations';
      if (aim.row.noun === 'event') nav.delegations = 'order';
      nav.delegation = aim.delegation;
      return;
    case 'partners':
      nav.page = 'partners';
      nav.organization = aim.organization;
      nav.partners = 'organizations';
      return;
    case 'people':
      if (isInSight(aim.row)) return;
      nav.goToPerson(aim.person);
      return;
    case 'agreements':
      if (isInSight(aim.row)) return;
      nav.page = 'partners';
      nav.organization = null;
      nav.partners = 'agreements';
      nav.agreement = aim.row.noun === 'agreement' ? aim.row.id : nav.agreement;
      return;
    case 'horizon':
      nav.page = 'partners';
      nav.organization = null;
      nav.partners = 'horizon';
      return;
    case 'releases':
      nav.page = 'releases';
      return;
    case 'checks':
      // What is accepted, or asked, is shown by the findings wherever they stand.
      return;
    case 'event':
      nav.page = 'event';
  }
}

function goToSession({ session, panel, gone }: Extract<Aim, { page: 'programme' }>): void {
  // Whoever goes through the findings sees there what comes back, or goes: the list stays.
  if (nav.page === 'checks') {
    if (panel && !gone) nav.openSession = session;
    return;
  }
  if (gone) {
    nav.page = 'programme';
    if (gone.day !== null && nav.day !== 'all') nav.day = gone.day;
    return;
  }
  // The open panel shows it already, whatever the page.
  if (panel && nav.openSession === session) return;
  nav.goToSession(session);
  if (panel || nav.openSession !== null) nav.openSession = session;
}

/** Shows the event to which the change belongs. Whether it is on show now. */
async function reachEvent(aim: Aim, changed: readonly Changed[]): Promise<boolean> {
  const id = await eventOf(aim, changed);
  if (id === null || id === workspace.programme?.event.id) return true;
  if (!workspace.events.some((event) => event.id === id)) return false;
  await workspace.chooseEvent(id);
  nav.reset();
  return workspace.programme?.event.id === id;
}

/** The event of a changed row; `null`: it belongs to the whole file, or it is on show. */
async function eventOf(aim: Aim, changed: readonly Changed[]): Promise<string | null> {
  if (aim.row.noun === 'event') return aim.row.id;
  // Of the whole file, whichever event they name.
  if (aim.page === 'agreements' || aim.page === 'horizon') return null;
  const own = changed.find(({ noun, id }) => noun === aim.row.noun && id === aim.row.id);
  if (own?.row && 'eventId' in own.row) return own.row.eventId;
  // A part tells its session alone, and a member their delegation.
  if (aim.page === 'programme') return otherEventWith('sessions', aim.session);
  if (aim.page === 'delegations' && aim.delegation !== null) {
    return otherEventWith('delegations', aim.delegation);
  }
  return null;
}

async function otherEventWith(
  rows: 'sessions' | 'delegations',
  id: string,
): Promise<string | null> {
  const own = workspace.programme;
  if (own?.[rows].some((row) => row.id === id)) return null;
  for (const event of workspace.events) {
    if (event.id === own?.event.id) continue;
    const found = await attempt(() => call(commands.programme(event.id)));
    if (found?.[rows].some((row) => row.id === id)) return event.id;
  }
  return null;
}

/** Rows that have an element of their own wherever they are shown in full. */
const SHOWN_WHOLE: readonly Row['noun'][] = ['member', 'part', 'coOrganizer', 'agreement'];

function isInSight(row: Row): boolean {
  return SHOWN_WHOLE.includes(row.noun) && elementOf(row) !== null;
}

function elementOf({ noun, id }: Row): Element | null {
  return document.querySelector(`[data-testid="${kebab(noun)}-${id}"]`);
}
