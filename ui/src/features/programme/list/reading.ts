/** What was typed or chosen in a cell, as one edit of its session. Pure. */
import type { Place, Session, SessionEdit, SessionKind, SessionStatus } from '../../../ipc';
import { endingAt, onDay, startingAt, unscheduled, type Usual } from '../../session/place';
import { parseCount } from '../../session/typed';
import { parseClock } from '../../session/walltime';
import type { ColumnKey } from './columns';

/** An edit; or the key of the words that say why there is none; or null: nothing changes. */
export type Reading = { edit: SessionEdit } | { problem: string } | null;

export interface Context {
  usual: Usual;
  /** The language that the title is shown in. */
  lang: string;
  /** The tag of a language that was typed by tag or name. */
  languageOf: (typed: string) => string | undefined;
}

/** What a cell shows while it is edited as text. */
export function textToEdit(session: Session, column: ColumnKey, lang: string): string {
  switch (column) {
    case 'title':
      return session.title[lang] ?? '';
    case 'start':
      return session.starts?.slice(11, 16) ?? '';
    case 'end':
      return session.ends?.slice(11, 16) ?? '';
    case 'attendance':
      return session.attendance === null ? '' : String(session.attendance);
    case 'languages':
      return session.languages.join(', ');
    default:
      return '';
  }
}

/** Reads a cell's text, or the value of its choice. */
export function read(
  session: Session,
  column: ColumnKey,
  typed: string,
  context: Context,
): Reading {
  const text = typed.trim();
  const place: Place = { roomId: session.roomId, starts: session.starts, ends: session.ends };
  switch (column) {
    case 'title':
      if (text === '') return { problem: 'invalid-empty' };
      if (text === session.title[context.lang]) return null;
      return { edit: { field: 'title', to: { lang: context.lang, text } } };
    case 'kind':
      if (text === session.kind) return null;
      return { edit: { field: 'kind', to: text as SessionKind } };
    case 'status':
      if (text === session.status) return null;
      return { edit: { field: 'status', to: text as SessionStatus } };
    case 'track':
      if (text === (session.trackId ?? '')) return null;
      return { edit: { field: 'track', to: text === '' ? null : text } };
    case 'room':
      return placed(session, { ...place, roomId: text === '' ? null : text });
    case 'day':
      return placed(session, text === '' ? unscheduled(place) : onDay(place, text, context.usual));
    case 'start': {
      if (text === '') return placed(session, unscheduled(place));
      const minute = parseClock(text);
      if (minute === null || minute === 1440) return { problem: 'session-start-problem' };
      return placed(session, startingAt(place, minute, context.usual));
    }
    case 'end': {
      if (text === '' && session.ends === null) return null;
      const minute = parseClock(text);
      if (minute === null) return { problem: 'session-time-problem' };
      const to = endingAt(place, minute);
      return to === null ? { problem: 'session-end-problem' } : placed(session, to);
    }
    case 'attendance': {
      const to = text === '' ? null : parseCount(text);
      if (to === undefined) return { problem: 'session-attendance-problem' };
      return to === session.attendance ? null : { edit: { field: 'attendance', to } };
    }
    case 'languages':
      return languages(session, text, context);
    default:
      return null;
  }
}

function placed(session: Session, to: Place): Reading {
  const same =
    to.roomId === session.roomId && to.starts === session.starts && to.ends === session.ends;
  if (same) return null;
  return session.locked ? { problem: 'invalid-locked' } : { edit: { field: 'place', to } };
}

function languages(session: Session, text: string, { languageOf }: Context): Reading {
  const to: string[] = [];
  for (const word of text.split(/[,;،؛/]|\s+(?=\S)/).map((part) => part.trim())) {
    if (word === '') continue;
    const tag = languageOf(word);
    if (tag === undefined) return { problem: 'invalid-not-a-language' };
    if (!to.includes(tag)) to.push(tag);
  }
  return to.join() === session.languages.join() ? null : { edit: { field: 'languages', to } };
}
