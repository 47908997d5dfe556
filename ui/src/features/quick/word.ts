/** What a typed line asks for, in words. */
import { formatDay, formatDayTime, formatTime, lt, t } from '../../i18n';
import { workspace } from '../../state/workspace.svelte';
import { whoName } from '../people/names';
import { term } from '../people/terms';
import { placeOf, type Problem, type Quick } from './parse';

/** Choices that are named; of more, a longer name must be typed anyhow. */
const MOST = 5;

/** Kind, time, room and who takes part, each as one phrase. */
export function wordQuick(quick: Quick): string[] {
  const { starts, ends, roomId } = placeOf(quick);
  return [
    quick.kind ? term('kind', quick.kind) : '',
    starts !== null && ends !== null ? wordWhen(starts, ends) : '',
    roomName(roomId),
    quick.trackId === null ? '' : `${t('session-track')}: ${trackName(quick.trackId)}`,
    ...quick.parts.map(({ role, who }) => `${term('role', role)}: ${whoName(who)}`),
  ].filter((word) => word !== '');
}

/** What is not sure, and what to do. */
export function wordProblem(problem: Problem): string {
  const choices = (names: string[]) => names.slice(0, MOST).join(` ${t('quick-or')} `);
  switch (problem.problem) {
    case 'who':
      return t('quick-problem-who', {
        text: problem.text,
        choices: choices(problem.choices.map(whoName)),
      });
    case 'room':
      return t('quick-problem-room', {
        text: problem.text,
        choices: choices(problem.choices.map(roomName)),
      });
    case 'track':
      return t('quick-problem-track', {
        text: problem.text,
        choices: choices(problem.choices.map(trackName)),
      });
    case 'outside':
      return t('quick-problem-outside');
    default:
      return t(`quick-problem-${problem.problem}`, { text: problem.text });
  }
}

/** A stretch of time in words: “Wed 17 Sep 10:00–12:00”. */
function wordWhen(starts: string, ends: string): string {
  const sameDay = ends.slice(0, 10) === starts.slice(0, 10);
  return t('quick-from-day', {
    day: formatDay(starts, 'day'),
    from: formatTime(starts),
    to: sameDay ? formatTime(ends) : formatDayTime(ends),
  });
}

function roomName(id: string | null): string {
  return id === null ? '' : lt(workspace.by.room.get(id)?.name ?? {});
}

function trackName(id: string): string {
  return lt(workspace.by.track.get(id)?.name ?? {});
}
