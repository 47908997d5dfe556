/** Errors of the backend, in words with what to do next, as notices in the window. */
import { toast } from 'svelte-sonner';
import { kebab, t } from '../i18n';
import { asAppError, type AppError } from '../ipc';
import { wordInvalid } from '../shared/field-error';

/** What happened, and what the user can do about it. */
export type Wording = { title: string; remedy: string };

/** The words of an error. */
export function wordError(error: AppError): Wording {
  switch (error.kind) {
    case 'invalid':
      return { title: t('error-invalid'), remedy: wordInvalid(error.invalid) };
    case 'notFound':
      return {
        title: t('error-not-found', { noun: t(`noun-${kebab(error.noun)}`) }),
        remedy: t('error-not-found-remedy'),
      };
    case 'inUse':
      return {
        title: t('error-in-use', { noun: t(`noun-${kebab(error.noun)}`), uses: error.uses }),
        remedy: t('error-in-use-remedy'),
      };
    case 'noFile':
      return { title: t('error-no-file'), remedy: t('error-no-file-remedy') };
    case 'open':
      return wordOpen(error.file, error.problem);
    case 'write':
      return wordWrite(error.file, error.reason);
    case 'missingGlyphs':
      return {
        title: t('error-missing-glyphs'),
        remedy: error.missing
          .slice(0, 5)
          .map(({ character, code, text }) => t('error-missing-glyph', { character, code, text }))
          .join(' '),
      };
    case 'internal':
      return { title: t('error-internal'), remedy: error.detail };
  }
}

/** Shows an error as a notice. */
export function report(thrown: unknown): void {
  const { title, remedy } = wordError(asAppError(thrown));
  // It stays until it is read and closed: someone may have looked away.
  toast.error(title, { description: remedy, duration: Number.POSITIVE_INFINITY });
}

/** Waits for a read or a file command; shows what went wrong and answers nothing. */
export async function attempt<T>(run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch (thrown) {
    report(thrown);
    return undefined;
  }
}

function wordOpen(file: string, problem: Extract<AppError, { kind: 'open' }>['problem']): Wording {
  const key = `error-open-${kebab(problem.problem)}`;
  const args: Record<string, string | number> = { file };
  if ('detail' in problem) args['detail'] = problem.detail;
  if (problem.problem === 'newer') {
    args['found'] = problem.found;
    args['known'] = problem.known;
  }
  return { title: t(key, args), remedy: t(`${key}-remedy`, args) };
}

function wordWrite(file: string, reason: Extract<AppError, { kind: 'write' }>['reason']): Wording {
  const args: Record<string, string> = { file };
  if ('detail' in reason) args['detail'] = reason.detail;
  return {
    title: t('error-write', args),
    remedy: t(`error-write-${kebab(reason.reason)}`, args),
  };
}
