/** Errors of the backend, in words with what to do next, as notices in the window. */
import { toast } from 'svelte-sonner';
import { kebab, t } from '../i18n';
import {
  asAppError,
  type AppError,
  type OpenProblem,
  type ServerProblem,
  type WriteReason,
} from '../ipc';
import { wordInvalid } from '../shared/field-error';
import { dialogs } from './dialogs.svelte';
import { wordHolder } from './holder';

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
    case 'backup': {
      const key = `error-backup-${kebab(error.problem.problem)}`;
      return { title: t('error-backup'), remedy: t(key, detailOf(error.problem)) };
    }
    case 'misread':
      return {
        title: t('error-misread', { file: error.file }),
        remedy: error.misread
          .slice(0, 5)
          .map(({ line, field, fault }) =>
            t('error-misread-place', { line, field, fault: t(`error-misread-${kebab(fault)}`) }),
          )
          .join(' '),
      };
    case 'nothingToTell':
      return { title: t('error-nothing-to-tell'), remedy: t('error-nothing-to-tell-remedy') };
    case 'address':
      return {
        title: t('error-address', { address: error.address }),
        remedy: t('error-address-remedy'),
      };
    case 'longName': {
      const { address, length, limit } = error;
      return {
        title: t('error-long-name', { address }),
        remedy: t('error-long-name-remedy', { length, limit }),
      };
    }
    case 'manyGuests':
      return {
        title: t('error-many-guests', { count: error.count }),
        remedy: t('error-many-guests-remedy', { limit: error.limit }),
      };
    case 'server':
      return wordServer(error.problem);
    case 'passwordNeeded':
      return {
        title: t('error-password-needed'),
        remedy: t(`error-password-needed-${error.keychain ? 'keychain' : 'typed'}`),
      };
    case 'missingGlyphs':
      return {
        title: t('error-missing-glyphs'),
        remedy: error.missing
          .slice(0, 5)
          .map(({ character, code, text }) => t('error-missing-glyph', { character, code, text }))
          .join(' '),
      };
    case 'nothingToPrint':
      return { title: t('error-nothing-to-print'), remedy: t('error-nothing-to-print-remedy') };
    case 'tooManyPapers': {
      const { asked, most } = error;
      return {
        title: t('error-too-many-papers', { asked }),
        remedy: t('error-too-many-papers-remedy', { most }),
      };
    }
    case 'template':
      return {
        title: t('error-template'),
        remedy: error.faults
          .slice(0, 5)
          .map(({ file, line, reason }) =>
            file === null || line === null
              ? reason
              : t('error-template-fault', { file, line: String(line), reason }),
          )
          .join(' '),
      };
    case 'templates': {
      const { folder, detail } = error;
      return {
        title: t('error-templates'),
        remedy: t('error-templates-remedy', { folder, detail }),
      };
    }
    case 'font': {
      const { file, problem } = error;
      return {
        title: t('error-font', { file }),
        remedy: t(`error-font-${kebab(problem.problem)}`, {
          ...detailOf(problem),
          ...(problem.problem === 'tooLarge' && { limit: problem.limit }),
        }),
      };
    }
    case 'printer': {
      const { printer, sent, jobs, detail } = error;
      const before = sent > 0 ? `${t('error-printer-sent', { sent, jobs })} ` : '';
      return printer === null
        ? {
            title: t('error-print-dialog'),
            remedy: before + t('error-print-dialog-remedy', { detail }),
          }
        : {
            title: t('error-printer', { printer }),
            remedy: before + t('error-printer-remedy', { detail }),
          };
    }
    case 'internal':
      return { title: t('error-internal'), remedy: error.detail };
  }
}

/** Shows an error: as a dialog where there are ways out to choose from, else as a notice. */
export function report(thrown: unknown): void {
  const error = asAppError(thrown);
  if (error.kind === 'open' && hasWaysOut(error.problem)) {
    dialogs.refused = { file: error.file, problem: error.problem };
    return;
  }
  const { title, remedy } = wordError(error);
  // It stays until it is read and closed: someone may have looked away.
  toast.error(title, { description: remedy, duration: Number.POSITIVE_INFINITY });
}

/** Shows that no backup could be made: the file itself is well, and work goes on. */
export function reportBackup(error: AppError): void {
  const { title, remedy } = wordError(error);
  toast.warning(t('backup-failed'), {
    description: `${title}. ${remedy}`,
    duration: Number.POSITIVE_INFINITY,
  });
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

/** Why a file did not open, and what to do. */
export function wordOpen(file: string, problem: OpenProblem): Wording {
  const key = `error-open-${kebab(problem.problem)}`;
  const args: Record<string, string | number> = { file, ...detailOf(problem) };
  if (problem.problem === 'damaged') args['count'] = problem.damage.length;
  if (problem.problem === 'newer') {
    args['found'] = problem.found;
    args['known'] = problem.known;
  }
  return { title: t(key, args), remedy: t(`${key}-remedy`, args) };
}

/** Why a file was not written, and what to do, as for another place that was chosen. */
function wordWrite(file: string, reason: WriteReason): Wording {
  const remedy = t(`error-write-${kebab(reason.reason)}`, detailOf(reason));
  const holder = reason.reason === 'takenOver' ? reason.holder : null;
  return {
    title: t('error-write', { file }),
    remedy: holder ? `${wordHolder(holder)} ${remedy}` : remedy,
  };
}

/** What stands against publishing to a calendar server, and what to do. */
export function wordServer(problem: ServerProblem): Wording {
  const key = `error-server-${kebab(problem.problem)}`;
  switch (problem.problem) {
    case 'notTrusted':
      return { title: t(key, { host: problem.host }), remedy: t(`${key}-${problem.reason}`) };
    case 'notAuthorised': {
      const { offered } = problem;
      const basic = offered === '' || /\bbasic\b/i.test(offered);
      return { title: t(key), remedy: t(`${key}-${basic ? 'remedy' : 'other'}`, { offered }) };
    }
    case 'notACalendar':
      return { title: t(key), remedy: t(`${key}-${problem.found.length > 0 ? 'found' : 'none'}`) };
    default: {
      const args: Record<string, string | number> = { ...problem };
      return { title: t(key, args), remedy: t(`${key}-remedy`, args) };
    }
  }
}

/** Whether the window can do something about it. */
function hasWaysOut({ problem }: OpenProblem): boolean {
  return problem === 'locked' || problem === 'damaged' || problem === 'readOnly';
}

function detailOf(problem: object): { detail?: string } {
  return 'detail' in problem ? { detail: String(problem.detail) } : {};
}
