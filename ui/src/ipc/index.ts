/**
 * The one door to the backend: the generated commands and types, a typed call, and
 * the messages that the backend sends of its own accord.
 */
import { listen, type UnlistenFn } from '@tauri-apps/api/event';
import {
  events,
  type Access,
  type AppError,
  type CalendarsProgress,
  type HandoutsProgress,
  type WorkspaceState,
} from './bindings';

export * from './bindings';

/** Waits for a command; what it rejects with is always an {@link AppError}. */
export async function call<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (thrown) {
    throw asAppError(thrown);
  }
}

/** What was thrown as an error that can be worded; anything foreign is `internal`. */
export function asAppError(thrown: unknown): AppError {
  if (typeof thrown === 'object' && thrown !== null && 'kind' in thrown) return thrown as AppError;
  return { kind: 'internal', detail: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** Another start of the program handed its file to this window. */
export function onWorkspaceOpened(react: (state: WorkspaceState) => void): Promise<UnlistenFn> {
  return listen<WorkspaceState>('workspace-opened', (message) => react(message.payload));
}

/** The user closes the window; it waits a moment for what is still to be saved. */
export function onClosing(react: () => void): Promise<UnlistenFn> {
  return listen('closing', react);
}

/** Another start of the program handed over a file that could not be opened. */
export function onOpenFailed(react: (error: AppError) => void): Promise<UnlistenFn> {
  return listen<AppError>('open-failed', (message) => react(message.payload));
}

/** How far the writing of several calendars is. */
export function onCalendarsProgress(
  react: (progress: CalendarsProgress) => void,
): Promise<UnlistenFn> {
  return events.calendarsProgress.listen((message) => react(message.payload));
}

/** How far the writing of several handouts is. */
export function onHandoutsProgress(
  react: (progress: HandoutsProgress) => void,
): Promise<UnlistenFn> {
  return events.handoutsProgress.listen((message) => react(message.payload));
}

/** What can be done with the open file is not what it was. */
export function onAccessChanged(react: (access: Access) => void): Promise<UnlistenFn> {
  return events.accessChanged.listen((message) => react(message.payload));
}

/** A backup could not be made; the file itself is well. */
export function onBackupFailed(react: (error: AppError) => void): Promise<UnlistenFn> {
  return events.backupFailed.listen((message) => react(message.payload));
}
